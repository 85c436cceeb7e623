/// Who answers for a child's case: the worker and the team, from a day until a day. A child in need has one at a time.
public struct Allocation: Span {
  public static let table = "allocation"
  public static let title = "Allocation"
  public static let columnNames = ["team", "worker"]
  public var id: String
  public var from: Day
  public var until: Day?
  public var endReason: String?
  /// The team (hub) that holds the case.
  public var team: TeamID
  /// The key worker; nil while the case waits with the team for one.
  public var worker: WorkerID?

  public init(
    id: String = "", from: Day, until: Day? = nil, endReason: String? = nil, team: TeamID, worker: WorkerID? = nil
  ) {
    (self.id, self.from, self.until, self.endReason) = (id, from, until, endReason)
    (self.team, self.worker) = (team, worker)
  }

  public init?(id: String, from: Day, until: Day?, endReason: String?, columns: [String: String]) {
    guard let team = columns["team"] else { return nil }
    self.init(
      id: id, from: from, until: until, endReason: endReason, team: TeamID(team),
      worker: columns["worker"].map { WorkerID($0) })
  }

  public var columns: [(name: String, value: String?)] { [("team", team.text), ("worker", worker?.text)] }
  public var words: String { worker == nil ? "With the team, waiting for a worker" : "Allocated" }
}
