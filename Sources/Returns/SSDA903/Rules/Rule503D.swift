extension SSDA903 {
  static let rule503D = Rule<SSDA903>(
    "503D",
    "The placement type of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.place)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .place).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PLACE=U4 !
      EpisodesLast DECOM=01/05/2025 PLACE=U5
      """,
      """
      Episodes DECOM=01/05/2025 PLACE=U4
      EpisodesLast DECOM=01/05/2025 PLACE=U4
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.place != this.place { breaks.add(this) }
      }
    })

  static let rule503DFrom2024 = Rule<SSDA903>(
    "503D",
    "The placement type of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.place)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .place).ofLastYear],
    hint: "H5 and P2 may have become K3 in 2024-25.",
    examples: [
      """
      Episodes DECOM=01/05/2025 PLACE=U4 !
      EpisodesLast DECOM=01/05/2025 PLACE=H5
      """,
      """
      Episodes DECOM=01/05/2025 PLACE=K3
      EpisodesLast DECOM=01/05/2025 PLACE=H5
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.place != this.place, !(this.place == "K3" && last.place.isOne("H5", "P2")) { breaks.add(this) }
      }
    })

  static let rule503DFrom2025 = Rule<SSDA903>(
    "503D",
    "The placement type of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.place)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .place).ofLastYear],
    hint: "H5 and P2 may have become K3, and Z1 one of Z11 to Z14.",
    examples: [
      """
      Episodes DECOM=01/05/2025 PLACE=U4 !
      EpisodesLast DECOM=01/05/2025 PLACE=Z1
      """,
      """
      Episodes DECOM=01/05/2025 PLACE=Z12
      EpisodesLast DECOM=01/05/2025 PLACE=Z1
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        let supported = this.place == "K3" && last.place.isOne("H5", "P2")
        let other = this.isOtherPlacement && last.place == "Z1"
        if last.place != this.place, !supported, !other { breaks.add(this) }
      }
    })
}
