import CaseStore
import Casework
import Returns

extension CINMaking {
  /// An initial conference that decided, and whether it followed an enquiry.
  struct Conference {
    let record: Recorded
    var isAfterEnquiry: Bool
  }

  mutating func makeProtection(in need: Need, _ details: inout CINDetails) {
    let conferences = conferences(in: need)
    for (enquiry, conference) in enquiries(in: need, conferences) { make(enquiry, conference, &details) }
    let alone = conferences.last { !$0.isAfterEnquiry && year.days.contains($0.record.on) }
    if let alone { details.dateOfInitialCPC = CINDate(alone.record.on) }
    for plan in history.all(ProtectionPlan.self)
    where isIn(need, plan.from) && year.tellsOf(plan.from, until: plan.until) {
      make(plan, &details)
    }
  }

  /// One that was adjourned has not been held; one that a child brings along from elsewhere follows no enquiry here.
  func conferences(in need: Need) -> [Conference] {
    let enquiries = history.all(Enquiry.self).filter { isIn(need, $0.from) && $0.conferenceNeeded != false }
    return history.records(of: InitialConference.self).filter { record in
      isIn(need, record.on) && record.on <= year.days.upperBound
        && record.answers[InitialConference.decision] != .adjourned
        && record.answers[InitialConference.quorate] != false
    }.map { record in
      let isInitial = record.answers[InitialConference.kind] == .initial
      return Conference(record: record, isAfterEnquiry: isInitial && enquiries.contains { $0.from <= record.on })
    }
  }

  /// The enquiries that the year tells of, each with the conference that it led to: the first that was held after it
  /// and before the next.
  private func enquiries(in need: Need, _ conferences: [Conference]) -> [(Enquiry, Recorded?)] {
    let all = history.all(Enquiry.self).filter { isIn(need, $0.from) && $0.from <= year.days.upperBound }
    let led = conferences.filter(\.isAfterEnquiry).map(\.record)
    return all.enumerated().compactMap { index, enquiry in
      let next = all[(index + 1)...].first { $0.conferenceNeeded != false }?.from ?? .distantFuture
      let held = enquiry.conferenceNeeded == false ? nil : led.first { $0.on >= enquiry.from && $0.on < next }
      return tells(enquiry, held) ? (enquiry, held) : nil
    }
  }

  /// In the year its conference was held; or, where none was, it began or was concluded in it, or waits for one.
  private func tells(_ enquiry: Enquiry, _ held: Recorded?) -> Bool {
    if let held { return held.on >= year.days.lowerBound }
    if enquiry.conferenceNeeded == false { return year.tellsOf(enquiry.from, until: enquiry.until) }
    return true
  }

  private mutating func make(_ enquiry: Enquiry, _ held: Recorded?, _ details: inout CINDetails) {
    var told = CINSection47()
    told.start = CINDate(enquiry.from)
    let concluded = year.known(enquiry.until) != nil
    let isNotRequired = held == nil && concluded && enquiry.conferenceNeeded == false
    if !isNotRequired, let target = try? WorkingCalendar.england.day(15, workingDaysAfter: enquiry.from) {
      told.initialCPCTarget = CINDate(target)
    }  // of a year whose holidays are not known the target cannot be told
    if let held { told.dateOfInitialCPC = CINDate(held.on) }
    told.icpcNotRequired = CINFlag(isNotRequired)
    details.section47s.append(told)
    let strategy = beginning(enquiry, StrategyDiscussion.self)
    let conclusion =
      history.records(of: Section47Enquiry.self).last { $0.openedBy == strategy?.id || $0.on == enquiry.until }?.id
      ?? history.unfinished.last { $0.kind == Section47Enquiry.id && $0.openedBy == strategy?.id }?.id
    var origin = CINOrigin(strategy.map { .step($0.id) } ?? .record)
    origin.note(.section47Start, StrategyDiscussion.heldOn, in: strategy?.id)
    origin.note(.dateOfInitialCPC, InitialConference.heldOn, in: held?.id)
    origin.note(.icpcNotRequired, Section47Enquiry.conferenceNeeded, in: conclusion)
    origins.add(origin, .section47)
  }

  private mutating func make(_ plan: ProtectionPlan, _ details: inout CINDetails) {
    var told = CINProtectionPlan()
    told.start = CINDate(plan.from)
    if let until = year.known(plan.until) { told.end = CINDate(until) }
    told.initialCategory = CINText(plan.initialCategory.rawValue)
    told.latestCategory = CINText(plan.category.rawValue)
    if let earlier = plan.earlierPlans { told.numberOfPrevious = CINNumber(String(earlier)) }
    let made = beginning(plan, InitialConference.self)
    var origin = CINOrigin(made.map { .step($0.id) } ?? .record)
    origin.note(.cppStart, InitialConference.heldOn, in: made?.id)
    origin.note(.initialCategory, InitialConference.category, in: made?.id)
    origin.note(.latestCategory, InitialConference.category, in: made?.id)
    origin.note(.numberOfPreviousCPP, InitialConference.earlierPlans, in: made?.id)
    if let ended = ending(plan) { origin.note(.cppEnd, ReviewConference.heldOn, in: ended.id) }
    origins.add(origin, .childProtectionPlans)
    for review in history.records(of: ReviewConference.self) where isToldReview(review, of: plan) {
      var date = CINReview()
      date.date = CINDate(review.on)
      told.reviews.append(date)
      var origin = CINOrigin(.step(review.id))
      origin.note(.cppReviewDate, ReviewConference.heldOn, in: review.id)
      origins.add(origin, .reviews)
    }
    details.protectionPlans.append(told)
  }

  private func isToldReview(_ review: Recorded, of plan: ProtectionPlan) -> Bool {
    plan.holds(on: review.on) && year.days.contains(review.on)
      && review.answers[ReviewConference.decision] != .adjourned && review.answers[ReviewConference.quorate] != false
  }
}
