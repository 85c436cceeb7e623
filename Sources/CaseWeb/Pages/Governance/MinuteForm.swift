import CaseStore
import Casework
import Hummingbird

/// Writing a minute, and correcting one.
enum MinuteForm {
  private struct Desk: Sendable {
    let meeting: MeetingShown
    let items: [ItemShown]
    let minutes: [MinuteShown]
    var trail: [Link] { meeting.trail + [Link(label: meeting.day.words, href: meeting.href)] }
  }

  static func new(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    return request.page(page(desk, Form()))
  }

  static func write(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let text = reading.text("text", else: "Write the minute")
    let part: MeetingPart = reading.choice("part") ?? .open
    let again = page(desk, form)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    let change = WriteMinute(of: desk.meeting.id, item: form.text("item"), part: part, text)
    return try await request.keep(change, then: "\(desk.meeting.href)#minutes", field: "text") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    let minute = try minute(request, desk)
    return request.page(correction(desk, minute, minute.words, ""))
  }

  static func correct(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    let minute = try minute(request, desk)
    var reading = FormReading(form)
    let text = reading.text("text", else: "Write the minute as it should be")
    let reason = reading.text("reason", else: "Say why it is corrected")
    let again = correction(desk, minute, form["text"] ?? "", form["reason"] ?? "")
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      CorrectMinute(minute.number, of: desk.meeting.id, text, reason: reason),
      then: "\(desk.meeting.href)#minutes", field: "text"
    ) { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func minute(_ request: PageRequest, _ desk: Desk) throws -> MinuteShown {
    let number = try request.number("number")
    guard let minute = desk.minutes.first(where: { $0.number == number }) else { throw Refusal.notFound }
    return minute
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireGovernance(GovernanceRoles.keep, to: "Writing minutes")
    let id = try request.row("meeting")
    return try await request.read { reader in
      let meeting = try reader.meeting(id)
      return Desk(
        meeting: meeting, items: try reader.agenda(of: meeting), minutes: try reader.minutes(of: meeting))
    }
  }

  private static func page(_ desk: Desk, _ form: Form) -> FormPage {
    FormPage(
      title: "Minute \((desk.minutes.map(\.number).max() ?? 0) + 1)", trail: desk.trail,
      intro: "<p>\(desk.meeting.title). Name no child.</p>", action: "\(desk.meeting.href)/minutes",
      questions: [
        QuestionView(
          name: "item", label: "Of which item?",
          control: .select(desk.items.map { .init($0.id, $0.title) }, chosen: form.text("item"))),
        QuestionView(name: "text", label: "What was said and decided?", control: .prose(form["text"] ?? "", rows: 8)),
        QuestionView(
          name: "part", label: "In which part?", hint: "Of a private item it is private, whatever is chosen",
          control: .radios(QuestionView.choices(MeetingPart.allCases), chosen: form.text("part") ?? "public")),
      ], button: "Keep", before: "it can be kept", back: Link(label: "Back", href: desk.meeting.href))
  }

  private static func correction(_ desk: Desk, _ minute: MinuteShown, _ text: String, _ reason: String) -> FormPage {
    FormPage(
      title: "Correct minute \(minute.number)", trail: desk.trail,
      intro: "<p>What stands there now stays readable under the corrected minute.</p>",
      action: "\(desk.meeting.href)/minutes/\(minute.number)",
      questions: [
        QuestionView(name: "text", label: "As it should be", control: .prose(text, rows: 8)),
        QuestionView(name: "reason", label: "Why is it corrected?", control: .text(reason)),
      ], button: "Correct", before: "it can be corrected", back: Link(label: "Back", href: desk.meeting.href))
  }
}

/// Cancelling a meeting.
enum CancelForm {
  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await meeting(request), ""))
  }

  static func cancel(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let meeting = try await meeting(request)
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is cancelled")
    guard reading.problems.isEmpty else { return request.page(page(meeting, ""), problems: reading.problems) }
    return try await request.keep(CancelMeeting(meeting.id, reason: reason), then: meeting.href, field: "reason") {
      problems, status in
      request.page(page(meeting, reason), problems: problems, status: status)
    }
  }

  private static func meeting(_ request: PageRequest) async throws -> MeetingShown {
    try request.requireGovernance(GovernanceRoles.keep, to: "Cancelling meetings")
    let id = try request.row("meeting")
    return try await request.read { try $0.meeting(id) }
  }

  private static func page(_ meeting: MeetingShown, _ reason: String) -> FormPage {
    FormPage(
      title: "Cancel the meeting of \(meeting.day.words)",
      trail: meeting.trail + [Link(label: meeting.day.words, href: meeting.href)],
      intro: "<p>It stays in the list of meetings, and does not count as held.</p>",
      action: "\(meeting.href)/cancellation",
      questions: [QuestionView(name: "reason", label: "Why?", control: .text(reason))], button: "Cancel it",
      kind: .danger, before: "it is cancelled", back: Link(label: "Keep it", href: meeting.href))
  }
}
