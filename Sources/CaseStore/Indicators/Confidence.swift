import Casework

/// How far a figure can be trusted: what of the practice behind it was written up late, what is missing about the
/// people in it, and what contradicts itself. Each is a query of its own.
public struct Confidence: Sendable, Equatable {
  public struct Measure: Sendable, Equatable {
    public let words: String
    public let count: Int
    public let of: Int
    /// For reading, and for another tool; where a calendar of working days stands in it, only its ends.
    public let query: String

    public var share: Double { of == 0 ? 0 : Double(count) / Double(of) }
  }

  public let late: Measure
  public let missing: Measure
  public let contradictory: Measure

  public var level: Level { Level(late: late.share, missing: missing.share, contradictory: contradictory.count) }

  /// In words: a colour alone says nothing.
  public enum Level: Int, Sendable, Comparable {
    case high, medium, low

    /// High: a tenth late at most, a twentieth missing at most, nothing contradictory. Low: a quarter late, a fifth
    /// missing, or any contradiction in it and more than a tenth late.
    public init(late: Double, missing: Double, contradictory: Int) {
      if late > 0.25 || missing > 0.2 || (contradictory > 0 && late > 0.1) {
        self = .low
      } else {
        self = late > 0.1 || missing > 0.05 || contradictory > 0 ? .medium : .high
      }
    }

    public static func < (a: Level, b: Level) -> Bool {
      a.rawValue < b.rawValue
    }
  }

  /// Written up more than so many days after it happened is late here.
  public static let lateAfter = 5
  /// How many days of practice are looked at.
  public static let days = 91
}

extension Reader {
  /// What the record itself says against a figure. Counts of steps and rows, of children whom the reader may see or
  /// not: to be shown to readers who see children.
  public func confidence(in indicator: Indicator, for days: IndicatorDays) throws -> Confidence {
    let since = days.to - Confidence.days
    let query = IndicatorQuery.bound(indicator.query, days)
    let kinds: SQL = indicator.practice.isEmpty ? "s.kind" : SQL(list: indicator.practice)
    let late: SQL = """
      SELECT count(*),
             coalesce(sum(CASE WHEN days_between(s.happened_on, substr(v.finished_at, 1, 10))
                                    > \(Confidence.lateAfter) THEN 1 ELSE 0 END), 0)
        FROM step s JOIN step_version v ON v.step_id = s.id AND v.version = 1
       WHERE s.kind IN (\(kinds)) AND s.status = 'finished' AND s.happened_on BETWEEN \(since) AND \(days.to)
      """
    let missing: SQL = """
      SELECT count(*), coalesce(sum(CASE WHEN coalesce(p.born_on, p.expected_on) IS NULL OR p.ethnicity IS NULL
                                           OR p.sex IS NULL OR p.disabilities IS NULL THEN 1 ELSE 0 END), 0)
        FROM (\(query)) r JOIN person p ON p.subject_id = r.subject_id
      """
    let contradictory: SQL = """
      SELECT count(*), coalesce(sum(CASE WHEN p.died_on < r.day OR p.born_on > \(days.to)
                                           OR age_on(p.born_on, r.day) >= 25 THEN 1 ELSE 0 END), 0)
        FROM (\(query)) r JOIN person p ON p.subject_id = r.subject_id
      """
    return Confidence(
      late: try measure(
        "written up more than \(Confidence.lateAfter) days after it happened, of the last three months", late),
      missing: try measure("no birth date, sex, ethnicity or disability on record", missing),
      contradictory: try measure("dated after a death, born after its last day, or of 25 or more", contradictory))
  }

  private func measure(_ words: String, _ query: SQL) throws -> Confidence.Measure {
    let found = try connection.first(query) { (try $0.int(0), try $0.int(1)) } ?? (0, 0)
    return Confidence.Measure(
      words: words, count: found.1, of: found.0,
      query: query.written.replacing(WorkingMonths.rows, with: WorkingMonths.shortened))
  }

  /// The share that was written up late, by kind of step: for the list of all indicators.
  public func lateByPractice(to day: Day) throws -> [String: (late: Int, of: Int)] {
    let kinds = Set(indicators.indicators.flatMap(\.practice)).sorted()
    let rows = try connection.rows(
      """
      SELECT s.kind, count(*),
             coalesce(sum(CASE WHEN days_between(s.happened_on, substr(v.finished_at, 1, 10))
                                    > \(Confidence.lateAfter) THEN 1 ELSE 0 END), 0)
        FROM step s JOIN step_version v ON v.step_id = s.id AND v.version = 1
       WHERE s.kind IN (\(SQL(list: kinds))) AND s.status = 'finished'
         AND s.happened_on BETWEEN \(day - Confidence.days) AND \(day)
       GROUP BY s.kind
      """
    ) { (try $0.text(0), (late: try $0.int(2), of: try $0.int(1))) }
    return Dictionary(rows) { first, _ in first }
  }
}

extension SQL {
  /// With its values written where they stand, for people.
  var written: String {
    var written = ""
    var rest = text.utf8.startIndex
    for (mark, value) in zip(marks, values) {
      let place = text.utf8.index(text.utf8.startIndex, offsetBy: mark)
      written += text[rest..<place]
      switch value {
      case .null: written += "NULL"
      case .integer(let number): written += "\(number)"
      case .real(let number): written += "\(number)"
      case .text(let words):
        written += "'" + words.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      }
      rest = text.utf8.index(after: place)
    }
    return written + text[rest...]
  }
}
