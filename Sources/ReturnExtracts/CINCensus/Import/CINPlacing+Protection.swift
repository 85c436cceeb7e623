import CaseStore
import Casework
import Returns

extension CINPlacing {
  /// Section 47 enquiries, conferences, child protection plans and their reviews.
  mutating func takeProtection(_ details: CINDetails, in need: String, closed: Day?) {
    let plans = details.protectionPlans.compactMap { placed($0, in: need) }
    let enquiries = details.section47s.sorted {
      ($0.start.day ?? .distantFuture, $0.line) < ($1.start.day ?? .distantFuture, $1.line)
    }
    var conferences: [(day: Day, line: Int, kind: InitialConference.Kind?)] = []
    for (index, enquiry) in enquiries.enumerated() {
      let next = enquiries[(index + 1)...].lazy.compactMap(\.start.day).first
      if let held = take(enquiry, in: need, closed: closed, next: next) {
        conferences.append((held, enquiry.dateOfInitialCPC.line, .initial))
      }
    }
    if let held = day(details.dateOfInitialCPC, .dateOfInitialCPC), !conferences.contains(where: { $0.day == held }) {
      conferences.append((held, details.dateOfInitialCPC.line, nil))
    }
    for conference in conferences.sorted(by: { $0.day < $1.day }) {
      takeConference(conference, plan: plans.first { $0.span.from == conference.day }?.span, in: need)
    }
    for plan in plans {
      add(plan.record)
      take(plan.reviews, of: plan.span, in: plan.record.key)
    }
  }

  /// The conference that the enquiry led to, when it gives one.
  private mutating func take(_ given47: CINSection47, in need: String, closed: Day?, next: Day?) -> Day? {
    let within = given47.dateOfInitialCPC.isBlank ? 0 : 1
    guard let day = first(given47.start, of: "Section 47 enquiry", line: given47.line, within: within) else {
      return nil
    }
    var held = self.day(given47.dateOfInitialCPC, .dateOfInitialCPC)
    if let conference = held, conference < day {
      leave(
        given47.dateOfInitialCPC.line, "DateOfInitialCPC “\(conference)”", "it is before the enquiry of \(day.words)")
      held = nil
    }
    let notRequired = flag(given47.icpcNotRequired, .icpcNotRequired)
    var enquiry = Enquiry(from: day)
    if held != nil { enquiry.conferenceNeeded = true } else if notRequired == true { enquiry.conferenceNeeded = false }
    enquiry.until = end(of: enquiry, held: held, closed: closed, next: next)
    if enquiry.until != nil { enquiry.endReason = Self.notStated }
    var answers = answers
    answers[StrategyDiscussion.heldOn] = day
    answers[StrategyDiscussion.thresholdMet] = true  // or there would be no enquiry: Children Act 1989, s.47(1)
    add(
      ImportedRecord(
        key: "section-47 \(day)", what: "Section 47 enquiry of \(day.words)", line: given47.line, within: need,
        given: given([
          .section47Start: day.iso, .initialCPCTarget: given47.initialCPCTarget.text, .dateOfInitialCPC: held?.iso,
          .icpcNotRequired: notRequired.map { $0 ? "true" : "false" },
          .closureDate: enquiry.until == closed ? closed?.iso : nil,
        ]),
        step: ImportedStep(StrategyDiscussion.self, on: day, answers), span: enquiry))
    return held
  }

  /// The census does not say when an enquiry was concluded: by the conference, where one was held; where none was
  /// needed, by the day on which one would have been due, or what came before that. No clock counts the day.
  private func end(of enquiry: Enquiry, held: Day?, closed: Day?, next: Day?) -> Day? {
    let day = enquiry.from
    var ends = [closed, next].compactMap { $0 }
    if let held {
      ends.append(held)
    } else if enquiry.conferenceNeeded == false {
      let calendar = WorkingCalendar.england
      ends += [(try? calendar.day(15, workingDaysAfter: day)) ?? day + 21, source.days.upperBound]  // a year not known
    }
    return ends.min().map { max($0, day) }
  }

  private mutating func takeConference(
    _ conference: (day: Day, line: Int, kind: InitialConference.Kind?), plan: ProtectionPlan?, in need: String
  ) {
    var answers = answers
    answers[InitialConference.heldOn] = conference.day
    answers[InitialConference.kind] = conference.kind
    if let plan {
      answers[InitialConference.decision] = .plan
      answers[InitialConference.category] = plan.initialCategory
      answers[InitialConference.earlierPlans] = plan.earlierPlans.map { Count($0) }
    }
    let kind = conference.kind == nil ? "" : " after an enquiry"
    add(
      ImportedRecord(
        key: "conference \(conference.day)", what: "Initial conference\(kind) on \(conference.day.words)",
        line: conference.line, within: need,
        given: given([
          .dateOfInitialCPC: conference.day.iso, .cppStart: plan?.from.iso,
          .initialCategory: plan?.initialCategory.rawValue, .numberOfPreviousCPP: plan?.earlierPlans.map(String.init),
        ]),
        step: ImportedStep(InitialConference.self, on: conference.day, answers)))
  }

