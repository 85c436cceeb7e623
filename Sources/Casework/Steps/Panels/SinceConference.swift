/// What happened under a child protection plan since the conference before: what its review is to look at.
///
/// Source: Working Together to Safeguard Children, review child protection conferences.
public struct SinceConference: Sendable {
  /// The conference that made the plan or last let it go on; nil when none of this plan is recorded.
  public let conference: Recorded?
  public let since: Day
  public let until: Day
  /// In order of their days.
  public let visits: [Recorded]
  public let visitsKept: Timeliness
  public let coreGroups: [Recorded]
  public let coreGroupsKept: Timeliness
  /// Contacts, and notes of a new worry.
  public let worries: [Recorded]
  /// Each line of the plan in force, with what the last core group said of it.
  public let lines: [(line: Answers, progress: Answers?)]

  /// Nil when there was no plan on the day.
  ///
  /// - Parameter day: of the review; what came after it is not looked at.
  public init?(_ child: History, at day: Day, _ rulebook: Rulebook) {
    guard let plan = child.span(ProtectionPlan.self, on: day) else { return nil }
    let then = child.asAt(day)
    let held = then.records(of: InitialConference.self) + then.records(of: ReviewConference.self)
    let last = held.filter { $0.on >= plan.from && $0.on < day && Self.decided($0) }.max { $0.on < $1.on }
    let since = last?.on ?? plan.from
    func after(_ records: [Recorded]) -> [Recorded] { records.filter { $0.on > since } }
    func kept(_ clock: Clock) -> Timeliness {
      Timeliness(rulebook.duties(of: then, under: clock), since: since, until: day)
    }
    (conference, self.since, until) = (last, since, day)
    (visits, visitsKept) = (after(then.records(of: Visit.self)), kept(.protectionVisit))
    (coreGroups, coreGroupsKept) = (after(then.records(of: CoreGroup.self)), kept(.coreGroup))
    let notes = then.records(of: CaseNote.self).filter { $0.answers[CaseNote.safeguarding] == true }
    worries = after(notes + then.records(of: Contact.self)).sorted { $0.comes(before: $1) }
    let said = coreGroups.last?.answers[CoreGroup.progress] ?? []
    lines = then.linesInForce.map { line in
      let outcome = line.text(PlanLines.outcome)?.lowercased()
      return (line, said.last { $0.text(PlanProgress.line)?.lowercased() == outcome })
    }
  }

  private static func decided(_ record: Recorded) -> Bool {
    record.kind == InitialConference.id
      ? InitialConference.doesNotCount(record.answers) == nil : ReviewConference.doesNotCount(record.answers) == nil
  }

  public var seen: [Recorded] { visits.filter { Visit.doesNotCount($0.answers) == nil } }
  public var seenAlone: [Recorded] { visits.filter { Visit.doesNotCountAsAlone($0.answers) == nil } }
  /// Visits at which the child was not seen, but for those before the birth.
  public var failed: [Recorded] {
    visits.filter { $0.answers[Visit.seen] == false && $0.answers[Visit.failed] != .unborn }
  }
  /// The longest time without the child being seen at a visit, in days.
  public var longestUnseen: Int {
    let days = [since] + seen.map(\.on) + [until]
    return zip(days, days.dropFirst()).map { $1 - $0 }.max() ?? 0
  }
}
