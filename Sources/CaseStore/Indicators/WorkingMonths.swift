import Casework

/// The working days of England as the rows of a table that stands in a query: neither engine knows a weekday, still
/// less a bank holiday, by a function that the other has too.
///
/// A query names them `:working_days`. One row a month of the years whose bank holidays are known:
///
/// | | |
/// |---|---|
/// | month | `2026-04` |
/// | worked before | how many working days there were before it, from the first year on |
/// | days | a sign for each of its days: `w` for a working day, `-` for another |
///
/// So many there were up to and including a day: worked before, and the `w` among the first signs of its month.
enum WorkingMonths {
  static let rows = "VALUES\n" + lines(of: .england).joined(separator: ",\n")

  /// The first and the last of them, for a page on which somebody wants to read the query around them.
  static let shortened: String = {
    let all = lines(of: .england)
    return "VALUES\n\(all[0]),\n  -- … \(all.count - 2) months more: the download has them all …\n\(all[all.count - 1])"
  }()

  private static func lines(of calendar: WorkingCalendar) -> [String] {
    var before = 0
    return calendar.years.flatMap { year in
      (1...12).map { month in
        let days = (1...31).compactMap { Day(year: year, month: month, day: $0) }
        let signs = days.map { calendar.isWorkday($0) ? "w" : "-" }.joined()
        defer { before += signs.count { $0 == "w" } }
        let name = days.first.map { String($0.iso.prefix(7)) } ?? ""
        return "  ('\(name)', \(before), '\(signs)')"
      }
    }
  }
}

extension WorkingCalendar {
  /// Of a day in one of its years.
  fileprivate func isWorkday(_ day: Day) -> Bool { !day.weekday.isWeekend && holiday(on: day) == nil }
}
