/// An unbroken run of episodes.
struct PeriodOfCare {
  let first: Episode
  var last: Episode
  var start: DateCell { first.decom }
  /// Blank while the child is looked after.
  var end: DateCell { last.dec }

  /// True also where the end is no day: nobody can say that it was over by then.
  func contains(_ day: DateCell) -> Bool {
    day.isOnOrAfter(start) && (end.isUnknown || day.isOnOrBefore(end))
  }
}

extension LookedAfterChild {
  var periodsOfCare: [PeriodOfCare] {
    var periods: [PeriodOfCare] = []
    for row in episodes where row.decom.isDay {
      if let last = periods.last, row.decom.isOnOrBefore(last.end), row.rne != "S" || row.decom == last.end {
        periods[periods.count - 1].last = row
      } else {
        periods.append(PeriodOfCare(first: row, last: row))
      }
    }
    return periods
  }

  /// Whether something that lasted from one day to another, or is open, goes on when the child is not looked after.
  func outlastsCare(from start: DateCell, until end: DateCell) -> Bool {
    guard start.isDay, !end.isImpossible, !episodes.isEmpty else { return false }
    let periods = periodsOfCare
    guard end.isDay else { return !periods.contains { $0.end.isUnknown && start.isOnOrAfter($0.start) } }
    return !periods.contains { $0.contains(end) }
  }

  /// Thirteen weeks of care since the fourteenth birthday, some of it at sixteen or over, and not ended by adoption.
  var isRelevantCareLeaver: Bool {
    let (fourteen, sixteen) = (dob.adding(years: 14), dob.adding(years: 16))
    var days = 0
    var atSixteen = false
    func count(_ row: Episode) {
      guard !row.isRespite else { return }
      let end = row.dec.isBlank ? period.end : row.dec
      let start = row.decom.isBefore(fourteen) ? fourteen : row.decom
      days += max(0, start.days(to: end) ?? 0)
      if end.isOnOrAfter(sixteen) { atSixteen = true }
    }
    for row in episodes { count(row) }
    for row in episodesLastYear where !episodes.contains(where: { $0.decom.isSameDay(as: row.decom) }) { count(row) }
    let adopted = episodes.last?.isAdopted ?? false
    return days >= 91 && atSixteen && !adopted
  }
}
