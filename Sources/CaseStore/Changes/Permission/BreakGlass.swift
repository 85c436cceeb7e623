import Casework

/// Opens a record that is not theirs, for a day, because a child cannot wait: by the child's exact number, with a
/// reason that managers read. A restricted record stays as if it were not there.
public struct BreakGlass: Change {
  /// Ours, or one by which others know the child, as it was typed.
  public let number: String
  public let reason: String
  public var words: String { "Opened a record that was not theirs" }
  /// Hours for which it stays open.
  public static let hours = 24
  /// Those whose work it may be; the other roles see every child or none.
  public static let roles: Set<Role> = [.socialWorker, .teamManager]

  public init(_ child: SubjectID, reason: String) { self.init(number: child.text, reason: reason) }

  public init(number: String, reason: String) { (self.number, self.reason) = (number, reason) }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(Self.roles, to: "Opening a record that is not yours")
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it cannot wait.") }
    let child = try child(record.connection)
    guard try !record.connection.maySee(child, record.worker, at: record.at) else {
      throw Refusal.because("You may see this record already: find the child.")
    }
    try record.open([child])
    try record.insert(
      "broken_glass",
      [
        ("id", record.newID()), ("subject_id", child), ("worker_id", record.worker), ("broken_at", record.at),
        ("until", record.at.adding(hours: Self.hours)), ("reason", reason),
      ], about: [child])
    return child
  }

  /// The one child of the number. The answer for a restricted record is that for a number nobody has.
  private func child(_ connection: any Connection) throws -> SubjectID {
    let typed = number.filter { !$0.isWhitespace }
    let kept = typed.uppercased()
    let found: [SubjectID] = try connection.rows(
      """
      SELECT s.id FROM subject s WHERE s.kind = 'child' AND (s.id IN (\(typed), \(kept))
           OR s.id IN (SELECT i.subject_id FROM identifier i WHERE i.value = \(kept) AND i.ended_on IS NULL))
         AND NOT EXISTS (SELECT 1 FROM restriction r WHERE r.subject_id = s.id) ORDER BY s.id LIMIT 2
      """
    ) { try $0.id(0) }
    guard found.count == 1 else { throw Refusal.notFound }
    return found[0]
  }
}

/// That somebody opened a record that was not theirs.
public struct BrokenGlassShown: Sendable {
  public let child: ChildName
  public let workerID: WorkerID
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
    return try openings(where: "1 = 1", most: most)
  }

  /// From when on the child's page still says that the record was opened by its number.
  var openingsSince: Moment { now.adding(hours: -24 * 28) }

  /// Who opened a child's record by its number of late, newest first, for whoever may see the child.
  func openings(of child: SubjectID) throws -> [BrokenGlassShown] {
    try openings(where: "g.subject_id = \(child) AND g.broken_at > \(openingsSince)", most: 5)
  }

  private func openings(where test: SQL, most: Int) throws -> [BrokenGlassShown] {
    try connection.rows(
      """
      SELECT \(ChildName.columns), g.worker_id, w.name, g.broken_at, g.until, g.reason FROM broken_glass g
        JOIN person p ON p.subject_id = g.subject_id JOIN worker w ON w.id = g.worker_id
       WHERE \(test) AND \(visible("g.subject_id")) ORDER BY g.broken_at DESC, g.id LIMIT \(most)
      """
    ) { row in
      BrokenGlassShown(
        child: try ChildName(row, from: 0), workerID: try row.id(6), worker: try row.text(7), at: try row.moment(8),
        until: try row.moment(9), reason: try row.text(10))
    }
  }
}
