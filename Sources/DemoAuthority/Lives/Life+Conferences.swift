import CaseStore
import Casework

extension Life {
  /// The initial conference: it makes a plan, or does not, or must meet again.
  ///
  /// - Parameter again: it could not decide the first time.
  func confer(_ episode: Episode, again: Bool = false) async throws {
    let chair = self.chair ?? voice.chance.pick(town.staff.chairs)
    self.chair = chair
    var sheet = Sheet(today)
    sheet[InitialConference.heldOn] = today
    sheet[InitialConference.kind] = .initial
    fillConference(
      &sheet, reportDays: [(6, 40), (5, 22), (4, 14), (2, town.share(18, 8)), (0, town.share(14, 4))])
    if !again, chosenWorker == nil, percent(4) { return try await adjourn(episode, sheet, by: chair) }
    sheet[InitialConference.quorate] = true
    switch episode.course {
    case .protection(let category, let months): try await protect(episode, category, months: months, sheet, by: chair)
    case .conferred(let months): try await makeNoPlan(episode, months: months, sheet, by: chair)
    case .contact, .assessed, .need, .enquired: break
    }
  }

  private func protect(
    _ episode: Episode, _ category: ProtectionPlan.Category, months: Int?, _ begun: Sheet, by chair: WorkerID
  ) async throws {
    self.category = category
    chooseLines()
    var sheet = begun
    for kid in kids {
      sheet[InitialConference.decision, kid.id] = .plan
      sheet[InitialConference.reasons, kid.id] = prose(.threshold, kid)
      sheet[InitialConference.category, kid.id] = category
      sheet[InitialConference.earlierPlans, kid.id] = Count(plans + (kid.age(on: today) > 1 ? plansElsewhere : 0))
    }
    fillPlan(&sheet, months: 3)
    sheet[InitialConference.coreGroup] = coreGroupMembers()
    sheet[InitialConference.firstCoreGroup] = try town.workday(number(6...10), after: today)
    try await submit(InitialConference.self, by: chair, sheet, opened: true)
    (planFrom, reviews) = (today, 0)
    plans += 1
    enter(.protected)
    try await transfer()
    helpGoesOn = episode.helpGoesOn
    try await beginPlan(episode, months: months)
  }

  private func beginPlan(_ episode: Episode, months: Int?) async throws {
    try later(workdays: number(2...9)) { [self] in try await visitOnPlan() }
    try later(workdays: percent(86) ? number(6...10) : number(11...16)) { [self] in try await meetAsCoreGroup() }
    let first = today.adding(months: 3) + (percent(88) ? -number(1...12) : number(2...18))
    town.diary.add(town.office(try town.workday(first), &voice.chance)) { [self] in try await review(months: months) }
    try later(workdays: number(5...12)) { [self] in try await supervise() }
    try await lookFromAbove(today.adding(months: 9), then: 6)
    try await refreshWhenOld(after: 6)
    try later(workdays: number(4...15)) { [self] in try await note() }
    // The assessment that the referral opened is finished before or soon after the conference.
    try later(workdays: number(1...8)) { [self] in try await assessLate(episode) }
  }

  func assessLate(_ episode: Episode) async throws {
    guard try await town.toDo(Assessment.id, of: home.kids[0].id) != nil else { return }
    try await assess(episode)
  }

  private func coreGroupMembers() -> [Answers] {
    [Agency.parent, .socialCare, .school, .health].map { agency in
      var row = Answers(today: today)
      row[CoreGroupMembers.name] = Line(somebody(from: agency))
      row[CoreGroupMembers.agency] = agency
      return row
    }
  }

