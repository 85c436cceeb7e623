import CaseStore
import Casework

extension Life {
  /// Records a step about all the children: the one that was opened for it, or one of its own. Where somebody has to
  /// authorise it they do so in the days that follow, or send it back first; then what follows from it happens.
  ///
  /// - Parameter prompt: authorised within hours and never sent back, as when a child is at risk.
  func submit(
    _ kind: any Step.Type, by author: WorkerID, _ sheet: Sheet, opened: Bool = false, prompt: Bool = false,
    then: @escaping () async throws -> Void = {}
  ) async throws {
    let step = try await step(kind, by: author, opened: opened)
    let outcome = try await town.record(FinishStep(step, sheet.answers), by: author)
    guard outcome == .sent else {
      town.done.steps[kind.id, default: 0] += 1
      return try await then()
    }
    let prompt = prompt || isHurried
    try waitFor(step, kind, by: author, sheet, prompt: prompt, mayReturn: !prompt && percent(7), then)
  }

  private func waitFor(
    _ step: StepID, _ kind: any Step.Type, by author: WorkerID, _ sheet: Sheet, prompt: Bool, mayReturn: Bool,
    _ then: @escaping () async throws -> Void
  ) throws {
    guard let manager = hub?.manager else { return }
    var days = prompt ? 0 : voice.chance.weighted([(0, 28), (1, 38), (2, 18), (4, 10), (7, 6)])
    // Managers have something to authorise on the last morning.
    if !prompt, town.demo.until - today < 8, percent(50) { days = 8 }
    let day = try town.workday(days, after: today)
    let at = prompt ? town.now + number(20...150) * 60 : town.officeFromNow(day, &voice.chance)
    town.diary.add(at) { [self] in
      // The family may have gone to another hub meanwhile: whoever manages it now authorises.
      let manager = hub?.manager ?? manager
      if mayReturn {
        try await town.record(SendBackStep(step, reason: say(.sentBack)), by: manager)
        let again = try town.workday(number(1...4), after: today)
        town.diary.add(town.office(again, &voice.chance)) { [self] in
          try await town.record(FinishStep(step, sheet.answers), by: author)
          try waitFor(step, kind, by: author, sheet, prompt: false, mayReturn: false, then)
        }
      } else {
        try await town.record(AuthoriseStep(step, saying: managerSays(kind)), by: manager)
        town.done.steps[kind.id, default: 0] += 1
        try await then()
      }
    }
  }

  /// The step that another one opened, or a new one.
  func step(_ kind: any Step.Type, by author: WorkerID, opened: Bool) async throws -> StepID {
    if opened, let step = try await town.toDo(kind.id, of: home.kids[0].id) { return step }
    return try await town.record(StartStep(kind, for: ids), by: author)
  }

  /// Sets aside a step that was opened and is not called for any more.
  func drop(_ kind: any Step.Type, _ reason: String) async throws {
    guard let step = try await town.toDo(kind.id, of: home.kids[0].id), let manager = hub?.manager else { return }
    try await town.record(AbandonStep(step, reason: reason), by: manager)
  }

  /// Begins a step and leaves it as a draft.
  func leaveDraft(_ kind: any Step.Type, by author: WorkerID, _ sheet: Sheet, opened: Bool = false) async throws {
    let step = try await step(kind, by: author, opened: opened)
    if opened { try await town.record(TakeUpStep(step), by: author) }
    town.done.changes += 1
    _ = try await town.store.saveDraft(sheet.answers, of: step, seen: 0, by: author, at: town.now)
  }
}
