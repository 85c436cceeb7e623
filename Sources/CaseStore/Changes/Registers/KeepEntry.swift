import Casework

/// Puts an entry into a register, or changes one that is there.
public struct KeepEntry<Entry: RegisterEntry>: Change {
  /// Nothing for a new one.
  public let id: SubjectID?
  public let entry: Entry
  /// The version that was seen.
  public let seen: Int?
  public var words: String { "Kept an entry of a register: \(Entry.register.title.lowercased())" }

  public init(_ id: SubjectID? = nil, _ entry: Entry, seen: Int? = nil) {
    (self.id, self.entry, self.seen) = (id, entry, seen)
  }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(Entry.register.keptBy, to: "Writing in the register of \(Entry.register.title.lowercased())")
    if let problem = entry.problem(on: record.today) { throw Refusal.because(problem) }
    let row = zip(Entry.names, entry.values).map { (name: $0, value: $1) }
    if let id {
      try record.openEntry(id, of: Entry.self)
      try record.require(id, unchangedSince: seen, in: Entry.tables)
      try entry.check(record, as: id)
      try record.update(Entry.table, [("id", id)] + row, about: [id])
      try entry.writeParts(record, of: id)
      return id
    }
    try entry.check(record, as: nil)
    let id = SubjectID(record.newID())
    try record.begin(id, kind: .register)
    try record.insert(Entry.table, [("id", id)] + row, about: [id])
    try entry.writeParts(record, of: id)
    return id
  }
}

extension Recorder {
  /// A window on what the worker may see while the change is written.
  var reader: Reader { Reader(connection: connection, worker: worker, now: at) }

  /// Opens an entry that the worker may find; not found otherwise.
  @discardableResult
  func openEntry<Entry: RegisterEntry>(_ id: SubjectID, of kind: Entry.Type = Entry.self) throws -> Kept<Entry> {
    guard try reader.entry(id, Entry.self) != nil else { throw Refusal.notFound }
    try open([id])
    guard let kept = try reader.entry(id, Entry.self) else { throw Refusal.notFound }
    return kept
  }

  /// Brings the rows of a part to what is wanted: puts in, changes and takes out only what differs.
  func bring(
    _ table: String, key: (name: String, value: any SQLBindable), by part: String,
    to wanted: [String: [(
      name: String, value: any SQLBindable
    )]], held: Set<String>, about subject: SubjectID
  ) throws {
    for gone in held.subtracting(wanted.keys).sorted() {
      try delete(table, [key, (part, gone)], about: [subject])
    }
    for (value, row) in wanted.sorted(by: { $0.key < $1.key }) {
      if !held.contains(value) {
        try insert(table, [key, (part, value)] + row, about: [subject])
      } else if !row.isEmpty {
        try update(table, [key, (part, value)] + row, about: [subject])
      }
    }
  }
}
