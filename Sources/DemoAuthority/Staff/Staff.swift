import Casework

/// Who works at the authority, and how many children each has.
struct Staff {
  struct Hub {
    let id: TeamID
    let name: String
    let manager: WorkerID
    let managerName: String
    var workers: [WorkerID]
    /// Children it is meant to hold.
    let room: Int
  }

  var administrator = WorkerID("")
  var frontDoorTeam = TeamID("")
  var frontDoor: [WorkerID] = []
  var chairs: [WorkerID] = []
  var qualityLead = WorkerID("")
  var analyst = WorkerID("")
  var director = WorkerID("")
  var councillor = WorkerID("")
  var governanceOfficer = WorkerID("")
  var partnerLead = WorkerID("")
  /// Teams that assess; most children move on to a hub from there.
  var assessing: [Hub] = []
  var hubs: [Hub] = []
  var names: [WorkerID: String] = [:]
  /// Children each worker has now.
  private(set) var load: [WorkerID: Int] = [:]

  mutating func take(_ children: Int, by worker: WorkerID?) {
    if let worker { load[worker, default: 0] += children }
  }

  /// The worker of a team with the fewest children; the first named among equals.
  func freest(in hub: Hub) -> WorkerID {
    hub.workers.min { (load[$0] ?? 0, hub.names(of: $0)) < (load[$1] ?? 0, hub.names(of: $1)) } ?? hub.manager
  }

  /// Of the hubs that have come on to the record the one with the most room left, as a share of what it is meant to
  /// hold. The next comes on when those before it are nearly full.
  func roomiest(_ hubs: [Hub]) -> Hub {
    let there = 1 + (hubs.firstIndex { filled($0) < 850 } ?? hubs.count - 1)
    return hubs.prefix(there).min { filled($0) < filled($1) } ?? hubs[0]
  }

  private func filled(_ hub: Hub) -> Int {
    hub.workers.reduce(0) { $0 + (load[$1] ?? 0) } * 1_000 / max(hub.room, 1)
  }

  func hub(_ id: TeamID) -> Hub? { (hubs + assessing).first { $0.id == id } }
  func name(_ worker: WorkerID?) -> String { worker.flatMap { names[$0] } ?? "the duty worker" }
}

extension Staff.Hub {
  /// Where a worker stands in the team: the order among equals.
  func names(of worker: WorkerID) -> Int { workers.firstIndex(of: worker) ?? 0 }
}
