import Casework
import Foundation

/// Writes a children in need census of as many children as asked for: a believable mixture of contacts that came to
/// nothing, assessments, children in need, enquiries and plans, valid by the layout of 2024 to 2026.
///
/// Source: DfE, Children in need census 2025 to 2026, guide for local authorities (order and names of the items).
struct CensusFile {
  let children: Int
  /// The 31 March at which the year ends.
  let year: Int
  private var draw = Draw(seed: 3)

  init(children: Int, year: Int) { (self.children, self.year) = (children, year) }

  /// The bytes written.
  mutating func write(to path: String) throws -> Int {
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path),
      let end = Day(year: year, month: 3, day: 31)
    else { throw Failure("\(path) cannot be written") }
    var (text, bytes) = (head, 0)
    for number in 1...children {
      text += child(number, end)
      if text.utf8.count > 1 << 20 {
        bytes += text.utf8.count
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    text += "  </Children>\n</Message>\n"
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    return bytes + text.utf8.count
  }

  private var head: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <Message>
      <Header>
        <CollectionDetails><Collection>CIN</Collection><Year>\(year)</Year><ReferenceDate>\(year)-03-31</ReferenceDate></CollectionDetails>
        <Source><SourceLevel>L</SourceLevel><LEA>201</LEA><SoftwareCode>Local Authority</SoftwareCode><Release>1.0</Release><SerialNo>001</SerialNo><DateTime>\(year)-05-23T11:14:05</DateTime></Source>
        <Content><CBDSLevels><CBDSLevel>Child</CBDSLevel></CBDSLevels></Content>
      </Header>
      <Children>

    """
  }

  private mutating func below(_ number: Int) -> Int { Int(draw.next() % UInt64(number)) }
  private mutating func one(_ list: [String]) -> String { list[below(list.count)] }

  private mutating func child(_ number: Int, _ end: Day) -> String {
    let born = end - 400 - below(16 * 365)
    let digits = String(number)
    let id = "L" + String(repeating: "0", count: 9 - digits.utf8.count) + digits
    var text = """
          <Child>
            <ChildIdentifiers>
              <LAchildID>\(id)</LAchildID>
              <UPNunknown>UN1</UPNunknown>
              <PersonBirthDate>\(born.iso)</PersonBirthDate>
              <Sex>\(one(["F", "M"]))</Sex>
            </ChildIdentifiers>
            <ChildCharacteristics>
              <Ethnicity>\(one(["WBRI", "WBRI", "WBRI", "APKN", "BAFR", "MWBC", "WOTH"]))</Ethnicity>
              <Disabilities><Disability>\(one(["NONE", "NONE", "NONE", "NONE", "LD", "BEH"]))</Disability></Disabilities>
            </ChildCharacteristics>

      """
    text += details(end)
    return text + "    </Child>\n"
  }

  private mutating func details(_ end: Day) -> String {
    let referred = end - 330 + below(200)
    let kind = below(100)
    let need = one(["N1", "N1", "N1", "N2", "N4", "N5"])
    var text = """
            <CINdetails>
              <CINreferralDate>\(referred.iso)</CINreferralDate>
              <ReferralSource>\(one(["6", "6", "2A", "2B", "3A", "1A", "8"]))</ReferralSource>
              <PrimaryNeedCode>\(need)</PrimaryNeedCode>

      """
    let assessed = referred + 12 + below(50)
    switch kind {
    case 0..<30:  // Assessed and closed.
      text += closed(assessed + 3, "RC8") + assessment(referred, assessed)
    case 30..<60:  // A plan for a child in need.
      text += assessment(referred, assessed)
      text += """
                <CINPlanDates><CINPlanStartDate>\((assessed + 2).iso)</CINPlanStartDate></CINPlanDates>

        """
    case 60..<80:  // An enquiry that led no further.
      text += closed(assessed + 20, "RC1") + assessment(referred, assessed) + enquiry(referred + 2, nil)
    default:  // An enquiry, a conference, a plan and its reviews.
      let conference = referred + 2 + 16
      text += "          <DateOfInitialCPC>\(conference.iso)</DateOfInitialCPC>\n"
      text += assessment(referred, assessed) + enquiry(referred + 2, conference) + plan(conference, end)
    }
    return text + "          <ReferralNFA>false</ReferralNFA>\n        </CINdetails>\n"
  }

  private func closed(_ day: Day, _ reason: String) -> String {
    """
            <CINclosureDate>\(day.iso)</CINclosureDate>
            <ReasonForClosure>\(reason)</ReasonForClosure>

    """
  }

  private mutating func assessment(_ started: Day, _ authorised: Day) -> String {
    """
            <Assessments>
              <AssessmentActualStartDate>\(started.iso)</AssessmentActualStartDate>
              <AssessmentAuthorisationDate>\(authorised.iso)</AssessmentAuthorisationDate>
              <FactorsIdentifiedAtAssessment><AssessmentFactors>\(one(["3B", "4B", "2B", "16A"]))</AssessmentFactors></FactorsIdentifiedAtAssessment>
            </Assessments>

    """
  }

  private func enquiry(_ started: Day, _ conference: Day?) -> String {
    """
              <Section47>
                <S47ActualStartDate>\(started.iso)</S47ActualStartDate>
    \(conference.map { "            <InitialCPCtarget>\((started + 21).iso)</InitialCPCtarget>\n            <DateOfInitialCPC>\($0.iso)</DateOfInitialCPC>\n" } ?? "")\
                <ICPCnotRequired>\(conference == nil)</ICPCnotRequired>
              </Section47>

    """
  }

  private mutating func plan(_ started: Day, _ end: Day) -> String {
    let category = one(["NEG", "NEG", "EMO", "PHY"])
    var reviews = ""
    for due in [started + 85, started + 85 + 170] where due <= end {
      reviews += "<Reviews><CPPreviewDate>\(due.iso)</CPPreviewDate></Reviews>"
    }
    return """
              <ChildProtectionPlans>
                <CPPstartDate>\(started.iso)</CPPstartDate>
                <InitialCategoryOfAbuse>\(category)</InitialCategoryOfAbuse>
                <LatestCategoryOfAbuse>\(category)</LatestCategoryOfAbuse>
                <NumberOfPreviousCPP>\(below(2))</NumberOfPreviousCPP>
                \(reviews)
              </ChildProtectionPlans>

      """
  }
}
