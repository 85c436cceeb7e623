import Casework

/// What of an indicator may be shown to those who see no child: councillors, governance officers, partners, the public.
///
/// A figure stands by itself when nothing in it is small, when those of its family are not either, and when no
/// subtraction of two such figures comes to less: `ShownMonths` says how. What is not the sum of its months (a child is
/// counted once, however often something happened) is shown for whole years only, which do not overlap.
extension Connection {
  /// - Parameter known: the figure, where it was worked out already.
  /// - Parameter once: what was worked out already for others of several questions.
  func isOpen(
    _ indicator: Indicator, for days: IndicatorDays, known: Figure? = nil, once: AskedOnce? = nil
  ) throws -> Bool {
    func workedOut(_ indicator: Indicator) throws -> Figure {
      try once?.figure(of: indicator, for: days, self) ?? self.figure(of: indicator, for: days)
    }
    let figure = try known ?? workedOut(indicator)
    guard figure.isFitToShow else { return false }
    for other in relatives(of: indicator) where try !workedOut(other).isFitToShow { return false }
    return try isUnionOfRuns(indicator, by: nil, days, whole: figure, once)
  }

  func areTeamsOpen(_ indicator: Indicator, _ teams: [Figure], for days: IndicatorDays) throws -> Bool {
    try arePartsOpen(indicator, by: .team, teams, for: days)
  }

  /// The same for its parts, all of them or none, and only beside a whole that is open.
  func arePartsOpen(
    _ indicator: Indicator, by split: IndicatorSplit, _ parts: [Figure], for days: IndicatorDays
  ) throws -> Bool {
    guard parts.allSatisfy(\.isFitToShow), try isOpen(indicator, for: days) else { return false }
    return try isUnionOfRuns(indicator, by: split, days, whole: try figure(of: indicator, for: days))
  }

  private func relatives(of indicator: Indicator) -> [Indicator] {
    guard let family = indicator.family else { return [] }
    return Indicator.ours.filter { $0.family == family && $0.name != indicator.name }
  }

  private func isUnionOfRuns(
    _ indicator: Indicator, by split: IndicatorSplit?, _ days: IndicatorDays, whole: Figure, _ once: AskedOnce? = nil
  ) throws -> Bool {
    guard indicator.period != .snapshot else { return true }
    guard days.from.dayOfMonth == 1, (days.to + 1).dayOfMonth == 1 else { return false }
    guard indicator.addsUp else { return days.isYearToMarch }
    let told = split == nil ? try once?.told(of: indicator, self) ?? told(of: indicator, beside: days) : []
    let beside = told.filter { $0.isBeside(days) }
    let last = beside.map(\.days.to).reduce(days.to, max)
    let months = try once?.months(of: indicator, to: last, self) ?? months(of: indicator, by: split, to: last)
    guard let first = months.first?.start else { return true }
    let inside = days.months(from: first)
    let counted = months[inside.clamped(to: 0..<months.count)].reduce(0) { $0 + $1.rows }
    guard counted == whole.rows else { return days.isYearToMarch }
    guard beside.allSatisfy({ $0.isStillSo(in: months, from: first) }) else { return false }
    guard beside.allSatisfy({ $0.isApart(from: whole.counts, of: days) }) else { return false }
    return ShownMonths(months.map(\.counts)).mayShow(inside)
  }

  /// What reports and papers have said already of other days that overlap these. A record that was mended since would
  /// give itself away by the difference, however large the days that are left.
  func told(of indicator: Indicator, beside days: IndicatorDays?) throws -> [ToldFigure] {
    let overlaps: SQL = days.map { "AND from_on <= \($0.to) AND to_on >= \($0.from)" } ?? ""
    let beside: SQL = "indicator = \(indicator.name) \(overlaps)"
    return try rows(
      """
      SELECT from_on, to_on, counted, total FROM report_line WHERE is_open = 1 AND \(beside)
      UNION SELECT from_on, to_on, rows, sum FROM published_figure WHERE is_shown = 1 AND \(beside)
      """
    ) { row in
      let figure = Figure(kind: indicator.kind, rows: try row.int(2), sum: try row.real(3), population: nil)
      return ToldFigure(days: IndicatorDays(from: try row.day(0), to: try row.day(1)), counts: figure.counts)
    }
  }

