import CaseStore
import Casework
import TestCast
import Testing

@Suite struct PeopleTests {
  private let at = Cast.start

  @Test(arguments: TestEngine.all)
  func anUnbornChildIsBornAndNamed(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let baby = try await cast.babyTrent()
    let day = Moment("2026-06-10", hour: 12)
    var details = try #require(try await cast.store.read(for: cast.tom, at: day) { try $0.details(of: baby) })
    #expect(details.born == nil && details.expected == "2026-06-12")
    (details.givenName, details.born, details.sex, details.knownAs) = ("Esmé", "2026-06-09", .female, "Ez")
    (details.firstLanguage, details.interpreter, details.religion) = ("Polish", true, .christian)
    (details.disabilities, details.ethnicity, details.pronouns) = ([.hearing, .vision], .whiteOther, "she/her")
    try await cast.store.record(AmendPerson(baby, details, seen: 1), by: cast.tom, at: day)
    let kept = try await cast.store.read(for: cast.tom, at: day) { try $0.details(of: baby) }
    #expect(kept == details)
    for words in ["esme", "baby trent", "TRENT es", "ez"] {
      let found = try await cast.store.read(for: cast.tom, at: day) { try $0.find(words) }
      #expect(found.map(\.id) == [baby], "\(words)")
    }
    #expect(try await cast.store.read(for: cast.tom, at: day) { try $0.find("sme") }.isEmpty)
    await #expect(throws: Refusal.changedMeanwhile(2)) {
      try await cast.store.record(AmendPerson(baby, details, seen: 1), by: cast.tom, at: day)
    }
    details.born = "2026-07-01"
    let future = details
    #expect(
      try await refusal { try await cast.store.record(AmendPerson(baby, future), by: cast.tom, at: day) }
        .contains("in the future"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func onlyWhatTheFormShowsIsAConflict(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    let (tom, store) = (cast.tom, cast.store)
    let shown = try await store.look(at: maya, for: tom, at: at, "a test looked") { try $0.child(maya) }
    let seen = try #require(shown).version
    // A name that was added, a warning, a whole enquiry: none of it is on the form.
    try await store.record(AddName(maya, .alsoKnownAs, given: "May", family: ""), by: tom, at: at)
    try await cast.bringToEnquiry([maya])
    var details = try #require(try await store.read(for: tom, at: at) { try $0.details(of: maya) })
    details.religion = .sikh
    try await store.record(AmendPerson(maya, details, seen: seen), by: tom, at: at + 60)
    let now = try await store.read(for: tom, at: at) { try $0.details(of: maya) }
    #expect(now?.religion == .sikh)
    // What it shows has changed since: by the one above.
    details.religion = .hindu
    let late = details
    await #expect(throws: Refusal.self) { try await store.record(AmendPerson(maya, late, seen: seen), by: tom, at: at) }
    await #expect(throws: Refusal.self, "a version that never was") {
      try await store.record(AmendPerson(maya, late, seen: -1), by: tom, at: at)
    }
    #expect(try await store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func relationshipsThatContradictAreRefused(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    let kelly = try await cast.store.record(
      RegisterAdult(PersonDetails(givenName: "Kelly", familyName: "Hollis", born: "1993-02-01", sex: .female)),
      by: cast.tom, at: at)
    func relate(_ a: SubjectID, _ kind: Relationship.Kind, _ b: SubjectID, _ responsible: Bool? = nil) async throws
      -> String
    {
      try await cast.store.record(
        Relate(Relationship(a, kind, of: b, parentalResponsibility: responsible)), by: cast.tom, at: at)
    }
    _ = try await relate(kelly, .mother, maya, true)
    _ = try await relate(kelly, .mother, noah, true)
    let link = try await relate(maya, .sibling, noah)
    #expect(try await refusal { try await relate(kelly, .mother, maya) }.contains("already"))
    #expect(try await refusal { try await relate(maya, .child, kelly) }.contains("already"))
    #expect(try await refusal { try await relate(maya, .grandparent, noah) }.contains("does not fit"))
    #expect(try await refusal { try await relate(noah, .cousin, maya) }.contains("does not fit"))
    #expect(try await refusal { try await relate(maya, .mother, kelly) }.contains("younger"))
    #expect(try await refusal { try await relate(maya, .friend, maya) }.contains("themselves"))
    #expect(try await refusal { try await relate(maya, .carer, kelly, true) }.contains("for a child"))
    let people = try await cast.store.read(for: cast.tom, at: at) { try $0.people(around: maya) }
    #expect(people.map(\.name) == ["Kelly Hollis", "Noah Hollis"] && people[0].parentalResponsibility == true)
    try await cast.store.record(EndRelationship(link, on: "2026-03-02"), by: cast.tom, at: at)
    #expect(try await cast.store.read(for: cast.tom, at: at) { try $0.people(around: maya) }.count == 1)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func addressesNumbersAndWarningsHaveTheirDays(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    let (store, tom) = (cast.store, cast.tom)
    try await store.record(
      MoveHome(maya, to: Address(lines: ["4 Weir Lane", "Larkmere"], postcode: "lm1 2ab"), from: "2024-05-01"), by: tom,
      at: at)
    try await store.record(
      MoveHome(maya, to: Address(lines: ["Flat 2, Mill House"], postcode: "LM1 3CD"), from: "2026-02-01"), by: tom,
      at: at)
    let earlier = MoveHome(maya, to: Address(lines: ["Elsewhere"]), from: "2025-01-01")
    #expect(try await refusal { try await store.record(earlier, by: tom, at: at) }.contains("since 1 February 2026"))
    let number = try await store.record(AddIdentifier(maya, KnownIdentifier(.nhs, "943 476 5919")), by: tom, at: at)
    let same = AddIdentifier(noah, KnownIdentifier(.nhs, "9434765919"))
    #expect(try await refusal { try await store.record(same, by: tom, at: at) }.contains("recorded already"))
    let wrong = AddIdentifier(noah, KnownIdentifier(.nhs, "9434765918"))
    #expect(try await refusal { try await store.record(wrong, by: tom, at: at) }.contains("not an NHS number"))
    #expect(try await store.read(for: tom, at: at) { try $0.find("9434765919") }.map(\.id) == [maya])
    try await store.record(EndIdentifier(number, on: "2026-03-02"), by: tom, at: at)
    let warning = try await store.record(
      AddWarning(maya, "A large dog, not chained", from: "2026-03-02", reviewOn: "2026-06-01"), by: tom, at: at)
    try await store.record(
      ReviewWarning(warning, "A large dog, chained", reviewOn: "2026-09-01"), by: tom, at: Moment("2026-06-01", hour: 9)
    )
    let page = try await store.look(at: maya, for: tom, at: at, "Looked") { try $0.child(maya) }
    #expect(page?.address == "Flat 2, Mill House" && page?.warnings.map(\.words) == ["A large dog, chained"])
    try await store.record(EndWarning(warning, on: "2026-06-02"), by: tom, at: Moment("2026-06-02", hour: 9))
    #expect(try await store.verify().findings == [])
  }
}
