import CaseStore
import Casework

extension Life {
  /// A danger that was feared is discussed the same day or the next, and sometimes days later.
  func followAlarm(_ episode: Episode) throws {
    let wait = percent(town.share(80, 92)) ? (percent(74) ? 0 : 1) : number(2...4)
    guard wait > 0 else {
      return later(town.now + number(40...200) * 60) { [self] in try await discuss(episode) }
    }
    try later(workdays: wait) { [self] in try await discuss(episode) }
  }

  /// The strategy discussion, and the enquiry that follows from it where it finds cause.
  func discuss(_ episode: Episode) async throws {
    guard let hub else { return }
    let author = worker ?? hub.manager
    let met = episode.isEnquiredInto
    var sheet = Sheet(today)
    sheet[StrategyDiscussion.heldOn] = today
    sheet[StrategyDiscussion.way] = voice.chance.pick([.video, .video, .telephone, .together])
    sheet[StrategyDiscussion.attendance] = discussionAttendance()
    sheet[StrategyDiscussion.concern] = prose(.concern(home.theme, age: kids[0].age(on: today)))
    sheet[StrategyDiscussion.shared] = prose(.meetingShared)
    for kid in kids { found(kid, met, &sheet) }
    sheet[StrategyDiscussion.otherChildren] = prose(.others)
    sheet[StrategyDiscussion.parentsTold] = prose(.parentsTold)
    if met, home.theme != .neglect, percent(70) {
      sheet[StrategyDiscussion.crime] = Line("43/\(number(10_000...99_999))/\(today.year % 100)")
    }
    sheet[StrategyDiscussion.actions] = actions(number(2...3))
    let began = today
    wasAlarmed = true
    try await submit(StrategyDiscussion.self, by: author, sheet, opened: true, prompt: true) { [self] in
      // Without cause the assessment goes on as it was.
      guard met else { return }
      enter(.enquiring)
      try later(workdays: 1) { [self] in try await visit() }
      try later(workdays: number(6...12)) { [self] in try await conclude(episode, began) }
    }
  }

  /// What the discussion decided for one child.
  private func found(_ kid: Kid, _ met: Bool, _ sheet: inout Sheet) {
    sheet[StrategyDiscussion.safety, kid.id] = prose(.safety, kid)
    sheet[StrategyDiscussion.thresholdMet, kid.id] = met
    sheet[StrategyDiscussion.reasons, kid.id] = prose(met ? .strategyYes : .strategyNo, kid)
    let hurt = home.theme == .harm && !kid.isUnborn(on: today)
    sheet[StrategyDiscussion.medical, kid.id] = hurt && met ? .needed : .notNeeded
    guard met else { return }
    sheet[StrategyDiscussion.enquiry, kid.id] = home.theme == .neglect ? .single : .joint
    sheet[StrategyDiscussion.seeBy, kid.id] = today + 1
    if hurt {
      sheet[StrategyDiscussion.medicalPlan, kid.id] = "The children’s ward, tomorrow at nine, with the social worker"
    }
  }

  /// All three as a rule. Else health, or the police, sent what they know and did not talk with the others.
  private func discussionAttendance() -> [Answers] {
    let all = percent(town.share(70, 91))
    let wrote: [Agency] =
      all ? [] : voice.chance.weighted([([.health], 66), ([.police], 28), ([.police, .health], 6)])
    let came = [Agency.socialCare, .police, .health].filter { !wrote.contains($0) }
    return attendance(came, maybe: [.school]) + wrote.map { present($0, .contributed) }
  }

