import CaseStore
import Crypto

/// Copies the journal of a template: entry after entry, each for every copy, numbered and chained as
/// `CaseStore/Journal/Journal.swift` describes. It is written here once more from that description, so `verify` of what
/// was filled is also a test of the description.
struct CopiedJournal {
  let rows: CopiedRows
  private let codes: [[UInt8]]
  private let smallCodes: [[UInt8]]

  init(_ rows: CopiedRows) {
    self.rows = rows
    codes = (0..<rows.copies).map { Array(Marks.code($0).utf8) }
    smallCodes = codes.map { $0.map { (65...90).contains($0) ? $0 + 32 : $0 } }
  }

  private typealias Line = (
    seq: Int, subject: String, at: String, worker: String, kind: String, words: String, bodyHash: String, hash: String
  )

  func write() async throws {
    var (seq, firsts, lines): (Int, [Int], [Line]) = (0, [], [])
    var last: [String: [UInt8]] = [:]
    for entry in rows.template.entries {
      firsts.append(seq + 1)
      let body = entry.body.map { (salt: $0.salt, pieces: Pieces($0.text)) }
      for copy in 0..<(entry.isOnce ? 1 : rows.copies) {
        seq += 1
        let code = Marks.code(copy)
        let subject = entry.subject.replacing(Marks.upper, with: code)
        let bodyHash = body.map { self.bodyHash($0.salt, $0.pieces, copy) } ?? [UInt8](repeating: 0, count: 32)
        let worker = entry.worker.replacing(Marks.upper, with: code)
        var hash = SHA256()
        hash.update(data: last[subject] ?? [UInt8](repeating: 0, count: 32))
        hash.update(data: bigEndian(UInt64(seq)))
        for text in [subject, entry.at, worker, entry.kind, entry.words] {
          hash.update(data: bigEndian(UInt32(text.utf8.count)))
          hash.update(data: Array(text.utf8))
        }
        hash.update(data: bodyHash)
        let sum = Array(hash.finalize())
        last[subject] = sum
        lines.append((seq, subject, entry.at, worker, entry.kind, entry.words, hex(bodyHash), hex(sum)))
      }
      if lines.count >= 20_000 {
        try await write(lines)
        lines = []
      }
    }
    try await write(lines)
    try await writeBodies(firsts)
  }

  private func write(_ lines: [Line]) async throws {
    guard !lines.isEmpty else { return }
    try await rows.engine.write(.relaxed) { connection in
      try connection.unhurried()
      for first in stride(from: 0, to: lines.count, by: 50) {
        let values = lines[first..<min(first + 50, lines.count)].map { line -> SQL in
          """
          (\(line.seq), \(line.subject), \(line.at), \(line.worker), \(line.kind), \(line.words), \(line.bodyHash), \
          \(line.hash))
          """
        }
        try connection.run(
          """
          INSERT INTO journal (seq, subject_id, at, worker_id, kind, words, body_hash, hash)
          VALUES \(SQL.joined(values, separator: ", "))
          """)
      }
    }
  }

  private func writeBodies(_ firsts: [Int]) async throws {
    let entries = rows.template.entries
    try await rows.engine.write(.relaxed) { connection in
      try connection.script(
        """
        CREATE TEMP TABLE template_body (place INTEGER, once INTEGER, first INTEGER, salt TEXT, body TEXT);
        CREATE INDEX template_body_place ON template_body (place);
        """)
      for (place, entry) in entries.enumerated() {
        guard let body = entry.body else { continue }
        try connection.run(
          """
          INSERT INTO template_body VALUES (\(place), \(entry.isOnce), \(firsts[place]),
            \(body.salt), \(body.text))
          """)
      }
    }
    try await rows.inBatches(of: entries.count) { first, end in
      """
      INSERT INTO journal_body (seq, salt, body)
      SELECT t.first + c.number, substr(t.salt, 1, 28) || c.salt,
        replace(replace(t.body, \(Marks.upper), c.code), \(Marks.lower), c.small)
        FROM template_body t JOIN copy_code c ON (t.once = 0 OR c.number = 0)
       WHERE t.place >= \(first) AND t.place < \(end) ORDER BY t.place, c.number
      """
    }
  }

  private func bodyHash(_ salt: String, _ pieces: Pieces, _ copy: Int) -> [UInt8] {
    var hash = SHA256()
    let text = Array((salt.prefix(28) + Marks.salt(copy)).utf8)
    hash.update(data: stride(from: 0, to: 32, by: 2).map { digit(text[$0]) << 4 | digit(text[$0 + 1]) })
    for piece in pieces.all {
      hash.update(data: piece.bytes)
      switch piece.mark {
      case .upper: hash.update(data: codes[copy])
      case .lower: hash.update(data: smallCodes[copy])
      case nil: break
      }
    }
    return Array(hash.finalize())
  }

  private func digit(_ byte: UInt8) -> UInt8 { byte < 58 ? byte - 48 : byte - 87 }
  private func bigEndian<N: FixedWidthInteger>(_ number: N) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
  private func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// A text cut at its marks, so that each copy hashes it without putting it together.
private struct Pieces {
  enum Mark { case upper, lower }
  /// The bytes up to a mark, and which mark follows; none after the last.
  private(set) var all: [(bytes: [UInt8], mark: Mark?)] = []

  init(_ text: String) {
    let parts = text.split(separator: Marks.upper, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let inner = part.split(separator: Marks.lower, omittingEmptySubsequences: false)
      for (place, piece) in inner.enumerated() {
        let isLast = place == inner.count - 1
        all.append((Array(piece.utf8), isLast ? (index == parts.count - 1 ? nil : .upper) : .lower))
      }
    }
  }
}
