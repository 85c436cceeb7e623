/// What is wrong, or soon will be, with the checks of somebody who works with children.
public struct StaffConcern: Sendable, Equatable {
  public enum Kind: String, Sendable {
    case startedBeforeClearance, registration, dbs, training
  }
  public let kind: Kind
  public let words: String
  /// From which day it holds; in the future where something is about to end.
  public let from: Day
}

extension StaffMember {
  /// Everything that somebody should see to on a day, and nothing of those who have left or not begun,
  /// by what the authority has set.
  public func concerns(on today: Day, by standards: LocalStandards = LocalStandards()) -> [StaffConcern] {
    guard leftOn.map({ $0 >= today }) ?? true, startedOn <= today else { return [] }
    let now = Standing(standards: standards, today: today)
    return [startConcern, registrationConcern(now), dbsConcern(now)].compactMap { $0 }
      + Course.allCases.compactMap { trainingConcern($0, now) }
  }

  /// How many of the courses are in date.
  public func coursesInDate(on today: Day, by standards: LocalStandards = LocalStandards()) -> Int {
    let now = Standing(standards: standards, today: today)
    return training.count { course, done in done.after(now.allowance(course.lasts)) >= today }
  }

  /// A day, and what holds on it.
  private struct Standing {
    let standards: LocalStandards
    let today: Day
    func allowance(_ standard: RegisterStandard) -> Allowance { standards.allowance(standard, on: today) }
  }

  private var startConcern: StaffConcern? {
    let cleared = dbsOn.map { $0 <= startedOn } ?? false
    let assessed = riskAssessedOn.map { $0 <= startedOn } ?? false
    guard !cleared, !assessed else { return nil }
    let words =
      riskAssessedOn.map { "Started before clearance; the risk was assessed only on \($0.words)." }
      ?? "Started before clearance without a risk assessment."
    return StaffConcern(kind: .startedBeforeClearance, words: words, from: startedOn)
  }

  private func registrationConcern(_ now: Standing) -> StaffConcern? {
    guard needsRegistration else { return nil }
    guard registration != nil, let registeredUntil else {
      return StaffConcern(kind: .registration, words: "No registration is known.", from: startedOn)
    }
    return ending(.registration, "Registration", registeredUntil, now)
  }

  private func dbsConcern(_ now: Standing) -> StaffConcern? {
    guard let dbsOn else { return StaffConcern(kind: .dbs, words: "No DBS certificate is known.", from: startedOn) }
    return ending(.dbs, "The DBS check", dbsOn.after(now.allowance(.certificate)), now)
  }

  private func trainingConcern(_ course: Course, _ now: Standing) -> StaffConcern? {
    guard let done = training[course] else {
      let due = startedOn.after(now.allowance(.induction))
      guard due < now.today else { return nil }
      return StaffConcern(kind: .training, words: "\(course.label): not done yet.", from: due + 1)
    }
    return ending(.training, "“\(course.label)”", done.after(now.allowance(course.lasts)), now)
  }

  private func ending(_ kind: StaffConcern.Kind, _ what: String, _ end: Day, _ now: Standing) -> StaffConcern? {
    if end < now.today { return StaffConcern(kind: kind, words: "\(what) ran out on \(end.words).", from: end + 1) }
    guard end.before(now.allowance(.nearEnd)) <= now.today else { return nil }
    return StaffConcern(kind: kind, words: "\(what) runs out on \(end.words).", from: end)
  }
}
