import Casework

/// Puts something on the record that whoever visits must know first, to be looked at again by a day.
public struct AddWarning: Change {
  public let person: SubjectID
  public let warning: String
  public let from: Day
  public let reviewOn: Day
  public var words: String { "Added a warning" }

  public init(_ person: SubjectID, _ warning: String, from: Day, reviewOn: Day) {
    (self.person, self.warning, self.from, self.reviewOn) = (person, warning, from, reviewOn)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.openPerson(person, to: "Adding a warning")
    guard let warning = warning.orNothing else { throw Refusal.because("Say what the warning is.") }
    guard reviewOn > from, reviewOn <= from.adding(months: 12) else {
      throw Refusal.because("A warning is looked at again after it begins and within twelve months.")
    }
    let id = record.newID()
    try record.insert(
      "warning_note",
      [("id", id), ("subject_id", person), ("words", warning), ("began_on", from), ("review_on", reviewOn)],
      about: [person])
    return id
  }
}

/// Looks at a warning again: it still holds, in these words, until the next look.
public struct ReviewWarning: Change {
  public let id: String
  public let warning: String
  public let reviewOn: Day
  /// The version of the person that was seen.
  public let seen: Int?
  public var words: String { "Reviewed a warning" }

  public init(_ id: String, _ warning: String, reviewOn: Day, seen: Int? = nil) {
    (self.id, self.warning, self.reviewOn, self.seen) = (id, warning, reviewOn, seen)
  }

  public func write(_ record: Recorder) throws {
    let person = try record.openRow(of: "warning_note", id, to: "Reviewing a warning")
    try record.require(person, unchangedSince: seen) { $0.isRow(id, of: "warning_note") }
    guard let warning = warning.orNothing else { throw Refusal.because("Say what the warning is.") }
    guard reviewOn > record.today, reviewOn <= record.today.adding(months: 12) else {
      throw Refusal.because("A warning is looked at again within twelve months.")
    }
    try record.update(
      "warning_note", [("id", id), ("words", warning), ("review_on", reviewOn)], about: [person])
  }
}

/// Ends a warning that holds no more.
public struct EndWarning: Change {
  public let id: String
  public let day: Day
  public var words: String { "Ended a warning" }

  public init(_ id: String, on day: Day) { (self.id, self.day) = (id, day) }

  public func write(_ record: Recorder) throws {
    let person = try record.openRow(of: "warning_note", id, to: "Ending a warning")
    try record.endRow("warning_note", id, on: day, about: person)
  }
}
