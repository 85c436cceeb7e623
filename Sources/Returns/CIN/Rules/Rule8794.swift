extension CIN {
  static let rule8794 = Rule<CIN>(
    "8794", "The same disability is given more than once.",
    fields: [.disabilities(.disability)],
    examples: [
      """
      Disabilities Disability=MOB !
      Disabilities Disability=MOB !
      Disabilities Disability=HAND
      """,
      """
      Disabilities Disability=MOB
      Disabilities LAchildID=2 Disability=MOB
      """,
    ],
    check: .child { child, breaks in
      let listed = child.child.characteristics.disabilities
      if listed.count < 2 { return }
      for disability in listed where !disability.code.isEmpty && listed.count(where: { $0.code == disability.code }) > 1
      {
        breaks.add(disability, in: .disabilities)
      }
    })
}
