extension CIN {
  static let rule8790 = Rule<CIN>(
    "8790", "The child is said to have no disability and also to have one.",
    fields: [.disabilities(.disability)],
    examples: [
      """
      Disabilities Disability=NONE
      Disabilities Disability=MOB !
      """,
      """
      Disabilities Disability=NONE
      Disabilities LAchildID=2 Disability=MOB
      """,
    ],
    check: .child { child, breaks in
      let listed = child.child.characteristics.disabilities
      guard listed.contains(where: { $0.code == "NONE" }) else { return }
      for disability in listed where !disability.code.isEmpty && disability.code != "NONE" {
        breaks.add(disability, in: .disabilities)
      }
    })
}
