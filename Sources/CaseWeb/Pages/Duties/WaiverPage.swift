import CaseStore
import Casework
import Hummingbird

/// Setting one run of a duty aside, with the reason.
enum WaiverPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtDuty()
    guard !desk.roles.isDisjoint(with: DutyDesk.waives) else {
      throw Refusal.notYours("Waiving a duty is for: team manager, conference chair and reviewing officer.")
    }
    guard desk.duty.isOpen else { return request.goTo(desk.whyHref) }
    return request.page(page(request, desk, ""))
  }

  static func waive(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.dutyToChange()
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is waived")
    guard reading.problems.isEmpty else { return request.page(page(request, desk, ""), problems: reading.problems) }
    return try await request.keep(
      WaiveDuty(desk.child.id, run: desk.duty.run, reason: reason), then: desk.whyHref, field: "reason"
    ) { problems, status in
      request.page(page(request, desk, reason), problems: problems, status: status)
    }
  }

  private static func page(_ request: PageRequest, _ desk: DutyDesk, _ reason: String) -> FormPage {
    let repeats = desk.rulebook.clock(desk.duty.clock)?.then != nil
    let after: HTML =
      repeats
      ? "Only this one is set aside: the next is counted from the day it was due, or from today if that is later."
      : "It is not owed any more."
    return FormPage(
      title: "Waive: \(desk.title)", trail: desk.trail,
      intro: """
        <section class="card"><p>\(desk.rulebook.remaining(desk.duty, at: request.now).sentenceCased).</p><p>\(after) \
        It does not count as met, and it is counted as waived in every figure.</p></section>
        """,
      action: "\(desk.href)/waiver",
      questions: [
        QuestionView(
          name: "reason", label: "Why is it not to be done?",
          hint: "Whoever asks why it was not done will read this", control: .prose(reason, rows: 3))
      ],
      button: "Waive it", kind: .danger, before: "it is waived", back: Link(label: "Keep it", href: desk.whyHref))
  }
}

extension String {
  /// With a capital letter first.
  var sentenceCased: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
