import Casework

/// A scorecard is issued: its figures, lists and commentary are kept as they stand, and never change again.
///
/// All issues of one scorecard are in one chain of the journal, and wait for each other, so that the server’s own
/// issue of a day is made once however many processes try.
public struct IssueReport: Change {
  public static let roles: Set<Role> = [.analyst, .qualityLead, .director]
  /// In whose name the server issues: the authority’s.
  public static let server = WorkerID(SetUpAuthority.subject.text)

  public let scorecard: Scorecard
  public let to: Day
  /// Why the same days are issued again.
  public let reason: String?
  public var words: String { "Issued a report" }

  public init(_ scorecard: Scorecard, to: Day, reason: String? = nil) {
    (self.scorecard, self.to, self.reason) = (scorecard, to, reason?.orNothing)
  }

  /// The subject under which a scorecard’s issues are kept.
  static func subject(_ scorecard: String) -> SubjectID { SubjectID("report-" + String(scorecard.prefix(29))) }

  /// - Returns: the report; nil when the server is to make one that is there already.
  public func write(_ record: Recorder) throws -> ReportID? {
    let isServer = record.worker == Self.server
    if !isServer { try record.require(Self.roles, to: "Issuing a report") }
    guard to < record.today else { throw Refusal.because("A report is issued when its days are over.") }
    let subject = Self.subject(scorecard.name)
    try record.openRegister(subject)
    let issues =
      try record.connection.first(
        "SELECT max(issue) FROM report WHERE scorecard = \(scorecard.name) AND to_on = \(to)"
      ) { try $0.optionalInt(0) }
      ?? nil
    let issue = (issues ?? 0) + 1
    if isServer, issue > 1 { return nil }
    guard issue == 1 || reason != nil else {
      throw Refusal.because("It was issued for these days already: say why it is issued again.")
    }
    let id = ReportID(record.newID())
    try record.insert(
      "report",
      [
        ("id", id), ("scorecard", scorecard.name), ("to_on", to), ("issue", issue), ("title", scorecard.title),
        ("audience", scorecard.audience), ("issued_at", record.at), ("issued_by", record.worker),
        ("reason", issue == 1 ? nil : reason),
      ], about: [subject])
    try ReportWriting(record, id, scorecard, to, about: subject).write()
    return id
  }
}

extension Recorder {
  /// Opens a register, and makes it when it is not there yet.
  func openRegister(_ subject: SubjectID) throws {
    let isThere: SQL = "SELECT 1 FROM subject WHERE id = \(subject)"
    if try connection.first(isThere, { _ in true }) == nil {
      // Two who come first at once: the second waits, and finds it made.
      try Journal.hold(connection)
      if try connection.first(isThere, { _ in true }) == nil { return try begin(subject, kind: .register) }
    }
    try open([subject])
  }
}
