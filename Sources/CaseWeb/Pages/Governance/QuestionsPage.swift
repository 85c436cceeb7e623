import CaseStore
import Casework
import Hummingbird

/// Members' questions to boards, and the answers.
enum QuestionsPage {
  static func show(_ request: PageRequest) async throws -> Response {
    try await page(request, Form(), [])
  }

  static func ask(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    var reading = FormReading(form)
    let boards = try await request.read { try $0.boards() }
    let board = boards.first { $0.id.text == form.text("board") }
    if board == nil { reading.note("Choose which board you ask", "board") }
    let words = reading.text("words", else: "Write the question")
    guard reading.problems.isEmpty, let board else { return try await page(request, form, reading.problems) }
    return try await request.keep(AskQuestion(of: board.id, words), then: "/questions", field: "words") {
      problems, _ in
      try await page(request, form, problems)
    }
  }

  static func one(_ request: PageRequest) async throws -> Response {
    try await answering(request, "", [])
  }

  static func answer(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance(GovernanceRoles.answer, to: "Answering questions")
    let form = try await request.form()
    let id = try request.row("question")
    var reading = FormReading(form)
    let answer = reading.text("answer", else: "Write the answer")
    guard reading.problems.isEmpty else { return try await answering(request, "", reading.problems) }
    return try await request.keep(AnswerQuestion(id, answer), then: "/questions", field: "answer") { problems, _ in
      try await answering(request, answer, problems)
    }
  }

  private static func page(_ request: PageRequest, _ form: Form, _ problems: [ProblemLink]) async throws -> Response {
    try request.requireGovernance()
    let (questions, boards) = try await request.read { (try $0.memberQuestions(), try $0.boards()) }
    let list = HTML.card("Asked and answered", .table(table(questions, request.today)))
    guard !request.session.roles.isDisjoint(with: GovernanceRoles.ask.union(GovernanceRoles.keep)) else {
      return request.page("Members’ questions", "<h1>Members’ questions</h1>\(list)")
    }
    return request.page(
      FormPage(
        title: "Members’ questions", trail: [], intro: list, formTitle: "Ask a question", action: "/questions",
        questions: [
          QuestionView(
            name: "board", label: "Of which board?",
            control: .select(
              boards.filter { $0.details.ended == nil }.map { .init($0.id.text, $0.name) },
              chosen: form.text("board"))),
          QuestionView(
            name: "words", label: "What do you ask?", hint: "Name no child. The answer is shown here to all members",
            control: .prose(form["words"] ?? "", rows: 4)),
        ], button: "Ask", before: "it can be asked"), problems: problems)
  }

  private static func table(_ questions: [QuestionShown], _ today: Day) -> TableView {
    TableView(
      caption: "Questions", columns: ["Question", "Asked", "Answer"],
      rows: questions.map { question in
        [
          "\(.rowLink(question.words, to: "/questions/\(question.id)"))<br><small>\(question.asker), of \(question.boardName)</small>",
          .date(question.asked), answerCell(question, today),
        ]
      }, empty: "No question has been asked.")
  }

  private static func answerCell(_ question: QuestionShown, _ today: Day) -> HTML {
    guard let answer = question.answer, let day = question.answered else {
      let days = today - question.asked
      return .tag(days > 10 ? .late : .open, days == 0 ? "asked today" : "waits for \(plural(days, "day"))")
    }
    return "\(answer)<br><small>\(question.answeredBy ?? ""), \(.date(day))</small>"
  }

  private static func answering(
    _ request: PageRequest, _ typed: String, _ problems: [ProblemLink]
  ) async throws -> Response {
    try request.requireGovernance()
    let id = try request.row("question")
    let question = try await request.read { try $0.memberQuestion(id) }
    let trail = [Link(label: "Members’ questions", href: "/questions")]
    let about: HTML = """
      <section class="card"><p>\(question.words)</p>\
      <p class="quiet">\(question.asker), of \(question.boardName), \(.date(question.asked))</p>\
      \(ifLet: question.answer, { "<p><b>Answer:</b> \($0)</p>" })\
      \(ifLet: question.answered, { "<p class='quiet'>\(question.answeredBy ?? ""), \(.date($0))</p>" })</section>
      """
    guard question.answer == nil, request.answersBoards else {
      return request.page("A member’s question", "\(.trail(trail))<h1>A member’s question</h1>\(about)")
    }
    return request.page(
      FormPage(
        title: "A member’s question", trail: trail, intro: about, formTitle: "The answer",
        action: "/questions/\(id)",
        questions: [QuestionView(name: "answer", label: "What is the answer?", control: .prose(typed, rows: 5))],
        button: "Answer", before: "it can be kept", back: Link(label: "Back", href: "/questions")),
      problems: problems)
  }
}
