import Casework
import Crypto

/// The journal: every change and every look, append-only, chained by hash.
///
/// **Format.** Entries are numbered from 1 without gaps, in the order in which they were committed (`seq`). Each
/// belongs to one subject, and the entries of a subject form a chain. A change has a body: the rows it wrote, as
/// JSON (`ChangeBody`). A look has none.
///
///     body hash = SHA-256( salt (16 random bytes) , body (UTF-8) )         for a change
///               = 32 zero bytes                                            for a look
///     hash      = SHA-256( previous hash of the subject's chain (32 bytes; zeros for the first),
///                          seq (8 bytes, big-endian),
///                          subject, time, worker, kind and words, each as its length in UTF-8 bytes
///                          (4 bytes, big-endian) and then the bytes,
///                          body hash (32 bytes) )
///
/// Hashes are kept as lower-case hex. Salt and body live in `journal_body`: destroying a record at the end of its
/// retention deletes them, and the chain can still be walked. A change to several subjects is one entry in each of
/// their chains, each with the rows that concern that subject.
///
/// What the chain cannot show by itself is that its newest entries were cut off together with their rows. `verify`
/// therefore prints the head (the last `seq` and its hash), to be kept elsewhere and given back with `--head`.
enum Journal {
  static let noHash = String(repeating: "0", count: 64)

  enum Kind: String, Sendable {
    case change
    case look
  }

  struct Entry: Sendable {
    let seq: Int
    let subject: SubjectID
    let at: Moment
    let worker: WorkerID
    let kind: Kind
    let words: String
    let bodyHash: String
  }

  static func bodyHash(salt: String, body: String) -> String {
    var hash = SHA256()
    hash.update(data: Hex.bytes(salt))
    hash.update(data: Array(body.utf8))
    return Hex.text(hash.finalize())
  }

  static func hash(_ entry: Entry, after previous: String) -> String {
    var hash = SHA256()
    hash.update(data: Hex.bytes(previous))
    hash.update(data: bigEndian(UInt64(entry.seq)))
    for text in [entry.subject.text, entry.at.iso, entry.worker.text, entry.kind.rawValue, entry.words] {
      let bytes = Array(text.utf8)
      hash.update(data: bigEndian(UInt32(bytes.count)))
      hash.update(data: bytes)
    }
    hash.update(data: Hex.bytes(entry.bodyHash))
    return Hex.text(hash.finalize())
  }

  private static func bigEndian<N: FixedWidthInteger>(_ number: N) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  /// Waits until nobody else is appending, until the transaction ends: so numbers have no gaps, chains no forks, and
  /// what is worked out for one child from another (brothers and sisters, standards) is not worked out from what is
  /// about to change. SQLite has one writer anyway.
  static func hold(_ connection: any Connection) throws {
    guard connection.dialect == .postgres else { return }
    try connection.run("SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.journal'))")
  }

  /// Appends one entry to a subject's chain, inside the caller's transaction.
  static func append(
    _ kind: Kind, about subject: SubjectID, by worker: WorkerID, at: Moment, words: String,
    body: (salt: String, text: String)?, in connection: any Connection
  ) throws {
    try hold(connection)
    let (last, previous) =
      try connection.first(
        """
        SELECT (SELECT max(seq) FROM journal),
          (SELECT hash FROM journal WHERE subject_id = \(subject) ORDER BY seq DESC LIMIT 1)
        """
      ) { (try $0.optionalInt(0), try $0.optionalText(1)) } ?? (nil, nil)
    let entry = Entry(
      seq: (last ?? 0) + 1, subject: subject, at: at, worker: worker, kind: kind, words: words,
      bodyHash: body.map { bodyHash(salt: $0.salt, body: $0.text) } ?? noHash)
    let hash = Self.hash(entry, after: previous ?? noHash)
    try connection.run(
      """
      INSERT INTO journal (seq, subject_id, at, worker_id, kind, words, body_hash, hash)
      VALUES (\(entry.seq), \(subject), \(at), \(worker), \(kind.rawValue), \(words), \(entry.bodyHash), \(hash))
      """)
    if let body {
      try connection.run(
        "INSERT INTO journal_body (seq, salt, body) VALUES (\(entry.seq), \(body.salt), \(body.text))")
    }
  }
}
