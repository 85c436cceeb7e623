import CaseStore
import Casework

extension Life {
  /// The assessment is begun afresh, for life changed or it has grown old, and is finished some weeks later;
  /// false when it is not the time for it.
  func refresh(because change: SignificantChange) async throws -> Bool {
    guard phase == .inNeed || phase == .protected, refreshing == nil, isKnown, let worker else { return false }
    let began = today
    let step = try await step(Assessment.self, by: worker, opened: false)
    refreshing = step
    try await besides(workdays: number(14...36)) { [self] in try await finish(step, began, change) }
    return true
  }

  private func finish(_ step: StepID, _ began: Day, _ change: SignificantChange) async throws {
    guard refreshing == step, let worker, let manager = hub?.manager else { return }
    refreshing = nil
    var sheet = Sheet(today)
    sheet[Assessment.startedOn] = began
    sheet[Assessment.kind] = .refresh
    sheet[Assessment.changes] = Several([change])
    sheet[Assessment.completedOn] = today
    // The child protection plan goes on; a child in need plan is agreed again.
    let isInNeed = phase == .inNeed
    fill(&sheet, isInNeed ? .childInNeedPlan : .enquiryConcluded)
    try await town.record(FinishStep(step, sheet.answers), by: worker)
    try await town.record(AuthoriseStep(step, saying: managerSays(Assessment.self)), by: manager)
    town.done.steps[Assessment.id, default: 0] += 1
    town.done.refreshed += 1
    guard isInNeed else { return }
    try await besides(workdays: number(3...9)) { [self] in
      guard phase == .inNeed, let worker = self.worker else { return }
      try await drop(ChildInNeedReview.self, "The plan is agreed again, with a review of its own")
      let plan = needPlan()
      try await leaveTheLastPlan(for: plan)
      try await submit(ChildInNeedPlan.self, by: worker, plan, opened: true)
    }
  }

  /// The case is closed: what was being written is not needed any more.
  func stopRefreshing() async throws {
    guard let step = refreshing, let manager = hub?.manager else { return }
    refreshing = nil
    try await town.record(AbandonStep(step, reason: "The case was closed before it was finished"), by: manager)
  }

  /// An assessment that has grown old is looked at again: mostly in time.
  func refreshWhenOld(after months: Int) async throws {
    try await aside {
      let wait = voice.chance.weighted([(-number(20...50), 70), (number(-10...30), 22), (number(31...60), 8)])
      try await refresh(on: today.adding(months: months) + wait, thenAfter: months)
    }
  }

  private func refresh(on day: Day, thenAfter months: Int) async throws {
    let kind = phase
    try await besides(on: day) { [self] in
      guard phase == kind else { return }
      // One that is under way, or a worker who is still to come, is waited for.
      guard try await refresh(because: .planTooOld) else { return try await refresh(on: today + 12, thenAfter: months) }
      try await refreshWhenOld(after: months)
    }
  }
}
