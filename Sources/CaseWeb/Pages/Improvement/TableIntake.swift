import CaseStore
import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Returns

/// Taking a plan in from a table: pasted or sent as a file, its columns chosen, looked at with everything that is odd,
/// and only then taken in. Nothing is kept before that: the table travels in the form.
enum TableIntake {
  /// Bytes of a table.
  static let most = 1 << 20

  struct Desk: Sendable {
    let plan: PlanShown
    let sources: [RecommendationSourceShown]
    var href: String { "\(plan.href)/table" }
    var trail: [Link] { ImprovementAccess.trail + [Link(label: plan.title, href: plan.href)] }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    return request.page("Take in a table", asking(request, desk, "", []))
  }

  static func paste(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: most * 2)
    let desk = try await desk(request)
    let lines = PastedTable.lines(form["table"] ?? "")
    guard lines.contains(where: { !$0.isBlank }) else {
      return refused(request, desk, form["table"] ?? "", "Paste the plan’s table", "table")
    }
    return preview(request, desk, TableOrder(lines, name: "pasted"))
  }

  static func file(_ request: PageRequest) async throws -> Response {
    let files = try await request.upload()
    let desk = try await desk(request)
    guard let file = files.files("file").first else {
      return refused(request, desk, "", "Choose the plan’s file", "file")
    }
    do {
      let lines = try PlainTable.lines(path: file.path, name: file.lastPathComponent).map {
        TableLine(line: $0.line, cells: $0.cells)
      }
      return preview(request, desk, TableOrder(lines, name: file.lastPathComponent))
    } catch let error as ReadingError {
      return refused(request, desk, "", "The file cannot be read: \(error)", "file")
    }
  }

  /// Another choice of columns: the same table is shown again.
  static func columns(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: most * 4)
    return preview(request, try await desk(request), TableOrder(form))
  }

  static func take(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: most * 4)
    let desk = try await desk(request)
    let order = TableOrder(form)
    let change = ImportPlanTable(
      desk.plan.id, order.name, order.lines, columns: order.columns,
      source: desk.sources.first { $0.id.text == order.source }?.id)
    return try await request.keep(change, then: "\(desk.plan.href)/lines") { problems, status in
      preview(request, desk, order, problems, status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try ImprovementAccess.checkKeeps(request)
    let id: SubjectID = try request.id("plan")
    return try await request.read { reader in
      guard let plan = try reader.plan(id) else { throw Refusal.notFound }
      return Desk(plan: plan, sources: try reader.recommendationSources())
    }
  }

  private static func refused(
    _ request: PageRequest, _ desk: Desk, _ text: String, _ words: String, _ field: String
  ) -> Response {
    request.page(
      "Take in a table", hasProblems: true, status: .unprocessableContent,
      asking(request, desk, text, [ProblemLink(words: words, field: field)]))
  }

  private static func preview(
    _ request: PageRequest, _ desk: Desk, _ order: TableOrder, _ problems: [ProblemLink] = [],
    _ status: HTTPResponse.Status = .ok
  ) -> Response {
    request.page(
      "Look at the table", hasProblems: !problems.isEmpty, status: status,
      TablePreview(desk: desk, order: order, csrf: request.session.csrf).html(problems))
  }

  private static func asking(
    _ request: PageRequest, _ desk: Desk, _ text: String, _ problems: [ProblemLink]
  ) -> HTML {
    let paste = QuestionView(
      name: "table", label: "Paste the table",
      hint: "Copied from a document or a spreadsheet, with its headings", control: .prose(text, rows: 10))
    return """
      \(.trail(desk.trail))\(.errorSummary(problems, before: "it can be looked at"))<h1>Take in a table</h1>\
      <p>Every line is shown before anything is kept. The plan’s own words stay as they are.</p>\
      \(.form(
        FormView(action: "\(desk.href)/pasted", csrf: request.session.csrf),
        "<h2>From the clipboard</h2>\(.question(paste))\(.buttons(.button("Look at it")))"))
      <form class="card" method="post" action="\(address: "\(desk.href)/file")" enctype="multipart/form-data" novalidate>\
      \(.csrf(request.session.csrf))<h2>From a file</h2>\
      \(.fileBox("file", "The plan’s file", hint: "A CSV file, or a workbook (XLSX): its first sheet."))\
      \(.buttons(.button("Look at it", about: "from the file")))</form>
      """
  }
}
