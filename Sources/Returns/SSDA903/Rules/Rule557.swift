extension SSDA903 {
  static let rule557 = Rule<SSDA903>(
    "557",
    """
    The child left care without being adopted, so the end of the decision to place for adoption must be filled \
    in.
    """,
    fields: [.episodes(.place, .ls, .rec), .placedAdoption(.datePlacedCeased, .reasonPlacedCeased)],
    examples: [
      """
      Episodes PLACE=A4 REC=E4A !
      PlacedAdoption DATE_PLACED_CEASED= !
      """,
      """
      Episodes PLACE=A4 REC=E11
      PlacedAdoption DATE_PLACED_CEASED=
      """,
    ],
    check: .child { child, breaks in child.leftUnadopted(&breaks) { $0.ls.isOne("D1", "E1") } })

  static let rule557From2024 = Rule<SSDA903>(
    "557",
    """
    The child left care without being adopted, so the end of the decision to place for adoption must be filled \
    in.
    """,
    fields: [.episodes(.place, .ls, .rec), .placedAdoption(.datePlacedCeased, .reasonPlacedCeased)],
    examples: [
      """
      Episodes LS=E1 REC=E4A !
      PlacedAdoption DATE_PLACED_CEASED= !
      """,
      """
      Episodes LS=E1 REC=E4A
      PlacedAdoption DATE_PLACED_CEASED=01/05/2026 REASON_PLACED_CEASED=RD1
      """,
    ],
    check: .child { child, breaks in child.leftUnadopted(&breaks) { $0.ls == "E1" } })
}
