import Casework

/// Several people moved together: a child, and who lives with the child.
public struct MoveHousehold: Change {
  public let people: Set<SubjectID>
  public let address: Address
  public let from: Day
  public let isConfidential: Bool
  public var words: String { "Recorded an address" }

  public init(_ people: Set<SubjectID>, to address: Address, from: Day, isConfidential: Bool = false) {
    (self.people, self.address, self.from, self.isConfidential) = (people, address, from, isConfidential)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPeople, to: "Recording an address")
    for person in people {
      guard try record.connection.mayReach(person, record.worker, at: record.at) else { throw Refusal.notFound }
    }
    try record.open(people.sorted())
    for person in people.sorted() {
      try MoveHome(person, to: address, from: from, isConfidential: isConfidential).write(record)
    }
  }
}
