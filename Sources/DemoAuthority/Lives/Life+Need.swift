import CaseStore
import Casework

extension Life {
  /// The child in need plan, its visits and its reviews.
  func planForNeed(months: Int?) async throws {
    guard let worker else { return try later(workdays: 4) { [self] in try await planForNeed(months: months) } }
    let agreed = today
    let plan = needPlan()
    try await leaveTheLastPlan(for: plan)
    try await submit(ChildInNeedPlan.self, by: worker, plan, opened: true) { [self] in
      let review = last(agreed + (percent(82) ? number(30...40) : number(44...76)), since: agreed, months)
      later(town.officeFromNow(try town.workday(review), &voice.chance)) { [self] in
        try await reviewNeed(since: agreed, months: months)
      }
    }
    try later(workdays: number(8...18)) { [self] in try await visitInNeed() }
    try later(workdays: number(2...8)) { [self] in try await supervise() }
    try later(workdays: number(6...25)) { [self] in try await note() }
    try await lookFromAbove(agreed.adding(months: 9), then: 3)
    try await refreshWhenOld(after: 11)
  }

  /// The day of a review; of the last one, where the case has to be over, when the plan’s months are over.
  private func last(_ usual: Day, since: Day, _ months: Int?) -> Day {
    guard closesOnTime, let months else { return usual }
    return min(usual, max(since.adding(months: months) - 14, today + 12))
  }

  /// A plan as it is agreed, or agreed again.
  func needPlan() -> Sheet {
    if lines.isEmpty { chooseLines() }
    var sheet = Sheet(today)
    sheet[ChildInNeedPlan.agreedOn] = today
    let consent: ChildInNeedPlan.Consent = voice.chance.weighted([(.agree, 88), (.disagree, 9), (.notAsked, 3)])
    sheet[ChildInNeedPlan.consent] = consent
    if consent != .agree {
      sheet[ChildInNeedPlan.withoutConsent] = Prose(
        fill("{Dad} does not agree and was told that the plan goes on with {mum}."))
    }
    sheet[ChildInNeedPlan.familyViews] = prose(.parentViews)
    for kid in kids {
      sheet[ChildInNeedPlan.words, kid.id] =
        kid.age(on: today) >= 2 ? Prose(words(of: kid)) : prose(kid.isUnborn(on: today) ? .unbornDay : .lookedBaby, kid)
    }
    sheet[ChildInNeedPlan.lines] = planLines(months: 3)
    if percent(68) { sheet[ChildInNeedPlan.contingency] = prose(.contingency) }
    sheet[ChildInNeedPlan.visitEvery] = Count(20)
    sheet[ChildInNeedPlan.reviewOn] = today + 42
    if percent(84) { sheet[ChildInNeedPlan.sharedOn] = today }
    return sheet
  }

  func reviewNeed(since: Day, months: Int?) async throws {
    guard phase == .inNeed, let worker else { return }
    let ends = months.map { since.adding(months: $0) - 15 <= today } ?? false
    var sheet = Sheet(today)
    sheet[ChildInNeedReview.heldOn] = today
    sheet[ChildInNeedReview.attendance] = attendance([.socialCare], maybe: AgencyKinds.meeting)
    sheet[ChildInNeedReview.progress] = progress(lines.map { fill($0.outcome) }, good: ends ? 80 : 36)
    for kid in kids {
      sheet[ChildInNeedReview.words, kid.id] =
        kid.age(on: today) >= 2 ? Prose(words(of: kid)) : prose(kid.isUnborn(on: today) ? .unbornDay : .lookedBaby, kid)
      sheet[ChildInNeedReview.decision, kid.id] = ends ? .close : .goesOn
      sheet[ChildInNeedReview.reasons, kid.id] = prose(ends ? .closingReasons : .reasons, kid)
      if ends {
        sheet[ChildInNeedReview.nextSupport, kid.id] = .universal
      } else {
        if percent(70) { sheet[ChildInNeedReview.contingency, kid.id] = prose(.contingency, kid) }
        sheet[ChildInNeedReview.nextOn, kid.id] = today + 84
      }
    }
    sheet[ChildInNeedReview.actions] = actions(ends ? 0 : number(0...2))
    try await submit(ChildInNeedReview.self, by: worker, sheet, opened: true) { [self] in
      guard !ends else {
        enter(.closing)
        return try later(workdays: isHurried ? number(1...2) : number(2...10)) { [self] in
          try await close(after: true)
        }
      }
      let next = last(today + (percent(82) ? number(58...80) : number(88...120)), since: since, months)
      later(town.officeFromNow(try town.workday(next), &voice.chance)) { [self] in
        try await reviewNeed(since: since, months: months)
      }
    }
  }

  private var closureReason: ClosureReason {
    guard lines.isEmpty else { return .noLongerInNeed }
    if assessedAs == .earlyHelp { return .assessedEarlyHelp }
    return wasAlarmed ? .noLongerInNeed : .assessedNoAction
  }

  /// The end of our work with the family.
  func close(after opened: Bool) async throws {
    guard let worker else { return }
    try await writeUpVisits()
    try await goThroughActions(closing: true)
    var sheet = Sheet(today)
    sheet[Closure.closedOn] = today
    for kid in kids {
      sheet[Closure.reason, kid.id] = closureReason
      sheet[Closure.reasons, kid.id] = prose(.closingReasons, kid)
      sheet[Closure.better, kid.id] = prose(.better, kid)
      sheet[Closure.unmet, kid.id] = prose(.unmet, kid)
      sheet[Closure.words, kid.id] =
        kid.age(on: today) >= 2 ? Prose(words(of: kid)) : prose(kid.isUnborn(on: today) ? .unbornDay : .lookedBaby, kid)
      sheet[Closure.lastSeen, kid.id] = min(lastSeen ?? today, today)
      let early = percent(30) && !lines.isEmpty || closureReason == .assessedEarlyHelp
      sheet[Closure.nextSupport, kid.id] = early ? .earlyHelp : .universal
      if early {
        sheet[Closure.receiver, kid.id] = "Dele Akande, family worker"
        if percent(76) { sheet[Closure.acceptedOn, kid.id] = today }
      }
      if percent(78) { sheet[Closure.childTold, kid.id] = "At the last visit, with a card" }
    }
    sheet[Closure.familyViews] = prose(.parentViews)
    if percent(86) { sheet[Closure.familyTold] = today }
    if percent(84) { sheet[Closure.agenciesTold] = "School, GP and health visitor" }
    sheet[Closure.outstanding] = Prose(
      percent(70) ? "None." : fill("The housing transfer, which {mum} has with Marek Zych."))
    sheet[Closure.chronology] = percent(82)
    try await submit(Closure.self, by: worker, sheet, opened: opened) { [self] in
      try await takeOffWarning()
      try await stopRefreshing()
      try await drop(ChildInNeedReview.self, "The case was closed")
      try await drop(ChildInNeedPlan.self, "The case was closed before a plan was agreed again")
      enter(.none)
      take(nil)
      (hub, lines, lastAgreed, wasAlarmed, assessedAs) = (nil, [], [], false, nil)
    }
  }
}
