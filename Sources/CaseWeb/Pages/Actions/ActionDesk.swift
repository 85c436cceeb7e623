import CaseStore
import Casework
import Hummingbird

/// One action, the child it is about and what became of it.
struct ActionDesk: Sendable, EndingAction {
  let child: ChildName
  let action: ActionShown
  /// The version of the child's record that was shown.
  let version: Int
  let events: [ActionEvent]
  let workers: [WorkerShown]
  let roles: Set<Role>

  var href: String { "/actions/\(action.id)" }
  var beneficiary: String { child.called }
  var mayChange: Bool { action.isOpen && !roles.isDisjoint(with: Recorder.keepsActions) }
  var trail: [Link] {
    [Link(label: child.full, href: "/children/\(child.id)"), Link(label: "Actions", href: "/actions")]
  }

  init(_ id: String, _ roles: Set<Role>, _ reader: Reader) throws {
    guard let found = try reader.action(id), let record = try reader.personRecord(found.child.id) else {
      throw Refusal.notFound
    }
    (child, action, version, self.roles) = (found.child, found.action, record.version, roles)
    events = try reader.history(of: action)
    workers = try reader.activeWorkers()
  }

  /// An action that is open and may be changed by this worker.
  func requireOpen() throws {
    guard action.isOpen else { throw Refusal.because("This action is done or dropped already.") }
    guard mayChange else { throw Refusal.notYours("Changing actions is not for your role.") }
  }
}

extension PageRequest {
  private var actionID: String {
    get throws {
      let id: Identifier<ActionShown> = try id("action")
      return id.text
    }
  }

  func lookAtAction() async throws -> ActionDesk {
    let (id, roles, worker) = (try actionID, session.roles, worker)
    return try await store.look(for: worker, at: now, proof: proof, words) { reader in
      try reader.action(id).map { [$0.child.id] } ?? []
    } _: { reader, _ in
      try ActionDesk(id, roles, reader)
    }
  }

  /// The same before a change, which is journalled itself.
  func actionToChange() async throws -> ActionDesk {
    let (id, roles) = (try actionID, session.roles)
    return try await read { try ActionDesk(id, roles, $0) }
  }
}
