import Casework

/// The lines and words that say which part of the picture is which month or year.
struct TimeAxis: Sendable {
  struct Line: Sendable {
    let x: Double
    /// The line of 1 January.
    let isYear: Bool
    /// Nil where there is no room for words.
    var words: String?
  }

  let lines: [Line]

  private static let closest = 9.0
  /// Months narrower than this have no line of their own.
  private static let narrowestMonth = 22.0
  private static let letter = 7.2

  init(_ scale: TimeScale, right: Double) {
    let years = TimeAxis.starts(of: 12, in: scale).map { Line(x: scale.x($0), isYear: true, words: "\($0.year)") }
    let months = TimeAxis.starts(of: 1, in: scale)
      .filter { $0.month != 1 && scale.x($0.adding(months: 1)) - scale.x($0) >= TimeAxis.narrowestMonth }
      .map { Line(x: scale.x($0), isYear: false, words: String(Day.name(ofMonth: $0.month).prefix(3))) }
    var shown = TimeAxis.labelled(TimeAxis.spaced(years, among: []), among: [], right: right)
    shown += TimeAxis.labelled(TimeAxis.spaced(months, among: shown), among: shown, right: right)
    lines = shown.sorted { $0.x < $1.x }
  }

  /// The first days of every so many months within the picture.
  private static func starts(of step: Int, in scale: TimeScale) -> [Day] {
    guard let begin = Day(year: scale.first.year, month: 1, day: 1) else { return [] }
    return sequence(first: begin) { $0.adding(months: step) }
      .prefix { $0 <= scale.last }
      .filter { $0 > scale.first }
  }

  /// Leaves out lines too close to another.
  private static func spaced(_ lines: [Line], among others: [Line]) -> [Line] {
    var kept: [Line] = []
    for line in lines {
      let near = (kept.suffix(1) + others).contains { abs($0.x - line.x) < closest }
      if !near { kept.append(line) }
    }
    return kept
  }

  /// Takes the words from lines whose words would touch others.
  private static func labelled(_ lines: [Line], among others: [Line], right: Double) -> [Line] {
    var taken = others.compactMap { line in line.words.map { (line.x, line.x + width($0)) } }
    return lines.map { line in
      guard let words = line.words else { return line }
      let (start, end) = (line.x, line.x + width(words))
      let touches = taken.contains { start < $0.1 && $0.0 < end }
      if touches || end > right { return Line(x: line.x, isYear: line.isYear, words: nil) }
      taken.append((start, end))
      return line
    }
  }

  private static func width(_ words: String) -> Double { Double(words.count) * letter + 14 }
}
