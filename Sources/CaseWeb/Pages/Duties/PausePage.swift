import CaseStore
import Casework
import Hummingbird

/// Stopping a clock for a child, and letting it run again.
enum PausePage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtDuty()
    guard !desk.roles.isDisjoint(with: DutyDesk.pauses) else {
      throw Refusal.notYours("Pausing a clock is for: team manager.")
    }
    guard desk.duty.isOpen, desk.running == nil else { return request.goTo(desk.whyHref) }
    return request.page(page(desk, TypedDate(request.today), ""))
  }

  static func pause(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.dutyToChange()
    var reading = FormReading(form)
    let from = reading.day("from", else: "Enter the first day that does not count")
    let reason = reading.text("reason", else: "Say why it is paused")
    let again = page(desk, form.date("from"), form["reason"] ?? "")
    guard reading.problems.isEmpty, let from else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      PauseClock(desk.child.id, clock: desk.duty.clock, from: from, reason: reason), then: desk.whyHref, field: "from"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  static func askToResume(_ request: PageRequest) async throws -> Response {
    let child: SubjectID = try request.id("child")
    let paused = try await request.look(at: child) { try Paused(child, request, $0) }
    guard request.has(.teamManager) else { throw Refusal.notYours("Resuming a clock is for: team manager.") }
    return request.page(resuming(paused, TypedDate(request.today)))
  }

  static func resume(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let child: SubjectID = try request.id("child")
    let paused = try await request.read { try Paused(child, request, $0) }
    var reading = FormReading(form)
    let last = reading.day("last", else: "Enter the last day that does not count")
    let again = resuming(paused, form.date("last"))
    guard reading.problems.isEmpty, let last else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      ResumeClock(paused.held.id, last: last), then: "/children/\(child)/duties", field: "last"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  /// A pause that still lasts.
  private struct Paused: Sendable {
    let child: ChildName
    let held: PauseShown
    let title: String

    init(_ child: SubjectID, _ request: PageRequest, _ reader: Reader) throws {
      let id = request.context.parameters.get("pause")
      guard let name = try reader.names(of: [child]).first,
        let held = try reader.pauses(of: child).first(where: { $0.id == id && $0.pause.until == nil })
      else { throw Refusal.notFound }
      (self.child, self.held) = (name, held)
      title = try reader.rulebook().clock(held.pause.clock)?.title ?? held.pause.clock
    }
  }

  private static func page(_ desk: DutyDesk, _ from: TypedDate, _ reason: String) -> FormPage {
    FormPage(
      title: "Pause the clock: \(desk.title)", trail: desk.trail,
      intro: """
        <section class="card"><p>From that day no time counts until somebody lets the clock run again, and no day is set. \
        Every “\(desk.title)” of \(desk.child.called) is paused, and the reason is shown wherever it is asked why.</p></section>
        """,
      action: "\(desk.href)/pause",
      questions: [
        QuestionView(name: "from", label: "First day that does not count", control: .date(from)),
        QuestionView(
          name: "reason", label: "Why is it paused?", hint: "“Abroad with the family until the end of August.”",
          control: .prose(reason, rows: 3)),
      ],
      button: "Pause it", kind: .danger, before: "it is paused", back: Link(label: "Let it run", href: desk.whyHref))
  }

  private static func resuming(_ paused: Paused, _ last: TypedDate) -> FormPage {
    let childHref = "/children/\(paused.child.id)"
    return FormPage(
      title: "Let the clock run again: \(paused.title)",
      trail: [
        Link(label: paused.child.full, href: childHref), Link(label: "What was due", href: "\(childHref)/duties"),
      ],
      intro: "<p>Paused since \(.date(paused.held.pause.from)): \(paused.held.pause.reason)</p>",
      action: "\(childHref)/pauses/\(paused.held.id)/end",
      questions: [
        QuestionView(
          name: "last", label: "Last day that does not count",
          hint: "What is due moves by as many days as did not count",
          control: .date(last))
      ],
      button: "Let it run", before: "it runs again", back: Link(label: "Leave it paused", href: "\(childHref)/duties"))
  }
}
