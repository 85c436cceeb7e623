import CaseStore
import Casework
import Hummingbird

/// One meeting: its agenda and papers before it, who came, what was declared, minuted and asked after it.
enum MeetingPage {
  struct Shown: Sendable {
    let meeting: MeetingShown
    let agenda: [ItemShown]
    let packs: [PackShown]
    let attendance: [AttendanceShown]
    let declarations: [DeclarationShown]
    let minutes: [MinuteShown]
    let asks: [AskShown]
    let seesPrivate: Bool
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let id = try request.row("meeting")
    let shown = try await request.read { reader in
      let meeting = try reader.meeting(id)
      return Shown(
        meeting: meeting, agenda: try reader.agenda(of: meeting), packs: try reader.packs(of: meeting),
        attendance: try reader.attendance(at: id), declarations: try reader.declarations(at: meeting),
        minutes: try reader.minutes(of: meeting), asks: try reader.asks(.ofMeeting(id)),
        seesPrivate: try reader.seesPrivate(of: meeting.board))
    }
    let meeting = shown.meeting
    return request.page(
      meeting.title,
      """
      \(.trail(meeting.trail))<h1>\(meeting.title)</h1>\
      <p>\(meeting.time), \(meeting.place). \(BoardPage.status(meeting, request.today))</p>
      \(.columns(
        agenda(request, shown) + minutes(request, shown) + asked(request, shown),
        papers(request, shown) + attendance(request, shown) + declarations(request, shown) + cancelling(request, shown)))
      """)
  }

  private static func isOpen(_ shown: Shown) -> Bool { shown.meeting.status == .planned }

  private static func agenda(_ request: PageRequest, _ shown: Shown) -> HTML {
    let href = shown.meeting.href
    let tools =
      request.keepsBoards && isOpen(shown) ? [Link(label: "Put an item on it", href: "\(href)/items/new")] : []
    let table = TableView(
      caption: "Agenda", columns: ["Item", "Part", "Paper", .init("Order", isHidden: true)],
      rows: zip(1..., shown.agenda).map { number, item in
        [
          "\(title(item, number, request, shown))\(ifLet: item.lead, { "<br><small>\($0)</small>" })\(ifLet: item.urgent, { "<br><small>Urgent: \($0)</small>" })",
          item.part == .open
            ? "public"
            : "\(.tag(.plain, "private"))\(ifLet: item.exemption, { "<br><small>\($0.words)</small>" })",
          paper(item, request, shown), raise(item, number, request, shown),
        ]
      }, empty: "Nothing is on the agenda yet.")
    return .card("Agenda", id: "agenda", tools: tools, .table(table))
  }

  private static func title(_ item: ItemShown, _ number: Int, _ request: PageRequest, _ shown: Shown) -> HTML {
    let words = "\(number). \(item.title)"
    return request.keepsBoards && isOpen(shown) ? .rowLink(words, to: "/items/\(item.id)") : "\(words)"
  }

  private static func paper(_ item: ItemShown, _ request: PageRequest, _ shown: Shown) -> HTML {
    let mayWrite = request.answersBoards && isOpen(shown)
    let words = standing(item)
    guard mayWrite else { return words }
    let label = item.hasPaper ? "Change the paper" : "Write the paper"
    return #"\#(words)<br><a href="/items/\#(item.id)/paper">\#(label)<span class="sr"> of \#(item.title)</span></a>"#
  }

  /// Whether there is something to be read for an item.
  static func standing(_ item: ItemShown) -> HTML {
    if item.hasPaper || !item.brings.isEmpty {
      let brings = item.brings.joined(separator: " and ")
      return .tag(.done, item.hasPaper ? "there" : "brings \(brings)")
        + (item.hasPaper && !item.brings.isEmpty ? "<br><small>with \(brings)</small>" : .empty)
    }
    return item.isToFollow ? .tag(.soon, "to follow") : .tag(.plain, "none")
  }

  private static func raise(_ item: ItemShown, _ number: Int, _ request: PageRequest, _ shown: Shown) -> HTML {
    guard request.keepsBoards, isOpen(shown), number > 1 else { return "" }
    return .buttonForm("Up", action: "/items/\(item.id)/up", csrf: request.session.csrf, about: item.title)
  }

