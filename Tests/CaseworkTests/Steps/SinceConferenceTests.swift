import Casework
import PracticeCast
import Testing

/// What a review conference is told of the time since the one before.
@Suite struct SinceConferenceTests {
  /// A plan from 2 February; visits in time, failed, late and not alone; core groups in time and late.
  private func lived() throws -> CaseFile {
    var file = CaseFile()
    try file.record(Visit.self, on: "2026-01-20")
    try file.record(InitialConference.self, on: "2026-02-02", ["decision": .text("plan"), "category": .text("NEG")])
    try file.record(CoreGroup.self, on: "2026-02-10", ["course": .text("on-course")])
    try file.record(Visit.self, on: "2026-02-12")
    try file.record(Visit.self, on: "2026-02-25", ["seen": .text("no"), "failed": .text("no_access")])
    let together: [String: Stored] = ["seen_alone": .text("no"), "not_alone_because": .text("Her mother stayed.")]
    try file.record(Visit.self, on: "2026-03-02", together)
    let slow: [String: Stored] = [
      "course": .text("slow"), "drift": .text("The waiting list is long; the chair is told."),
      "progress": .rows([
        [
          "line": .text("May sleeps through the night"), "progress": .text("partly"),
          "because": .text("Two bad weeks"),
        ]
      ]),
    ]
    try file.record(CoreGroup.self, on: "2026-03-30", slow)
    return file
  }

  @Test func visitsAndCoreGroupsAreCountedAgainstTheirClocks() throws {
    let told = try #require(SinceConference(try lived().history, at: "2026-04-10", Rulebook()))
    #expect(told.since == "2026-02-02" && told.conference?.kind == InitialConference.id)
    #expect(told.visits.map(\.on) == ["2026-02-12", "2026-02-25", "2026-03-02"])
    #expect(told.seen.count == 2 && told.seenAlone.map(\.on) == ["2026-02-12"])
    #expect(told.failed.map(\.on) == ["2026-02-25"])
    // Ten working days from the conference are 16 February; from 12 February 26 February; from 2 March 16 March.
    #expect(told.visitsKept == Timeliness(inTime: 1, late: 1, notDone: 1))
    #expect(told.longestUnseen == 39)
    // Six weeks from 10 February are 24 March; six more from 30 March are not over.
    #expect(told.coreGroupsKept == Timeliness(inTime: 1, late: 1, notDone: 0))
    #expect(told.lines.map { $0.progress?[PlanProgress.progress] } == [.partly])
  }

  @Test func thePanelSaysItInWords() throws {
    var file = try lived()
    try file.record(CaseNote.self, on: "2026-04-01", ["safeguarding": .text("yes")])
    let answers = Answers(["held_on": .text("2026-04-10")], today: "2026-04-20")
    let panel = try #require(SinceConference.panel(answers, file.history, Rulebook()))
    #expect(panel.title == "Since the initial conference, 2 February 2026")
    let facts = panel.facts.map { "\($0.label): \($0.mentions.map(\.words).joined(separator: "; "))" }
    #expect(
      facts == [
        "Visits: 3: the child was seen at 2, and alone at 1",
        "Visits in time: 1 of 3 in time, 1 late, 1 owed and not done",
        "Visits without seeing the child: 25 February 2026: nobody opened",
        "Last seen: 2 March 2026; alone on 12 February 2026; The longest time without being seen was 39 days",
        "Core groups: 10 February 2026: on course; 30 March 2026: slower than agreed",
        "Core groups in time: 1 of 2 in time, 1 late",
        "New contacts and worries: Case note, 1 April 2026",
      ])
    #expect(panel.facts[2].mentions.allSatisfy { $0.record != nil }, "each leads to its record")
    #expect(panel.table?.caption == "Each line of the plan, as the core group of 30 March 2026 recorded it")
    #expect(
      panel.table?.rows == [["May sleeps through the night", "30 June 2030", "Partly done", "Two bad weeks"]])
  }

  @Test func whatCameAfterTheConferenceIsNotLookedAt() throws {
    var file = try lived()
    try file.record(Visit.self, on: "2026-04-15")
    let told = try #require(SinceConference(file.history, at: "2026-03-01", Rulebook()))
    #expect(told.visits.map(\.on) == ["2026-02-12", "2026-02-25"] && told.coreGroups.count == 1)
    #expect(told.visitsKept == Timeliness(inTime: 1, late: 0, notDone: 1))
    #expect(told.lines.map { $0.progress?.text(PlanProgress.line) } == [nil], "the first core group spoke of another")
  }

  @Test func theSecondReviewBeginsWithTheFirst() throws {
    var file = try lived()
    try file.record(
      ReviewConference.self, on: "2026-04-28", ["decision": .text("continue"), "category": .text("NEG")])
    try file.record(
      ReviewConference.self, on: "2026-05-06", ["quorate": .text("no"), "decision": .text("adjourned")])
    let told = try #require(SinceConference(file.history, at: "2026-05-20", Rulebook()))
    #expect(told.since == "2026-04-28", "one that could not decide is not where it begins")
    let panel = told.panel
    #expect(panel.title == "Since the review, 28 April 2026")
    #expect(panel.facts.map(\.label) == ["Visits", "Visits in time", "Core groups", "Core groups in time"])
    #expect(panel.facts[0].mentions.map(\.words) == ["None is recorded"])
    #expect(panel.table?.caption == "Each line of the plan, of which no core group has spoken since")
  }

  @Test func aChildWithoutAPlanHasNoPanel() throws {
    #expect(SinceConference(CaseFile().history, at: "2026-04-10", Rulebook()) == nil)
    #expect(SinceConference.panel(Answers(today: "2026-01-01"), try lived().history, Rulebook()) == nil)
  }

  @Test func whoTakesAChildOnSeesWhatIsOwed() throws {
    let page = try #require(StepKind.of(Transfer.self).pages.first { $0.panel != nil })
    let make = try #require(page.panel)
    let panel = try #require(make(Answers(today: "2026-04-10"), try lived().history, Rulebook()))
    let rows = try #require(panel.table?.rows)
    #expect(rows.contains(["Visit, and see the child", "16 March 2026, late", "The key worker"]))
    #expect(rows.contains(["Review conference", "2 May 2026", "The conference chair"]))
    #expect(make(Answers(today: "2026-04-10"), CaseFile().history, Rulebook()) == nil)
  }

  @Test func anAssessmentSeesTheVisitsSinceItBegan() throws {
    let page = try #require(StepKind.of(Assessment.self).pages.first { $0.panel != nil })
    #expect(page.title == "Seeing the child")
    let make = try #require(page.panel)
    let answers = Answers(["started_on": .text("2026-02-20")], today: "2026-03-01")
    let panel = try #require(make(answers, try lived().history, Rulebook()))
    #expect(panel.title == "Visits since 20 February 2026")
    #expect(panel.facts.map(\.label) == ["25 February 2026"])
    #expect(panel.facts[0].mentions.map(\.words) == ["Not seen at home: nobody opened"])
    #expect(make(Answers(today: "2026-03-01"), CaseFile().history, Rulebook()) == nil)
  }
}
