import Casework

/// Opens a record for an adult and says how they stand to a child, in one change: nobody is left behind to whom no
/// child leads.
public struct AddAdult: Change {
  public let child: SubjectID
  public let details: PersonDetails
  /// What the adult is to the child.
  public let kind: Relationship.Kind
  public let parentalResponsibility: Bool?
  public let from: Day?
  public var words: String { "Added an adult" }

  public init(
    to child: SubjectID, _ details: PersonDetails, _ kind: Relationship.Kind, parentalResponsibility: Bool? = nil,
    from: Day? = nil
  ) {
    (self.child, self.details, self.kind) = (child, details, kind)
    (self.parentalResponsibility, self.from) = (parentalResponsibility, from)
  }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(seeing: child)
    // The child is opened before the adult is made, so that the two are locked in one order.
    try record.open([child])
    let adult = try RegisterAdult(details).write(record)
    _ = try Relate(
      Relationship(adult, kind, of: child, parentalResponsibility: parentalResponsibility, from: from)
    ).write(record)
    return adult
  }
}