  /// Every month from the first that has a row, with the counts that must be fit to be shown.
  func months(of indicator: Indicator, by split: IndicatorSplit?, to day: Day) throws -> [MonthCounts] {
    let query = IndicatorQuery.bound(indicator.query, IndicatorDays(from: Day.beginning, to: day))
    let part: SQL = split.map { $0.expression(on: day) } ?? "''"
    let found: [(month: String, part: String, rows: Int, sum: Int)] = try rows(
      """
      SELECT x.month, x.part, count(*), CAST(coalesce(sum(x.value), 0) AS INTEGER)
        FROM (SELECT substr(r.day, 1, 7) AS month, coalesce(\(part), '') AS part, r.value
                FROM (\(query)) r LEFT JOIN person p ON p.subject_id = r.subject_id) x
       GROUP BY x.month, x.part ORDER BY x.month, x.part
      """
    ) { (try $0.text(0), try $0.text(1), try $0.int(2), try $0.int(3)) }
    guard let first = found.first.flatMap({ Day(iso: $0.month + "-01") }) else { return [] }
    let parts = Set(found.map(\.part)).sorted()
    let byMonth = Dictionary(grouping: found, by: \.month)
    return (0..<IndicatorDays(from: first, to: day).months(from: first).count).map { place in
      let start = first.adding(months: place)
      let here = byMonth[String(start.iso.prefix(7))] ?? []
      let counts = parts.flatMap { part -> [Int] in
        let row = here.first { $0.part == part }
        let (rows, sum) = (row?.rows ?? 0, row?.sum ?? 0)
        return Figure(kind: indicator.kind, rows: rows, sum: Double(sum), population: nil).counts
      }
      return MonthCounts(start: start, rows: here.reduce(0) { $0 + $1.rows }, counts: counts)
    }
  }
}

struct MonthCounts {
  let start: Day
  let rows: Int
  let counts: [Int]
}

/// A figure that somebody who sees no child may have written down.
struct ToldFigure {
  let days: IndicatorDays
  let counts: [Int]

  /// Of other days, of which some are these too.
  func isBeside(_ other: IndicatorDays) -> Bool {
    days != other && days.from <= other.to && days.to >= other.from
  }

  /// Whether what lies between it and a sum that begins or ends with it is nothing, or as many as may be shown: also
  /// where the record was mended in the days that both are about.
  func isApart(from sum: [Int], of days: IndicatorDays) -> Bool {
    guard self.days.from == days.from || self.days.to == days.to else { return true }
    return zip(sum, counts).allSatisfy { SmallNumbers.shown(abs($0 - $1)) != nil }
  }

  /// Whether the record still says so, or differs by as many as may be shown.
  func isStillSo(in months: [MonthCounts], from first: Day) -> Bool {
    let now = months[days.months(from: first).clamped(to: 0..<months.count)].map(\.counts)
    return counts.indices.allSatisfy { place in
      SmallNumbers.shown(abs(now.reduce(-counts[place]) { $0 + $1[place] })) != nil
    }
  }
}

extension Day {
  /// Before everything that a record can hold.
  fileprivate static let beginning: Day = "1990-01-01"
}

extension IndicatorDays {
  /// The months that it lies in, counted from the first that has a row: before it there is nothing, which everybody may
  /// know.
  fileprivate func months(from first: Day) -> Range<Int> {
    func place(_ day: Day) -> Int { (day.year - first.year) * 12 + day.month - first.month }
    return max(place(from), 0)..<max(place(to) + 1, 0)
  }

  /// A whole year to 31 March: no two of them overlap.
  fileprivate var isYearToMarch: Bool {
    (to.month, to.dayOfMonth) == (3, 31) && self == Indicator.Period.yearToMarch.days(to: to)
  }
}

extension Figure {
  /// What must not be small: the rows, and of a share those who count and those left over too.
  var counts: [Int] { kind == .share ? [rows, Int(sum), rows - Int(sum)] : [rows] }

  /// Whether nothing in it is small: of a share both those who count and those left over.
  var isFitToShow: Bool {
    kind == .share ? SmallNumbers.mayShow(share: Int(sum), of: rows) : SmallNumbers.shown(rows) != nil
  }
}
