import Casework

/// Brings what is known of a child or an adult up to date: the birth of an unborn child, a death, another name.
public struct AmendPerson: Change {
  public let person: SubjectID
  public let details: PersonDetails
  /// The version of the person that was seen.
  public let seen: Int?
  public var words: String { "Amended the particulars" }

  public init(_ person: SubjectID, _ details: PersonDetails, seen: Int? = nil) {
    (self.person, self.details, self.seen) = (person, details, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.openPerson(person, to: "Amending particulars")
    try record.require(person, unchangedSince: seen, in: ["person"])
    guard let before = try record.connection.details(of: person) else { throw Refusal.notFound }
    try details.check(today: record.today)
    if record.children.contains(person), details.born == nil, details.expected == nil {
      throw Refusal.because("Enter the date of birth, or the date the baby is expected.")
    }
    try keepName(before, record)
    let folded = try record.connection.folded("\(details.familyName) \(details.givenName)")
    let old = Dictionary(
      uniqueKeysWithValues: before.columns(folded: "").map { ($0.name, $0.value.sqlValue) })
    let changed = details.columns(folded: folded).filter { $0.value.sqlValue != old[$0.name] }
    try record.update("person", [("subject_id", person)] + changed, about: [person])
  }

  /// A name that was in use stays as one used before.
  private func keepName(_ before: PersonDetails, _ record: Recorder) throws {
    guard before.givenName != details.givenName || before.familyName != details.familyName else { return }
    try record.insertName(
      of: person, kind: .before, given: before.givenName, family: before.familyName, from: nil, until: record.today)
  }
}

/// Adds a name by which somebody was or is also known.
public struct AddName: Change {
  /// The raw values are kept and never change.
  public enum Kind: String, Sendable, CaseIterable {
    case before
    case alsoKnownAs = "also-known-as"
    case atBirth = "at-birth"
  }

  public let person: SubjectID
  public let kind: Kind
  public let given: String
  public let family: String
  public let from: Day?
  public let until: Day?
  public var words: String { "Added a name" }

  public init(
    _ person: SubjectID, _ kind: Kind, given: String, family: String, from: Day? = nil, until: Day? = nil
  ) {
    (self.person, self.kind, self.given, self.family) = (person, kind, given, family)
    (self.from, self.until) = (from, until)
  }

  public func write(_ record: Recorder) throws {
    try record.openPerson(person, to: "Adding a name")
    guard given.orNothing != nil || family.orNothing != nil else { throw Refusal.because("Enter the name.") }
    if let from, let until, until < from { throw Refusal.because("The last day is before the first.") }
    try record.insertName(of: person, kind: kind, given: given, family: family, from: from, until: until)
  }
}

extension Recorder {
  func insertName(
    of person: SubjectID, kind: AddName.Kind, given: String, family: String, from: Day?, until: Day?
  ) throws {
    try insert(
      "person_name",
      [
        ("id", newID()), ("subject_id", person), ("kind", kind.rawValue), ("given_name", given),
        ("family_name", family), ("search_name", try connection.folded("\(family) \(given)")), ("began_on", from),
        ("ended_on", until),
      ], about: [person])
  }
}
