import Casework

/// The figures of packs: those of whole months only, as a reader who may see no child is shown them, and each once.
/// What one pack has said of some days every later pack says too, also when the record has been corrected since: the
/// difference between two packs would say what happened to a few.
///
/// Shown only when nothing small can be worked out from it, from its parts, or from what was published before:
/// - `shownFigure`, asked for somebody who may see nobody, has hidden what is small in itself;
/// - of shares that together make up a whole, all are hidden when one of them is;
/// - what lies between two figures that begin, or end, on the same day must not be small either.
final class PackFigures {
  private let record: Recorder
  private let board: SubjectID
  /// Reads as somebody who may see no child.
  let blind: Reader
  private let targets: [String: Target]
  private let days: [Day]
  static let months = 12

  /// A class because what it publishes once is published for the rest of the pack too.
  init(_ record: Recorder, about board: SubjectID) throws {
    (self.record, self.board) = (record, board)
    blind = Reader(connection: record.connection, worker: Self.nobody, now: record.at, shelf: nil)
    targets = try blind.targets(on: record.today)
    // Months that are over: a month so far is counted again in every pack until its end.
    days = Array(record.today.monthEnds(Self.months + 1).dropLast())
  }

  /// Holds no key to any record.
  private static let nobody = WorkerID("nobody")

  func shown(_ indicator: Indicator, commentary: String?) throws -> Pack.Shown {
    Pack.Shown(
      title: indicator.title, unit: indicator.unit,
      points: try days.map { day in
        guard let figure = try published(indicator, indicator.period.days(to: day)) else {
          return .init(day: day, .few)
        }
        return figure.value.map { .init(day: day, value: $0) }
          ?? .init(day: day, indicator.kind == .rate ? .missing : .nothing)
      },
      target: targets[indicator.name]?.target, commentary: commentary)
  }

  /// What was published of these days, or is now; nil where it is hidden.
  private func published(_ indicator: Indicator, _ days: IndicatorDays) throws -> Figure? {
    if let (figure, isShown) = try kept(indicator, days) { return isShown ? figure : nil }
    var small = try isSmallBeside(indicator, days)
    if !small { small = try blind.shownFigure(of: indicator, for: days) == nil }
    if !small { small = try isWhatIsLeft(indicator, days) }
    let figure = try blind.figure(of: indicator, for: days)
    try record.insert(
      "published_figure",
      [
        ("indicator", indicator.name), ("from_on", days.from), ("to_on", days.to), ("rows", figure.rows),
        ("sum", figure.sum), ("population", figure.population), ("is_shown", !small),
      ], about: [board])
    return small ? nil : figure
  }

  private func kept(_ indicator: Indicator, _ days: IndicatorDays) throws -> (Figure, Bool)? {
    try record.connection.first(
      """
      SELECT rows, sum, population, is_shown FROM published_figure
       WHERE indicator = \(indicator.name) AND from_on = \(days.from) AND to_on = \(days.to)
      """
    ) { row in
      let figure = Figure(
        kind: indicator.kind, rows: try row.int(0), sum: try row.real(1), population: try row.optionalInt(2))
      return (figure, try row.bool(3))
    }
  }

  /// A figure that begins or ends on the same day as one that was published gives away what lies between.
  private func isSmallBeside(_ indicator: Indicator, _ days: IndicatorDays) throws -> Bool {
    let figure = try blind.figure(of: indicator, for: days)
    let others = try record.connection.rows(
      """
      SELECT rows, sum FROM published_figure WHERE indicator = \(indicator.name) AND is_shown = 1
         AND (from_on = \(days.from) OR to_on = \(days.to)) AND NOT (from_on = \(days.from) AND to_on = \(days.to))
      """
    ) { (rows: try $0.int(0), sum: try $0.real(1)) }
    return others.contains { other in
      let rows = figure.rows - other.rows
      let sum = Int((figure.sum - other.sum).rounded())
      let parts = indicator.kind == .share ? [rows, sum, rows - sum] : [rows]
      return parts.contains { SmallNumbers.shown(abs($0)) == nil }
    }
  }

  /// One of several shares that together are all of the same whole: it is 100 less the others.
  private func isWhatIsLeft(_ indicator: Indicator, _ days: IndicatorDays) throws -> Bool {
    guard indicator.kind == .share else { return false }
    let family = Indicator.ours.filter {
      $0.kind == .share && $0.denominator == indicator.denominator && $0.period == indicator.period
    }
    guard (2...12).contains(family.count) else { return false }
    let parts = try family.map { (name: $0.name, figure: try blind.figure(of: $0, for: days)) }
    guard let own = parts.firstIndex(where: { $0.name == indicator.name }) else { return false }
    let whole = parts[own].figure.rows
    let counts = parts.map { Int($0.figure.sum) }
    return (0..<(1 << parts.count)).contains { set in
      let members = parts.indices.filter { set & (1 << $0) != 0 }
      return members.count > 1 && members.contains(own) && members.reduce(0) { $0 + counts[$1] } == whole
        && members.contains { SmallNumbers.shown(counts[$0]) == nil }
    }
  }
}
