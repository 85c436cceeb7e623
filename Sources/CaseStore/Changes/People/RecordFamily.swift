import Casework

/// Writes down a family at once: its children and the adults around them, where they live, the numbers they are known
/// by and how they stand to each other. Whoever is on the record already is given by id and brought up to date.
///
/// One change where its parts would be many: either all of it is on the record, or nothing.
public struct RecordFamily: Change {
  public struct Member: Sendable {
    public enum Who: Sendable, Equatable {
      case newChild, newAdult
      case known(SubjectID)
    }

    public var who: Who
    /// Needed for somebody new; for others nil leaves what is known as it is.
    public var details: PersonDetails?
    /// In the order of time; each ends the one before.
    public var homes: [Home] = []
    public var identifiers: [KnownIdentifier] = []
    /// A family name used before.
    public var nameBefore: String?

    public init(_ who: Who, _ details: PersonDetails? = nil) { (self.who, self.details) = (who, details) }
  }

  public struct Home: Sendable {
    public var address: Address
    public var from: Day
    public var isConfidential: Bool

    public init(_ address: Address, from: Day, isConfidential: Bool = false) {
      (self.address, self.from, self.isConfidential) = (address, from, isConfidential)
    }
  }

  /// What one member is to another, each by the place among the members.
  public struct Tie: Sendable {
    public var of: Int
    public var kind: Relationship.Kind
    public var to: Int
    public var parentalResponsibility: Bool?

    public init(_ of: Int, _ kind: Relationship.Kind, of to: Int, parentalResponsibility: Bool? = nil) {
      (self.of, self.kind, self.to, self.parentalResponsibility) = (of, kind, to, parentalResponsibility)
    }
  }

  /// As many as one change may write.
  public static let most = 24

  public let members: [Member]
  public let ties: [Tie]
  public var words: String { "Recorded the family" }

  public init(_ members: [Member], ties: [Tie] = []) { (self.members, self.ties) = (members, ties) }

  /// The ids of the members, in their order.
  public func write(_ record: Recorder) throws -> [SubjectID] {
    guard (1...Self.most).contains(members.count) else {
      throw Refusal.because("Write down one to \(Self.most) people at once.")
    }
    guard ties.allSatisfy({ members.indices.contains($0.of) && members.indices.contains($0.to) }) else {
      throw Refusal.notFound
    }
    let ids = try members.map { try open($0, record) }
    // What follows finds whoever is new, as it finds everybody: by who may see them.
    try SightRows.bring(record.children, siblingsOf: record.children, record.connection)
    for (member, id) in zip(members, ids) {
      for home in member.homes {
        try MoveHome(id, to: home.address, from: home.from, isConfidential: home.isConfidential).write(record)
      }
      for identifier in member.identifiers { _ = try AddIdentifier(id, identifier).write(record) }
      if let before = member.nameBefore {
        let given = try record.connection.details(of: id)?.givenName ?? ""
        try AddName(id, .before, given: given, family: before).write(record)
      }
    }
    for tie in ties {
      let relationship = Relationship(
        ids[tie.of], tie.kind, of: ids[tie.to], parentalResponsibility: tie.parentalResponsibility)
      _ = try Relate(relationship).write(record)
    }
    return ids
  }

  private func open(_ member: Member, _ record: Recorder) throws -> SubjectID {
    switch (member.who, member.details) {
    case (.known(let id), let details?):
      try AmendPerson(id, details).write(record)
      return id
    case (.known(let id), nil):
      try record.openPerson(id, to: "Recording a family")
      return id
    case (.newAdult, let details?): return try RegisterAdult(details).write(record)
    case (.newChild, let details?): return try openChild(details, record)
    case (.newChild, nil), (.newAdult, nil): throw Refusal.because("Enter the name of everybody who is new.")
    }
  }

  private func openChild(_ details: PersonDetails, _ record: Recorder) throws -> SubjectID {
    try record.require(Recorder.opensChildren, to: "Opening a child’s record")
    guard details.born != nil || details.expected != nil else {
      throw Refusal.because("Enter the date of birth, or the date the baby is expected.")
    }
    let id = try record.begin(.child, details)
    record.say("Opened a record", about: id)
    return id
  }
}
