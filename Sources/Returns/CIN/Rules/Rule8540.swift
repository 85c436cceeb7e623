extension CIN {
  static let rule8540 = Rule<CIN>(
    "8540",
    "A child already born, with a referral that was acted on, has no disability code or one that is "
      + "no code.",
    fields: [.identifiers(.birthDate), .disabilities(.disability), .details(.referralNFA)],
    expected: "one of the codes of the disability table; NONE when there is none",
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2015-05-02 !
      CINdetails ReferralNFA=0 !
      Disabilities Disability=XXX !
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-02 !
      CINdetails ReferralNFA=0 !
      Disabilities LAchildID=2 Disability=NONE
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-02
      CINdetails ReferralNFA=0
      Disabilities Disability=NONE
      """,
      """
      ChildIdentifiers PersonBirthDate=
      CINdetails ReferralNFA=0
      Disabilities LAchildID=2 Disability=NONE
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-02
      CINdetails ReferralNFA=1
      Disabilities LAchildID=2 Disability=NONE
      """,
    ],
    check: .child { child, breaks in
      if child.identifiers.birthDate.isBlank { return }
      let listed = child.child.characteristics.disabilities
      let wrong = listed.filter { !CINCodes.disabilities.contains($0.code) }
      if wrong.isEmpty && !listed.isEmpty { return }
      let acted = child.details.filter(\.referralNFA.isFalse)
      if acted.isEmpty { return }
      breaks.add(child.identifiers)
      for disability in wrong { breaks.add(disability, in: .disabilities) }
      for details in acted { breaks.add(details) }
    })
}
