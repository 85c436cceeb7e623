import CaseStore
import Casework

extension Life {
  /// The strategy discussion, and the enquiry that follows from it.
  func discuss(_ episode: Episode) async throws {
    guard let hub else { return }
    let author = worker ?? hub.manager
    var sheet = Sheet(today)
    sheet[StrategyDiscussion.heldOn] = today
    sheet[StrategyDiscussion.way] = voice.chance.pick([.video, .video, .telephone, .together])
    sheet[StrategyDiscussion.attendance] = attendance([.socialCare, .police, .health], maybe: [.school])
    sheet[StrategyDiscussion.concern] = prose(.concern(home.theme, age: kids[0].age(on: today)))
    sheet[StrategyDiscussion.shared] = prose(.meetingShared)
    for kid in kids {
      sheet[StrategyDiscussion.safety, kid.id] = prose(.safety, kid)
      sheet[StrategyDiscussion.thresholdMet, kid.id] = true
      sheet[StrategyDiscussion.reasons, kid.id] = prose(.strategyYes, kid)
      sheet[StrategyDiscussion.enquiry, kid.id] = home.theme == .neglect ? .single : .joint
      sheet[StrategyDiscussion.seeBy, kid.id] = today + 1
      sheet[StrategyDiscussion.medical, kid.id] = home.theme == .harm ? .needed : .notNeeded
      if home.theme == .harm {
        sheet[StrategyDiscussion.medicalPlan, kid.id] = "The children’s ward, tomorrow at nine, with the social worker"
      }
    }
    sheet[StrategyDiscussion.otherChildren] = prose(.others)
    sheet[StrategyDiscussion.parentsTold] = prose(.parentsTold)
    if home.theme != .neglect, percent(70) {
      sheet[StrategyDiscussion.crime] = Line("43/\(number(10_000...99_999))/\(today.year % 100)")
    }
    sheet[StrategyDiscussion.actions] = actions(number(2...3))
    let began = today
    try await submit(StrategyDiscussion.self, by: author, sheet, opened: true, prompt: true) { [self] in
      enter(.enquiring)
      try later(workdays: 1) { [self] in try await visit() }
      try later(workdays: number(6...12)) { [self] in try await conclude(episode, began) }
      let days = max(14, min(episode.pace, 40))
      try later(workdays: days) { [self] in try await assess(episode) }
    }
  }

  func conclude(_ episode: Episode, _ began: Day) async throws {
    guard let worker else { return try later(workdays: 1) { [self] in try await conclude(episode, began) } }
    let goesOn = if case .protection = episode.course { true } else { false }
    let held = try town.workday(max(episode.pace, 4), after: began)
    let conference = max(held, try town.workday(2, after: today))
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
      sheet[Section47Enquiry.findings, kid.id] = prose(.risks(home.theme, age: kid.age(on: today)), kid)
      sheet[Section47Enquiry.analysis, kid.id] = prose(.analysis, kid)
      sheet[Section47Enquiry.outcome, kid.id] = goesOn ? .conference : .noContinuingRisk
      sheet[Section47Enquiry.reasons, kid.id] = prose(.reasons, kid)
      sheet[Section47Enquiry.conferenceNeeded, kid.id] = goesOn
      sheet[Section47Enquiry.conferenceReasons, kid.id] = prose(goesOn ? .threshold : .closingReasons, kid)
      if goesOn { sheet[Section47Enquiry.conferenceOn, kid.id] = conference }
    }
    sheet[Section47Enquiry.safetyPlan] = actions(number(1...3))
    sheet[Section47Enquiry.parentsTold] = prose(.consequence)
    if percent(84) { sheet[Section47Enquiry.sharedOn] = today }
    try await submit(Section47Enquiry.self, by: worker, sheet, opened: true, prompt: true) { [self] in
      if goesOn {
        town.diary.add(town.officeFromNow(conference, &voice.chance)) { [self] in try await confer(episode) }
      } else {
        try await endEnquiry(episode)
      }
    }
  }

  /// No conference: help under a child in need plan for a while.
  private func endEnquiry(_ episode: Episode) async throws {
    enter(.inNeed)
    try later(workdays: max(2, 20 - number(0...6))) { [self] in try await assess(episode) }
    try await transfer()
    try later(workdays: number(3...8)) { [self] in try await planForNeed(months: number(2...5)) }
  }
}
