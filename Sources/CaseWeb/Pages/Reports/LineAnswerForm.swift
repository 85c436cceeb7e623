import CaseStore
import Casework
import Hummingbird

/// What a survey answered, or people said, to a line of a scorecard that asks for words.
enum LineAnswerForm {
  private struct Desk: Sendable {
    let card: Scorecard
    let line: Scorecard.Line
    let answers: [LineAnswer]
    var href: String { "/reports/\(card.name)" }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await desk(request), "", "", TypedDate()))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let words = reading.text("words", else: "Enter what was answered")
    let source = reading.text("source", else: "Say who was asked, and how many answered")
    let heard = reading.day("heard", else: "Enter the day of the survey or the meeting")
    let again = page(desk, words, source, form.date("heard"))
    guard reading.problems.isEmpty, let heard else { return request.page(again, problems: reading.problems) }
    let change = AnswerLine(desk.card, desk.line.id, LineAnswer(heard: heard, words, source: source))
    return try await request.keep(change, then: desk.href, field: "words") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    guard !request.session.roles.isDisjoint(with: AnswerLine.roles) else {
      throw Refusal.notYours("Lines in words are answered by analysts, quality leads and directors.")
    }
    let (name, short) = (
      request.context.parameters.get("scorecard") ?? "", request.context.parameters.get("asked") ?? ""
    )
    return try await request.read { reader in
      guard let card = reader.indicators.scorecard(named: name),
        let line = card.lines.first(where: { $0.id == short && $0.isInWords })
      else { throw Refusal.notFound }
      return Desk(card: card, line: line, answers: try reader.answers(to: short))
    }
  }

  private static func page(_ desk: Desk, _ words: String, _ source: String, _ heard: TypedDate) -> FormPage {
    let before: HTML = .card(
      "Answers so far",
      desk.answers.isEmpty
        ? "<p class='quiet'>None: the line is missing until there is one.</p>"
        : "\(each: desk.answers, { .quotation($0.words, source: "\($0.origin)") })")
    return FormPage(
      title: desk.line.title,
      trail: [Link(label: "Reports", href: "/reports"), Link(label: desk.card.title, href: desk.href)],
      intro: """
        <p>The newest answer stands on every scorecard that asks this, with its source and day. Reports that were \
        issued keep what they had. Name no child.</p>\(before)
        """,
      action: "\(desk.href)/answers/\(desk.line.id)",
      questions: [
        QuestionView(
          name: "words", label: "What was answered?",
          hint: "In their words where you can; a number only with how many it is of, such as “31 of 42”",
          control: .prose(words, limit: AnswerLine.longest, rows: 3)),
        QuestionView(
          name: "source", label: "Who was asked, and how many answered?",
          hint: "For example: annual survey, 42 of 60 answered", control: .text(source)),
        QuestionView(name: "heard", label: "On which day was it heard?", control: .date(heard)),
      ], button: "Keep the answer", before: "it is kept", back: Link(label: "Back", href: desk.href))
  }
}
