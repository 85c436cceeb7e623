import Foundation

/// A census file written by a test, a line an element. It goes when the value is let go; a class for that.
final class Census {
  let path: String

  init(_ children: String..., year: String = "2026", reference: String = "2026-03-31", end: String = "</Message>") {
    let text = """
      <Message>
      <Header><CollectionDetails><Collection>CIN</Collection><Year>\(year)</Year>
      <ReferenceDate>\(reference)</ReferenceDate></CollectionDetails></Header>
      <Children>
      \(children.joined(separator: "\n"))
      </Children>
      \(end)
      """
    path = Census.write(text)
  }

  init(text: String) { path = Census.write(text) }

  deinit { unlink(path) }

  private static func write(_ text: String) -> String {
    let path = NSTemporaryDirectory() + "/census-\(UInt64.random(in: 0 ..< .max)).xml"
    _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
    return path
  }

  /// The line on which a text stands first, counted from 1.
  func line(of text: String) -> Int {
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.components(separatedBy: "\n") ?? []
    return (lines.firstIndex { $0.contains(text) } ?? -1) + 1
  }
}

/// The parts of a census file.
enum Told {
  static func child(_ id: String, born: String = "2018-05-01", who: String = "", _ details: String...) -> String {
    """
    <Child>
    <ChildIdentifiers><LAchildID>\(id)</LAchildID>
    \(who.contains("UPN") ? "" : "<UPNunknown>UN3</UPNunknown>")\(who)
    <PersonBirthDate>\(born)</PersonBirthDate>
    <Sex>F</Sex></ChildIdentifiers>
    <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>LD</Disability></Disabilities>
    </ChildCharacteristics>
    \(details.joined(separator: "\n"))
    </Child>
    """
  }

  static func need(
    _ referral: String, source: String = "6", closed: String? = nil, because: String? = nil, nfa: String = "false",
    _ inside: String...
  ) -> String {
    """
    <CINdetails>
    <CINreferralDate>\(referral)</CINreferralDate>
    <ReferralSource>\(source)</ReferralSource>
    <PrimaryNeedCode>N1</PrimaryNeedCode>
    \(one("CINclosureDate", closed))
    \(one("ReasonForClosure", because))
    \(inside.joined(separator: "\n"))
    <ReferralNFA>\(nfa)</ReferralNFA>
    </CINdetails>
    """
  }

  static func assessment(_ start: String, authorised: String? = nil, _ factors: String...) -> String {
    """
    <Assessments>
    <AssessmentActualStartDate>\(start)</AssessmentActualStartDate>
    \(one("AssessmentAuthorisationDate", authorised))
    <FactorsIdentifiedAtAssessment>
    \(factors.map { one("AssessmentFactors", $0) }.joined(separator: "\n"))
    </FactorsIdentifiedAtAssessment>
    </Assessments>
    """
  }

  static func enquiry(_ start: String, conference: String? = nil, notRequired: Bool = false) -> String {
    """
    <Section47>
    <S47ActualStartDate>\(start)</S47ActualStartDate>
    \(one("DateOfInitialCPC", conference))
    <ICPCnotRequired>\(notRequired)</ICPCnotRequired>
    </Section47>
    """
  }

  static func protection(_ start: String, until: String? = nil, category: String = "NEG", reviews: String...) -> String
  {
    """
    <ChildProtectionPlans>
    <CPPstartDate>\(start)</CPPstartDate>
    \(one("CPPendDate", until))
    <InitialCategoryOfAbuse>\(category)</InitialCategoryOfAbuse>
    <LatestCategoryOfAbuse>\(category)</LatestCategoryOfAbuse>
    <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
    \(reviews.map { "<Reviews>\n\(one("CPPreviewDate", $0))\n</Reviews>" }.joined(separator: "\n"))
    </ChildProtectionPlans>
    """
  }

  static func plan(_ start: String, until: String? = nil) -> String {
    """
    <CINPlanDates>
    <CINPlanStartDate>\(start)</CINPlanStartDate>
    \(one("CINPlanEndDate", until))
    </CINPlanDates>
    """
  }

  private static func one(_ name: String, _ text: String?) -> String { text.map { "<\(name)>\($0)</\(name)>" } ?? "" }
}

extension Told {
  /// On a child protection plan since September 2025, reviewed once.
  static let amy = child(
    "AMY0001", who: "<UPN>B845061234567</UPN>",
    need(
      "2025-09-01", assessment("2025-09-03", authorised: "2025-10-20", "16A", "1B"),
      enquiry("2025-09-08", conference: "2025-09-26"), protection("2025-09-26", reviews: "2025-12-15")))
  /// Referred a fortnight before the census, the assessment under way.
  static let ben = child("BEN0002", born: "2014-02-03", need("2026-03-16", assessment("2026-03-18")))
  /// Closed in July 2025 after an enquiry that needed no conference, and a plan.
  static let cal = child(
    "CAL0003", born: "2011-11-20",
    need(
      "2025-05-06", closed: "2025-12-01", because: "RC7", assessment("2025-05-08", authorised: "2025-06-20", "3B"),
      enquiry("2025-05-12", notRequired: true), plan("2025-06-20", until: "2025-11-14")))
  /// A referral of which nothing came.
  static let dot = child("DOT0004", born: "2020-08-08", need("2025-06-10", source: "2A", nfa: "true"))
}
