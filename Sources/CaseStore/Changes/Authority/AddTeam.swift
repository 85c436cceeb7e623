import Casework

/// Sets up a team: a hub that holds children, the front door, the reviewing officers, an office.
public struct AddTeam: Change {
  public enum Kind: String, Sendable, CaseIterable {
    case hub
    case frontDoor = "front-door"
    case reviewing
    case office
  }

  public let name: String
  public let kind: Kind
  /// Children it can hold before it says it is full.
  public let capacity: Int?
  public var words: String { "Set up a team" }

  public init(name: String, kind: Kind, capacity: Int? = nil) {
    (self.name, self.kind, self.capacity) = (name, kind, capacity)
  }

  public func write(_ record: Recorder) throws -> TeamID {
    try record.require([.administrator], to: "Setting up a team")
    try record.checkTeam(name: name, capacity: capacity, not: nil)
    let id = record.newID()
    try record.begin(SubjectID(id), kind: .team)
    try record.insert(
      "team", [("id", id), ("name", name), ("kind", kind.rawValue), ("capacity", capacity)], about: [SubjectID(id)])
    return TeamID(id)
  }
}
