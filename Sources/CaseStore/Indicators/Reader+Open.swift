import Casework

/// What rows of indicators are about, and which of it is open to a reader.
extension Reader {
  /// Registers whose entries indicators count: the row names the entry as its subject.
  static let countedRegisters: [any RegisterEntry.Type] = [Complaint.self, StaffMember.self]

  /// Holds of the subject of a row that is open to the reader: a child as everywhere, an entry of a register as the
  /// register says. It does not hold where the row is about nobody.
  func sees(_ subject: SQL) throws -> SQL {
    let entries = try Self.countedRegisters.map { kind -> SQL in
      "EXISTS (SELECT 1 FROM \(try SQL(identifier: kind.table)) e WHERE e.id = \(subject) AND \(try kind.visible(to: self)))"
    }
    return "(\(SQL.joined([visible(subject)] + entries, separator: " OR ")))"
  }

  /// Whether everything that rows are about is open to the reader. Of what is about nobody, nobody can say so.
  func seesAll(_ subjects: [SubjectID?]) throws -> Bool {
    let known = Set(subjects.compactMap { $0 })
    return try !subjects.contains(nil) && seen(of: known).count == known.count
  }

  /// Those of the subjects that are open to the reader.
  func seen(of subjects: Set<SubjectID>) throws -> Set<SubjectID> {
    var seen: Set<SubjectID> = []
    let all = subjects.sorted()
    for start in stride(from: 0, to: all.count, by: 500) {
      let some = all[start..<min(start + 500, all.count)]
      seen.formUnion(
        try connection.rows(
          "SELECT id FROM subject WHERE id IN (\(SQL(list: some))) AND \(sees("subject.id"))"
        ) { try $0.id(0) })
    }
    return seen
  }
}
