import CaseStore
import Casework

extension Life {
  /// Case supervision: every four weeks at most, sooner while an assessment is under way, and overdue about one time
  /// in six.
  func supervise() async throws {
    guard isOpen, let hub, let worker else { return }
    try await goThroughActions()
    var sheet = Sheet(today)
    sheet[CaseSupervision.heldOn] = today
    sheet[CaseSupervision.worker] = worker
    sheet[CaseSupervision.nothingBefore] = lastAgreed.isEmpty
    sheet[CaseSupervision.lastActions] = progress(lastAgreed, good: 46)
    for kid in kids {
      sheet[CaseSupervision.voice, kid.id] = prose(.voiceSince, kid)
      sheet[CaseSupervision.risk, kid.id] = prose(.riskNow, kid)
    }
    sheet[CaseSupervision.hypothesis] = prose(.hypothesis)
    if percent(64) { sheet[CaseSupervision.wrong] = prose(.wrong) }
    if phase == .protected, percent(70) { sheet[CaseSupervision.legal] = prose(.legal) }
    sheet[CaseSupervision.chronology] = percent(62)
    sheet[CaseSupervision.decision] = prose(supervisionDecision)
    let agreed = actions(number(1...2))
    sheet[CaseSupervision.actions] = agreed
    lastAgreed = agreed.compactMap { $0.text(AgreedActions.what) }
    let usual = phase == .protected ? number(13...18) : phase == .inNeed ? number(15...19) : number(10...14)
    sheet[CaseSupervision.nextOn] = try town.workday(usual, after: today)
    try await submit(CaseSupervision.self, by: hub.manager, sheet)
    try later(workdays: percent(84) ? usual : usual + number(8...30)) { [self] in try await supervise() }
    if percent(9) { try later(workdays: number(1...6)) { [self] in try await decideAsManager() } }
    // The families that tests and documents share stay with Grace.
    if percent(5), chosenWorker == nil {
      try later(workdays: number(5...15)) { [self] in
        try await allocate(because: voice.chance.pick([.left, .caseload, .absence]))
      }
    }
  }

  /// What is decided fits where the family stands with us.
  private var supervisionDecision: Bank {
    switch phase {
    case .none, .assessing, .enquiring: .assessingDecision
    case .closing: .closingDecision
    case .inNeed, .protected: .supervisionDecision
    }
  }

  private func decideAsManager() async throws {
    guard let hub else { return }
    var sheet = Sheet(today)
    sheet[ManagementDecision.decidedOn] = today
    sheet[ManagementDecision.kind] = voice.chance.pick([.threshold, .reviewPoint, .legal, .escalate, .funding, .other])
    sheet[ManagementDecision.decision] = line(.managerDecision)
    if percent(50) { sheet[ManagementDecision.options] = prose(.notKnown) }
    sheet[ManagementDecision.reasons] = prose(.reasons)
    sheet[ManagementDecision.authority] = percent(84) ? .teamManager : .serviceManager
    sheet[ManagementDecision.actions] = actions(number(0...1))
    sheet[ManagementDecision.carriedOutBy] = today + number(5...28)
    if percent(78) { sheet[ManagementDecision.told] = line(.told) }
    try await submit(ManagementDecision.self, by: hub.manager, sheet)
  }

  /// A worker is found, or the family goes to another of the same team.
  func allocate(because reason: WorkerChange) async throws {
    guard isOpen, let hub else { return }
    try await writeUpVisits()
    let before = worker
    let next =
      hub.workers.count > 1 && before != nil
      ? voice.chance.pick(hub.workers.filter { $0 != before }) : town.staff.freest(in: hub)
    take(next)
    var sheet = Sheet(today)
    sheet[AllocationDecision.allocatedOn] = today
    sheet[AllocationDecision.team] = hub.id
    sheet[AllocationDecision.worker] = next
    sheet[AllocationDecision.reason] = reason
    sheet[AllocationDecision.qualified] = percent(97)
    if before != nil, percent(70) {
      sheet[AllocationDecision.handover] = Line(fill("Talked through with the last worker, who wrote a summary"))
      sheet[AllocationDecision.childTold] = "A joint visit after school"
    }
    try await submit(AllocationDecision.self, by: hub.manager, sheet)
    try await nameAgain()
  }

  /// From the team that assesses to the hub that stays with the family.
  func transfer() async throws {
    guard let hub, let worker, town.staff.assessing.contains(where: { $0.id == hub.id }) else { return }
    try await writeUpVisits()
    let next = chosenHub ?? town.staff.roomiest(town.staff.hubs)
    let nextWorker = chosenWorker ?? town.staff.freest(in: next)
    var sheet = Sheet(today)
    sheet[Transfer.kind] = .team
    sheet[Transfer.transferredOn] = today
    sheet[Transfer.team] = next.id
    sheet[Transfer.worker] = nextWorker
    sheet[Transfer.reasons] = "The assessment is done and the work will last."
    sheet[Transfer.story] = prose(.story)
    sheet[Transfer.openActions] = progress(lastAgreed, good: 40)
    sheet[Transfer.chronology] = percent(80)
    for kid in kids {
      sheet[Transfer.words, kid.id] = Prose(
        fill(
          kid.age(on: today) < 3
            ? "{Name} is too young to be told; {mum} met the new worker."
            : "{Name} was told and asked whether the new worker likes football.", kid))
    }
    if percent(60) { sheet[Transfer.jointVisit] = today }
    sheet[Transfer.accepted] = true
    sheet[Transfer.acceptedBy] = Line("\(next.managerName), \(today.words)")
    let step = try await step(Transfer.self, by: worker, opened: false)
    try await town.record(FinishStep(step, sheet.answers), by: worker)
    try await town.record(AuthoriseStep(step, saying: managerSays(Transfer.self)), by: hub.manager)
    town.done.steps[Transfer.id, default: 0] += 1
    self.hub = next
    take(nextWorker)
    try await nameAgain()
  }

  /// A note of a call, a talk or an event.
  func note() async throws {
    guard isOpen, let worker else { return }
    try await mistake()
    let words = voice.chance.pick(NoteWords.fitting(home.kids[0].age(on: today)))
    var sheet = Sheet(today)
    sheet[CaseNote.happenedOn] = today
    sheet[CaseNote.kind] = words.kind
    sheet[CaseNote.headline] = Line(fill(words.line))
    sheet[CaseNote.body] = Prose(fill(words.body))
    sheet[CaseNote.significant] = words.significant
    sheet[CaseNote.safeguarding] = words.worrying
    sheet[CaseNote.change] = words.change
    try await submit(CaseNote.self, by: worker, sheet)
    try await follow(words)
    try later(workdays: number(12...40)) { [self] in try await note() }
  }
}
