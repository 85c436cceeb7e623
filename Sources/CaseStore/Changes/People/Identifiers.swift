import Casework

/// Adds a number by which others know a person.
public struct AddIdentifier: Change {
  public let person: SubjectID
  public let identifier: KnownIdentifier
  public var words: String { "Added a number" }

  public init(_ person: SubjectID, _ identifier: KnownIdentifier) {
    (self.person, self.identifier) = (person, identifier)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.openPerson(person, to: "Adding a number")
    let text = identifier.text.filter { !$0.isWhitespace }.uppercased()
    let kept = KnownIdentifier(identifier.kind, text, from: identifier.from, until: identifier.until)
    if let problem = kept.problem { throw Refusal.because("\(problem).") }
    let isHeld = try record.connection.first(
      "SELECT 1 FROM identifier WHERE kind = \(kept.kind.rawValue) AND value = \(text) AND ended_on IS NULL",
      { _ in true })
    if isHeld != nil {
      throw Refusal.because("This number is recorded already, here or for somebody else: check it.")
    }
    let id = record.newID()
    try record.insert(
      "identifier",
      [
        ("id", id), ("subject_id", person), ("kind", kept.kind.rawValue), ("value", text), ("began_on", kept.from),
        ("ended_on", kept.until),
      ], about: [person])
    return id
  }
}

/// Ends a number that is a person’s no more, or never was.
public struct EndIdentifier: Change {
  public let id: String
  public let day: Day
  public var words: String { "Ended a number" }

  public init(_ id: String, on day: Day) { (self.id, self.day) = (id, day) }

  public func write(_ record: Recorder) throws {
    let person = try record.openRow(of: "identifier", id, to: "Ending a number")
    try record.endRow("identifier", id, on: day, about: person)
  }
}

extension Recorder {
  /// Opens whom a row about one person is about, when it has not ended.
  func openRow(of table: String, _ id: String, to what: String) throws -> SubjectID {
    let found = try connection.first(
      "SELECT subject_id FROM \(try SQL(identifier: table)) WHERE id = \(id) AND ended_on IS NULL"
    ) { try $0.id(0) as SubjectID }
    guard let found else { throw Refusal.notFound }
    try openPerson(found, to: what)
    return found
  }

  func endRow(_ table: String, _ id: String, on day: Day, about person: SubjectID) throws {
    let began = try connection.first("SELECT began_on FROM \(try SQL(identifier: table)) WHERE id = \(id)") {
      try $0.optionalDay(0)
    }
    if let began = began ?? nil, day < began { throw Refusal.because("The last day is before the first.") }
    try update(table, [("id", id), ("ended_on", day)], about: [person])
  }
}
