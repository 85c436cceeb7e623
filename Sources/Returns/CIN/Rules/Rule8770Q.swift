extension CIN {
  static let rule8770Q = Rule<CIN>(
    "8770Q",
    "A child of school age has no UPN and no reason for that, or the reason for a child below school "
      + "age.",
    severity: .query,
    fields: [.identifiers(.upn, .upnUnknown, .birthDate)],
    reads: [.details(.closureDate)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown=UN1 !
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown= !
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN=A950000178301 UPNunknown=
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2025-05-01 UPN= UPNunknown=UN1
      CINdetails CINclosureDate=
      """,
    ],
    check: .identifiers { identifiers, child in
      identifiers.upn.isBlank && (identifiers.upnUnknown.isBlank || identifiers.upnUnknown.text == "UN1")
        && child.isOfSchoolAge
    })

  static let rule8770QUntil2023 = Rule<CIN>(
    "8770Q", "A child over five has neither a UPN nor a reason why it is unknown.",
    severity: .query,
    fields: [.identifiers(.upn, .upnUnknown, .birthDate)],
    reads: [.details(.closureDate)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown= !
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown=UN1
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN=A950000178301 UPNunknown=
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2025-05-01 UPN= UPNunknown=
      CINdetails CINclosureDate=
      """,
    ],
    check: .identifiers { identifiers, child in
      identifiers.upn.isBlank && identifiers.upnUnknown.isBlank && child.isOfSchoolAge
    })
}
