import Casework

/// Somebody moved: the address before ends the day before.
public struct MoveHome: Change {
  public let person: SubjectID
  public let address: Address
  public let from: Day
  /// Kept from the other people around the child.
  public let isConfidential: Bool
  public var words: String { "Recorded an address" }

  public init(_ person: SubjectID, to address: Address, from: Day, isConfidential: Bool = false) {
    (self.person, self.address, self.from, self.isConfidential) = (person, address, from, isConfidential)
  }

  public func write(_ record: Recorder) throws {
    try record.openPerson(person, to: "Recording an address")
    guard let lines = address.lines.joined(separator: ", ").orNothing else {
      throw Refusal.because("Enter the address.")
    }
    guard from <= record.today else { throw Refusal.because("The day of the move is in the future.") }
    let postcode = try postcode()
    let open = try record.connection.first(
      "SELECT id, began_on FROM address WHERE subject_id = \(person) AND ended_on IS NULL"
    ) { (try $0.text(0), try $0.day(1)) }
    if let (id, began) = open {
      guard from > began else {
        throw Refusal.because("An address since \(began.words) is recorded: the move must be after that day.")
      }
      try record.update("address", [("id", id), ("ended_on", from - 1)], about: [person])
    }
    try record.insert(
      "address",
      [
        ("id", record.newID()), ("subject_id", person), ("lines", lines), ("postcode", postcode),
        ("confidential", isConfidential), ("began_on", from),
      ], about: [person])
  }

  private func postcode() throws -> String? {
    guard let written = address.postcode?.orNothing else { return nil }
    guard let postcode = Address.postcode(written) else {
      throw Refusal.because("“\(written)” is not a postcode.")
    }
    return postcode
  }
}
