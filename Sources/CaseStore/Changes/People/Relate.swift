import Casework

/// Says how two people stand to each other, with parental responsibility where it is known.
public struct Relate: Change {
  public let relationship: Relationship
  public var words: String { "Recorded a relationship" }

  public init(_ relationship: Relationship) { self.relationship = relationship }

  public func write(_ record: Recorder) throws -> String {
    let (of, to) = (relationship.of, relationship.to)
    guard of != to else { throw Refusal.because("Nobody is related to themselves.") }
    try record.require(Recorder.keepsPeople, to: "Recording relationships")
    for person in [of, to] {
      guard try record.connection.mayReach(person, record.worker, at: record.at) else { throw Refusal.notFound }
    }
    try record.open([of, to])
    try checkDays(record)
    try checkAges(record)
    for kind in try record.connection.relationships(from: of, to: to) { try check(against: kind) }
    let id = record.newID()
    try record.insert(
      "link",
      [
        ("id", id), ("from_id", of), ("to_id", to), ("kind", relationship.kind.rawValue),
        ("parental_responsibility", relationship.parentalResponsibility), ("began_on", relationship.from),
        ("ended_on", relationship.until),
      ], about: [of, to])
    return id
  }

  private func checkDays(_ record: Recorder) throws {
    if let from = relationship.from, let until = relationship.until, until < from {
      throw Refusal.because("The last day is before the first.")
    }
    if relationship.parentalResponsibility == true, !record.children.contains(relationship.to) {
      throw Refusal.because("Parental responsibility is for a child.")
    }
  }

  /// A parent is older than the child.
  private func checkAges(_ record: Recorder) throws {
    let elder: SubjectID, younger: SubjectID
    switch relationship.kind {
    case .mother, .father, .parent, .grandparent: (elder, younger) = (relationship.of, relationship.to)
    case .child, .grandchild: (elder, younger) = (relationship.to, relationship.of)
    default: return
    }
    if let a = try record.connection.particulars(of: elder)?.born,
      let b = try record.connection.particulars(of: younger)?.born, a >= b
    {
      throw Refusal.because("The \(relationship.kind.label.lowercased()) cannot be the younger of the two.")
    }
  }

  /// What the two are to each other already, as the first is to the second.
  private func check(against held: Relationship.Kind) throws {
    if held == relationship.kind || (held.isParent && relationship.kind == .parent) {
      throw Refusal.because("This relationship is recorded already.")
    }
    if held.isByFamily && relationship.kind.isByFamily && !(held == .parent && relationship.kind.isParent) {
      throw Refusal.because(
        "“\(relationship.kind.label)” does not fit with “\(held.label)”, which is recorded: end that first.")
    }
  }
}

/// Ends a relationship that holds no more, or that was never true.
public struct EndRelationship: Change {
  public let id: String
  public let day: Day
  public var words: String { "Ended a relationship" }

  public init(_ id: String, on day: Day) { (self.id, self.day) = (id, day) }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPeople, to: "Ending relationships")
    let found = try record.connection.first(
      "SELECT from_id, to_id, began_on FROM link WHERE id = \(id) AND ended_on IS NULL"
    ) { ([try $0.id(0), try $0.id(1)] as [SubjectID], try $0.optionalDay(2)) }
    guard let (people, began) = found else { throw Refusal.notFound }
    for person in people {
      guard try record.connection.mayReach(person, record.worker, at: record.at) else { throw Refusal.notFound }
    }
    if let began, day < began { throw Refusal.because("The last day is before the first.") }
    try record.open(people)
    try record.update("link", [("id", id), ("ended_on", day)], about: people)
  }
}

extension Relationship.Kind {
  var isParent: Bool { self == .mother || self == .father || self == .parent }

  /// Kinds of which two people can hold only one: by birth or by marriage of a parent.
  var isByFamily: Bool {
    switch self {
    case .mother, .father, .parent, .child, .stepParent, .stepChild, .sibling, .halfSibling, .stepSibling,
      .grandparent, .grandchild, .auntOrUncle, .nieceOrNephew, .cousin:
      true
    default: false
    }
  }
}

extension Connection {
  /// Every open relationship between two people, said from the first to the second.
  func relationships(from of: SubjectID, to: SubjectID) throws -> [Relationship.Kind] {
    try rows(
      """
      SELECT kind, 0 FROM link WHERE from_id = \(of) AND to_id = \(to) AND ended_on IS NULL
      UNION ALL SELECT kind, 1 FROM link WHERE from_id = \(to) AND to_id = \(of) AND ended_on IS NULL
      """
    ) { (Relationship.Kind(rawValue: try $0.text(0)), try $0.int(1) == 1) }
    .compactMap { kind, isInverse in isInverse ? kind?.inverse : kind }
  }
}
