import CaseStore
import Casework

/// What Larkmere wants of itself, and the reports that are made of it month by month.
extension Town {
  /// The number of children in the area, targets with dates of force, and when reports are made.
  func wants() async throws {
    let first = now.day
    for (years, whole) in [(0, 38_600), (2, 39_900), (4, 41_200)] {
      // Of an authority that is made smaller there are fewer children too.
      let children = whole * demo.children / Quotas.openCases
      let from = first.adding(years: years)
      try await record(
        SetPopulation(
          from: from, children: children,
          source: "Invented, as the Office for National Statistics’ mid-year estimate of \(from.year) would be"),
        by: staff.qualityLead)
    }
    for wanted in Self.wanted {
      let (from, by) = (first, staff.qualityLead)
      try await record(
        SetTarget(wanted.indicator, from: from, target: wanted.target - wanted.raised, tolerance: wanted.near), by: by)
      if wanted.raised != 0 {
        try await record(
          SetTarget(
            wanted.indicator, from: demo.until.adding(years: -1), target: wanted.target, tolerance: wanted.near), by: by
        )
      }
    }
    for card in Scorecard.ours {
      // Five years of what boards read; the last weeks and months of what is read inside.
      let from =
        switch card.cadence {
        case .week: demo.until - 43
        case .month where card.name != "performance-board": demo.until.adding(years: -2)
        case .month, .quarter, .year: first
        }
      try await record(SetReportSchedule(card, from: from, every: card.cadence), by: staff.analyst)
    }
  }

  private struct Wanted { let indicator: String, target, near, raised: Double }

  /// Some are met, some near and some missed; some were raised a year before the end.
  private static let wanted = [
    Wanted(indicator: "contacts-decided-in-a-day", target: 90, near: 5, raised: 5),
    Wanted(indicator: "referrals-decided-in-a-day", target: 90, near: 5, raised: 0),
    Wanted(indicator: "referrals-again", target: 20, near: 3, raised: 0),
    Wanted(indicator: "assessments-in-time", target: 85, near: 5, raised: 5),
    Wanted(indicator: "assessments-child-seen", target: 95, near: 5, raised: 0),
    Wanted(indicator: "children-without-a-worker", target: 1, near: 1, raised: 0),
    Wanted(indicator: "strategy-discussions-quorate", target: 95, near: 5, raised: 0),
    Wanted(indicator: "initial-conferences-in-time", target: 85, near: 5, raised: 5),
    Wanted(indicator: "review-conferences-in-time", target: 95, near: 5, raised: 0),
    Wanted(indicator: "protection-visits-in-time", target: 95, near: 3, raised: 5),
    Wanted(indicator: "seen-alone-in-time", target: 80, near: 5, raised: 0),
    Wanted(indicator: "core-groups-in-time", target: 90, near: 5, raised: 0),
    Wanted(indicator: "second-plans-in-two-years", target: 10, near: 3, raised: 0),
    Wanted(indicator: "need-visits-in-time", target: 90, near: 5, raised: 0),
    Wanted(indicator: "need-reviews-in-time", target: 90, near: 5, raised: 0),
    Wanted(indicator: "supervision-in-time", target: 95, near: 5, raised: 0),
    Wanted(indicator: "workers-holding-children", target: 18, near: 2, raised: 0),
    Wanted(indicator: "actions-done-in-time", target: 80, near: 10, raised: 0),
  ]

  /// On the third of each month, before anybody comes, the server makes what is due; each Monday in the last weeks.
  func reports() {
    let last = demo.until
    var days = (0...(demo.years * 12)).map { last.adding(months: -$0) }.map { $0 - ($0.dayOfMonth - 3) }
    days += (0...6).map { last.monday - 7 * $0 }
    for day in Set(days).sorted() where day <= last {
      diary.add(Moment(day, hour: 6)) { [self] in
        try await say(before: day)
        done.changes += try await store.issueReportsDue(at: now).count
      }
    }
  }

  /// The analyst’s words about the month that is over, before its report is made.
  private func say(before day: Day) async throws {
    guard day > demo.until.adding(years: -1), day.dayOfMonth == 3, let card = Scorecard.named("performance-board")
    else {
      return
    }
    try await record(
      WriteCommentary(
        card, to: card.cadence.lastEnd(before: day),
        lines: [
          "FD01":
            "Hubs came on to the record one after another until the summer. Shares can be compared, counts not yet.",
          "FD02": "The screen shows contacts by the time left; those of Friday afternoons are still decided on Monday.",
          "CP12": "Looked at child by child in the performance meeting. Visits after school were moved first.",
        ]), by: staff.analyst)
  }
}
