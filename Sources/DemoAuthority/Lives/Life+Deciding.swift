import CaseStore
import Casework

extension Life {
  func decide(_ episode: Episode, _ source: ReferralSource, by desk: WorkerID) async throws {
    let decision = decision(episode)
    var sheet = Sheet(today)
    sheet[ReferralDecision.decidedAt] = town.now
    sheet[ReferralDecision.decision] = decision
    sheet[ReferralDecision.threshold] = threshold(decision)
    if decision == .earlyHelp { sheet[ReferralDecision.receiver] = "Dele Akande, family worker" }
    sheet[ReferralDecision.reasons] = prose(decision.isAccepted ? .reasons : .turnedAway)
    tell(&sheet, source)
    if sheet[ReferralDecision.referrerTold] == .later { try await tellLater(by: desk) }
    guard decision.isAccepted else { return try await submit(ReferralDecision.self, by: desk, sheet, opened: true) }
    sheet[ReferralDecision.primaryNeed] = home.theme.need
    let alreadyOpen = isOpen
    let hub = (alreadyOpen ? self.hub : chosenHub) ?? town.staff.roomiest(town.staff.assessing)
    let waits = episode.unallocated || (decision == .assess && chosenWorker == nil && percent(7))
    if !alreadyOpen {
      self.hub = hub
      take(waits ? nil : chosenWorker ?? town.staff.freest(in: hub))
    }
    sheet[ReferralDecision.team] = hub.id
    sheet[ReferralDecision.worker] = worker
    try await submit(ReferralDecision.self, by: desk, sheet, opened: true)
    guard !alreadyOpen else { return }
    (decidedOn, closesOnTime) = (today, episode.closesOnTime)
    enter(.assessing)
    if episode.unallocated { return }
    if waits { try later(workdays: number(1...5)) { [self] in try await allocate(because: .firstContact) } }
    try follow(episode)
  }

  private func decision(_ episode: Episode) -> ReferralDecision.Decision {
    if isOpen { return .openCase }
    switch episode.course {
    case .contact(let decision): return decision
    default: return episode.beginsWithADiscussion ? .strategy : .assess
    }
  }

  private func threshold(_ decision: ReferralDecision.Decision) -> ThresholdLevel {
    switch decision {
    case .assess, .strategy, .privateFostering, .openCase: percent(93) ? .statutory : .complex
    case .earlyHelp: percent(80) ? .complex : .additional
    case .advice, .noFurtherAction: voice.chance.weighted([(.universal, 30), (.additional, 64), (.complex, 6)])
    }
  }

  private func tell(_ sheet: inout Sheet, _ source: ReferralSource) {
    guard source.canBeTold else {
      sheet[ReferralDecision.referrerTold] = .cannot
      sheet[ReferralDecision.notToldBecause] = "They gave no name"
      return
    }
    let told = percent(town.share(66, 84))
    sheet[ReferralDecision.referrerTold] = told ? .told : .later
    if told {
      sheet[ReferralDecision.toldOn] = today
      sheet[ReferralDecision.toldHow] = voice.chance.pick([
        "By email from the desk", "By telephone, by the duty worker", "On the police system",
      ])
    }
  }

  /// Told afterwards, half of them in time; some only when the desk goes through those who were never told, as it does
  /// every quarter. A note says so.
  private func tellLater(by desk: WorkerID) async throws {
    try await aside {
      let wait = voice.chance.weighted([(1, 28), (2, 26), (5, 20), (number(7...18), 16), (number(19...48), 10)])
      let at = town.officeFromNow(try town.workday(wait, after: today), &voice.chance)
      town.diary.add(at) { [self] in
        let author = named.isEmpty ? desk : worker ?? hub?.manager ?? town.staff.qualityLead
        try await aside { try await noteThatTheReferrerKnows(by: author) }
      }
    }
  }

  private func noteThatTheReferrerKnows(by desk: WorkerID) async throws {
    var sheet = Sheet(today)
    sheet[CaseNote.happenedOn] = today
    sheet[CaseNote.kind] = .referrerTold
    sheet[CaseNote.headline] = "The referrer was told what was decided"
    sheet[CaseNote.body] = "By email from the desk, with the name of whom to ask."
    sheet[CaseNote.significant] = false
    sheet[CaseNote.safeguarding] = false
    try await submit(CaseNote.self, by: desk, sheet)
  }

  /// What follows an accepted referral.
  private func follow(_ episode: Episode) throws {
    // Within five working days for five in six.
    let first = voice.chance.weighted([(1, 24), (2, 22), (3, 18), (4, 19), (6, 7), (8, 6), (11, 4)])
    try later(workdays: first) { [self] in try await visitWhileAssessing() }
    switch episode.course {
    case .assessed, .need: try later(workdays: episode.assessedAfter) { [self] in try await assess(episode) }
    case .contact, .protection, .conferred, .enquired: break
    }
    if episode.beginsWithADiscussion { try followAlarm(episode) }
    // The first look at the assessment is due after ten working days.
    let look = voice.chance.weighted([(6, 20), (7, 20), (8, 22), (9, 20), (13, 10), (17, 8)])
    try later(workdays: look) { [self] in try await supervise() }
  }

  /// Takes the family's children on to a worker's caseload, or off everybody's.
  func take(_ worker: WorkerID?) {
    town.staff.take(-home.kids.count, by: self.worker)
    self.worker = worker
    town.staff.take(home.kids.count, by: worker)
  }
}

extension Bank {
  static let turnedAway = Bank(
    "turned-away",
    [
      "The family have what they need and agreed to ring.", "One incident, well handled by {mum}, and no history.",
      "School will keep watch and come back if it goes on.",
      "A child in need assessment is not called for; what was told does not reach that level.",
    ],
    [
      "Advice was given on the telephone.", "The early help hub has the name of the family.",
      "The police had already done what was needed.",
      "It was weighed with the two earlier contacts and does not add up to more.",
    ])
}
