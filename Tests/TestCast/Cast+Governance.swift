import CaseStore
import Casework

extension Cast {
  /// The safeguarding partnership’s board: meets every quarter, in public, from May 2025.
  public func partnership() async throws -> SubjectID {
    try await setUp("Larkmere Safeguarding Board", .partnership, Cadence(words: "Every quarter", timesAYear: 4))
  }

  /// The corporate parenting panel: at least six meetings a municipal year.
  public func parentingPanel() async throws -> SubjectID {
    try await setUp(
      "Corporate Parenting Panel", .panel,
      Cadence(words: "At least six meetings a municipal year", timesAYear: 6))
  }

  private func setUp(_ name: String, _ kind: BoardKind, _ cadence: Cadence) async throws -> SubjectID {
    try await store.record(
      SetUpBoard(
        BoardDetails(
          name: name, kind: kind, terms: "Sees that children are safe.", cadence: cadence, isPublic: true,
          began: "2025-05-01")), by: greta, at: Cast.start)
  }

  /// Held at nine on its day, with one member who came.
  @discardableResult
  public func meet(_ board: SubjectID, on day: Day, member: String) async throws -> String {
    let meeting = try await plan(board, on: day)
    try await store.record(
      TakeAttendance(at: meeting, [.init(member, .present)]), by: greta, at: Moment(max(day, Cast.start.day), hour: 20))
    return meeting
  }

  public func plan(_ board: SubjectID, on day: Day) async throws -> String {
    try await store.record(
      CallMeeting(of: board, on: day, time: "18:30", place: "Town Hall"), by: greta, at: Cast.start)
  }

  public func chair(_ board: SubjectID, _ worker: WorkerID? = nil) async throws -> String {
    try await store.record(
      AppointMember(
        to: board, "Nora Blake", worker: worker, .chair, agency: "Larkmere Council", deputy: "Ivor Penn",
        from: "2025-05-01"), by: greta, at: Cast.start)
  }

  /// A meeting to come with a public paper, a private one and one that is to follow.
  public func agenda(
    _ board: SubjectID, on day: Day = "2026-06-18", figures: [String] = ["open-children"],
    private secret: String = "An allegation"
  ) async throws -> (meeting: String, open: String, closed: String) {
    let meeting = try await plan(board, on: day)
    var first = ItemDetails("How we are doing")
    first.lead = "Dora Finch, director"
    let open = try await store.record(AddItem(to: meeting, first), by: greta, at: Cast.start)
    var second = ItemDetails(secret)
    (second.part, second.exemption) = (.closed, .individual)
    let closed = try await store.record(AddItem(to: meeting, second), by: greta, at: Cast.start)
    var third = ItemDetails("School places")
    third.isToFollow = true
    try await store.record(AddItem(to: meeting, third), by: greta, at: Cast.start)
    try await store.record(
      WritePaper(
        for: open, "Performance to date", author: "Dora Finch",
        [
          .purpose: "To tell members how children are being helped.",
          .recommendations: "That the panel note the report.\nThat it ask for a plan for early help.",
          .risks: "Visits are late: hubs are filled by September.",
        ], figures: figures.map { WritePaper.FigureOf($0, commentary: "Fewer than last year.") }), by: dora,
      at: Cast.start)
    try await store.record(
      WritePaper(
        for: closed, "\(secret) in private", author: "Dora Finch",
        [.purpose: "\(secret): what is known.", .recommendations: "To note.", .risks: "That it becomes known."]),
      by: dora, at: Cast.start)
    return (meeting, open, closed)
  }

  /// Every table of governance with a row in it, every column of which has been written.
  public func governed() async throws {
    let at = Moment("2026-06-13", hour: 10)
    let (board, panel) = (try await partnership(), try await parentingPanel())
    let report = try await store.record(
      RequireReport(
        to: panel, "Independent reviewing officers’ annual report", owedBy: "Reviewing service", from: board, .annual,
        source: "IRO Handbook", since: "2025-05-01"), by: greta, at: at)
    _ = try await chair(board)
    let member = try await chair(panel, carl)
    let (meeting, open, _) = try await agenda(panel)
    try await store.record(IssuePack(for: meeting), by: greta, at: at)
    let held = try await meet(panel, on: "2026-03-03", member: member)
    try await store.record(
      DeclareInterest(
        at: meeting, member: member, item: open, .other, "A governor of a school named in it", withdrew: false),
      by: greta, at: at)
    _ = try await store.record(WriteMinute(of: held, "The panel met."), by: greta, at: at)
    try await store.record(
      CorrectMinute(1, of: held, "The panel met at the Town Hall.", reason: "Place"), by: greta, at: at)
    let ask = try await store.record(
      MakeAsk(
        .request, by: panel, at: held, "A report on health assessments", owner: "Dora Finch", worker: dora, of: board,
        due: "2026-04-01"), by: greta, at: at)
    try await store.record(AnswerAsk(ask, "It is on the agenda.", by: "Dora Finch", on: "2026-06-01"), by: dora, at: at)
    var item = ItemDetails("Reviewing officers")
    (item.report, item.ask, item.plan, item.urgent) = (report, ask, board, "It came late")
    item.issuedReport = try await store.read(for: ines, at: at) { try $0.issuedReports().first?.id }
    try await store.record(AddItem(to: meeting, item), by: greta, at: at)
    let question = try await store.record(AskQuestion(of: panel, "How many wait?"), by: carl, at: at)
    try await store.record(AnswerQuestion(question, "Fewer than last year."), by: dora, at: at)
  }
}
