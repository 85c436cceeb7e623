import Casework

/// The check of one child of the census alone, for use as a worker records: by every rule that is about one child.
public struct CINChildCheck: Sendable {
  private let codes: [String]
  /// With the rules, and nothing found.
  private let empty: CINRun

  /// - Parameters:
  ///   - rules: those of the collection year, or some of them.
  ///   - year: from the first to the last day of the census year.
  public init(_ rules: RuleSet<CIN>, year: ClosedRange<Day>) {
    let rules = rules.rules.filter { if case .child = $0.check { true } else { false } }
    codes = rules.map(\.code)
    empty = CINRun(rules, year: year, files: [:], headers: [])
  }

  /// Checks a child. Records are numbered by kind in the order in which they stand, whatever numbers they had.
  ///
  /// - Returns: findings without a file; lines are those the values were read with.
  public func report(_ child: CINChild) -> Report {
    var run = empty
    var numbered = child
    numbered.number()
    run.check(numbered)
    var report = Report(ran: codes)
    run.finish(into: &report)
    return report
  }
}

extension CINChild {
  /// Gives every record its place among its kind, so that rules can point at it.
  mutating func number() {
    var rows = CINRows()
    func next<Record: CINRow>(_ record: inout Record) { record.row = rows.next(Record.table) }
    func number(_ codes: inout [CINListed], _ table: CINTable) {
      for place in codes.indices { codes[place].row = rows.next(table) }
    }
    next(&identifiers)
    // A child who is given none has no row of them, as in a file.
    if characteristics.row != nil || !characteristics.given.isEmpty || !characteristics.disabilities.isEmpty {
      next(&characteristics)
    }
    number(&characteristics.disabilities, .disabilities)
    for place in details.indices { details[place].number(&rows) }
  }
}

extension CINDetails {
  fileprivate mutating func number(_ rows: inout CINRows) {
    row = rows.next(.cinDetails)
    for place in assessments.indices {
      assessments[place].row = rows.next(.assessments)
      for factor in assessments[place].factors.indices {
        assessments[place].factors[factor].row = rows.next(.assessmentFactors)
      }
    }
    for place in cinPlans.indices { cinPlans[place].row = rows.next(.cinPlanDates) }
    for place in section47s.indices { section47s[place].row = rows.next(.section47) }
    for place in protectionPlans.indices {
      protectionPlans[place].row = rows.next(.childProtectionPlans)
      for review in protectionPlans[place].reviews.indices {
        protectionPlans[place].reviews[review].row = rows.next(.reviews)
      }
    }
    for place in preProceedings.indices { preProceedings[place].row = rows.next(.preProceedings) }
  }
}
