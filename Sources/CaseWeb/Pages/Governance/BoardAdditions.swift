import CaseStore
import Casework
import Hummingbird

/// A seat on a board, and its end.
enum MemberForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let (board, workers) = try await desk(request)
    return request.page(page(board, workers, Form()))
  }

  static func appoint(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let (board, workers) = try await desk(request)
    var reading = FormReading(form)
    let worker = workers.first { $0.id.text == form.text("worker") }
    let name = form.text("name") ?? worker?.name ?? ""
    if name.isEmpty { reading.note("Enter the member’s name", "name") }
    let role: MemberRole? = reading.choice("role", else: "Choose as what they sit")
    let from = reading.day("from") ?? request.today
    let until = reading.day("until")
    let again = page(board, workers, form)
    guard reading.problems.isEmpty, let role else { return request.page(again, problems: reading.problems) }
    let change = AppointMember(
      to: board.id, name, worker: worker?.id, role, agency: form.text("agency") ?? "", deputy: form.text("deputy"),
      from: from, until: until)
    return try await request.keep(change, then: board.href, field: "name") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  static func askToEnd(_ request: PageRequest) async throws -> Response { try await ending(request).0.page(request) }

  static func end(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let (ending, member) = try await ending(request)
    return try await ending.keep(request, form) { EndMembership(member, on: $0) }
  }

  private static func ending(_ request: PageRequest) async throws -> (Ending, String) {
    let (board, _) = try await desk(request)
    let id = try request.row("member")
    let members = try await request.read { try $0.members(of: board.id) }
    guard let member = members.first(where: { $0.id == id }) else { throw Refusal.notFound }
    return (
      Ending(
        title: "End the term of \(member.name)", trail: board.trail,
        what: "Their attendance stays in the record. What is private to the board is closed to them from then on.",
        question: "Last day of the term", path: "\(board.href)/members/\(id)/end", back: board.href), id
    )
  }

  private static func desk(_ request: PageRequest) async throws -> (BoardShown, [WorkerShown]) {
    try request.requireGovernance(GovernanceRoles.keep, to: "Appointing members")
    let id: SubjectID = try request.id("board")
    return try await request.read { (try $0.board(id), try $0.activeWorkers()) }
  }

  private static func page(_ board: BoardShown, _ workers: [WorkerShown], _ form: Form) -> FormPage {
    let seats = workers.filter { !$0.roles.isDisjoint(with: GovernanceRoles.read) }
    return FormPage(
      title: "Appoint a member of \(board.name)", trail: board.trail, action: "\(board.href)/members",
      questions: [
        QuestionView(name: "name", label: "Name", control: .text(form["name"] ?? "", width: .medium)),
        QuestionView(
          name: "worker", label: "If they sign in here, as whom?",
          hint: "Then they may read what is private to the board",
          control: .select(seats.map { .init($0.id.text, $0.name) }, chosen: form.text("worker"))),
        QuestionView(
          name: "role", label: "As what?",
          control: .select(QuestionView.choices(MemberRole.allCases), chosen: form.text("role"))),
        QuestionView(
          name: "agency", label: "For which agency, party or part of the community?",
          control: .text(form["agency"] ?? "", width: .medium)),
        QuestionView(name: "deputy", label: "Deputy", control: .text(form["deputy"] ?? "", width: .medium)),
        QuestionView(name: "from", label: "From", hint: "Today unless given", control: .date(form.date("from"))),
        QuestionView(name: "until", label: "Until, if the term has an end", control: .date(form.date("until"))),
      ], button: "Appoint", before: "they can be appointed", back: Link(label: "Back", href: board.href))
  }
}

/// Planning a meeting.
enum MeetingForm {
  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await board(request), Form()))
  }

  static func call(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let board = try await board(request)
    var reading = FormReading(form)
    let day = reading.day("day", else: "Enter the day of the meeting")
    let time = reading.text("time", else: "Enter when it begins")
    let place = reading.text("place", else: "Say where it meets")
    let again = page(board, form)
    guard reading.problems.isEmpty, let day else { return request.page(again, problems: reading.problems) }
    let change = CallMeeting(of: board.id, on: day, time: time, place: place)
    return try await request.keep(change, then: board.href, field: "day") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func board(_ request: PageRequest) async throws -> BoardShown {
    try request.requireGovernance(GovernanceRoles.keep, to: "Planning meetings")
    let id: SubjectID = try request.id("board")
    return try await request.read { try $0.board(id) }
  }

  private static func page(_ board: BoardShown, _ form: Form) -> FormPage {
    FormPage(
      title: "Plan a meeting of \(board.name)", trail: board.trail, action: "\(board.href)/meetings",
      questions: [
        QuestionView(name: "day", label: "Which day?", control: .date(form.date("day"))),
        QuestionView(
          name: "time", label: "When does it begin?", hint: "For example 18:30",
          control: .text(form["time"] ?? "", width: .short)),
        QuestionView(name: "place", label: "Where?", control: .text(form["place"] ?? "", width: .medium)),
      ], button: "Plan it", before: "it is planned", back: Link(label: "Back", href: board.href))
  }
}

/// A report that is owed to a board.
enum ReportForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let (board, boards) = try await desk(request)
    return request.page(page(board, boards, Form()))
  }

  static func require(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let (board, boards) = try await desk(request)
    var reading = FormReading(form)
    let title = reading.text("title", else: "Enter the report’s title")
    let owedBy = reading.text("owed", else: "Say who owes it")
    let frequency: ReportFrequency? = reading.choice("frequency", else: "Choose how often")
    let since = reading.day("since") ?? request.today
    let again = page(board, boards, form)
    guard reading.problems.isEmpty, let frequency else { return request.page(again, problems: reading.problems) }
    let change = RequireReport(
      to: board.id, title, owedBy: owedBy, from: boards.first { $0.id.text == form.text("from") }?.id, frequency,
      source: form.text("source") ?? "", since: since)
    return try await request.keep(change, then: "\(board.href)/programme", field: "title") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> (BoardShown, [BoardShown]) {
    try request.requireGovernance(GovernanceRoles.keep, to: "Requiring reports")
    let id: SubjectID = try request.id("board")
    return try await request.read { (try $0.board(id), try $0.boards().filter { $0.id != id }) }
  }

  private static func page(_ board: BoardShown, _ boards: [BoardShown], _ form: Form) -> FormPage {
    FormPage(
      title: "A report owed to \(board.name)", trail: board.trail, action: "\(board.href)/reports",
      questions: [
        QuestionView(name: "title", label: "Title of the report", control: .text(form["title"] ?? "")),
        QuestionView(name: "owed", label: "Who owes it?", control: .text(form["owed"] ?? "", width: .medium)),
        QuestionView(
          name: "from", label: "If another board owes it, which?",
          control: .select(boards.map { .init($0.id.text, $0.name) }, chosen: form.text("from"))),
        QuestionView(
          name: "frequency", label: "How often?",
          control: .select(QuestionView.choices(ReportFrequency.allCases), chosen: form.text("frequency"))),
        QuestionView(
          name: "source", label: "By what?", hint: "The terms of reference, the plan, the law",
          control: .text(form["source"] ?? "")),
        QuestionView(
          name: "since", label: "Owed since", hint: "The first is due one such time after; today unless given",
          control: .date(form.date("since"))),
      ], button: "Keep", before: "it can be kept", back: Link(label: "Back", href: board.href))
  }
}
