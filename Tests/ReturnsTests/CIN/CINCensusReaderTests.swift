import Casework
import Returns
import Testing

@Suite struct CINCensusReaderTests {
  private func children(_ path: String) throws -> (CINHeader, [CINChild]) {
    var reader = try CINCensusReader(path: path)
    var children: [CINChild] = []
    try reader.forEachChild { children.append($0) }
    return (reader.header, children)
  }

  private func children(inside text: String) throws -> [CINChild] {
    var reader = try CINCensusReader(bytes: Array("<Message><Children>\(text)</Children></Message>".utf8))
    var children: [CINChild] = []
    try reader.forEachChild { children.append($0) }
    return children
  }

  @Test func readsTheSampleOfTheNewestLayoutWhole() throws {
    let (header, children) = try children(Samples.path("cin/CIN_Census_2026.xml"))
    #expect(header.referenceDate.day == "2024-03-31")
    #expect((header.lea.text, header.lea.line) == ("201", 10))
    #expect(children.map(\.identifiers.laChildID.text) == ["DfEX0000001", "child_fails_assessments"])
    let details = try #require(children[0].details.first)
    #expect(details.referralDate.day == "2022-10-06" && details.dateOfInitialCPC.day == "2022-12-06")
    #expect(details.referralNFA.value == false)
    #expect(details.assessments[0].factors.map(\.code) == ["1C", "RB", "6B"])
    #expect(details.section47s[0].icpcNotRequired.value == false && details.section47s[0].row == 0)
    #expect(details.protectionPlans[0].numberOfPrevious.value == 10)
    #expect(details.protectionPlans[0].reviews.map(\.date.day) == ["2023-02-15"])
    let legal = try #require(details.preProceedings.first)
    #expect(legal.meetingOffered.value == true && legal.reviewMeetings.value == 3 && legal.outcome.text == "A")
    #expect(legal.letterInitialCP.day == "2027-02-05")
    #expect(children[1].details[0].row == 1 && children[1].details[0].assessments[0].factors.isEmpty)
  }

  @Test func keepsStrayWordsAsAProblemAndReadsOn() throws {
    let (_, children) = try children(Samples.path("cin/CIN_Census_2024.xml"))
    #expect(
      children[0].problems == [
        CINProblem(.strayText, line: 23, element: "ChildIdentifiers", text: "PersonBirthDate")
      ])
    #expect(children[0].identifiers.birthDate.day == "2015-03-27")
  }

  @Test func neverGuessesADate() throws {
    let child = try #require(
      try children(
        inside: """
          <Child><ChildIdentifiers>
          <PersonBirthDate>2015-09-31</PersonBirthDate>
          <PersonDeathDate>31/03/2016</PersonDeathDate></ChildIdentifiers></Child>
          """
      ).first)
    #expect(child.identifiers.birthDate.day == nil && child.identifiers.birthDate.text == "2015-09-31")
    #expect(child.problems.map(\.kind) == [.noSuchDay, .notADay])
    #expect(child.problems[0].description == "line 2: PersonBirthDate is 2015-09-31, and there is no such day")
  }

  @Test func passesOverWhatTheLayoutDoesNotHave() throws {
    let child = try #require(
      try children(
        inside: """
          <Child><Shoes><Size>3</Size></Shoes><CINdetails><Section47/><UPN>x</UPN>
          <ReferralNFA>maybe</ReferralNFA><ReferralNFA>true</ReferralNFA></CINdetails></Child>
          """
      ).first)
    #expect(child.problems.map(\.kind) == [.notInLayout, .notInLayout, .notAFlag, .repeated])
    #expect(child.problems.map(\.element) == ["Shoes", "UPN", "ReferralNFA", "ReferralNFA"])
    #expect(child.details[0].section47s.count == 1)
  }

  @Test func countsRowsOverTheWholeFile() throws {
    let plan =
      "<ChildProtectionPlans><Reviews/><Reviews><CPPreviewDate>2026-01-02</CPPreviewDate></Reviews>"
      + "</ChildProtectionPlans>"
    let children = try children(
      inside: String(repeating: "<Child><CINdetails>\(plan)\(plan)</CINdetails></Child>", count: 2))
    let plans = children.flatMap(\.details).flatMap(\.protectionPlans)
    #expect(plans.map(\.row) == [0, 1, 2, 3])
    #expect(plans.flatMap(\.reviews).map(\.row) == [0, 1, 2, 3, 4, 5, 6, 7])
    #expect(plans[0].reviews[0].date.isBlank && plans[0].reviews[1].date.day == "2026-01-02")
  }

  @Test(arguments: [
    ("<EXPSSDA903/>", "its outermost element is EXPSSDA903, where Message was expected"),
    ("<Message><Header/></Message>", "it has no Children"),
    (
      "<Message><Header><CollectionDetails><Collection>SC1</Collection></CollectionDetails></Header></Message>",
      "its Collection is “SC1”, where CIN was expected"
    ),
  ])
  func refusesWhatIsNotACensus(text: String, reason: String) {
    do {
      _ = try CINCensusReader(bytes: Array(text.utf8))
      Issue.record("read \(text) as a census")
    } catch {
      #expect(error.reason == "not a children in need census: \(reason)")
      #expect(error.place?.line == 1)
    }
  }

  @Test func refusesAFileBrokenAfterItsLastChild() {
    #expect(throws: XMLRefusal.self) { try children(inside: "<Child/></Children><oops>") }
    #expect(throws: XMLRefusal.self) { try children(inside: "<Child/></Child>") }
  }
}
