import Casework

/// What is said of the lines of a scorecard for some days, before it is issued. Empty words take a line’s away.
public struct WriteCommentary: Change {
  public static let roles: Set<Role> = [.analyst, .qualityLead, .director, .teamManager]
  /// The most that is said of a line.
  public static let longest = 2_000

  public let scorecard: Scorecard
  public let to: Day
  /// By the short names of lines.
  public let lines: [String: String]
  public var words: String { "Wrote a report’s commentary" }

  public init(_ scorecard: Scorecard, to: Day, lines: [String: String]) {
    (self.scorecard, self.to, self.lines) = (scorecard, to, lines)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Self.roles, to: "Commentary on a report")
    let known = Set(scorecard.lines.map(\.id))
    let subject = IssueReport.subject(scorecard.name)
    try record.openRegister(subject)
    for (line, words) in lines.sorted(by: { $0.key < $1.key }) {
      guard known.contains(line) else { throw Refusal.notFound }
      guard words.count <= Self.longest else {
        throw Refusal.because("Say it in \(Self.longest) characters: \(line) has \(words.count).")
      }
      let key: [(name: String, value: any SQLBindable)] = [
        ("scorecard", scorecard.name), ("to_on", to), ("line", line),
      ]
      let held = try record.connection.first(
        "SELECT words FROM commentary WHERE scorecard = \(scorecard.name) AND to_on = \(to) AND line = \(line)"
      ) { try $0.text(0) }
      if held == words.orNothing { continue }
      if held != nil { try record.delete("commentary", key, about: [subject]) }
      guard let words = words.orNothing else { continue }
      try record.insert(
        "commentary", key + [("words", words), ("worker_id", record.worker), ("written_at", record.at)],
        about: [subject])
    }
  }
}
