import CaseStore
import Casework
import Hummingbird

/// An action of a register, with what it is of and what became of it.
struct RegisterActionDesk: Sendable, EndingAction {
  let found: RegisterAction
  let events: [ActionEvent]
  let workers: [WorkerShown]
  let mayChange: Bool

  var action: ActionShown { found.action }
  var href: String { "/registers/actions/\(action.id)" }
  var beneficiary: String { "children" }
  let of: Link

  var trail: [Link] { [Link(label: "Registers", href: "/registers"), of] }

  init(_ id: String, _ roles: Set<Role>, _ reader: Reader) throws {
    guard let found = try reader.registerAction(id) else { throw Refusal.notFound }
    let behind = try RegisterActionBehind(found.subject, roles, reader)
    self.found = found
    (of, workers) = (behind.of, behind.workers)
    mayChange = behind.mayChange && found.action.isOpen
    events = try reader.history(of: found)
  }

  func requireOpen() throws {
    guard action.isOpen else { throw Refusal.because("This action is done or dropped already.") }
    guard mayChange else {
      throw Refusal.notYours("Changing this action is for its agency and for those who oversee it.")
    }
  }
}

/// What an action is of, who may change it, and who may be given it: everybody who works here for those who oversee it,
/// and the agency’s own people for an agency.
struct RegisterActionBehind: Sendable {
  let of: Link
  let workers: [WorkerShown]
  let mayChange: Bool

  init(_ subject: SubjectID, _ roles: Set<Role>, _ reader: Reader) throws {
    let all = try reader.activeWorkers()
    if let own = try reader.assessment(subject) {
      of = Link(label: own.agencyName, href: "/registers/self-assessments/\(own.round)/\(own.id)")
      let oversees = !roles.isDisjoint(with: RegisterKind.selfAssessments.keptBy)
      mayChange = own.isOwn || (oversees && own.sentOn != nil)
      let leads = try reader.entry(own.agency, PartnerAgency.self)?.entry.leads ?? []
      workers = oversees ? all : all.filter { leads.contains($0.id) }
    } else {
      guard let complaint = try reader.entry(subject, Complaint.self) else { throw Refusal.notFound }
      of = Link(label: "Complaint \(complaint.entry.reference)", href: "/registers/complaints/\(subject)")
      mayChange = !roles.isDisjoint(with: RegisterKind.complaints.keptBy)
      workers = all
    }
  }
}

extension PageRequest {
  /// Something of a complaint, or of a self-assessment: a look at the child’s record where the complaint is about one.
  func open<T: Sendable>(of subject: SubjectID, _ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    if let child = try await read({ try $0.entry(subject, Complaint.self)?.entry.child }) {
      return try await look(at: child, body)
    }
    return try await read(body)
  }

  func registerActionDesk() async throws -> RegisterActionDesk {
    let named: Identifier<ActionShown> = try id("registered")
    let (id, roles) = (named.text, session.roles)
    guard let found = try await read({ try $0.registerAction(id) }) else { throw Refusal.notFound }
    return try await open(of: found.subject) { try RegisterActionDesk(id, roles, $0) }
  }
}