  /// - Parameter reportDays: how many days before it the report was shared, each with its weight.
  private func fillConference(_ sheet: inout Sheet, reportDays: [(Int, Int)]) {
    typealias Asked = ConferenceQuestions
    sheet[Asked.way] = percent(60) ? .together : .video
    sheet[Asked.attendance] = attendance([.chair, .socialCare, .health], maybe: [.parent, .police, .school, .family])
    if percent(86) {
      sheet[Asked.reportSharedOn] = today - voice.chance.weighted(reportDays)
    }
    for kid in kids {
      let age = kid.age(on: today)
      sheet[Asked.participation, kid.id] =
        age < 4
        ? .under4 : voice.chance.weighted([(.otherWay, 44), (.advocateBriefed, 24), (.spoke, 14), (.notHeard, 18)])
      sheet[Asked.advocate, kid.id] =
        age < 5 ? .tooYoung : voice.chance.weighted([(.used, 30), (.declined, 44), (.notOffered, 26)])
      sheet[Asked.words, kid.id] =
        age >= 2 ? Prose(words(of: kid)) : prose(kid.isUnborn(on: today) ? .unbornDay : .lookedBaby, kid)
    }
    sheet[Asked.worries] = prose(.conferenceWorries)
    sheet[Asked.strengths] = prose(.strengths)
    sheet[Asked.parentViews] = prose(.parentViews)
    if today.dayOfMonth % 6 > 0 { sheet[Asked.told] = Prose(telling) }
    let asked = percent(74)
    sheet[Asked.legal] = asked
    if asked, percent(88) { sheet[Asked.legalReasons] = prose(.legal) }
  }

  /// How those it is about hear what was decided. A conference in six forgot to say.
  private var telling: String {
    let (who, they) = (town.staff.name(worker), kids.count == 1 ? "the child" : "the children")
    return "\(who) tells \(they) at the next visit, in words made for them, and rings whoever was not there; each "
      + "parent has it in writing within five working days."
  }

  /// The plan's lines, and the contingency that inspectors found missing.
  private func fillPlan(_ sheet: inout Sheet, months: Int) {
    typealias Asked = ConferenceQuestions
    sheet[Asked.lines] = planLines(months: months)
    if percent(town.share(68, 86)) { sheet[Asked.contingency] = prose(.contingency) }
    if percent(82) { sheet[Asked.consequence] = prose(.consequence) }
    sheet[Asked.visitEvery] = Count(percent(85) ? 10 : 5)
    sheet[Asked.nextReview] = today.adding(months: months) - number(1...9)
    if percent(14) { sheet[Asked.dissent] = line(.parentViews) }
  }

  /// A review conference; the plan ends when its months are over.
  func review(months: Int?) async throws {
    guard phase == .protected, let chair, let from = planFrom else { return }
    reviews += 1
    let ends = months.map { from.adding(months: $0) - 20 <= today } ?? false
    var sheet = Sheet(today)
    sheet[ReviewConference.heldOn] = today
    sheet[ReviewConference.quorate] = true
    fillConference(&sheet, reportDays: [(10, 44), (8, 26), (7, 12), (3, 12), (0, 6)])
    sheet[ReviewConference.progress] = progress(lines.map { fill($0.outcome) }, good: ends ? 80 : 22 + 8 * reviews)
    for kid in kids {
      sheet[ReviewConference.riskNow, kid.id] = prose(.riskNow, kid)
      sheet[ReviewConference.decision, kid.id] = ends ? .ends : .goesOn
      sheet[ReviewConference.reasons, kid.id] = prose(ends ? .planEnds : .threshold, kid)
      if ends {
        sheet[ReviewConference.endReason, kid.id] = .safe
        sheet[ReviewConference.nextSupport, kid.id] = .childInNeed
        sheet[ReviewConference.receiver, kid.id] = Line(town.staff.name(worker))
      } else {
        sheet[ReviewConference.category, kid.id] = category
      }
    }
    if !ends {
      fillPlan(&sheet, months: 6)
      try await leaveTheLastPlan(for: sheet)
    }
    try await writeUp(sheet, by: chair, late: !ends && percent(7))
    if ends { return try await endPlan() }
    let next = today.adding(months: 6) + (percent(90) ? -number(1...14) : number(2...20))
    town.diary.add(town.office(try town.workday(next), &voice.chance)) { [self] in try await review(months: months) }
  }

  private func endPlan() async throws {
    planFrom = nil
    enter(.inNeed)
    try await drop(CoreGroup.self, "The child protection plan has ended")
    let months = helpGoesOn ? nil : number(3...5)
    try later(workdays: number(3...9)) { [self] in try await planForNeed(months: months) }
  }
}
