import CaseStore
import Casework

/// What a note, or the length of a plan, asks of others.
extension Life {
  /// A new worry about a child on a plan is followed by a visit that nobody expects, and a change in a child's life by
  /// a manager's look at the assessment: most of the time, and not always in time.
  func follow(_ words: NoteWords) async throws {
    try await aside {
      if words.worrying, phase == .protected {
        let wait = voice.chance.weighted([(1, 74), (2, 12), (4, 6), (number(6...12), 8)])
        try await besides(workdays: wait) { [self] in try await visitUnannounced() }
      }
      if let change = words.change {
        let wait = voice.chance.weighted([(1, 24), (2, 28), (4, 22), (8, 16), (number(12...30), 10)])
        let afresh = percent(42)
        try await besides(workdays: wait) { [self] in
          guard afresh, try await refresh(because: change) else { return try await decide(.noRefresh, senior: false) }
        }
      }
    }
  }

  private func visitUnannounced() async throws {
    guard phase == .protected, let worker, unseenFrom.map({ today < $0 }) ?? true else { return }
    _ = try await visit(by: worker, sees: true, announced: false)
  }

  /// Somebody above the team looks at a plan that has gone on for months, and again while it goes on.
  func lookFromAbove(_ due: Day, then months: Int) async throws {
    try await aside {
      let wait = voice.chance.weighted([(-number(1...20), 76), (number(3...30), 16), (number(31...70), 8)])
      let kind = phase
      try await besides(on: due + wait) { [self] in
        guard phase == kind else { return }
        try await decide(.longPlan, senior: true)
        try await lookFromAbove(today.adding(months: months), then: months)
      }
    }
  }

  /// A decision by the manager, or by whoever is above.
  func decide(_ kind: ManagementDecision.Kind, senior: Bool) async throws {
    guard isOpen, let hub else { return }
    var sheet = Sheet(today)
    sheet[ManagementDecision.decidedOn] = today
    sheet[ManagementDecision.kind] = kind
    sheet[ManagementDecision.decision] =
      kind == .noRefresh ? "The assessment stands; the change is weighed in it" : line(.managerDecision)
    sheet[ManagementDecision.reasons] = prose(.reasons)
    sheet[ManagementDecision.authority] = senior ? .serviceManager : .teamManager
    sheet[ManagementDecision.carriedOutBy] = today + number(5...28)
    if percent(78) { sheet[ManagementDecision.told] = line(.told) }
    try await submit(ManagementDecision.self, by: hub.manager, sheet)
  }

  /// Two families of one name with one team: now and then a note is begun on the record of the wrong one.
  func mistake() async throws {
    guard let hub, let worker, named.isEmpty else { return }
    let other = town.livesByName[home.family, default: []].first { other in
      other !== self && other.hub?.id == hub.id && other.isOpen && other.named.isEmpty
    }
    guard let other, await aside({ percent(30) }) else { return }
    let mistaken = try await town.record(StartStep(CaseNote.self, for: other.ids), by: worker)
    let reason = "Begun on the wrong child’s record: the families have the same name"
    try await town.record(AbandonStep(mistaken, reason: reason), by: worker)
  }
}
