import CaseStore
import Casework
import Hummingbird

/// Who came to a meeting: with that it has been held.
enum AttendanceForm {
  private struct Desk: Sendable {
    let meeting: MeetingShown
    let members: [MemberShown]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    return request.page(page(desk, Form()))
  }

  static func take(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    var lines: [TakeAttendance.Line] = []
    for member in desk.members {
      guard let came: MemberAttendance = reading.choice(name(member), else: "Say whether \(member.name) came") else {
        continue
      }
      lines.append(TakeAttendance.Line(member.id, came, deputy: came == .deputy ? member.deputy : nil))
    }
    let again = page(desk, form)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(TakeAttendance(at: desk.meeting.id, lines), then: desk.meeting.href) {
      problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func name(_ member: MemberShown) -> String { "came-\(member.id)" }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.keep, to: "Taking attendance")
    let id = try request.row("meeting")
    return try await request.read { reader in
      let meeting = try reader.meeting(id)
      return Desk(
        meeting: meeting, members: try reader.members(of: meeting.board).filter { $0.sits(on: meeting.day) })
    }
  }

  private static func page(_ desk: Desk, _ form: Form) -> FormPage {
    FormPage(
      title: "Who came on \(desk.meeting.day.words)",
      trail: desk.meeting.trail + [Link(label: desk.meeting.day.words, href: desk.meeting.href)],
      intro: desk.members.isEmpty ? "<p>Nobody sat on the board on that day: appoint its members first.</p>" : .empty,
      action: "\(desk.meeting.href)/attendance",
      questions: desk.members.map { member in
        let ways = MemberAttendance.allCases.filter { $0 != .deputy || member.deputy != nil }
        return QuestionView(
          name: name(member), label: member.name,
          hint: "\(member.role.label), \(member.agency)\(member.deputy.map { "; deputy: \($0)" } ?? "")",
          control: .select(QuestionView.choices(ways), chosen: form.text(name(member)) ?? "present"))
      }, button: "Keep", before: "it can be kept", back: Link(label: "Back", href: desk.meeting.href))
  }
}

/// What a member declared.
enum DeclarationForm {
  private struct Desk: Sendable {
    let meeting: MeetingShown
    let members: [MemberShown]
    let items: [ItemShown]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    return request.page(page(desk, Form()))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let member = reading.text("member", else: "Choose who declared it")
    let kind: InterestKind? = reading.choice("kind", else: "Choose what kind of interest it is")
    let what = reading.text("what", else: "Say what the interest is")
    let again = page(desk, form)
    guard reading.problems.isEmpty, let kind else { return request.page(again, problems: reading.problems) }
    let change = DeclareInterest(
      at: desk.meeting.id, member: member, item: form.text("item"), kind, what,
      withdrew: form.text("withdrew") == "yes")
    return try await request.keep(change, then: desk.meeting.href, field: "withdrew") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.keep, to: "Recording declarations")
    let id = try request.row("meeting")
    return try await request.read { reader in
      let meeting = try reader.meeting(id)
      return Desk(
        meeting: meeting, members: try reader.members(of: meeting.board).filter { $0.sits(on: meeting.day) },
        items: try reader.agenda(of: meeting))
    }
  }

  private static func page(_ desk: Desk, _ form: Form) -> FormPage {
    FormPage(
      title: "A declaration of interest",
      trail: desk.meeting.trail + [Link(label: desk.meeting.day.words, href: desk.meeting.href)],
      action: "\(desk.meeting.href)/declarations",
      questions: [
        QuestionView(
          name: "member", label: "Who declared it?",
          control: .select(desk.members.map { .init($0.id, $0.name) }, chosen: form.text("member"))),
        QuestionView(
          name: "kind", label: "What kind of interest?",
          control: .radios(QuestionView.choices(InterestKind.allCases), chosen: form.text("kind"))),
        QuestionView(name: "what", label: "What is the interest?", control: .prose(form["what"] ?? "", rows: 3)),
        QuestionView(
          name: "item", label: "In which item, if in one?",
          control: .select(desk.items.map { .init($0.id, $0.title) }, chosen: form.text("item"))),
        QuestionView(
          name: "withdrew", label: "Did they withdraw from the item?", control: .yesNo(form.text("withdrew"))),
      ], button: "Keep", before: "it can be kept", back: Link(label: "Back", href: desk.meeting.href))
  }
}
