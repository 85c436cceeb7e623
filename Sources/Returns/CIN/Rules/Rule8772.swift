extension CIN {
  static let rule8772 = Rule<CIN>(
    "8772", "The UPN is said to be unknown because no action was taken, yet a referral was acted on.",
    fields: [.identifiers(.upnUnknown), .details(.referralNFA)],
    examples: [
      """
      ChildIdentifiers UPNunknown=UN7 !
      CINdetails ReferralNFA=false !
      """,
      """
      ChildIdentifiers UPNunknown=UN7
      CINdetails ReferralNFA=true
      """,
      """
      ChildIdentifiers UPNunknown=UN1
      CINdetails ReferralNFA=false
      """,
    ],
    check: .details(also: .identifiers) { details, child in
      child.identifiers.upnUnknown.text == "UN7" && details.referralNFA.isFalse
    })
}
