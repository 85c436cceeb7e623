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
      // A referral that led to nothing ended where it began: it may stand within an episode, but no episode within it.
      breaks.addOverlaps(child.details, mayTouch: true) { details in
        let start = details.referralDate.day
        return (start, details.closureDate.day ?? (details.referralNFA.isTrue ? start : nil))
      }
    })
}
