import Casework

/// What walking the journal and replaying it found.
public struct Verification: Sendable {
  public var entries = 0
  public var changes = 0
  public var looks = 0
  /// Bodies destroyed at the end of their retention.
  public var destroyed = 0
  public var subjects = 0
  public var rows = 0
  /// The last entry: to be kept somewhere else, and compared with the next time.
  public var head: (seq: Int, hash: String)?
  /// What is wrong, in words, the first first; at most 200.
  public var findings: [String] = []
  public var isClean: Bool { findings.isEmpty }

  mutating func find(_ words: String) {
    if findings.count < 200 { findings.append(words) }
  }
}

extension Store {
  /// Walks every chain, replays the journal into an empty database and compares every table with it.
  ///
  /// - Parameters:
  ///   - head: a head kept from an earlier time, which must still be in the chain.
  ///   - scratch: a file to replay into; nil for memory.
  public func verify(head: (seq: Int, hash: String)? = nil, scratch path: String? = nil) async throws -> Verification {
    try await engine.read { try Verification.of($0, head: head, scratch: path) }
  }
}

extension Verification {
  static func of(_ connection: any Connection, head: (seq: Int, hash: String)? = nil, scratch path: String? = nil)
    throws
    -> Verification
  {
    let scratch = try Scratch(path: path)
    do {
      return try scratch.write(checkingReferences: false) { replayed in
        var verification = Verification()
        try JournalWalk(connection, into: replayed, head: head).walk(&verification)
        try TableComparison(connection, replayed).compare(&verification)
        return verification
      }
    } catch let fault as Unreplayable {
      // Nothing can be compared then; the chains still can be walked.
      var verification = Verification()
      try JournalWalk(connection, into: nil, head: head).walk(&verification)
      verification.find("Entry \(fault.seq) cannot be replayed: \(fault.words)")
      return verification
    }
  }
}

/// An entry whose rows the empty database refuses.
private struct Unreplayable: Error {
  let seq: Int
  let words: String
}

/// Walks the chains and replays what they say.
struct JournalWalk {
  private let connection: any Connection
  private let replayed: (any Connection)?
  private let head: (seq: Int, hash: String)?

  init(_ connection: any Connection, into replayed: (any Connection)?, head: (seq: Int, hash: String)?) {
    (self.connection, self.replayed, self.head) = (connection, replayed, head)
  }

  func walk(_ found: inout Verification) throws {
    var last: [String: String] = [:]
    var expected = 1
    var headSeen = head == nil
    try connection.each(
      """
      SELECT j.seq, j.subject_id, j.at, j.worker_id, j.kind, j.words, j.body_hash, j.hash, b.salt, b.body
        FROM journal j LEFT JOIN journal_body b ON b.seq = j.seq ORDER BY j.seq
      """
    ) { row in
      let seq = try row.int(0)
      if seq != expected { found.find("Entries \(expected) to \(seq - 1) of the journal are missing") }
      expected = seq + 1
      let (subject, hash) = (try row.text(1), try row.text(7))
      if let entry = try entry(row, seq, &found) {
        if Journal.hash(entry, after: last[subject] ?? Journal.noHash) != hash {
          found.find(
            "Entry \(seq), about \(subject), is not what was chained: it, or the entry before it about \(subject), was changed"
          )
        }
        try replay(row, entry, &found)
      }
      last[subject] = hash
      if let head, head.seq == seq {
        headSeen = head.hash == hash
        if !headSeen { found.find("Entry \(seq) has another hash than the head that was kept") }
      }
      found.head = (seq, hash)
      found.entries += 1
    }
    if !headSeen, let head { found.find("Entry \(head.seq), the head that was kept, is not in the journal") }
    found.subjects = last.count
  }

  private func entry(_ row: Row, _ seq: Int, _ found: inout Verification) throws -> Journal.Entry? {
    guard let kind = Journal.Kind(rawValue: try row.text(4)), let at = Moment(iso: try row.text(2)) else {
      found.find("Entry \(seq) has a kind or a time that no entry has")
      return nil
    }
    return Journal.Entry(
      seq: seq, subject: try row.id(1), at: at, worker: try row.id(3), kind: kind, words: try row.text(5),
      bodyHash: try row.text(6))
  }

  private func replay(_ row: Row, _ entry: Journal.Entry, _ found: inout Verification) throws {
    guard entry.kind == .change else { return found.looks += 1 }
    found.changes += 1
    guard let salt = try row.optionalText(8), let body = try row.optionalText(9) else { return found.destroyed += 1 }
    guard Journal.bodyHash(salt: salt, body: body) == entry.bodyHash else {
      return found.find("The body of entry \(entry.seq), about \(entry.subject), is not what was recorded")
    }
    do {
      let rows = try ChangeBody(body).rows
      if let replayed { for change in rows { try change.write(in: replayed) } }
    } catch let fault as StoreFault {
      throw Unreplayable(seq: entry.seq, words: "\(fault)")
    } catch {
      found.find("The body of entry \(entry.seq), about \(entry.subject), cannot be read: \(error)")
    }
  }
}
