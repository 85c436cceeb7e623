import Casework
import Synchronization

/// Figures as they were worked out, for pages that show many of them at once.
///
/// A figure is kept with the number of the last change of the whole record at that time. While that is still the last
/// one the figure is what the record says now; afterwards it may be shown for `oldest`, with the time at which it was
/// worked out, until the server has worked it out again. Nothing is ever taken from it into a report that is issued.
///
/// A class because all who use a store share it.
final class FigureShelf: Sendable {
  struct Key: Hashable, Sendable {
    let name: String
    let query: String
    let days: IndicatorDays
    let isByTeam: Bool

    /// Two queries of one name are rare: the text is compared, and not hashed each time that a page asks.
    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(days)
      hasher.combine(isByTeam)
    }
  }

  struct Kept: Sendable {
    let figure: Figure
    /// By team, where that was asked for.
    let teams: [TeamFigure]
    /// Everybody behind it, where something in it is small: then only those who see them all are shown it.
    let subjects: Set<SubjectID>?
    /// Everybody behind those of the teams that are small.
    let inSmallTeams: Set<SubjectID>
    /// Whether those who see no child may be shown it.
    let isOpen: Bool
    let areTeamsOpen: Bool
    let at: Moment
    let change: Int
  }

  /// How old a figure may be, in seconds, that is not of the record as it is now.
  static let oldest = 600
  /// The same for days that are over for a month and more: only a correction changes those.
  static let oldestOfThePast = 86_400
  /// How many are kept.
  private static let most = 20_000

  /// Of how many issued reports the lines are kept.
  private let mostReports: Int
  /// What stands beside the figures of scorecards.
  let scorecards = ScorecardShelf()
  /// What those who see no child are told instead.
  let told = ToldShelf()
  private let kept = Mutex<[Key: Kept]>([:])
  private let issued = Mutex<[ReportID: [IssuedFigure]]>([:])

  init(mostReports: Int = 2_000) { self.mostReports = mostReports }

  func figure(_ key: Key, change: Int, now: Moment) -> Kept? {
    guard let found = kept.withLock({ $0[key] }) else { return nil }
    let age = now.milliseconds - found.at.milliseconds
    let most = key.days.to < now.day - 31 ? Self.oldestOfThePast : Self.oldest
    return found.change == change || (0...Int64(most) * 1000).contains(age) ? found : nil
  }

  /// What an issued report said, line by line: that never changes.
  func lines(of report: ReportID) -> [IssuedFigure]? { issued.withLock { $0[report] } }

  func keep(_ lines: [IssuedFigure], of report: ReportID) {
    issued.withLock { issued in
      if issued.count >= mostReports { issued = [:] }
      issued[report] = lines
    }
  }

  func keep(_ figure: Kept, as key: Key) {
    kept.withLock { kept in
      if kept.count >= Self.most { kept = [:] }
      kept[key] = figure
    }
  }

  /// Those that were worked out before a change and are half as old as they may be, to be worked out again.
  func stale(at change: Int, now: Moment) -> [Key] {
    kept.withLock { kept in
      kept.filter { key, found in
        let most = key.days.to < now.day - 31 ? Self.oldestOfThePast : Self.oldest
        return found.change != change && now.milliseconds - found.at.milliseconds >= Int64(most) * 500
      }.map(\.key)
    }
  }

  /// Forgets what nobody keeps up any more.
  func forget(_ keys: [Key]) {
    kept.withLock { kept in for key in keys { kept[key] = nil } }
  }
}

extension Connection {
  /// The number of the last change of the record. A look at it is none.
  func lastChange() throws -> Int { try first("SELECT max(seq) FROM journal_body") { try $0.optionalInt(0) ?? 0 } ?? 0 }

  /// A figure with all that is needed to know who may be shown it.
  func workOut(
    _ indicator: Indicator, for days: IndicatorDays, byTeam: Bool, change: Int, now: Moment
  ) throws -> FigureShelf.Kept {
    let figure = try figure(of: indicator, for: days)
    var teams: [TeamFigure] = []
    if byTeam {
      let query = IndicatorQuery.bound(indicator.query, days)
      teams = try rows(
        """
        SELECT x.team, count(*), coalesce(sum(x.value), 0)
          FROM (SELECT \(IndicatorSplit.team.expression(on: days.to)) AS team, r.value FROM (\(query)) r) x
         GROUP BY x.team ORDER BY x.team
        """
      ) { row in
        let kind: Indicator.Kind = indicator.kind == .rate ? .count : indicator.kind
        return TeamFigure(
          team: try row.optionalText(0),
          figure: Figure(kind: kind, rows: try row.int(1), sum: try row.real(2), population: nil))
      }
      guard figure.isWhole(of: teams.map(\.figure)) else {
        throw StoreFault.other(code: "indicator", message: "\(indicator.name) is not the sum of its parts")
      }
    }
    let small = Set(teams.filter { !$0.figure.isFitToShow }.map(\.team))
    let isFit = figure.isFitToShow && small.isEmpty
    // What is about nobody in particular is about nobody whom a reader could see.
    let behind: [(subject: SubjectID, team: String?)] =
      try isFit
      ? []
      : rows(
        """
        SELECT DISTINCT r.subject_id, \(IndicatorSplit.team.expression(on: days.to))
          FROM (\(IndicatorQuery.bound(indicator.query, days))) r
        """
      ) { (try $0.optionalText(0).map { SubjectID($0) } ?? SubjectID("nobody"), try $0.optionalText(1)) }
    let known = isFit ? nil : Set(behind.map(\.subject))
    let isOpen = try isOpen(indicator, for: days, known: figure)
    return FigureShelf.Kept(
      figure: figure, teams: teams, subjects: known,
      inSmallTeams: Set(behind.filter { small.contains($0.team) }.map(\.subject)), isOpen: isOpen,
      areTeamsOpen: try isOpen && byTeam && areTeamsOpen(indicator, teams.map(\.figure), for: days), at: now,
      change: change)
  }
}

extension Figure {
  /// Whether parts come to it: a figure that cannot come from its parts is refused wherever it would be shown.
  func isWhole(of parts: [Figure]) -> Bool {
    parts.reduce(0) { $0 + $1.rows } == rows && abs(parts.reduce(0) { $0 + $1.sum } - sum) < 0.000_001
  }
}
