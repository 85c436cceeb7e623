import Casework
import PracticeCast
import Testing

/// A day that is booked is measured against the clock that asks for it, by the law and by the authority’s standards.
@Suite struct BookingTests {
  private func onPlan() throws -> CaseFile {
    var file = CaseFile()
    try file.record(InitialConference.self, on: "2026-02-02", ["decision": .text("plan"), "category": .text("NEG")])
    return file
  }

  /// What is found late in a step just recorded.
  private func late(
    _ step: any Step.Type, on day: Day, _ given: [String: Stored], in file: CaseFile,
    _ standards: LocalStandards = LocalStandards()
  ) throws -> [Shortfall] {
    var file = file
    try file.record(step, on: day, given)
    let answers = try #require(file.records.last?.answers)
    return Rulebook(standards: standards).lateBookings(step, answers, file.history)
  }

  @Test func aCoreGroupBookedTooLateIsCriticised() throws {
    let file = try onPlan()
    let found = try late(CoreGroup.self, on: "2026-02-10", ["next_on": .text("2026-03-25")], in: file)
    #expect(
      found.map(\.words) == [
        "25 March 2026 is after 24 March 2026, by when the core group must meet: agree an earlier day, or say why not"
      ])
    #expect(found.first?.key == "next_on")
    #expect(try late(CoreGroup.self, on: "2026-02-10", ["next_on": .text("2026-03-24")], in: file).isEmpty)
  }

  @Test func theAuthoritysOwnStandardIsTheMeasure() throws {
    let monthly = LocalStandards(
      authority: "Larkmere", standards: ["core-group": Dated([("2026-01-01", .weeks(4))])])
    let found = try late(CoreGroup.self, on: "2026-02-10", ["next_on": .text("2026-03-24")], in: try onPlan(), monthly)
    #expect(found.count == 1 && found[0].words.contains("10 March 2026"))
  }

  @Test func conferencesAndReviewsAreBookedByTheLaw() throws {
    let given: [String: Stored] = [
      "decision": .text("plan"), "category": .text("NEG"), "first_core_group": .text("2026-02-17"),
      "next_review": .text("2026-05-04"),
    ]
    let found = try late(InitialConference.self, on: "2026-02-02", given, in: CaseFile())
    #expect(found.map(\.key) == ["first_core_group", "next_review"])
    #expect(found.map { $0.words.contains("16 February 2026") || $0.words.contains("2 May 2026") } == [true, true])
    let review: [String: Stored] = [
      "decision": .text("continue"), "category": .text("NEG"), "next_review": .text("2026-10-30"),
    ]
    let again = try late(ReviewConference.self, on: "2026-04-28", review, in: try onPlan())
    #expect(again.count == 1 && again[0].words.contains("28 October 2026"))
  }

  @Test func anEnquiryBooksItsConferenceInTime() throws {
    var file = CaseFile()
    try file.record(StrategyDiscussion.self, on: "2026-02-02", ["threshold_met": .text("yes")])
    var given: [String: Stored] = [
      "begun_on": .text("2026-02-02"), "outcome": .text("substantiated_icpc"), "conference_needed": .text("yes"),
      "conference_on": .text("2026-02-24"),
    ]
    let found = try late(Section47Enquiry.self, on: "2026-02-12", given, in: file)
    #expect(found.count == 1 && found[0].words.contains("23 February 2026"))
    given["conference_on"] = .text("2026-02-23")
    #expect(try late(Section47Enquiry.self, on: "2026-02-12", given, in: file).isEmpty)
  }

  @Test func aVisitThatSawNobodyDoesNotPutTheNextOneOff() throws {
    let file = try onPlan()
    let next: [String: Stored] = ["next_on": .text("2026-02-20")]
    #expect(try late(Visit.self, on: "2026-02-12", next, in: file).isEmpty)
    let failed = next.merging(["seen": .text("no"), "failed": .text("no_access")]) { $1 }
    let found = try late(Visit.self, on: "2026-02-12", failed, in: file)
    #expect(found.count == 1 && found[0].words.contains("16 February 2026"))
    #expect(try late(Visit.self, on: "2026-02-12", failed, in: CaseFile()).isEmpty, "of a child who is owed no visit")
  }

  @Test func byWhenItIsDueIsSaidInWords() throws {
    var file = try onPlan()
    try file.record(CoreGroup.self, on: "2026-02-10")
    let book = Rulebook(standards: LocalStandards(authority: "Larkmere"))
    let duty = try #require(book.owed(CoreGroup.bookings[0], file.history))
    #expect(book.dueWords(duty) == "By 24 March 2026: the core group must meet within 6 weeks (Larkmere standard).")
    #expect(book.owed(CoreGroup.bookings[0], CaseFile().history) == nil)
  }
}
