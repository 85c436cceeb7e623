import CaseStore
import Casework
import Hummingbird

/// The paper of an item: the parts of a report to a committee, and the indicators that it shows.
enum PaperForm {
  private struct Desk: Sendable {
    let item: ItemShown
    let meeting: MeetingShown
    let paper: PaperShown?
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    let sections = desk.paper?.sections ?? [:]
    let figures = desk.paper?.figures ?? []
    return request.page(
      page(
        desk,
        questions(
          desk.paper?.title ?? desk.item.title, desk.paper?.author ?? request.session.name, sections,
          Set(figures.map(\.indicator)), figures.compactMap(\.commentary).first ?? "")))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let title = reading.text("title", else: "Enter the paper’s title")
    let author = reading.text("author", else: "Say who wrote it")
    let sections = Dictionary(
      uniqueKeysWithValues: PaperSection.allCases.compactMap { section in
        form.text(section.rawValue).map { (section, $0) }
      })
    let chosen = Set(form.all("indicator"))
    let commentary = form.text("commentary")
    let again = page(desk, questions(title, author, sections, chosen, commentary ?? ""))
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    let figures = Indicator.ours.filter { chosen.contains($0.name) }.enumerated().map { place, indicator in
      WritePaper.FigureOf(indicator.name, commentary: place == 0 ? commentary : nil)
    }
    let change = WritePaper(for: desk.item.id, title, author: author, sections, figures: figures)
    return try await request.keep(change, then: desk.meeting.href, field: "title") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.answer, to: "Writing papers")
    let id = try request.row("item")
    return try await request.read { reader in
      let (item, meeting, paper) = try reader.item(id)
      return Desk(item: item, meeting: meeting, paper: paper)
    }
  }

  private static func page(_ desk: Desk, _ questions: [QuestionView]) -> FormPage {
    let shortfalls = desk.paper.map { PaperShortfalls.of($0.sections) } ?? []
    let short: HTML =
      shortfalls.isEmpty
      ? ""
      : .warning("As it stands", "<ul class='listed'>\(each: shortfalls, { "<li>\($0)</li>" })</ul>")
    return FormPage(
      title: "The paper of an item",
      trail: desk.meeting.trail + [Link(label: desk.meeting.day.words, href: desk.meeting.href)],
      intro: """
        <p>\(desk.item.title). Name no child: what is written here may be read by members\
        \(if: desk.item.part == .open, " and by the public").</p>\(short)
        """,
      action: "/items/\(desk.item.id)/paper", questions: questions, button: "Keep", before: "it can be kept",
      back: Link(label: "Back", href: desk.meeting.href))
  }

  private static func questions(
    _ title: String, _ author: String, _ sections: [PaperSection: String], _ chosen: Set<String>, _ commentary: String
  ) -> [QuestionView] {
    [
      QuestionView(name: "title", label: "Title", control: .text(title)),
      QuestionView(name: "author", label: "By whom?", control: .text(author, width: .medium)),
    ]
      + PaperSection.allCases.map { section in
        QuestionView(
          name: section.rawValue, label: section.label, hint: section.hint,
          control: .prose(sections[section] ?? "", rows: 4))
      } + [
        QuestionView(
          name: "indicator", label: "Which figures does it show?",
          hint: "Each at the ends of the last twelve months; small numbers are hidden when the papers are issued",
          control: .checkboxes(Indicator.ours.map { .init($0.name, $0.title) }, chosen: chosen)),
        QuestionView(
          name: "commentary", label: "What does the first of them say?", control: .prose(commentary, rows: 3)),
      ]
  }
}
