import CaseStore
import Casework
import Hummingbird

/// What whoever visits must know first, each with a day to look at it again.
enum WarningsPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, held) = try await request.lookAtPerson { try $0.warningNotes(about: $1.person.id) }
    return list(request, desk, held, nil)
  }

  static func add(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let held = try await request.read { try $0.warningNotes(about: desk.person.id) }
    var reading = FormReading(form)
    let words = reading.text("words", else: "Say what the warning is")
    let review = reading.day("review", else: "Enter the day to look at it again")
    guard reading.problems.isEmpty, let review else { return list(request, desk, held, form, reading.problems) }
    return try await request.keep(
      AddWarning(desk.person.id, words, from: request.today, reviewOn: review), then: "\(desk.href)/warnings",
      field: "review"
    ) { problems, _ in list(request, desk, held, form, problems) }
  }

  static func askToReview(_ request: PageRequest) async throws -> Response {
    let (desk, held) = try await request.lookAtPerson { try $0.warningNotes(about: $1.person.id) }
    let warning = try open(request, held)
    return request.page(
      reviewing(desk, warning, questions(warning.words, TypedDate()), version: desk.person.version))
  }

  static func review(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let warning = try open(request, try await request.read { try $0.warningNotes(about: desk.person.id) })
    var reading = FormReading(form)
    let words = reading.text("words", else: "Say what the warning is")
    let review = reading.day("review", else: "Enter the day to look at it again")
    let seen = form.number(Form.versionField)
    let page = reviewing(desk, warning, questions(form["words"] ?? "", form.date("review")), version: seen)
    guard reading.problems.isEmpty, let review else { return request.page(page, problems: reading.problems) }
    return try await request.keep(
      ReviewWarning(warning.id, words, reviewOn: review, seen: seen ?? -1), then: "\(desk.href)/warnings",
      field: "review"
    ) { problems, status in
      request.page(page, problems: problems, status: status)
    } conflict: {
      var page = page
      page.version = desk.person.version
      page.questions = page.questions.beside(questions(warning.words, TypedDate(warning.reviewOn)))
      return request.page(page, problems: [.changedMeanwhile], status: .conflict)
    }
  }

  static func askToEnd(_ request: PageRequest) async throws -> Response {
    let (desk, held) = try await request.lookAtPerson { try $0.warningNotes(about: $1.person.id) }
    return ending(desk, try open(request, held)).page(request)
  }

  static func end(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let warning = try open(request, try await request.read { try $0.warningNotes(about: desk.person.id) })
    return try await ending(desk, warning).keep(request, form) { EndWarning(warning.id, on: $0) }
  }

  /// The warning of the path, while it holds.
  private static func open(_ request: PageRequest, _ held: [HeldWarning]) throws -> HeldWarning {
    let id = request.context.parameters.get("warning")
    guard let warning = held.first(where: { $0.id == id && $0.until == nil }) else { throw Refusal.notFound }
    return warning
  }

  private static func ending(_ desk: PersonDesk, _ warning: HeldWarning) -> Ending {
    Ending(
      title: "End a warning about \(desk.called)", trail: desk.trail,
      what: "“\(warning.words)” It is not shown before a visit any more, and stays on the record.",
      question: "Last day on which it held", path: "\(desk.href)/warnings/\(warning.id)/end",
      back: "\(desk.href)/warnings")
  }

  private static func reviewing(
    _ desk: PersonDesk, _ warning: HeldWarning, _ questions: [QuestionView], version: Int?
  ) -> FormPage {
    FormPage(
      title: "Look at a warning about \(desk.called) again", trail: desk.trail,
      intro:
        "<p>Since \(.date(warning.from)), to be looked at by \(.date(warning.reviewOn)). Does it still hold, in these words?</p>",
      action: "\(desk.href)/warnings/\(warning.id)/review", questions: questions, version: version,
      button: "It still holds", before: "the review is kept",
      back: Link(label: "It has ended", href: "\(desk.href)/warnings/\(warning.id)/end"))
  }

  private static func questions(_ words: String, _ review: TypedDate) -> [QuestionView] {
    [
      QuestionView(
        name: "words", label: "What must whoever visits know?",
        hint: "What is known, and what to do: “A large dog, not chained: ring first.”",
        control: .prose(words, limit: 500, rows: 3)),
      QuestionView(
        name: "review", label: "When is it looked at again?", hint: "Within twelve months, or it is believed for ever",
        control: .date(review)),
    ]
  }

  private static func list(
    _ request: PageRequest, _ desk: PersonDesk, _ held: [HeldWarning], _ form: Form?, _ problems: [ProblemLink] = []
  ) -> Response {
    let title = "Warnings about \(desk.called)"
    let intro = desk.pages("warnings") + cards(desk, held, request.today)
    guard desk.mayKeep else { return request.page(title, "\(.trail(desk.trail))<h1>\(title)</h1>\(intro)") }
    return request.page(
      FormPage(
        title: title, trail: desk.trail, intro: intro, formTitle: "Add a warning", action: "\(desk.href)/warnings",
        questions: questions(form?["words"] ?? "", form?.date("review") ?? TypedDate()), button: "Add",
        before: "the warning is added", back: Link(label: "Back", href: desk.href)),
      problems: problems)
  }

  private static func cards(_ desk: PersonDesk, _ held: [HeldWarning], _ today: Day) -> HTML {
    let open = held.filter { $0.until == nil }.map { warning -> [HTML] in
      let due: HTML = .due(warning.reviewOn, today: today, calendar: nil)
      let tools: HTML = """
        \(.linkButton("Review", to: "\(desk.href)/warnings/\(warning.id)/review", about: warning.words)) \
        \(.linkButton("End", to: "\(desk.href)/warnings/\(warning.id)/end", about: warning.words))
        """
      return ["\(warning.words)", .date(warning.from), due, desk.mayKeep ? tools : ""]
    }
    let ended = held.filter { $0.until != nil }.map { warning -> [HTML] in
      ["\(warning.words)", .dates(from: warning.from, until: warning.until)]
    }
    return .card(
      "Now",
      .table(
        TableView(
          caption: "Warnings that hold", columns: ["Warning", "Since", "Look again", .init("Change", isHidden: true)],
          rows: open, empty: "There is no warning.")))
      + (ended.isEmpty
        ? .empty
        : .card("Ended", .table(TableView(caption: "Warnings that ended", columns: ["Warning", "When"], rows: ended))))
  }
}
