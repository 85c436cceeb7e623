import Casework

/// The figures of packs: those of whole months only, as a reader who may see no child is shown them, and each once.
/// What one pack has said of some days every later pack says too, also when the record has been corrected since: the
/// difference between two packs would say what happened to a few.
///
/// Shown only when nothing small can be worked out from it: `isOpen` sees to its parts, its family and its months, and
/// what lies between it and a figure that was published of days that begin or end with its own must not be small
/// either. To whoever sees no child every page then says what was published.
final class PackFigures {
  private let record: Recorder
  private let board: SubjectID
  /// Reads as somebody who may see no child.
  let blind: Reader
  private let targets: [String: Target]
  private let days: [Day]
  private let once: AskedOnce
  private var known: [String: [IndicatorDays: Kept]] = [:]
  static let months = 12

  /// A class because what it publishes once is published for the rest of the pack too.
  init(_ record: Recorder, about board: SubjectID) throws {
    (self.record, self.board) = (record, board)
    blind = Reader(connection: record.connection, worker: Self.nobody, now: record.at, shelf: nil)
    targets = try blind.targets(on: record.today)
    // Months that are over: a month so far is counted again in every pack until its end.
    days = Array(record.today.monthEnds(Self.months + 1).dropLast())
    once = AskedOnce(to: record.today.firstOfMonth - 1)
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
      target: targets[indicator.name]?.target, commentary: commentary, isJudged: !indicator.sharesDays)
  }

  /// What was published of these days, or is now; nil where it is hidden.
  private func published(_ indicator: Indicator, _ days: IndicatorDays) throws -> Figure? {
    if let found = try kept(indicator.name, indicator.kind)[days] { return found.shown }
    let connection = record.connection
    let figure = try once.figure(of: indicator, for: days, connection)
    guard try connection.isOpen(indicator, for: days, known: figure, once: once) else {
      return try publish(figure, indicator.name, days, isOpen: false)
    }
    let isTold = try once.isTold(of: indicator, for: days, connection)
    return try publish(
      isTold ? blind.asIssued(figure, of: indicator, for: days) : figure, indicator.name, days, isOpen: true)
  }

  /// What was published of these days, or now what a report says of them; nil where either is hidden.
  func published(_ figure: Figure?, of indicator: String, for days: IndicatorDays) throws -> Figure? {
    guard let figure else { return nil }
    if let found = try kept(indicator, figure.kind)[days] { return found.shown }
    return try publish(figure, indicator, days, isOpen: true)
  }

  private func publish(
    _ figure: Figure, _ indicator: String, _ days: IndicatorDays, isOpen: Bool
  ) throws -> Figure? {
    let isShown = try isOpen && !isSmallBeside(figure, indicator, days)
    try record.insert(
      "published_figure",
      [
        ("indicator", indicator), ("from_on", days.from), ("to_on", days.to), ("rows", figure.rows),
        ("sum", figure.sum), ("population", figure.population), ("is_shown", isShown),
      ], about: [board])
    known[indicator, default: [:]][days] = Kept(figure: figure, isShown: isShown)
    if isShown { once.tell(figure, of: indicator, for: days) }
    return isShown ? figure : nil
  }

  private struct Kept {
    let figure: Figure
    let isShown: Bool
    var shown: Figure? { isShown ? figure : nil }
  }

  /// All that was published of an indicator, this pack’s own included.
  private func kept(_ indicator: String, _ kind: Indicator.Kind) throws -> [IndicatorDays: Kept] {
    if let found = known[indicator] { return found }
    let rows = try record.connection.rows(
      """
      SELECT from_on, to_on, rows, sum, population, is_shown FROM published_figure WHERE indicator = \(indicator)
      """
    ) { row in
      let figure = Figure(kind: kind, rows: try row.int(2), sum: try row.real(3), population: try row.optionalInt(4))
      return (IndicatorDays(from: try row.day(0), to: try row.day(1)), Kept(figure: figure, isShown: try row.bool(5)))
    }
    let made = Dictionary(rows) { first, _ in first }
    known[indicator] = made
    return made
  }

  /// A figure that begins or ends on the same day as one that was published gives away what lies between.
  private func isSmallBeside(_ figure: Figure, _ indicator: String, _ days: IndicatorDays) throws -> Bool {
    try kept(indicator, figure.kind).contains { other, published in
      guard published.isShown, other != days, other.from == days.from || other.to == days.to else { return false }
      let sum = (figure.sum - published.figure.sum).rounded()
      let between = Figure(
        kind: figure.kind, rows: figure.rows - published.figure.rows, sum: sum, population: nil)
      return between.counts.contains { SmallNumbers.shown(abs($0)) == nil }
    }
  }
}

extension Reader {
  /// What packs have said of some days, if they have and it was shown.
  func asPublished(_ indicator: String, _ kind: Indicator.Kind, for days: IndicatorDays) throws -> Figure? {
    try connection.first(
      """
      SELECT rows, sum, population FROM published_figure
       WHERE indicator = \(indicator) AND from_on = \(days.from) AND to_on = \(days.to) AND is_shown = 1
      """
    ) { row in
      Figure(kind: kind, rows: try row.int(0), sum: try row.real(1), population: try row.optionalInt(2))
    }
  }
}
