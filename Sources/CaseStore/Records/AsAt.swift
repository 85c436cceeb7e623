import Casework

extension ChildShown {
  /// The page as things stood at the end of a day, by all that is known today. Who the child is and who is around
  /// them is as it is now.
  public func asAt(_ day: Day) -> ChildShown {
    let history = history.asAt(day)
    let kept = Set(history.records.map(\.id))
    let words = words.filter { $0.on <= day }
    return ChildShown(
      name: name, version: version, told: ToldHistory(history), person: person, worker: worker, team: team,
      isRestricted: isRestricted, warnings: warnings.filter { $0.from <= day }, words: words, wordsCount: words.count,
      people: people, actions: actions.filter { $0.step.map(kept.contains) ?? true }.map { $0.asAt(day) },
      steps: steps.filter { ($0.happenedOn ?? $0.openedOn) <= day }, lastLooks: lastLooks,
      openedByNumber: openedByNumber, address: address,
      rulebook: rulebook)
  }
}

extension ActionShown {
  fileprivate func asAt(_ day: Day) -> ActionShown {
    let (isDone, isDropped) = (doneOn.map { $0 <= day } ?? false, droppedOn.map { $0 <= day } ?? false)
    return ActionShown(
      id: id, child: child, what: what, owner: owner, worker: worker, due: due, doneOn: isDone ? doneOn : nil,
      evidence: isDone ? evidence : nil, droppedOn: isDropped ? droppedOn : nil, reason: isDropped ? reason : nil,
      step: step, measure: measure, workerID: workerID)
  }
}
