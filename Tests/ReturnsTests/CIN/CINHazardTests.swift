import Testing

@testable import Returns

/// Mistakes that the public validator is known to make, and that ours does not. An example is written as a rule's own.
@Suite struct CINHazardTests {
  static let cases: [(rule: String, example: RuleExample)] = [
    // Only the open episode that is not the latest.
    (
      "8816",
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 ReferralNFA=0 !
      CINdetails CINdetailsID=2 CINreferralDate=2026-06-01 ReferralNFA=0
      """
    ),
    // A child without any disability row is not passed over.
    (
      "8540",
      """
      ChildIdentifiers PersonBirthDate=2015-05-02 !
      CINdetails ReferralNFA=false !
      Disabilities LAchildID=2 Disability=NONE
      """
    ),
    // The factors are a list.
    ("8898", "Assessments AssessmentFactors=1A,2B,1A !"),
    ("8614", "Assessments AssessmentFactors=21,1A !"),
    ("8945Q", "Assessments AssessmentAuthorisationDate=2026-05-02 AssessmentFactors=2B,18A !"),
    // The end of a plan counts as what happened, and so does its start.
    (
      "8565",
      """
      CINdetails CINclosureDate=2026-05-26 !
      Assessments
      Section47
      ChildProtectionPlans CPPstartDate=2026-05-01 CPPendDate=2026-05-27 !
      CINplanDates
      """
    ),
    // Working days are counted after the day of the start, up to and with the last of the year. 31 March 2027 is a
    // Wednesday, and the Friday and Monday before it are Easter's: from Monday 8 March there are fifteen.
    ("8675Q", "Section47 S47ActualStartDate=2027-03-05 ICPCnotRequired=false !"),
    ("8675Q", "Section47 S47ActualStartDate=2027-03-08 ICPCnotRequired=false"),
    // Both ways of writing no.
    ("8740", "Section47 S47ActualStartDate=2026-03-31 ICPCnotRequired=false !"),
    ("8740", "Section47 S47ActualStartDate=2026-03-31 ICPCnotRequired=0 !"),
    // Twenty-five on the day is not over 25.
    (
      "8775Q",
      """
      ChildIdentifiers PersonBirthDate=2001-05-02
      CINdetails CINclosureDate=2026-05-02
      """
    ),
  ]

  @Test(arguments: cases.indices) func theRuleAnswersRightly(index: Int) throws {
    let (code, example) = Self.cases[index]
    let rule = try #require(CIN.rules(in: .latest)[code])
    let tables = CINTableSet(example)
    #expect(CINTableSet.places(of: rule, in: tables) == tables.broken, "\(code): \(example.text)")
  }
}
