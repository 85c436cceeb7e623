import CaseStore
import Casework
import Hummingbird

/// Issuing the papers of a meeting: what will be frozen, and what it would be criticised for, first.
enum IssueForm {
  private struct Desk: Sendable {
    let meeting: MeetingShown
    let lines: [(item: ItemShown, shortfalls: [String])]
    let issued: Int
  }

  static func show(_ request: PageRequest) async throws -> Response {
    page(request, try await desk(request), [])
  }

  static func issue(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let desk = try await desk(request)
    return try await request.keep(IssuePack(for: desk.meeting.id), then: desk.meeting.href) { problems, _ in
      page(request, desk, problems)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.keep, to: "Issuing papers")
    let id = try request.row("meeting")
    return try await request.read { reader in
      let meeting = try reader.meeting(id)
      let lines = try reader.agenda(of: meeting).map { item in
        let paper = try reader.item(item.id).paper
        return (item: item, shortfalls: paper.map { PaperShortfalls.of($0.sections) } ?? [])
      }
      return Desk(meeting: meeting, lines: lines, issued: meeting.packs)
    }
  }

  private static func page(_ request: PageRequest, _ desk: Desk, _ problems: [ProblemLink]) -> Response {
    let days = desk.meeting.day - request.today
    let soon: HTML =
      days > 7
      ? ""
      : .warning(
        "Less than a week",
        "The public has a right to see the papers five clear working days before the meeting (Local Government Act 1972, section 100B). Say for each late item why it cannot wait."
      )
    return request.page(
      FormPage(
        title: desk.issued == 0 ? "Issue the papers" : "Issue supplement \(desk.issued)",
        trail: desk.meeting.trail + [Link(label: desk.meeting.day.words, href: desk.meeting.href)],
        intro: """
          <p>What is on the agenda now is frozen: a part for the public and the whole for members. It can never be \
          changed; what comes later is issued as a supplement.</p>\(soon)\(.card("What goes out", .table(table(desk))))
          """,
        action: "\(desk.meeting.href)/pack", questions: [], button: "Issue", before: "they can be issued",
        back: Link(label: "Back", href: desk.meeting.href)), problems: problems)
  }

  private static func table(_ desk: Desk) -> TableView {
    TableView(
      caption: "What goes out", columns: ["Item", "Part", "Paper"],
      rows: desk.lines.map { item, shortfalls in
        [
          "\(item.title)", item.part == .open ? "Part I" : .tag(.plain, "Part II: private"),
          """
          \(MeetingPage.standing(item))\
          \(each: shortfalls, { "<br><small>\($0)</small>" })
          """,
        ]
      }, empty: "There is nothing on the agenda yet.")
  }
}
