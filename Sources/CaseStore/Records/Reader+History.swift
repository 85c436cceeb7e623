import Casework

extension Reader {
  /// All that is known of a child, every answer found readable; nil when there is no such child.
  func history(of child: SubjectID) throws -> History? { try told(of: child)?.history }

  func told(of child: SubjectID) throws -> ToldHistory? {
    guard let version = try kept(version: child) else { return nil }
    if let shelved = try shelf?.told(of: child, at: version) { return shelved }
    guard let parts = try connection.parts(of: child) else { return nil }
    // Where a transaction sees what others commit meanwhile, the parts might be of two versions.
    if try kept(version: child) == version { shelf?.keep(parts, at: version) }
    return ToldHistory(try parts.readable)
  }

  private func kept(version child: SubjectID) throws -> Int? {
    try connection.first("SELECT version FROM subject WHERE id = \(child)") { try $0.int(0) }
  }
}

extension Connection {
  /// The same of any child, read now.
  func history(of child: SubjectID) throws -> History? { try parts(of: child)?.readable }
}

extension HistoryParts {
  /// The history, when its answers can be read.
  var readable: History {
    get throws {
      // To ask for one answer is to find all of its record.
      for record in records { _ = record.answers[stored: ""] }
      try reading.check()
      return history
    }
  }
}
