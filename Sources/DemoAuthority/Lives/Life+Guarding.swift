import CaseStore
import Casework

extension Life {
  /// A warning for whoever visits, where the trouble is of that kind.
  func warn() async throws {
    let share = home.theme == .abuse ? 22 : [.drugs, .harm, .teen].contains(home.theme) ? 14 : 4
    guard percent(share), let worker else { return }
    let person = (home.adult(.father) ?? home.adult(.partner))?.id ?? kids[0].id
    let words = fill(voice.chance.pick(GuardWords.warnings))
    let reviewOn = today + number(84...182)
    let id = try await town.record(AddWarning(person, words, from: today, reviewOn: reviewOn), by: worker)
    warning = id
    try await lookAgain(id, words, on: reviewOn)
  }

  /// When a case is closed its warning is taken off, unless it was forgotten.
  func takeOffWarning() async throws {
    guard let warning, let worker else { return }
    self.warning = nil
    try await aside {
      if percent(94) { try await town.record(EndWarning(warning, on: today), by: worker) }
    }
  }

  /// On time three times in four; else late, or not at all.
  private func lookAgain(_ warning: String, _ words: String, on day: Day) async throws {
    let wait = voice.chance.weighted([(-number(0...9), 70), (number(5...40), 18), (number(41...90), 12)])
    try await besides(on: day + wait) { [self] in
      guard let worker, self.warning == warning else { return }
      if percent(30) {
        self.warning = nil
        try await town.record(EndWarning(warning, on: today), by: worker)
      } else {
        let next = today + number(84...182)
        try await town.record(ReviewWarning(warning, words, reviewOn: next), by: worker)
        try await lookAgain(warning, words, on: next)
      }
    }
  }

  /// One family in sixty is known to somebody who works here, or hides from somebody: only those who work with it may
  /// see the record. And now and then, of another, somebody had to look at night who had no right to.
  func keepFromOthers() async throws {
    guard chosenWorker == nil else { return }
    town.familiesKnown += 1
    let isLast = episodes.allSatisfy { $0.contactOn <= today }
    if town.familiesRestricted < (town.familiesKnown + 80) / 60, isLast, !endsInConference {
      town.familiesRestricted += 1
      try await restrict()
    } else if town.familiesKnown % 16 == 5 {
      try await besides(on: today + number(4...160)) { [self] in
        let night = Moment(today, hour: number(20...22), minute: number(0...59))
        town.diary.add(night) { [self] in if isOpen { try await aside { try await lookAtNight() } } }
      }
    }
  }

  /// A course that leads to a conference brings in people who are not known yet.
  private var endsInConference: Bool {
    episodes.last?.isConferred == true
  }

  private func restrict() async throws {
    guard let hub, let worker else { return }
    named = [worker, hub.manager, town.staff.qualityLead]
    let reason = voice.chance.pick(GuardWords.restrictions)
    for kid in ids { try await town.record(RestrictRecord(kid, to: named, reason: reason), by: hub.manager) }
    // The second, and every third after it, is lifted again, whether the family is still with us or not.
    guard town.familiesRestricted % 3 == 2 else { return }
    let day = try town.workday(today + number(20...60))
    town.diary.add(town.officeFromNow(day, &voice.chance)) { [self] in try await aside { try await lift() } }
  }

  /// What it was for is over: who may see the record follows from roles and teams again.
  private func lift() async throws {
    guard !named.isEmpty else { return }
    named = []
    town.done.restrictionsLifted += 1
    let reason = voice.chance.pick(GuardWords.lifted)
    for kid in ids { try await town.record(LiftRestriction(kid, reason: reason), by: town.staff.qualityLead) }
  }

  /// Whoever works with the family now is named too; those who did stay named.
  func nameAgain() async throws {
    guard !named.isEmpty else { return }
    let all = named.union([worker, hub?.manager].compactMap { $0 })
    guard all != named else { return }
    named = all
    for kid in ids {
      try await town.record(
        RestrictRecord(kid, to: named, reason: "Another worker has taken over"), by: town.staff.qualityLead)
    }
  }

  private func lookAtNight() async throws {
    guard named.isEmpty, let other = town.staff.hubs.last(where: { $0.id != hub?.id }) else { return }
    let night = voice.chance.pick(other.workers)
    let child = kids[0]
    try await town.record(BreakGlass(child.id, reason: fill(voice.chance.pick(GuardWords.nights), child)), by: night)
    town.done.changes += 1
    try await town.store.look(at: child.id, for: night, at: town.now + 40, "viewed a child’s record") { _ in }
  }
}

enum GuardWords {
  static let warnings = [
    "Do not visit alone: {dad} threatened the last worker at the door.",
    "There is a large dog, not always shut away: ring before going in.",
    "{Dad} must not be told where the family lives or which school {children} go to.",
    "{Dad} has been known to carry a knife: visit with the police, or at the office.",
    "{Dad} follows workers to their cars: park where there are people, and tell the office when you leave.",
    "Needles have been found on the stairs and in the garden.",
  ]
  static let restrictions = [
    "A relative of the family works for the authority", "A member of the family is known to the newspapers",
    "The family hides from somebody who has asked staff where they are",
  ]
  static let lifted = [
    "The relative has left the authority", "The newspapers have moved on, and cover is needed while the worker is away",
    "The person they hid from is in prison, and the family asked for it",
  ]
  static let nights = [
    "The police have {name} at the station and nobody there knows who is safe to ring.",
    "The hospital rang the night team: {name} was brought in and the ward asks who has parental responsibility.",
    "{Name} rang the night line and would not say where home is.",
    "The night team was asked by the police for a visit and must know what waits behind the door.",
  ]
}