  private static func papers(_ request: PageRequest, _ shown: Shown) -> HTML {
    let tools =
      request.keepsBoards && isOpen(shown)
      ? [Link(label: "Issue papers", href: "\(shown.meeting.href)/pack")] : []
    let lines: HTML =
      shown.packs.isEmpty
      ? "<p class='quiet'>None have been issued.</p>"
      : """
      <ul class="listed">\(each: shown.packs, { "<li>\(GovernanceParts.packLinks($0, mayReadPrivate: shown.seesPrivate))</li>" })</ul>
      """
    return .card("Papers as issued", tools: tools, lines)
  }

  private static func minutes(_ request: PageRequest, _ shown: Shown) -> HTML {
    let isOver = shown.meeting.day <= request.today && shown.meeting.status != .cancelled
    let tools =
      request.keepsBoards && isOver ? [Link(label: "Write a minute", href: "\(shown.meeting.href)/minutes/new")] : []
    let lines: HTML =
      shown.minutes.isEmpty
      ? "<p class='quiet'>\(isOver ? "Nothing is minuted yet." : "The meeting has not been held yet.")</p>"
      : "<ol class='listed'>\(each: shown.minutes, { minute($0, request, shown.meeting) })</ol>"
    return .card("Minutes", id: "minutes", tools: tools, lines)
  }

  private static func minute(_ minute: MinuteShown, _ request: PageRequest, _ meeting: MeetingShown) -> HTML {
    """
    <li value="\(minute.number)">\(ifLet: minute.item, { "<b>\($0)</b><br>" })\(minute.words)\
    \(if: minute.part == .closed, " \(.tag(.plain, "private"))")\
    \(if: minute.versions.count > 1, .details("Corrected", "\(each: minute.versions.dropLast(), { "<p class='quiet'>Before: \($0.words)</p>" })\(ifLet: minute.versions.last?.reason, { "<p>Why: \($0)</p>" })"))\
    \(if: request.keepsBoards, #"<br><a href="\#(meeting.href)/minutes/\#(minute.number)">Correct<span class="sr"> minute \#(minute.number)</span></a>"#)</li>
    """
  }

  private static func asked(_ request: PageRequest, _ shown: Shown) -> HTML {
    let isOver = shown.meeting.day <= request.today && shown.meeting.status != .cancelled
    let tools =
      request.keepsBoards && isOver
      ? [Link(label: "Record what was asked", href: "\(shown.meeting.href)/requests/new")] : []
    return .card(
      "Resolved and asked for", id: "asked", tools: tools,
      GovernanceParts.asks("Resolved and asked for", shown.asks, request.today, empty: "Nothing is recorded."))
  }

  private static func attendance(_ request: PageRequest, _ shown: Shown) -> HTML {
    let mayTake =
      request.keepsBoards && shown.attendance.isEmpty && shown.meeting.status == .planned
      && shown.meeting.day <= request.today
    let tools = mayTake ? [Link(label: "Take attendance", href: "\(shown.meeting.href)/attendance")] : []
    let table = TableView(
      caption: "Who came", columns: ["Member", "Came"],
      rows: shown.attendance.map { line in
        [
          "\(line.name)<br><small>\(line.agency)</small>",
          "\(line.came.label)\(ifLet: line.deputy, { "<br><small>\($0)</small>" })",
        ]
      }, empty: "Not taken.")
    return .card("Who came", tools: tools, .table(table))
  }

  private static func declarations(_ request: PageRequest, _ shown: Shown) -> HTML {
    let isOver = shown.meeting.day <= request.today && shown.meeting.status != .cancelled
    let tools =
      request.keepsBoards && isOver
      ? [Link(label: "Record one", href: "\(shown.meeting.href)/declarations/new")] : []
    let lines = shown.declarations.map { one -> HTML in
      """
      <li><b>\(one.name)</b>: \(one.words)<br><small>\(one.kind.label)\(ifLet: one.item, { "; \($0)" })\
      \(if: one.withdrew, "; withdrew")</small></li>
      """
    }
    return .card(
      "Declarations of interest", tools: tools,
      lines.isEmpty ? "<p class='quiet'>None.</p>" : "<ul class='listed'>\(lines.joined())</ul>")
  }

  private static func cancelling(_ request: PageRequest, _ shown: Shown) -> HTML {
    guard request.keepsBoards, isOpen(shown) else { return .empty }
    return "<p>\(.link("Cancel this meeting", to: "\(shown.meeting.href)/cancellation"))</p>"
  }
}
