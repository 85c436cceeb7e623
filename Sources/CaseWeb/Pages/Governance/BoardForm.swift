import CaseStore
import Casework
import Hummingbird

/// Setting up a board, and changing what it is.
enum BoardForm {
  static func new(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance(GovernanceRoles.keep, to: "Setting up a board")
    return request.page(page(nil, questions(nil), nil))
  }

  static func setUp(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    var reading = FormReading(form)
    let details = read(&reading, request.today)
    guard reading.problems.isEmpty, let details else {
      return request.page(page(nil, typed(form), nil), problems: reading.problems)
    }
    return try await request.keep(SetUpBoard(details), then: "/boards", field: "name") { problems, status in
      request.page(page(nil, typed(form), nil), problems: problems, status: status)
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let board = try await board(request)
    return request.page(page(board, questions(board.details), board.version))
  }

  static func amend(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let board = try await board(request)
    var reading = FormReading(form)
    let details = read(&reading, board.details.began)
    let seen = form.number(Form.versionField)
    guard reading.problems.isEmpty, let details else {
      return request.page(page(board, typed(form), seen), problems: reading.problems)
    }
    return try await request.keep(AmendBoard(board.id, details, seen: seen ?? -1), then: board.href, field: "name") {
      problems, status in
      request.page(page(board, typed(form), seen), problems: problems, status: status)
    } conflict: {
      request.page(
        page(board, typed(form).beside(questions(board.details)), board.version), problems: [.changedMeanwhile])
    }
  }

  private static func board(_ request: PageRequest) async throws -> BoardShown {
    try request.requireGovernance(GovernanceRoles.keep, to: "Amending a board")
    let id: SubjectID = try request.id("board")
    return try await request.read { try $0.board(id) }
  }

  private static func read(_ reading: inout FormReading, _ usual: Day) -> BoardDetails? {
    let form = reading.form
    let name = reading.text("name", else: "Enter the board’s name")
    let kind: BoardKind? = reading.choice("kind", else: "Choose what kind of board it is")
    let cadence = reading.text("cadence", else: "Say how often it meets")
    let times = form.number("times")
    if form.text("times") != nil, times == nil { reading.note("Enter a whole number, or nothing", "times") }
    let began = reading.day("began") ?? usual
    let ended = reading.day("ended")
    return kind.map { kind in
      BoardDetails(
        name: name, kind: kind, terms: form.text("terms") ?? "",
        cadence: Cadence(words: cadence, timesAYear: times), isPublic: form.text("public") == "yes", began: began,
        ended: ended)
    }
  }

  private static func page(_ board: BoardShown?, _ questions: [QuestionView], _ version: Int?) -> FormPage {
    FormPage(
      title: board.map { "Particulars of \($0.name)" } ?? "Set up a board",
      trail: board?.trail ?? [Link(label: "Boards", href: "/boards")],
      action: board.map { "\($0.href)/particulars" } ?? "/boards", questions: questions, version: version,
      button: board == nil ? "Set up" : "Keep", before: "it can be kept",
      back: Link(label: "Back", href: board?.href ?? "/boards"))
  }

  private static func questions(_ board: BoardDetails?) -> [QuestionView] {
    questions(
      board?.name ?? "", board?.kind.rawValue, board?.terms ?? "", board?.cadence.words ?? "",
      board?.cadence.timesAYear.map(String.init) ?? "", board.map { $0.isPublic ? "yes" : "no" } ?? "yes",
      board.map { TypedDate($0.began) } ?? TypedDate(), board?.ended.map { TypedDate($0) } ?? TypedDate())
  }

  private static func typed(_ form: Form) -> [QuestionView] {
    questions(
      form["name"] ?? "", form.text("kind"), form["terms"] ?? "", form["cadence"] ?? "", form["times"] ?? "",
      form.text("public"), form.date("began"), form.date("ended"))
  }

  private static func questions(
    _ name: String, _ kind: String?, _ terms: String, _ cadence: String, _ times: String, _ isPublic: String?,
    _ began: TypedDate, _ ended: TypedDate
  ) -> [QuestionView] {
    [
      QuestionView(name: "name", label: "Name", control: .text(name)),
      QuestionView(
        name: "kind", label: "What kind is it?",
        control: .select(QuestionView.choices(BoardKind.allCases), chosen: kind)),
      QuestionView(name: "terms", label: "Terms of reference", control: .prose(terms, rows: 5)),
      QuestionView(
        name: "cadence", label: "How often does it meet?", hint: "In the words of its terms of reference",
        control: .text(cadence)),
      QuestionView(
        name: "times", label: "How many meetings a municipal year is that, at least?",
        hint: "12 for every month, 4 for every quarter; nothing when it meets as it needs to", control: .number(times)),
      QuestionView(
        name: "public", label: "Is its Part I open to the public?", control: .yesNo(isPublic)),
      QuestionView(name: "began", label: "From which day does it meet?", control: .date(began)),
      QuestionView(
        name: "ended", label: "Last day, if it meets no more", control: .date(ended)),
    ]
  }
}
