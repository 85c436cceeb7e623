import CaseStore
import Casework

extension Following {
  /// What finishing a step changes about what is owed to a child: the duties that it meets, those that it would have
  /// met but for something, those that end, and those that begin.
  static func duties(_ child: ChildName, _ desk: StepDesk, _ answers: Answers) -> [String] {
    guard let history = desk.shown.histories[child.id] else { return [] }
    let then = history.before(desk.id).foreseen(
      finishing: desk.id, desk.kind, answers, openedBy: desk.shown.step.openedBy,
      by: desk.shown.step.worker ?? desk.reader, at: desk.now)
    guard let then else { return [] }
    let owed = desk.rulebook.duties(of: history).filter(\.isOpen)
    let before = Dictionary(owed.map { ($0.run, $0) }) { first, _ in first }
    return desk.rulebook.duties(of: then).compactMap { words($0, before: before[$0.run], desk) }
  }

  /// - Parameter before: the same duty as it is owed now; nil when it is not.
  private static func words(_ duty: Duty, before: Duty?, _ desk: StepDesk) -> String? {
    guard let clock = desk.rulebook.clock(duty.clock), clock.mode.isActedUpon else { return nil }
    let due = duty.due.moment?.words ?? duty.due.day.words
    guard let before else { return duty.isOpen ? "Owed from then on: \(clock.title), by \(due)" : nil }
    switch duty.outcome {
    case .met(let event):
      return "Meets: \(clock.title), \(duty.wasLate(event) ? "late: it was due on" : "due on") \(due)"
    case .fellAway(_, let because): return "No longer owed: \(clock.title) (\(because))"
    case .open:
      let short = duty.notCounted.last { event in !before.notCounted.contains(event) }
      return short?.shortOf.map { "Does not meet: \(clock.title), because \($0)" }
    case .waived, .undetermined: return nil
    }
  }
}
