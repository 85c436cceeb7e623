import CaseStore
import Casework
import Hummingbird

/// A worker as an administrator sees one: what they are there to do, and what they hold, in numbers.
struct WorkerDesk: Sendable {
  let worker: WorkerShown
  let version: Int
  let teams: [TeamShown]
  let work: OpenWork
  /// Active managers of the worker's teams, who answer for what is left.
  let managers: [String]

  var href: String { "/workers/\(worker.id)" }
  var trail: [Link] { [Link(label: "Users and teams", href: "/workers")] }

  init(_ id: WorkerID, _ reader: Reader) throws {
    guard let worker = try reader.worker(id), let version = try reader.version(of: SubjectID(id.text)),
      let work = try reader.openWorkInNumbers(of: id)
    else { throw Refusal.notFound }
    (self.worker, self.version, self.work) = (worker, version, work)
    teams = try reader.teams()
    managers = try reader.activeWorkers().filter { other in
      other.id != id && other.roles.contains(.teamManager) && !Set(other.teams).isDisjoint(with: worker.teams)
    }.map(\.name)
  }
}

extension PageRequest {
  func requireAdministrator() throws {
    guard has(.administrator) else { throw Refusal.notYours("Users and teams are for: administrator.") }
  }

  func workerDesk() async throws -> WorkerDesk {
    try requireAdministrator()
    let id: WorkerID = try id("worker")
    return try await read { try WorkerDesk(id, $0) }
  }
}

/// A count of children for somebody who may not see them: under five it says so and no more.
func few(_ count: Int) -> String {
  switch count {
  case 0: "none"
  case 1..<5: "fewer than 5"
  default: "\(count)"
  }
}
