import CaseStore
import Casework
import Hummingbird

/// Putting an item on an agenda, changing it and moving it.
enum ItemForm {
  private struct Desk: Sendable {
    let meeting: MeetingShown
    let item: ItemShown?
    let reports: [RequiredReportShown]
    /// What other boards asked this one for.
    let asks: [AskShown]
    let plans: [PlanShown]
    /// Scorecards that were issued, the newest first.
    let issued: [IssuedReport]
    var action: String { item.map { "/items/\($0.id)" } ?? "\(meeting.href)/items" }
  }

  static func new(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request, item: nil)
    return request.page(page(desk, questions(desk, ItemDetails(""))))
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request, item: request.row("item"))
    return request.page(page(desk, questions(desk, desk.item?.details ?? ItemDetails(""))))
  }

  static func add(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request, item: nil)
    return try await keep(request, desk, form) { AddItem(to: desk.meeting.id, $0) }
  }

  static func amend(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let id = try request.row("item")
    let desk = try await desk(request, item: id)
    return try await keep(request, desk, form) { AmendItem(id, $0) }
  }

  static func raise(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let id = try request.row("item")
    let desk = try await desk(request, item: id)
    try await request.record(RaiseItem(id))
    return request.goTo(desk.meeting.href)
  }

  private static func keep<C: Change>(
    _ request: PageRequest, _ desk: Desk, _ form: Form, _ change: (ItemDetails) -> C
  ) async throws -> Response {
    var reading = FormReading(form)
    var item = ItemDetails(reading.text("title", else: "Enter the item’s title"))
    item.lead = form.text("lead")
    item.part = reading.choice("part") ?? .open
    item.exemption = reading.choice("exemption")
    item.report = form.text("report")
    item.ask = form.text("ask")
    item.plan = desk.plans.first { $0.id.text == form.text("plan") }?.id
    item.issuedReport = desk.issued.first { $0.id.text == form.text("issued") }?.id
    item.isToFollow = form.text("follow") == "yes"
    item.urgent = form.text("urgent")
    if item.part == .closed, item.exemption == nil {
      reading.note("Choose why the item is considered in private", "exemption")
    }
    let again = page(desk, questions(desk, item))
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(change(item), then: desk.meeting.href, field: "title") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest, item: String?) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.keep, to: "Building agendas")
    let meeting = item == nil ? try request.row("meeting") : nil
    return try await request.read { reader in
      let found = try item.map { try reader.item($0) }
      let meeting = try found?.meeting ?? reader.meeting(meeting ?? "")
      return Desk(
        meeting: meeting, item: found?.item, reports: try reader.requiredReports(to: meeting.board),
        asks: try reader.asks(.chains).filter { $0.of == meeting.board && $0.replied == nil },
        plans: try reader.plans(), issued: try reader.issuedReports(most: 100))
    }
  }

  private static func page(_ desk: Desk, _ questions: [QuestionView]) -> FormPage {
    FormPage(
      title: desk.item == nil ? "Put an item on the agenda" : "Change an item",
      trail: desk.meeting.trail + [Link(label: desk.meeting.day.words, href: desk.meeting.href)],
      action: desk.action, questions: questions, button: "Keep", before: "it can be kept",
      back: Link(label: "Back", href: desk.meeting.href))
  }

  private static func questions(_ desk: Desk, _ item: ItemDetails) -> [QuestionView] {
    var questions = [
      QuestionView(name: "title", label: "Title", control: .text(item.title)),
      QuestionView(name: "lead", label: "Who presents it?", control: .text(item.lead ?? "", width: .medium)),
      QuestionView(
        name: "part", label: "In which part?",
        control: .radios(QuestionView.choices(MeetingPart.allCases), chosen: item.part.rawValue)),
      QuestionView(
        name: "exemption", label: "If private, by which paragraph?", hint: "Local Government Act 1972, Schedule 12A",
        control: .select(QuestionView.choices(ExemptReason.allCases), chosen: item.exemption?.rawValue)),
    ]
    if !desk.reports.isEmpty {
      questions.append(
        QuestionView(
          name: "report", label: "Which required report does it bring, if any?",
          control: .select(desk.reports.map { .init($0.id, $0.title) }, chosen: item.report)))
    }
    if !desk.asks.isEmpty || item.ask != nil {
      questions.append(
        QuestionView(
          name: "ask", label: "Which request of another board does it bring, if any?",
          control: .select(desk.asks.map { .init($0.id, "\($0.boardName): \($0.words)") }, chosen: item.ask)))
    }
    if !desk.plans.isEmpty {
      questions.append(
        QuestionView(
          name: "plan", label: "Which plan does it report on, if any?",
          hint: "How each of its actions stands is put into the papers",
          control: .select(desk.plans.map { .init($0.id.text, $0.title) }, chosen: item.plan?.text)))
    }
    if !desk.issued.isEmpty {
      questions.append(
        QuestionView(
          name: "issued", label: "Which issued scorecard does it bring, if any?",
          hint: "Its figures are put into the papers as they were issued, but for small numbers",
          control: .select(
            desk.issued.map { .init($0.id.text, $0.words) }, chosen: item.issuedReport?.text)))
    }
    return questions + [
      QuestionView(
        name: "follow", label: "Is its paper to follow?", control: .yesNo(item.isToFollow ? "yes" : "no")),
      QuestionView(
        name: "urgent", label: "If it comes late, why can it not wait?",
        hint: "The chair agrees to an urgent item for special reasons, which the minutes give",
        control: .text(item.urgent ?? "")),
    ]
  }
}
