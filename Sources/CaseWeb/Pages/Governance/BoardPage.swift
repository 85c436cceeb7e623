import CaseStore
import Casework
import Hummingbird

/// One board: who sits on it and came, when it met, what is owed to it and what it asked for.
enum BoardPage {
  private struct Shown: Sendable {
    let board: BoardShown
    let cadence: CadenceShown
    let members: [MemberShown]
    let meetings: [MeetingShown]
    let reports: [RequiredReportShown]
    let asks: [AskShown]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let id: SubjectID = try request.id("board")
    let shown = try await request.read { reader in
      let board = try reader.board(id)
      return Shown(
        board: board, cadence: try reader.cadence(of: board), members: try reader.members(of: id),
        meetings: try reader.meetings(of: id), reports: try reader.requiredReports(to: id),
        asks: try reader.asks(.ofBoard(id), most: 24))
    }
    let board = shown.board
    return request.page(
      board.name,
      """
      \(.trail([Link(label: "Boards", href: "/boards")]))<h1>\(board.name)</h1>\(tiles(shown, request.today))
      \(.columns(
        meetings(request, shown) + asked(shown, request.today),
        particulars(request, shown) + reports(request, shown) + members(request, shown)))
      """)
  }

  private static func tiles(_ shown: Shown, _ today: Day) -> HTML {
    let late = shown.asks.filter { if case .late = $0.standing(on: today) { true } else { false } }
    return .tiles([
      ("\(shown.cadence.held)", "held in \(shown.cadence.year.words)", "#meetings"),
      ("\(shown.cadence.expected)", "expected by now", nil),
      ("\(late.count)", "answers late", late.isEmpty ? nil : "#asked"),
      ("\(shown.reports.filter { !$0.standing.isInOrder }.count)", "reports late or not scheduled", "#owed"),
    ])
  }

  private static func meetings(_ request: PageRequest, _ shown: Shown) -> HTML {
    let (board, today) = (shown.board, request.today)
    let next = shown.meetings.filter { $0.status == .planned && $0.day >= today }.reversed()
    let past = shown.meetings.filter { !($0.status == .planned && $0.day >= today) }.prefix(12)
    var tools = [Link(label: "Work programme", href: "\(board.href)/programme")]
    if request.keepsBoards { tools.append(Link(label: "Plan a meeting", href: "\(board.href)/meetings/new")) }
    return .card(
      "Meetings", id: "meetings", tools: tools,
      .table(
        TableView(
          caption: "Meetings", columns: ["Day", "How it stands", "Items", "Papers"],
          rows: (Array(next) + past).map { meeting in
            [
              .rowLink(meeting.day.fullWords, to: meeting.href), status(meeting, today),
              meeting.items == 0 && meeting.status == .planned ? .tag(.soon, "empty") : "\(meeting.items)",
              meeting.pack.map { .link("Papers", to: "/packs/\($0)/public/index.html") } ?? "",
            ]
          }, empty: "No meeting is planned.")))
  }

  static func status(_ meeting: MeetingShown, _ today: Day) -> HTML {
    switch meeting.status {
    case .held: .tag(.done, "held")
    case .cancelled: "\(.tag(.notNeeded, "cancelled"))\(ifLet: meeting.reason, { "<br><small>\($0)</small>" })"
    case .planned: meeting.day < today ? .tag(.late, "nothing recorded since") : .tag(.open, "planned")
    }
  }

  private static func asked(_ shown: Shown, _ today: Day) -> HTML {
    .card(
      "What it asked for, and what was asked of it", id: "asked", tools: [Link(label: "All", href: "/requests")],
      GovernanceParts.asks("Asked", shown.asks, today, empty: "Nothing is recorded."))
  }

  private static func particulars(_ request: PageRequest, _ shown: Shown) -> HTML {
    let details = shown.board.details
    let tools =
      request.keepsBoards ? [Link(label: "Change", href: "\(shown.board.href)/particulars")] : []
    return .card(
      "What it is", tools: tools,
      """
      \(.facts([
        ("Kind", "\(details.kind.label)"), ("Chair", "\(shown.board.chair ?? "nobody")"),
        ("Meets", "\(details.cadence.words)"), ("This year", GovernanceParts.cadence(shown.cadence)),
        ("Papers", details.isPublic ? "Part I is public" : "for its members"),
        ("Since", .date(details.began)),
      ]))\(if: !details.terms.isEmpty, .details("Terms of reference", "<p>\(details.terms)</p>"))
      """)
  }

  private static func reports(_ request: PageRequest, _ shown: Shown) -> HTML {
    let tools = request.keepsBoards ? [Link(label: "Add", href: "\(shown.board.href)/reports/new")] : []
    return .card(
      "Reports owed to it", id: "owed", tools: tools,
      .table(
        TableView(
          caption: "Reports owed to it", columns: ["Report", "How it stands"],
          rows: shown.reports.map { report in
            [
              "\(report.title)<br><small>\(report.frequency.label) by \(report.owedBy)</small>",
              GovernanceParts.standing(report.standing),
            ]
          }, empty: "None.")))
  }

  private static func members(_ request: PageRequest, _ shown: Shown) -> HTML {
    let tools = request.keepsBoards ? [Link(label: "Appoint", href: "\(shown.board.href)/members/new")] : []
    let now = shown.members.filter { $0.sits(on: request.today) }
    let lay = now.filter { $0.role == .lay }.count
    return .card(
      "Members", tools: tools,
      """
      <p class="quiet">\(plural(now.count, "member")), \(plural(lay, "lay member")).</p>\
      \(.table(
        TableView(
          caption: "Members and how often they came", columns: ["Member", "Came"],
          rows: shown.members.map { member($0, request, shown.board) }, empty: "Nobody sits on it yet.")))
      """)
  }

  private static func member(_ member: MemberShown, _ request: PageRequest, _ board: BoardShown) -> [HTML] {
    let sits = member.sits(on: request.today)
    let came = (member.came[.present] ?? 0) + (member.came[.deputy] ?? 0)
    let deputies = member.came[.deputy] ?? 0
    return [
      """
      \(member.name)<br><small>\(member.role.label), \(member.agency)\
      \(ifLet: member.deputy, { "; deputy: \($0)" })\
      \(ifLet: member.until, { "; \(sits ? "until" : "left") \($0.words)" })</small>\
      \(if: sits && request.keepsBoards, "<br>\(.link("End the term of \(member.name)", to: "\(board.href)/members/\(member.id)/end"))")
      """,
      """
      \(came) of \(member.meetings)\(if: deputies > 0, "<br><small>\(plural(deputies, "time")) by deputy</small>")
      """,
    ]
  }
}
