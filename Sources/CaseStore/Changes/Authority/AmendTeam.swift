import Casework

/// Gives a team another name or says how many children it can hold.
public struct AmendTeam: Change {
  public let id: TeamID
  public let name: String
  public let capacity: Int?
  /// The version of the team that was seen.
  public let seen: Int?
  public var words: String { "Amended a team" }

  public init(_ id: TeamID, name: String, capacity: Int? = nil, seen: Int? = nil) {
    (self.id, self.name, self.capacity, self.seen) = (id, name, capacity, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.require([.administrator], to: "Amending a team")
    try record.checkTeam(name: name, capacity: capacity, not: id)
    let subject = SubjectID(id.text)
    guard try record.connection.first("SELECT 1 FROM team WHERE id = \(id)", { _ in true }) != nil else {
      throw Refusal.notFound
    }
    try record.open([subject])
    try record.require(subject, unchangedSince: seen, in: ["team"])
    try record.update("team", [("id", id), ("name", name), ("capacity", capacity)], about: [subject])
  }
}

/// Closes a team that holds no child any more.
public struct CloseTeam: Change {
  public let id: TeamID
  public let day: Day
  public var words: String { "Closed a team" }

  public init(_ id: TeamID, on day: Day) { (self.id, self.day) = (id, day) }

  public func write(_ record: Recorder) throws {
    try record.require([.administrator], to: "Closing a team")
    guard try record.connection.first("SELECT 1 FROM team WHERE id = \(id)", { _ in true }) != nil else {
      throw Refusal.notFound
    }
    let subject = SubjectID(id.text)
    try record.open([subject])
    try Journal.hold(record.connection)
    let held = try record.connection.first(
      "SELECT count(*) FROM allocation WHERE team = \(id) AND ended_on IS NULL", { try $0.int(0) })
    if let held, held > 0 {
      throw Refusal.because("This team still holds children (\(held)): move them to another first.")
    }
    try record.update("team", [("id", id), ("closed_on", day)], about: [subject])
  }
}

extension Recorder {
  func checkTeam(name: String, capacity: Int?, not id: TeamID?) throws {
    guard name.orNothing != nil else { throw Refusal.because("Enter the team’s name.") }
    if let capacity, capacity < 1 { throw Refusal.because("A team holds at least one child.") }
    let holder = try connection.first("SELECT id FROM team WHERE name = \(name)") { try $0.id(0) as TeamID }
    if let holder, holder != id { throw Refusal.because("There is a team of that name already.") }
  }
}
