import Casework

/// What was answered to a line of a scorecard that asks for words: by a survey, by what people said.
public struct LineAnswer: Sendable, Equatable {
  /// The day of the survey, of the meeting.
  public let heard: Day
  public let words: String
  /// Who was asked, and how many answered.
  public let source: String

  public init(heard: Day, _ words: String, source: String) {
    (self.heard, self.words, self.source) = (heard, words, source)
  }

  /// What a line lacks that nobody has answered.
  static let missing = "an answer, with its source and day"

  /// Where it comes from, as pages and papers say it under the words.
  public var origin: String { "\(source), \(heard.words)" }
}

extension Reader {
  /// The newest answer to each line that had been heard by a day, by the short names of the lines.
  public func lineAnswers(to day: Day) throws -> [String: LineAnswer] {
    Dictionary(
      try connection.rows(
        "SELECT line, heard_on, words, source FROM line_answer WHERE heard_on <= \(day) ORDER BY line, heard_on"
      ) { row in
        (try row.text(0), LineAnswer(heard: try row.day(1), try row.text(2), source: try row.text(3)))
      }
    ) { _, later in later }
  }

  /// Every answer to a line, the newest first.
  public func answers(to line: String) throws -> [LineAnswer] {
    try connection.rows(
      "SELECT heard_on, words, source FROM line_answer WHERE line = \(line) ORDER BY heard_on DESC"
    ) { row in LineAnswer(heard: try row.day(0), try row.text(1), source: try row.text(2)) }
  }

  /// The lines in words of an issued report, as they stood.
  func keptAnswers(of report: ReportID) throws -> [ReportLine] {
    try connection.rows(
      """
      SELECT line, section, short, title, heard_on, words, source, commentary FROM report_answer
       WHERE report_id = \(report) ORDER BY line
      """
    ) { row in
      var answer: LineAnswer?
      if let heard = try row.optionalDay(4) {
        answer = LineAnswer(heard: heard, try row.text(5), source: try row.text(6))
      }
      return ReportLine(
        inWords: answer, number: try row.int(0), section: try row.text(1), short: try row.text(2),
        title: try row.text(3), words: try row.optionalText(7))
    }
  }
}

extension ReportLine {
  /// A line in words; missing while nobody has answered it.
  init(inWords answer: LineAnswer?, number: Int, section: String, short: String, title: String, words: String?) {
    self.init(
      number: number, section: section, short: short, indicator: nil, title: title,
      lacks: answer == nil ? LineAnswer.missing : nil, unit: "", better: .context, definition: "", days: nil,
      figure: nil, target: nil, teams: [], words: words)
    (isInWords, self.answer) = (true, answer)
  }
}
