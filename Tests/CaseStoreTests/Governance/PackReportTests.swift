import Casework
import TestCast
import Testing

@testable import CaseStore

/// An issued scorecard in the papers of a meeting.
@Suite struct PackReportTests {
  private let june = Moment("2026-06-05", hour: 9)
  private let end: Day = "2026-04-30"

  private func contacts(_ numbers: Range<Int>, _ cast: Cast, on day: Day, at: Moment) async throws {
    for number in numbers {
      let child = try await cast.store.record(
        RegisterChild(givenName: "Child\(number)", familyName: "Quillfeather", born: "2015-01-20", sex: "F"),
        by: cast.tom, at: at)
      try await cast.record(
        Contact.self, Telling.contact([child], received: Moment(day, hour: 10)), for: [child], by: cast.tom, at: at)
    }
  }

  private func population(_ cast: Cast) async throws {
    try await cast.store.record(
      SetPopulation(from: "2025-06-30", children: 10_000, source: "Invented"), by: cast.gwen, at: Cast.start)
  }

  private func item(
    _ cast: Cast, _ board: SubjectID, _ report: ReportID, on day: Day, _ part: MeetingPart = .open
  ) async throws -> String {
    let meeting = try await cast.plan(board, on: day)
    var details = ItemDetails("The performance board’s scorecard")
    (details.issuedReport, details.part) = (report, part)
    details.exemption = part == .closed ? .individual : nil
    try await cast.store.record(AddItem(to: meeting, details), by: cast.greta, at: june)
    return meeting
  }

  private func pages(_ cast: Cast, _ meeting: String, at: Moment) async throws -> (open: String, closed: String) {
    let pack = try await cast.store.record(IssuePack(for: meeting), by: cast.greta, at: at)
    return try await cast.store.read(for: cast.greta, at: at) { reader in
      (try reader.packFile(pack, .open, "index.html"), try reader.packFile(pack, .closed, "index.html"))
    }
  }

  /// Eight contacts are shown, one child on a plan is not, what the record does not hold is
  /// missing, and what was said of a line is for members.
  @Test(arguments: TestEngine.all) func anIssuedScorecardIsPutIntoThePapers(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await population(cast)
    let few = try await cast.maya()
    try await cast.bringToPlan([few])
    // March is fit to be shown by itself, and so April is.
    try await contacts(10..<16, cast, on: "2026-03-23", at: Moment("2026-03-23", hour: 12))
    try await contacts(0..<8, cast, on: "2026-04-14", at: Moment("2026-04-14", hour: 12))
    let card = try #require(Scorecard.named("performance-board"))
    try await cast.store.record(
      WriteCommentary(card, to: end, lines: ["FD01": "For our own ears."]), by: cast.ines, at: june)
    try await cast.store.record(
      AnswerLine(
        card, "SAY1", LineAnswer(heard: "2026-04-20", "31 of 42 felt listened to.", source: "Survey, 42 of 60 answered")
      ),
      by: cast.ines, at: june)
    let report = try #require(try await cast.store.record(IssueReport(card, to: end), by: cast.ines, at: june))
    let panel = try await cast.parentingPanel()
    let (open, closed) = try await pages(cast, item(cast, panel, report, on: "2026-06-18"), at: june)
    for page in [open, closed] {
      #expect(page.contains("Performance board, to 30 April 2026"))
      #expect(page.contains("<th scope=\"row\">Contacts</th><td>8 per 10,000</td>"), "\(page)")
      #expect(page.contains("<th scope=\"row\">Children on a child protection plan</th><td>too few to show</td>"))
      #expect(page.contains("<th scope=\"row\">Looked-after visits in time</th><td>missing</td>"))
      #expect(page.contains("31 of 42 felt listened to. (Survey, 42 of 60 answered, 20 April 2026)"))
      #expect(!page.contains("Quillfeather") && !page.contains("North hub"))
    }
    #expect(closed.contains("For our own ears.") && !open.contains("For our own ears."))
    let (hidden, whole) = try await pages(cast, item(cast, panel, report, on: "2026-07-16", .closed), at: june)
    #expect(!hidden.contains("Contacts") && whole.contains("8 per 10,000"))
    #expect(try await cast.store.verify().findings == [])
  }

  /// The attack: papers, then a record that is corrected by two children, then a report of the same days; and the other
  /// way round.
  @Test(arguments: TestEngine.all) func aReportSaysWhatThePapersSaid(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await population(cast)
    try await contacts(0..<8, cast, on: "2026-04-14", at: Moment("2026-04-14", hour: 12))
    let panel = try await cast.parentingPanel()
    let (meeting, _, _) = try await cast.agenda(panel, figures: ["contacts"])
    #expect(try await pages(cast, meeting, at: june).open.contains("<td>8</td>"))
    try await contacts(8..<10, cast, on: "2026-04-15", at: june + 60)
    let card = try #require(Scorecard.named("performance-board"))
    let report = try #require(try await cast.store.record(IssueReport(card, to: end), by: cast.ines, at: june + 120))
    let later = june + 180
    func shown(_ worker: WorkerID) async throws -> Int? {
      try await cast.store.read(for: worker, at: later) { reader in
        try reader.report(report)?.lines.first { $0.short == "FD01" }?.figure?.rows
      }
    }
    #expect(try await shown(cast.ines) == 10)
    #expect(try await shown(cast.carl) == 8, "ten less eight would be two")
    let papers = try await pages(cast, item(cast, panel, report, on: "2026-07-16"), at: later)
    #expect(papers.open.contains("<td>8 per 10,000</td>") && !papers.open.contains("10 per 10,000"))
  }

  @Test(arguments: TestEngine.all) func onlyAReportThatWasIssuedCanBeBrought(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let words = try await refusal { _ = try await item(cast, panel, ReportID("nothing"), on: "2026-06-18") }
    #expect(words == "Choose a scorecard that was issued.")
  }
}
