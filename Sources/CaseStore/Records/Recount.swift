import Casework
import Crypto

/// Working out again what is worked out: for a new local standard, and when the program brings other clocks.
enum Recount {
  private static let batch = 500

  /// Duties of every child that has one of these clocks, within the transaction.
  static func children(having clocks: [String], in connection: any Connection) throws {
    let rulebook = try connection.rulebook()
    var last: SubjectID = ""
    while true {
      let next: [SubjectID] = try connection.rows(
        """
        SELECT DISTINCT subject_id FROM duty WHERE clock IN (\(SQL(list: clocks))) AND subject_id > \(last)
         ORDER BY subject_id LIMIT \(batch)
        """
      ) { try $0.id(0) }
      for child in next { try DutyRows.bring(child, rulebook, connection) }
      guard let end = next.last else { return }
      last = end
    }
  }

  /// The next children after one, all that is worked out of each; the last of them, or nil when there are no more.
  static func next(after last: SubjectID, in connection: any Connection) throws -> SubjectID? {
    try Journal.hold(connection)
    let rulebook = try connection.rulebook()
    let next: [SubjectID] = try connection.rows(
      "SELECT id FROM subject WHERE kind = 'child' AND id > \(last) ORDER BY id LIMIT \(batch)"
    ) { try $0.id(0) }
    for child in next {
      try DutyRows.bring(child, rulebook, connection)
      try OpenSteps.bring(child, connection)
      try SightRows.bring(child, connection)
      try SearchWords.bring(child, connection)
    }
    return next.last
  }
}

extension Store {
  /// Works out again the duties of every child, and who may see and find them, in batches that others can work
  /// between.
  public func recount(at now: Moment) async throws {
    var last: SubjectID? = ""
    while let from = last {
      last = try await engine.write(.full) { try Recount.next(after: from, in: $0) }
    }
    try await engine.write(.full) { connection in
      _ = try connection.run(
        """
        INSERT INTO counted (one, fingerprint, counted_at) VALUES (1, \(Rulebook.usual.fingerprint), \(now))
        ON CONFLICT (one) DO UPDATE SET fingerprint = excluded.fingerprint, counted_at = excluded.counted_at
        """)
    }
  }

  /// Recounts when the duties kept were counted by other clocks than this program's; whether it did.
  @discardableResult
  public func recountIfClocksChanged(at now: Moment) async throws -> Bool {
    let kept = try await engine.read { try $0.first("SELECT fingerprint FROM counted") { try $0.text(0) } }
    guard kept != Rulebook.usual.fingerprint else { return false }
    try await recount(at: now)
    return true
  }
}

extension Rulebook {
  /// Goes up whenever what a clock finds in a history is changed in a way that its words do not show.
  static let edition = 2

  /// A sum of the clocks' declarations and of the calendar: differs when duties may come out differently.
  var fingerprint: String {
    var text = "\(Self.edition)\n"
    for clock in clocks {
      text += "\(clock.id)|\(clock.mode)|\(clock.starts.words)|\(clock.rule)|\(clock.then.map { "\($0)" } ?? "")|"
      text += clock.metBy.map(\.words).joined(separator: ";")
      text +=
        "|\(clock.unless.map(\.words).joined(separator: ";"))|\(clock.oneAtATime)|\(clock.owedBy)|\(clock.warns)\n"
    }
    let days = Day(year: calendar.years.lowerBound, month: 1, day: 1).map { first in
      (0..<(calendar.years.count * 366)).map { first + $0 }.filter { calendar.holiday(on: $0) != nil }.map(\.iso)
    }
    text += (days ?? []).joined(separator: ",")
    return Hex.text(SHA256.hash(data: Array(text.utf8)))
  }
}
