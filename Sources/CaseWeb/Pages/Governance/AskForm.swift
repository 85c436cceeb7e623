import CaseStore
import Casework
import Hummingbird

/// What a board resolved, asked for or challenged at a meeting.
enum AskForm {
  private struct Desk: Sendable {
    let meeting: MeetingShown
    let boards: [BoardShown]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await desk(request), Form()))
  }

  static func make(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let kind: AskKind? = reading.choice("kind", else: "Choose what it is")
    let what = reading.text("what", else: "Write what was asked")
    let owner = reading.text("owner", else: "Say who answers it")
    let due = reading.day("due")
    if let kind, kind.mustBeAnswered, due == nil, form.date("due").isEmpty {
      reading.note("Enter by when it is to be answered", "due")
    }
    let part: MeetingPart = reading.choice("part") ?? .open
    let again = page(desk, form)
    guard reading.problems.isEmpty, let kind else { return request.page(again, problems: reading.problems) }
    let change = MakeAsk(
      kind, by: desk.meeting.board, at: desk.meeting.id, part: part, what, owner: owner,
      of: desk.boards.first { $0.id.text == form.text("of") }?.id, due: due)
    return try await request.keep(change, then: "\(desk.meeting.href)#asked", field: "what") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.keep, to: "Recording what a board asked")
    let id = try request.row("meeting")
    return try await request.read { reader in
      let meeting = try reader.meeting(id)
      return Desk(meeting: meeting, boards: try reader.boards().filter { $0.id != meeting.board })
    }
  }

  private static func page(_ desk: Desk, _ form: Form) -> FormPage {
    FormPage(
      title: "What the board asked",
      trail: desk.meeting.trail + [Link(label: desk.meeting.day.words, href: desk.meeting.href)],
      action: "\(desk.meeting.href)/requests",
      questions: [
        QuestionView(
          name: "kind", label: "What is it?",
          control: .radios(QuestionView.choices(AskKind.allCases), chosen: form.text("kind"))),
        QuestionView(name: "what", label: "In its words", control: .prose(form["what"] ?? "", rows: 4)),
        QuestionView(
          name: "owner", label: "Who answers it?", hint: "One person, or the agency that is challenged",
          control: .text(form["owner"] ?? "", width: .medium)),
        QuestionView(
          name: "of", label: "If it is asked of another board, which?",
          control: .select(desk.boards.map { .init($0.id.text, $0.name) }, chosen: form.text("of"))),
        QuestionView(
          name: "due", label: "By when?", hint: "A resolution that asks for no answer has no day",
          control: .date(form.date("due"))),
        QuestionView(
          name: "part", label: "In which part?",
          control: .radios(QuestionView.choices(MeetingPart.allCases), chosen: form.text("part") ?? "public")),
      ], button: "Keep", before: "it can be kept", back: Link(label: "Back", href: desk.meeting.href))
  }
}

/// Something that was asked for, and its answer.
enum ReplyForm {
  static func show(_ request: PageRequest) async throws -> Response {
    page(request, try await ask(request), Form())
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance(GovernanceRoles.answer, to: "Answering a board")
    let form = try await request.form()
    let ask = try await ask(request)
    var reading = FormReading(form)
    let reply = reading.text("reply", else: "Write the answer")
    let by = reading.text("by", else: "Say who answers")
    let day = reading.day("day", else: "Enter the day of the answer")
    guard reading.problems.isEmpty, let day else { return page(request, ask, form, reading.problems) }
    return try await request.keep(
      AnswerAsk(ask.id, reply, by: by, on: day), then: "/requests/\(ask.id)", field: "reply"
    ) { problems, _ in page(request, ask, form, problems) }
  }

  private static func ask(_ request: PageRequest) async throws -> AskShown {
    try request.requireGovernance()
    let id = try request.row("ask")
    return try await request.read { try $0.ask(id) }
  }

  private static func page(
    _ request: PageRequest, _ ask: AskShown, _ form: Form, _ problems: [ProblemLink] = []
  ) -> Response {
    let trail = [
      Link(label: "Asked by boards", href: "/requests"), Link(label: ask.boardName, href: "/boards/\(ask.board)"),
    ]
    let about = facts(ask, request.today)
    guard ask.replied == nil, request.answersBoards else {
      return request.page(
        ask.kind.label,
        "\(.trail(trail))<h1>\(ask.kind.label)</h1><section class='card'><p>\(ask.words)</p>\(about)</section>")
    }
    return request.page(
      FormPage(
        title: ask.kind.label, trail: trail, intro: "<section class='card'><p>\(ask.words)</p>\(about)</section>",
        formTitle: "The answer", action: "/requests/\(ask.id)",
        questions: [
          QuestionView(name: "reply", label: "What is the answer?", control: .prose(form["reply"] ?? "", rows: 5)),
          QuestionView(
            name: "by", label: "Who answers?", control: .text(form["by"] ?? request.session.name, width: .medium)),
          QuestionView(
            name: "day", label: "When?",
            control: .date(form.fields.isEmpty ? TypedDate(request.today) : form.date("day"))),
        ], button: "Answer", before: "it can be kept", back: Link(label: "Back", href: "/requests")),
      problems: problems)
  }

  private static func facts(_ ask: AskShown, _ today: Day) -> HTML {
    var facts: [(label: String, value: HTML)] = [
      ("Asked by", .link(ask.boardName, to: "/boards/\(ask.board)")), ("On", .date(ask.made)),
      ("Of", "\(ask.ofName.map { "\($0), \(ask.owner)" } ?? ask.owner)"),
      ("How it stands", GovernanceParts.standing(ask, today)),
    ]
    if let meeting = ask.meeting { facts.append(("At", .link("the meeting", to: "/meetings/\(meeting)"))) }
    if ask.of != nil {
      facts.append(("On its agenda", ask.brought.map { .date($0) } ?? "not yet"))
    }
    if let reply = ask.reply { facts.append(("Answer", "\(reply)")) }
    if let by = ask.repliedBy { facts.append(("Answered by", "\(by)")) }
    return .facts(facts)
  }
}