  private typealias PlacedPlan = (record: ImportedRecord, span: ProtectionPlan, reviews: [CINReview])

  private mutating func placed(_ plan: CINProtectionPlan, in need: String) -> PlacedPlan? {
    guard
      let day = first(plan.start, of: "Child protection plan", line: plan.line, within: plan.reviews.count)
    else { return nil }
    let what = "Child protection plan of \(day.words)"
    guard let ending = ending(plan.start, plan.end, what, plan.line, within: plan.reviews.count),
      let initial = ProtectionPlan.Category(rawValue: plan.initialCategory.text)
    else {
      if ProtectionPlan.Category(rawValue: plan.initialCategory.text) == nil {
        leave(plan.line, what, "its InitialCategoryOfAbuse “\(plan.initialCategory.text)” is not a code of the census")
        left += plan.reviews.count
      }
      return nil
    }
    let latest = code(plan.latestCategory, .latestCategory, ProtectionPlan.Category.self)
    if plan.numberOfPrevious.fault != nil {
      leave(plan.numberOfPrevious.line, "NumberOfPreviousCPP “\(plan.numberOfPrevious.text)”", "it is not a number")
    }
    let earlier = plan.numberOfPrevious.value.flatMap { $0 < 100 ? $0 : nil }
    let span = ProtectionPlan(
      from: day, until: ending.day, endReason: ending.day.map { _ in Self.notStated }, initialCategory: initial,
      category: latest, earlierPlans: earlier)
    let record = ImportedRecord(
      key: "cp-plan \(day)", what: what, line: plan.line, within: need,
      given: given([
        .cppStart: day.iso, .cppEnd: ending.day?.iso, .initialCategory: initial.rawValue,
        .latestCategory: latest?.rawValue, .numberOfPreviousCPP: earlier.map(String.init),
      ]), span: span)
    return (record, span, plan.reviews)
  }

  private mutating func take(_ reviews: [CINReview], of plan: ProtectionPlan, in key: String) {
    for review in reviews {
      guard let day = first(review.date, of: "Review conference", line: review.line) else { continue }
      let what = "Review conference on \(day.words)"
      guard plan.holds(on: day) else {
        leave(review.line, what, "there was no child protection plan on that day")
        continue
      }
      var answers = answers
      answers[ReviewConference.heldOn] = day
      add(
        ImportedRecord(
          key: "review \(day)", what: what, line: review.line, within: key, given: given([.cppReviewDate: day.iso]),
          step: ImportedStep(ReviewConference.self, on: day, answers)))
    }
  }

  /// How a plan ends; nil, and told, when it cannot have ended so.
  private mutating func ending(_ start: CINDate, _ end: CINDate, _ what: String, _ line: Int, within: Int) -> Ending? {
    guard let from = start.day, !end.isBlank else { return .lasts }
    let why =
      impossible(end).map { "its end is “\(end.text)”: \($0)" }
      ?? end.day.flatMap { $0 < from ? "it ends on \($0.words), before it begins" : nil }
    if why == nil, let day = end.day { return .ended(day) }
    leave(line, what, why ?? "its end cannot be told")
    left += within
    return nil
  }

  /// Child in need plans.
  mutating func take(_ plans: [CINPlan], in need: String, closed: Day?, protected: [ClosedRange<Day>]) {
    for plan in plans {
      guard let day = first(plan.start, of: "Child in need plan", line: plan.line) else { continue }
      let what = "Child in need plan of \(day.words)"
      guard let ending = ending(plan.start, plan.end, what, plan.line, within: 0) else { continue }
      let until = ending.day ?? closed.map { max($0, day) }
      if let other = protected.first(where: { $0.lowerBound < until ?? .distantFuture && day < $0.upperBound }) {
        leave(plan.line, what, "it overlaps the child protection plan of \(other.lowerBound.words)")
        continue
      }
      var answers = answers
      answers[ChildInNeedPlan.agreedOn] = day
      let reason = ending.day == nil ? "closed" : Self.notStated
      add(
        ImportedRecord(
          key: "cin-plan \(day)", what: what, line: plan.line, within: need,
          given: given([
            .cinPlanStart: day.iso, .cinPlanEnd: ending.day?.iso, .closureDate: ending.day == nil ? closed?.iso : nil,
          ]),
          step: ImportedStep(ChildInNeedPlan.self, on: day, answers),
          span: NeedPlan(from: day, until: until, endReason: until.map { _ in reason })))
    }
  }
}

/// How the census has a plan end.
private enum Ending {
  case lasts
  case ended(Day)

  var day: Day? { if case .ended(let day) = self { day } else { nil } }
}
