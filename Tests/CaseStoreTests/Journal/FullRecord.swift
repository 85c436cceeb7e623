import CaseStore
import Casework
import TestCast

extension Cast {
  /// An authority in which every table of the record has a row: the Hollis children with all that can be recorded.
  func fullRecord() async throws -> (maya: SubjectID, noah: SubjectID) {
    let (maya, noah) = (try await maya(), try await noah())
    try await bringToReview([maya, noah])
    let at = Moment("2026-06-13", hour: 9)
    let kelly = try await store.record(
      RegisterAdult(PersonDetails(givenName: "Kelly", familyName: "Hollis", born: "1993-02-01", sex: .female)), by: tom,
      at: at)
    try await store.record(
      Relate(Relationship(kelly, .mother, of: maya, parentalResponsibility: true, from: "2017-06-14")), by: tom, at: at)
    try await store.record(Relate(Relationship(maya, .sibling, of: noah)), by: tom, at: at)
    try await store.record(AddName(maya, .atBirth, given: "Maya", family: "Brand", from: "2017-06-14"), by: tom, at: at)
    try await store.record(
      MoveHome(maya, to: Address(lines: ["4 Weir Lane"], postcode: "LM1 2AB"), from: "2024-05-01"), by: tom, at: at)
    try await store.record(AddIdentifier(maya, KnownIdentifier(.nhs, "9434765919")), by: tom, at: at)
    try await store.record(
      AddWarning(maya, "A large dog", from: "2026-03-02", reviewOn: "2026-09-01"), by: tom, at: at)
    try await store.record(SetStandard("cp-visit", from: "2026-01-01", .workingDays(9)), by: gwen, at: at)
    try await store.record(
      SetTarget("contacts-decided-in-a-day", from: "2026-01-01", target: 92.5, tolerance: 2.5), by: gwen, at: at)
    try await store.record(
      SetPopulation(from: "2025-06-30", children: 40_000, source: "Office for National Statistics"), by: gwen, at: at)
    if let card = Scorecard.named("weekly-performance") {
      let to: Day = "2026-06-07"
      try await store.record(SetReportSchedule(card, from: "2026-06-01", every: .week), by: ines, at: at)
      try await store.record(WriteCommentary(card, to: to, lines: ["FD01": "As usual."]), by: ines, at: at)
      try await store.record(IssueReport(card, to: to), by: ines, at: at)
    }
    if let card = Scorecard.named("corporate-parenting") {
      let answer = LineAnswer(heard: "2026-03-20", "“My worker comes when she says.”", source: "Survey, 31 answered")
      for line in card.lines where line.isInWords {
        try await store.record(AnswerLine(card, line.id, answer), by: ines, at: at)
      }
      try await store.record(
        WriteCommentary(card, to: "2026-03-31", lines: ["PLG1": "As last year."]), by: ines, at: at)
      try await store.record(IssueReport(card, to: "2026-03-31"), by: ines, at: at)
    }
    try await store.record(
      PauseClock(noah, clock: "cp-visit", from: "2026-06-01", reason: "In hospital"), by: ruth, at: at)
    let run = try await store.read(for: ruth, at: at) {
      try $0.openDuties(.worker(amira)).first { $0.child.id == maya }
    }
    if let run { try await store.record(WaiveDuty(maya, run: run.run, reason: "Seen at school"), by: ruth, at: at) }
    try await store.record(BreakGlass(noah, reason: "At my desk"), by: peter, at: at)
    try await store.record(NeedPlanByHand(child: noah), by: ruth, at: at)
    try await record(
      StrategyDiscussion.self, Telling.strategy([noah], on: "2026-06-13"), for: [noah], by: amira, at: at)
    let kofi = try await kofi()
    try await store.record(RestrictRecord(kofi, to: [samir, joan], reason: "A relative works here"), by: samir, at: at)
    try await store.record(ImportChildren([Self.imported], from: Self.census, to: north), by: gwen, at: at)
    try await governed()
    try await fullImprovement()
    try await fillRegisters(about: maya, at: at)
    return (maya, noah)
  }

  private static let census = ImportSource(
    name: "children in need census 2024-25", days: ("2024-04-01" as Day)...("2025-03-31" as Day))

  /// A child as a return tells of one.
  private static var imported: ImportedChild {
    var child = ImportedChild(number: KnownIdentifier(.authority, "SYN1000001"), line: 7)
    child.person.born = "2019-04-05"
    child.person.noPupilNumber = .newlyKnown
    var answers = Answers(today: "2025-03-31")
    answers[ReferralDecision.primaryNeed] = .abuse
    child.records.append(
      ImportedRecord(
        key: "referral 2025-01-13", what: "Referral of 13 January 2025", line: 19, within: nil,
        given: "CINreferralDate: 2025-01-13", step: ImportedStep(ReferralDecision.self, on: "2025-01-13", answers),
        span: Need(from: "2025-01-13", source: "6", primaryNeed: "N1")))
    return child
  }
}

/// A child in need plan with every column filled: no step of the journey leaves one open beside a protection plan.
private struct NeedPlanByHand: Change {
  let child: SubjectID
  let words = "Put in by a test"

  func write(_ record: Recorder) throws {
    try record.open([child])
    try record.insert(
      "need_plan", [("id", "need-plan"), ("subject_id", child), ("began_on", Day("2026-06-01"))], about: [child])
  }
}
