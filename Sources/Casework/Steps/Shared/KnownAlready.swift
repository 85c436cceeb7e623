/// What nobody has to write again: the lines of the plan, what was agreed last time, when the child was last seen.
extension History {
  /// The lines of the plan that is in force now, as they were last agreed; none when there is no plan. Every step that
  /// plans keeps them under the same key.
  var linesInForce: [Answers] {
    guard let from = open(ProtectionPlan.self)?.from ?? open(NeedPlan.self)?.from,
      let agreed = planLines, agreed.on >= from
    else { return [] }
    return agreed.answers[PlanLines.group]
  }

  /// A row for each line of the plan, for how far it has come.
  func linesToReview(today: Day) -> [Answers] {
    linesInForce.compactMap { line in line.text(PlanLines.outcome).map { PlanProgress.row($0, today: today) } }
  }

  /// The lines of the plan to go on with; by when is to be said anew.
  func linesToKeep(today: Day) -> [Answers] {
    linesInForce.map { line in
      var kept = Answers(line.stored, today: today)
      kept[PlanLines.due] = nil
      return kept
    }
  }

  /// Those who were at the last core group of this plan, or whom the conference named: whether they come is said anew.
  func coreGroupMembers(today: Day) -> [Answers] {
    guard let from = open(ProtectionPlan.self)?.from else { return [] }
    if let last = latest(CoreGroup.self), last.on >= from {
      return last.answers[CoreGroup.attendance].map { row in
        var member = Answers(today: today)
        (member[Attendance.name], member[Attendance.agency]) = (row[Attendance.name], row[Attendance.agency])
        return member
      }
    }
    guard let conference = latest(InitialConference.self), conference.on >= from else { return [] }
    return conference.answers[InitialConference.coreGroup].map { row in
      var member = Answers(today: today)
      (member[Attendance.name], member[Attendance.agency]) = (
        row[CoreGroupMembers.name], row[CoreGroupMembers.agency]
      )
      return member
    }
  }

  /// A row for each action that the last supervision agreed.
  func actionsToReview(today: Day) -> [Answers] {
    latest(CaseSupervision.self)?.answers[CaseSupervision.actions].compactMap { action in
      action.text(AgreedActions.what).map { PlanProgress.row($0, today: today) }
    } ?? []
  }

  /// The last day on which a visit, in person, saw the child.
  var lastSeenAtVisit: Day? { records(of: Visit.self).last { Visit.doesNotCount($0.answers) == nil }?.on }
}

extension PlanProgress {
  fileprivate static func row(_ line: String, today: Day) -> Answers {
    var row = Answers(today: today)
    row[PlanProgress.line] = Line(line)
    return row
  }
}
