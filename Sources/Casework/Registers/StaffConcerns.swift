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
  /// Everything that somebody should see to on a day; nothing of those who have left or not begun.
  public func concerns(on today: Day) -> [StaffConcern] {
    guard leftOn.map({ $0 >= today }) ?? true, startedOn <= today else { return [] }
    return [startConcern, registrationConcern(today), dbsConcern(today)].compactMap { $0 }
      + Course.allCases.compactMap { trainingConcern($0, today) }
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

  private func registrationConcern(_ today: Day) -> StaffConcern? {
    guard needsRegistration else { return nil }
    guard registration != nil, let registeredUntil else {
      return StaffConcern(kind: .registration, words: "No registration is known.", from: startedOn)
    }
    return ending(.registration, "Registration", registeredUntil, today)
  }

  private func dbsConcern(_ today: Day) -> StaffConcern? {
    guard let dbsOn else { return StaffConcern(kind: .dbs, words: "No DBS certificate is known.", from: startedOn) }
    return ending(.dbs, "The DBS check", dbsOn.adding(years: Self.dbsYears), today)
  }

  private func trainingConcern(_ course: Course, _ today: Day) -> StaffConcern? {
    guard let done = training[course] else {
      let due = startedOn + Self.induction
      guard due < today else { return nil }
      return StaffConcern(kind: .training, words: "\(course.label): not done yet.", from: due + 1)
    }
    return ending(.training, "“\(course.label)”", done.adding(years: course.years), today)
  }

  private func ending(_ kind: StaffConcern.Kind, _ what: String, _ end: Day, _ today: Day) -> StaffConcern? {
    if end < today { return StaffConcern(kind: kind, words: "\(what) ran out on \(end.words).", from: end + 1) }
    guard end - Self.warning <= today else { return nil }
    return StaffConcern(kind: kind, words: "\(what) runs out on \(end.words).", from: end)
  }
}