  func conclude(_ episode: Episode, _ began: Day) async throws {
    guard let worker else { return try later(workdays: 1) { [self] in try await conclude(episode, began) } }
    let held = try town.workday(max(episode.pace, 4), after: began)
    let conference = max(held, try town.workday(2, after: today))
    let outcome = self.outcome(ofEnquiry: episode)
    var sheet = Sheet(today)
    sheet[Section47Enquiry.begunOn] = began
    sheet[Section47Enquiry.concludedOn] = today
    sheet[Section47Enquiry.checks] = agencyViews([.police, .health, .school])
    if percent(86) { sheet[Section47Enquiry.household] = prose(.adults) }
    sheet[Section47Enquiry.otherChildren] = prose(.others)
    if percent(82) { sheet[Section47Enquiry.history] = prose(.past) }
    for kid in kids {
      seen(kid, &sheet)
      if sheet[SeeingTheChild.seen, kid.id] == true {
        sheet[Section47Enquiry.seenOn, kid.id] = max(lastSeen ?? began, began)
      }
      fill(&sheet, kid, outcome, booked: conference)
    }
    sheet[Section47Enquiry.safetyPlan] = actions(number(1...3))
    sheet[Section47Enquiry.parentsTold] = prose(outcome == .conference ? .consequence : .toldAfterEnquiry)
    if percent(84) { sheet[Section47Enquiry.sharedOn] = today }
    try await submit(Section47Enquiry.self, by: worker, sheet, opened: true, prompt: true) { [self] in
      guard episode.isConferred else { return try await endEnquiry(episode) }
      town.diary.add(town.officeFromNow(conference, &voice.chance)) { [self] in try await confer(episode) }
    }
  }

  private func outcome(ofEnquiry episode: Episode) -> Section47Enquiry.Outcome {
    switch episode.course {
    case .protection, .conferred: .conference
    case .enquired: percent(60) ? .noContinuingRisk : .support
    case .need: .assess
    case .assessed, .contact: percent(46) ? .noFurtherAction : .assess
    }
  }

  /// What was found about one child, and why a conference is needed or is not.
  private func fill(_ sheet: inout Sheet, _ kid: Kid, _ outcome: Section47Enquiry.Outcome, booked: Day) {
    let goesOn = outcome == .conference
    let unfounded = outcome == .noFurtherAction || outcome == .support
    if home.theme == .harm, !kid.isUnborn(on: today) {
      sheet[Section47Enquiry.examined, kid.id] =
        unfounded
        ? "Examined on the children’s ward the day after the discussion: nothing that does not fit what was said of it."
        : "Examined on the children’s ward the day after the discussion: injuries that what was said does not explain."
    }
    sheet[Section47Enquiry.findings, kid.id] =
      prose(unfounded ? .foundNothing : .risks(home.theme, age: kid.age(on: today)), kid)
    sheet[Section47Enquiry.analysis, kid.id] = prose(goesOn ? .analysis : .noHarmLikely, kid)
    sheet[Section47Enquiry.outcome, kid.id] = outcome
    sheet[Section47Enquiry.reasons, kid.id] = prose(goesOn ? .reasons : .enquiryEnds(outcome), kid)
    sheet[Section47Enquiry.conferenceNeeded, kid.id] = goesOn
    sheet[Section47Enquiry.conferenceReasons, kid.id] = prose(goesOn ? .threshold : .noConference, kid)
    if goesOn { sheet[Section47Enquiry.conferenceOn, kid.id] = booked }
  }

  /// No conference: help under a child in need plan at once, or the assessment goes on.
  private func endEnquiry(_ episode: Episode) async throws {
    guard case .enquired(let months) = episode.course else {
      enter(.assessing)
      let gone = try town.calendar.workingDays(after: decidedOn ?? today, through: today)
      try later(workdays: max(2, episode.assessedAfter - gone)) { [self] in try await assess(episode) }
      try later(workdays: number(3...9)) { [self] in try await supervise() }
      return try later(workdays: number(5...12)) { [self] in try await visitWhileAssessing() }
    }
    enter(.inNeed)
    try later(workdays: max(2, 20 - number(0...6))) { [self] in try await assess(episode) }
    try await transfer()
    try later(workdays: number(3...8)) { [self] in try await planForNeed(months: months) }
  }
}
