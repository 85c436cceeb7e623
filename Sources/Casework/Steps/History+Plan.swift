extension History {
  /// Steps whose answers hold a plan's lines or carry a plan on.
  private static let planning: Set = [
    InitialConference.id, ReviewConference.id, CoreGroup.id, ChildInNeedPlan.id, ChildInNeedReview.id,
  ]

  /// What made the plan or carried it on, the latest first.
  public var planRecords: [Recorded] { records.filter { Self.planning.contains($0.kind) }.reversed() }

  /// Where the lines of the plan were last agreed.
  public var planLines: Recorded? {
    planRecords.first { record in
      if case .rows(let rows) = record.answers[stored: PlanLines.group.key] { !rows.isEmpty } else { false }
    }
  }
}
