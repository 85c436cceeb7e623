import Casework

/// Alert 64: a percentage that cannot come from its denominator, in what was written about a report, or in a figure
/// that was brought in from elsewhere.
enum FigureImpossible: AlertSource {
  static let kind = Alert.Kind("figure-impossible", "Figures that cannot be")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try commentary(reader) + comparators(reader)
  }

  private static func commentary(_ reader: Reader) throws -> [Alert] {
    try reader.everyCommentary().flatMap { said in
      FigureClaims.impossible(in: said.words).map { words in
        Alert(
          kind, about: "\(said.title(reader)), to \(said.to.words)", words: "\(said.line): \(words).", owner: "analyst",
          since: said.at.day, address: said.address)
      }
    }
  }

  private static func comparators(_ reader: Reader) -> [Alert] {
    reader.indicators.indicators.flatMap { indicator in
      reader.indicators.comparators(of: indicator).filter { indicator.kind == .share && !(0...100).contains($0.value) }
        .map { other in
          Alert(
            kind, about: indicator.title,
            words: "\(other.place), \(other.period), is said to be \(other.value)%: a share lies from 0 to 100.",
            owner: "analyst", address: "/performance/\(indicator.name)")
        }
    }
  }
}

/// What was written about a line of a scorecard.
struct WrittenCommentary: Sendable {
  let scorecard: String
  let to: Day
  let line: String
  let words: String
  let at: Moment

  var address: String { "/reports/\(scorecard)/commentary?to=\(to.iso)" }
  func title(_ reader: Reader) -> String { reader.indicators.scorecard(named: scorecard)?.title ?? scorecard }
}

extension Reader {
  /// Everything that was written and may still be issued: of the last hundred days.
  func everyCommentary() throws -> [WrittenCommentary] {
    try connection.rows(
      """
      SELECT scorecard, to_on, line, words, written_at FROM commentary WHERE to_on >= \(today - 100)
       ORDER BY to_on, scorecard, line
      """
    ) { row in
      WrittenCommentary(
        scorecard: try row.text(0), to: try row.day(1), line: try row.text(2), words: try row.text(3),
        at: try row.moment(4))
    }
  }
}
