import Casework

extension Breaks {
  /// Points at a record's row; nothing when the record was only implied by its parts.
  mutating func add(_ record: some CINRow) {
    if let row = record.row { add(table: UInt8(type(of: record).table.rawValue), row: row) }
  }

  mutating func add(_ listed: CINListed, in table: CINTable) { add(table: UInt8(table.rawValue), row: listed.row) }

  /// Points at the return as a whole: its header.
  mutating func addReturn() { add(table: UInt8(CINTable.header.rawValue), row: 0) }

  mutating func undecided(_ record: some CINRow, because error: WorkingCalendar.UnknownYear) {
    guard let row = record.row else { return }
    undecided(table: UInt8(type(of: record).table.rawValue), row: row, why: error.description)
  }

  /// Points at every two records of which one starts while the other is going on. One without an end goes on.
  ///
  /// - Parameter mayTouch: one may start on the day that the other ends.
  mutating func addOverlaps<Record: CINRow>(
    _ records: [Record], mayTouch: Bool, days: (Record) -> (start: Day?, end: Day?)
  ) {
    if records.count < 2 { return }
    for (place, record) in records.enumerated() {
      guard let start = days(record).start else { continue }
      for other in records[(place + 1)...] where record.row != nil && record.row != other.row {
        guard let otherStart = days(other).start else { continue }
        let end = (start <= otherStart ? days(record).end : days(other).end) ?? .distantFuture
        let laterStart = max(start, otherStart)
        if start == otherStart || laterStart < end || (laterStart == end && !mayTouch) {
          add(record)
          add(other)
        }
      }
    }
  }

  /// Points at what has been open for more than so many working days on a day; says so when they cannot be counted.
  mutating func add(_ record: some CINRow, ifOpenMoreThan limit: Int, since start: CINDate, at day: Day) {
    guard let start = start.day, start < day else { return }
    // No bank holidays can stretch so few working days to four months, so long spans need no counting.
    if day - start > limit * 7 / 5 + 60 { return add(record) }
    do throws(WorkingCalendar.UnknownYear) {
      if try WorkingCalendar.england.workingDays(after: start, through: day) > limit { add(record) }
    } catch {
      undecided(record, because: error)
    }
  }

  /// Points at what happened in an episode after it was closed, and at the episode.
  mutating func addActivity(after closure: CINDate, in details: CINDetails) {
    func isLate(_ dates: CINDate...) -> Bool { dates.contains { $0.isAfter(closure) } }
    let before = places.count
    for assessment in details.assessments where isLate(assessment.start, assessment.authorised) { add(assessment) }
    for enquiry in details.section47s where isLate(enquiry.start, enquiry.dateOfInitialCPC) { add(enquiry) }
    for plan in details.protectionPlans where isLate(plan.start, plan.end) { add(plan) }
    for plan in details.cinPlans where isLate(plan.start, plan.end) { add(plan) }
    if places.count > before || isLate(details.dateOfInitialCPC) { add(details) }
  }
}
