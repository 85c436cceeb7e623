import Casework

extension IndependentFigures {
  func all<S: Span>(_ kind: S.Type) -> [(history: History, duties: [Duty], span: S)] {
    children.flatMap { child in child.history.all(kind).map { (child.history, child.duties, $0) } }
  }

  func holding<S: Span>(_ kind: S.Type, on day: Day) -> [(history: History, duties: [Duty], span: S)] {
    all(kind).filter { $0.span.from <= day && ($0.span.until.map { $0 > day } ?? true) }
  }

  func begun<S: Span>(_ kind: S.Type, _ from: Day, _ to: Day) -> [(history: History, duties: [Duty], span: S)] {
    all(kind).filter { (from...to).contains($0.span.from) }
  }

  func ended<S: Span>(_ kind: S.Type, _ from: Day, _ to: Day) -> [(history: History, duties: [Duty], span: S)] {
    all(kind).filter { $0.span.until.map { (from...to).contains($0) } ?? false }
  }

  static func category(_ category: ProtectionPlan.Category) -> Compute {
    { figures, _, to in figures.holding(ProtectionPlan.self, on: to).map { $0.span.category == category ? 1 : 0 } }
  }

  static let spans: [String: Compute] = [
    "referrals": { $0.begun(Need.self, $1, $2).map { _ in 1 } },
    "referrals-from-police": {
      $0.begun(Need.self, $1, $2).filter { $0.span.source != nil }.map { $0.span.source == "6" ? 1 : 0 }
    },
    "referrals-again": {
      $0.begun(Need.self, $1, $2).map { child in
        let since = child.span.from.adding(months: -12)
        return child.history.all(Need.self).contains { $0.from < child.span.from && $0.from >= since } ? 1 : 0
      }
    },
    "children-without-a-worker": { figures, _, to in
      figures.holding(Need.self, on: to).map { child in
        child.duties.contains { $0.clock == "allocation" && figures.isOwed($0, on: to) && $0.due.day < to } ? 1 : 0
      }
    },
    "children-in-need": { figures, _, to in figures.holding(Need.self, on: to).map { _ in 1 } },
    "open-children": { figures, _, to in figures.holding(Need.self, on: to).map { _ in 1 } },
    "section-47-enquiries": { $0.begun(Enquiry.self, $1, $2).map { _ in 1 } },
    "enquiries-to-conference": {
      $0.ended(Enquiry.self, $1, $2).compactMap(\.span.conferenceNeeded).map { $0 ? 1 : 0 }
    },
    "enquiries-unfounded": {
      $0.ended(Enquiry.self, $1, $2).compactMap(\.span.conferenceNeeded).map { $0 ? 0 : 1 }
    },
    "children-on-plans": { figures, _, to in figures.holding(ProtectionPlan.self, on: to).map { _ in 1 } },
    "second-plans": {
      $0.begun(ProtectionPlan.self, $1, $2).map { child in
        let had = child.history.all(ProtectionPlan.self).contains { $0.from < child.span.from }
        return had || (child.span.earlierPlans ?? 0) > 0 ? 1 : 0
      }
    },
    "second-plans-in-two-years": {
      $0.begun(ProtectionPlan.self, $1, $2).map { child in
        let since = child.span.from.adding(months: -24)
        return child.history.all(ProtectionPlan.self).contains { plan in
          plan.from < child.span.from && plan.until.map { $0 <= child.span.from && $0 >= since } ?? false
        } ? 1 : 0
      }
    },
    "long-plans-ended": {
      $0.ended(ProtectionPlan.self, $1, $2).map {
        $0.span.from.adding(years: 2) <= $0.span.until ?? $0.span.from ? 1 : 0
      }
    },
    "short-plans-ended": {
      $0.ended(ProtectionPlan.self, $1, $2).map {
        $0.span.from.adding(months: 3) >= $0.span.until ?? .distantFuture ? 1 : 0
      }
    },
    "plans-for-neglect": category(.neglect), "plans-for-physical-abuse": category(.physical),
    "plans-for-sexual-abuse": category(.sexual), "plans-for-emotional-abuse": category(.emotional),
    "plans-for-more-than-one": category(.multiple),
    "long-need-plans": { figures, _, to in
      figures.holding(NeedPlan.self, on: to).map { $0.span.from < to.adding(months: -12) ? 1 : 0 }
    },
    "review-conferences-in-time": { figures, from, to in
      figures.holding(ProtectionPlan.self, on: to).compactMap { child in
        let reviews = child.duties.filter { $0.clock == "review-conference" && $0.start.day >= child.span.from }
        guard reviews.contains(where: { $0.counted == child.span.from && $0.due.day <= to }) else { return nil }
        let late = reviews.contains { duty in
          if case .waived = duty.outcome { return false }
          return (from...to).contains(duty.due.day) && (duty.ended ?? to) > duty.due.day
        }
        return late ? 0 : 1
      }
    },
    "workers-holding-children": { figures, _, to in
      let held = figures.holding(Allocation.self, on: to).compactMap(\.span.worker)
      return Dictionary(grouping: held) { $0 }.values.map { Double($0.count) }
    },
  ]
}
