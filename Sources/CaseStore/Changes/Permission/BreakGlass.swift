import Casework

/// Opens a record that is not theirs, for a day, because a child cannot wait: by the child's exact number, with a
/// reason that managers read. A restricted record stays as if it were not there.
public struct BreakGlass: Change {
  public let child: SubjectID
  public let reason: String
  public var words: String { "Opened a record that was not theirs" }
  /// Hours for which it stays open.
  public static let hours = 24

  public init(_ child: SubjectID, reason: String) { (self.child, self.reason) = (child, reason) }

  public func write(_ record: Recorder) throws {
    try record.require([.socialWorker, .teamManager], to: "Opening a record that is not yours")
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it cannot wait.") }
    let found = try record.connection.first(
      """
      SELECT 1 FROM subject s WHERE s.id = \(child) AND s.kind = 'child'
         AND NOT EXISTS (SELECT 1 FROM restriction r WHERE r.subject_id = s.id)
      """, { _ in true })
    guard found != nil else { throw Refusal.notFound }
    try record.open([child])
    try record.insert(
      "broken_glass",
      [
        ("id", record.newID()), ("subject_id", child), ("worker_id", record.worker), ("broken_at", record.at),
        ("until", record.at.adding(hours: Self.hours)), ("reason", reason),
      ], about: [child])
  }
}

/// That somebody opened a record that was not theirs.
public struct BrokenGlassShown: Sendable {
  public let child: ChildName
  public let worker: String
  public let at: Moment
  public let until: Moment
  public let reason: String
}

extension Reader {
  /// Records that were opened by who had no other right to, newest first, for managers and quality leads: of children
  /// that they may see themselves.
  public func brokenGlass(most: Int = 100) throws -> [BrokenGlassShown] {
    let roles = try connection.roles(of: worker)
    guard !roles.isDisjoint(with: [.teamManager, .qualityLead, .conferenceChair]) else { return [] }
    return try connection.rows(
      """
      SELECT \(ChildName.columns), w.name, g.broken_at, g.until, g.reason FROM broken_glass g
        JOIN person p ON p.subject_id = g.subject_id JOIN worker w ON w.id = g.worker_id
       WHERE \(visible("g.subject_id")) ORDER BY g.broken_at DESC, g.id LIMIT \(most)
      """
    ) { row in
      BrokenGlassShown(
        child: try ChildName(row, from: 0), worker: try row.text(6), at: try row.moment(7), until: try row.moment(8),
        reason: try row.text(9))
    }
  }
}
