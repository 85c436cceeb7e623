import CaseStore
import Casework

extension Life {
  /// Visits to a child on a plan: every ten working days at least, and late about one time in nine.
  func visitOnPlan() async throws {
    let seen = try await visit()
    let days = seen ? (percent(89) ? number(6...10) : number(11...18)) : (percent(75) ? number(1...3) : number(6...11))
    try later(workdays: days) { [self] in try await visitOnPlan() }
  }

  /// Visits to a child in need: every four weeks or so.
  func visitInNeed() async throws {
    let seen = try await visit()
    let days = seen ? (percent(86) ? number(15...20) : number(22...34)) : number(2...9)
    try later(workdays: days) { [self] in try await visitInNeed() }
  }

  /// One visit; whether the children were seen.
  @discardableResult
  func visit() async throws -> Bool {
    guard let worker else { return false }
    if let unseenFrom, today >= unseenFrom { return false }
    return try await visit(by: worker, sees: percent(93))
  }

  /// - Parameter announced: whether somebody was told; nil for as it usually is.
  func visit(by worker: WorkerID, sees: Bool, announced: Bool? = nil) async throws -> Bool {
    let place: Visit.Place = kids.contains { $0.age(on: today) < 4 } || percent(58) ? .home : .school
    var sheet = Sheet(today)
    sheet[Visit.visitedOn] = today
    sheet[Visit.place] = sees ? place : .home
    let usual = percent(70)
    sheet[Visit.announced] = announced ?? usual
    sheet[Visit.present] = line(.familyPresent)
    let failed: Visit.Failed = voice.chance.weighted([(.noAccess, 50), (.notThere, 35), (.refused, 15)])
    for kid in kids { visited(kid, sees, place, failed, &sheet) }
    sheet[Visit.observed] = prose(sees && place == .school ? .seenElsewhere : .home)
    if !sees {
      sheet[Visit.observed] = Prose(
        fill("Nobody came to the door. The curtains were drawn, and a neighbour had seen {mum} that morning."))
    }
    if percent(66) { sheet[Visit.progress] = prose(.since) }
    let worries = percent(18)
    sheet[Visit.concern] = worries
    if worries { sheet[Visit.worries] = prose(.worry) }
    sheet[Visit.actions] = actions(voice.chance.weighted([(0, 55), (1, 30), (2, 15)]))
    sheet[Visit.nextOn] = try town.workday(phase == .protected ? 9 : 18, after: today)
    if try await leftAsDraft(sheet, by: worker) { return false }
    if sees { lastSeen = today }
    // One in eight is written up days later, and one in fourteen too late.
    guard chosenWorker == nil, percent(13) else {
      try await submit(Visit.self, by: worker, sheet)
      return sees
    }
    unwritten.append((sheet, worker))
    let day = try town.workday(percent(46) ? number(1...3) : number(4...9), after: today)
    town.diary.add(town.officeFromNow(day, &voice.chance)) { [self] in try await writeUpVisits() }
    return sees
  }

  /// Writes what was left unwritten, before the case goes to somebody else at the latest.
  func writeUpVisits() async throws {
    let left = unwritten
    unwritten = []
    for (visit, worker) in left { try await submit(Visit.self, by: worker, visit) }
  }

  /// Now and then a visit near the end is written and never finished.
  private func leftAsDraft(_ sheet: Sheet, by worker: WorkerID) async throws -> Bool {
    guard town.demo.until - today < 45, percent(3) else { return false }
    try await leaveDraft(Visit.self, by: worker, sheet)
    return true
  }

  private func visited(_ kid: Kid, _ sees: Bool, _ place: Visit.Place, _ failed: Visit.Failed, _ sheet: inout Sheet) {
    let unborn = kid.isUnborn(on: today)
    let seen = sees && !unborn
    sheet[Visit.seen, kid.id] = seen
    guard seen else {
      sheet[Visit.failed, kid.id] = unborn ? .unborn : failed
      sheet[Visit.failedNext, kid.id] =
        unborn ? "See {mum} with the midwife next week".filledLine(self) : line(.failedNext, kid)
      return
    }
    let age = kid.age(on: today)
    // A baby is seen asleep, or on the worker’s arm while the mother is in another room.
    let alone = percent(age < 3 ? 38 : place == .school ? 94 : 68)
    sheet[Visit.seenAlone, kid.id] = alone
    if !alone { sheet[SeeingTheChild.notAloneBecause, kid.id] = prose(.notAlone, kid) }
    if place == .home { sheet[Visit.bedroom, kid.id] = percent(80) ? .yes : .no }
    if age >= 2, percent(86) {
      sheet[Visit.words, kid.id] = Prose(words(of: kid))
      if percent(72) { sheet[SeeingTheChild.effect, kid.id] = prose(.effect, kid) }
    }
    sheet[Visit.presentation, kid.id] = prose(age < 2 ? .lookedBaby : .looked, kid)
  }
}

extension String {
  func filledLine(_ life: Life) -> Line { Line(life.fill(self)) }
}
