import CaseStore
import Casework
import HTTPTypes
import Hummingbird
import Returns

/// Checking a return in the browser: the files are chosen or dropped, checked, and gone.
enum ReturnsPage {
  static let roles: Set<Role> = [.qualityLead, .analyst, .administrator]

  static func show(_ request: PageRequest) async throws -> Response {
    try require(request)
    return request.page("Returns", content(request))
  }

  static func begin(_ request: PageRequest) async throws -> Response {
    try require(request)
    let order: ReturnOrder
    do {
      order = try ReturnOrder(try await request.upload())
    } catch Refusal.because(let words) {
      let problem = [ProblemLink(words: words, field: "files")]
      return request.page(
        "Returns", hasProblems: true, status: .unprocessableContent, content(request, problems: problem))
    }
    // Who checked a return and when is in the journal; whose children were in it is not.
    let id = request.authority.returnChecks.marked(
      try await request.record(CheckReturn(of: order.kind.words)))
    try request.authority.returnChecks.begin(order, id: id, for: request.session, at: request.now)
    return request.goTo("/returns/\(id)")
  }

  static func end(_ request: PageRequest) async throws -> Response {
    try require(request)
    _ = try await request.form()
    let id = request.context.parameters.get("check") ?? ""
    if request.authority.returnChecks.isElsewhere(id) { return ReturnElsewhere.notEnded(request, id) }
    request.authority.returnChecks.end(id, of: request.session)
    return request.goTo("/returns")
  }

  static func require(_ request: PageRequest) throws {
    guard !request.session.roles.isDisjoint(with: roles) else {
      let who = Role.allCases.filter(roles.contains).map { $0.words.lowercased() }.joined(separator: ", ")
      throw Refusal.notYours("Checking a return is for: \(who).")
    }
  }
}

extension ReturnsPage {
  private static func content(_ request: PageRequest, problems: [ProblemLink] = []) -> HTML {
    """
    \(.errorSummary(problems, before: "the return can be checked"))<h1>Returns</h1>
    \(kept(request))<form class="card" method="post" action="/returns" enctype="multipart/form-data" novalidate \
    data-upload>\(.csrf(request.session.csrf))<h2>Check a return</h2>
    <p>Every rule of the year, at once. The files are deleted as soon as they are checked, and what is found is \
    forgotten when you say so, an hour after you last looked, or when you sign out. What you want to keep, download.</p>
    \(.questions(questions))
    \(.fileBox(
      "files", "The return’s files", hint: "Its CSV files or its XML file; all of them at once.", isMany: true))
    \(.fileBox("last", "Last year’s files", hint: "Children looked after only. Without them some rules do not run.",
      isMany: true))
    \(.details("More files", more))
    \(.buttons(.button("Check")))</form>
    """
  }

  private static var questions: [QuestionView] {
    [
      QuestionView(
        name: "kind", label: "Which return?",
        control: .radios(ReturnOrder.Kind.allCases.map { .init($0.rawValue, $0.words) }, chosen: "ssda903")),
      QuestionView(
        name: "year", label: "Collection year",
        hint: "A census says its own year; for children looked after the newest is taken.",
        control: .select(CollectionYear.allCases.reversed().map { .init($0.name, $0.name) }, chosen: nil)),
      QuestionView(
        name: "authority", label: "Authority", hint: "Its name, number or code. Without it some rules do not run.",
        control: .text("", width: .medium)),
      QuestionView(
        name: "partial", label: "Part of a return",
        control: .checkboxes([.init("yes", "Run rules on whatever tables and columns are there")], chosen: [])),
    ]
  }

  private static var more: HTML {
    """
    \(.fileBox("providers", "Ofsted’s provider list", hint: "A CSV file or a workbook."))
    \(.fileBox("teams", "Teams", hint: "A CSV file of child numbers and teams, to see what is found by team."))
    \(.fileBox("earlier", "An earlier check", hint: "A report downloaded as JSON, to see what is mended and new."))
    """
  }

  /// The checks of this sign-in that are still there.
  private static func kept(_ request: PageRequest) -> HTML {
    let checks = request.authority.returnChecks.all(of: request.session, at: request.now)
    if checks.isEmpty { return .empty }
    let table = TableView(
      caption: "Your checks", columns: ["Return", "Begun", "State"],
      rows: checks.map { check in
        [.rowLink(check.kind.words, to: "/returns/\(check.id)"), "\(check.begunAt.words)", state(check)]
      })
    return .card("Your checks", .table(table))
  }

  private static func state(_ check: ReturnChecks.Check) -> HTML {
    switch check.state {
    case .running: .tag(.plain, "being checked")
    case .refused: .tag(.late, "not read")
    case .finished(let finished): .tag(.done, "\(finished.report.findings.count + finished.left) found")
    }
  }
}

extension HTML {
  /// A box for files, which can be chosen or dropped on it.
  static func fileBox(_ name: String, _ label: String, hint: String, isMany: Bool = false) -> HTML {
    """
    <div class="q-block"><div><label class="q" for="\(name)">\(label)</label>\
    <p class="hint" id="\(name):hint">\(hint)</p>\
    <input type="file" id="\(name)" name="\(name)" aria-describedby="\(name):hint"\(if: isMany, " multiple")></div></div>

    """
  }
}
