extension CIN {
  static let rule8820 = Rule<CIN>(
    "8820", "The child's episodes overlap.",
    fields: [.details(.referralDate, .closureDate)],
    reads: [.details(.referralNFA)],
    examples: [
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 CINclosureDate=2026-06-01 ReferralNFA=0 !
      CINdetails CINdetailsID=2 CINreferralDate=2026-05-31 CINclosureDate= ReferralNFA=0 !
      """,
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 CINclosureDate=2026-06-01 ReferralNFA=0
      CINdetails CINdetailsID=2 CINreferralDate=2026-06-01 CINclosureDate= ReferralNFA=0
      """,
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 CINclosureDate= ReferralNFA=1
      CINdetails CINdetailsID=2 CINreferralDate=2026-06-01 CINclosureDate= ReferralNFA=0
      """,
    ],
    check: .child { child, breaks in
      let episodes = child.details.filter { !($0.closureDate.isBlank && $0.referralNFA.isTrue) }
      breaks.addOverlaps(episodes, mayTouch: true) { ($0.referralDate.day, $0.closureDate.day) }
    })
}
