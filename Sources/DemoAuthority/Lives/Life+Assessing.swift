import CaseStore
import Casework

extension Life {
  func visitWhileAssessing() async throws {
    try await visit()
    try later(workdays: number(10...18)) { [self] in try await visitWhileAssessing() }
  }

  func assess(_ episode: Episode) async throws {
    guard let worker else { return try later(workdays: 3) { [self] in try await assess(episode) } }
    var sheet = Sheet(today)
    sheet[Assessment.startedOn] = decidedOn ?? today
    sheet[Assessment.kind] = home.kids.contains { $0.isUnborn(on: today) } && home.kids.count == 1 ? .preBirth : .new
    sheet[Assessment.completedOn] = today
    if percent(55) { sheet[Assessment.lateBecause] = Prose(fill("{Dad} could only be seen in the seventh week.")) }
    if percent(70), let began = decidedOn {
      var row = Answers(today: today)
      row[ReviewPoints.on] = began + (today - began) / 3
      row[ReviewPoints.decided] = line(.managerDecision)
      sheet[Assessment.reviewPoints] = [row]
    }
    let outcome = outcome(episode)
    assessedAs = outcome
    fill(&sheet, outcome)
    try await submit(Assessment.self, by: worker, sheet, opened: true, prompt: episode.isConferred) { [self] in
      try await assessed(episode)
    }
  }

  /// What any assessment says of the children, the family, and what it means.
  func fill(_ sheet: inout Sheet, _ outcome: Assessment.Outcome) {
    for kid in kids { seen(kid, &sheet) }
    fillFamily(&sheet)
    for kid in kids { fillMeaning(kid, outcome, &sheet) }
    sheet[Assessment.actions] = actions(number(0...2))
    if percent(84) { sheet[Assessment.sharedOn] = today }
  }

  /// The questions on seeing a child, as an assessment and an enquiry ask them.
  func seen(_ kid: Kid, _ sheet: inout Sheet) {
    let sees = !kid.isUnborn(on: today) && percent(96)
    sheet[SeeingTheChild.seen, kid.id] = sees
    guard sees else {
      sheet[SeeingTheChild.notSeenBecause, kid.id] = Prose(
        fill(
          kid.isUnborn(on: today)
            ? "The baby is not born yet." : "{Name} was at {nan}’s; a visit is arranged for this week.", kid))
      return
    }
    sheet[Assessment.lastSeen, kid.id] = max(lastSeen ?? today, decidedOn ?? today)
    let alone = kid.age(on: today) >= 3 && percent(82)
    sheet[SeeingTheChild.seenAlone, kid.id] = alone
    if !alone { sheet[SeeingTheChild.notAloneBecause, kid.id] = prose(.notAlone, kid) }
    if kid.age(on: today) >= 2 {
      sheet[SeeingTheChild.words, kid.id] = Prose(words(of: kid))
      if percent(82) { sheet[SeeingTheChild.effect, kid.id] = prose(.effect, kid) }
    }
  }

  /// What a child says, at their age and in their trouble.
  func words(of kid: Kid) -> String { say(.words(home.theme, age: kid.age(on: today)), kid) }

  private func fillFamily(_ sheet: inout Sheet) {
    sheet[Assessment.parenting] = prose(.parenting)
    sheet[Assessment.environment] = prose(.environment)
    if percent(84) { sheet[Assessment.adults] = prose(.adults) }
    sheet[Assessment.otherChildren] = prose(.others)
    sheet[Assessment.parentViews] = prose(.parentViews)
    if percent(80) { sheet[Assessment.history] = prose(.past) }
    sheet[Assessment.chronology] = percent(76)
    sheet[Assessment.agencies] = agencyViews(AgencyKinds.assessment)
  }

  func agencyViews(_ agencies: [Agency]) -> [Answers] {
    agencies.map { agency in
      var row = Answers(today: today)
      row[AgencyViews.agency] = agency
      row[AgencyViews.who] = Line(somebody(from: agency))
      row[AgencyViews.said] = line(.said(by: agency))
      return row
    }
  }

  private func fillMeaning(_ kid: Kid, _ outcome: Assessment.Outcome, _ sheet: inout Sheet) {
    let unborn = kid.isUnborn(on: today)
    sheet[Assessment.day, kid.id] = prose(unborn ? .unbornDay : .dayInLife, kid)
    sheet[Assessment.development, kid.id] = prose(unborn ? .unbornDay : .development, kid)
    if percent(74), !unborn { sheet[Assessment.identity, kid.id] = prose(.identity, kid) }
    sheet[Assessment.strengths, kid.id] = prose(.strengths, kid)
    sheet[Assessment.risks, kid.id] = prose(.risks(home.theme, age: kid.age(on: today)), kid)
    sheet[Assessment.factors, kid.id] = Several(home.theme.factors)
    if percent(70) {
      sheet[Assessment.adultServices, kid.id] = Prose(
        fill("Turning Point and the GP were asked. The GP wrote; the service has a wait of five weeks."))
    }
    sheet[Assessment.analysis, kid.id] = prose(.analysis, kid)
    sheet[Assessment.notKnown, kid.id] = prose(.notKnown, kid)
    sheet[Assessment.outcome, kid.id] = outcome
    sheet[Assessment.reasons, kid.id] = prose(
      outcome == .noFurtherAction || outcome == .earlyHelp ? .closingReasons : .reasons, kid)
    if outcome == .earlyHelp { sheet[Assessment.receiver, kid.id] = "Dele Akande, family worker" }
  }

  private func outcome(_ episode: Episode) -> Assessment.Outcome {
    switch episode.course {
    case .contact, .assessed: episode.pace % 2 == 0 ? .noFurtherAction : .earlyHelp
    case .need: .childInNeedPlan
    case .protection, .conferred, .enquired: .enquiryConcluded
    }
  }

  /// What follows an assessment that was authorised.
  private func assessed(_ episode: Episode) async throws {
    try await getToKnow()
    switch episode.course {
    case .contact: break
    case .assessed:
      enter(.closing)
      try later(workdays: isHurried ? number(1...2) : number(1...6)) { [self] in try await close(after: true) }
    case .need(let months):
      enter(.inNeed)
      try await transfer()
      try later(workdays: number(3...9)) { [self] in try await planForNeed(months: months) }
    case .protection, .conferred, .enquired: break
    }
  }
}

enum AgencyKinds {
  static let assessment: [Agency] = [.school, .health, .police]
  static let meeting: [Agency] = [.parent, .school, .health, .family]
}
