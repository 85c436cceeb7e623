extension CIN {
  static let rule8815 = Rule<CIN>(
    "8815", "The child has more than one open episode that led to action.",
    fields: [.details(.referralNFA, .closureDate)],
    examples: [
      """
      CINdetails CINdetailsID=1 ReferralNFA=0 CINclosureDate= !
      CINdetails CINdetailsID=2 ReferralNFA=0 CINclosureDate= !
      """,
      """
      CINdetails CINdetailsID=1 ReferralNFA=1 CINclosureDate=
      CINdetails CINdetailsID=2 ReferralNFA=0 CINclosureDate=
      """,
    ],
    check: .child { child, breaks in
      if child.details.count < 2 { return }
      let open = child.details.filter { $0.row != nil && $0.closureDate.isBlank && $0.referralNFA.isFalse }
      if open.count > 1 { for details in open { breaks.add(details) } }
    })
}
