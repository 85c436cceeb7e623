import Casework

/// Agrees an action of a self-assessment or a complaint.
public struct AgreeRegisterAction: Change {
  public let subject: SubjectID
  /// The standard it is to bring about, of a self-assessment.
  public let standard: String?
  public let action: AgreedAction
  public var words: String { "Agreed an action of a register" }

  public init(_ subject: SubjectID, standard: String? = nil, _ action: AgreedAction) {
    (self.subject, self.standard, self.action) = (subject, standard, action)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.openForAction(subject, standard)
    guard action.what.orNothing != nil else { throw Refusal.because("Say what will be done.") }
    guard action.owner.orNothing != nil || action.worker != nil else { throw Refusal.because("Say who will do it.") }
    guard action.due != nil else { throw Refusal.because("Say by when.") }
    let id = record.newID()
    try record.insert(
      "action",
      [
        ("id", id), ("subject_id", subject), ("what", action.what), ("owner", action.owner),
        ("worker_id", action.worker), ("due_on", action.due), ("first_due_on", action.due),
        ("measure", action.measure),
      ], about: [subject])
    if let standard {
      try record.insert("action_standard", [("action_id", id), ("standard", standard)], about: [subject])
    }
    return id
  }
}

/// Says that an action of a register is done and what shows it, that it is given up and why, or that somebody else does
/// it or by another day.
public struct ChangeRegisterAction: Change {
  public enum To: Sendable, Equatable {
    case done(on: Day, evidence: String)
    case dropped(reason: String)
    case given(owner: String, worker: WorkerID?, due: Day)
  }

  public let id: String
  public let to: To
  public var words: String {
    switch to {
    case .done: "Finished an action of a register"
    case .dropped: "Dropped an action of a register"
    case .given: "Reassigned an action of a register"
    }
  }

  public init(_ id: String, _ to: To) { (self.id, self.to) = (id, to) }

  public func write(_ record: Recorder) throws {
    guard let found = try record.reader.registerAction(id) else { throw Refusal.notFound }
    try record.openForAction(found.subject, nil)
    guard let action = try record.reader.registerAction(id)?.action, action.isOpen else {
      throw Refusal.because("This action is done or dropped already.")
    }
    try record.update("action", [("id", id)] + (try row(record)), about: [found.subject])
  }

  private func row(_ record: Recorder) throws -> [(name: String, value: any SQLBindable)] {
    switch to {
    case .done(let day, let evidence):
      guard let evidence = evidence.orNothing else { throw Refusal.because("Say what shows that it is done.") }
      guard day <= record.today else { throw Refusal.because("The day it was done is in the future.") }
      return [("done_on", day), ("evidence", evidence)]
    case .dropped(let reason):
      guard let reason = reason.orNothing else { throw Refusal.because("Say why it is given up.") }
      return [("dropped_on", record.today), ("reason", reason)]
    case .given(let owner, let worker, let due):
      guard owner.orNothing != nil || worker != nil else { throw Refusal.because("Say who will do it.") }
      return [("owner", owner), ("worker_id", worker)] + (try record.moved(id, to: due))
    }
  }
}

extension Recorder {
  /// Opens what an action is of, for those who may agree and change its actions: those who keep the register, and of a
  /// self-assessment those who answer for the agency.
  func openForAction(_ subject: SubjectID, _ standard: String?) throws {
    let roles = try connection.roles(of: worker)
    if let assessment = try reader.assessment(subject) {
      guard
        assessment.isOwn || (assessment.sentOn != nil && !roles.isDisjoint(with: RegisterKind.selfAssessments.keptBy))
      else { throw Refusal.notYours("Actions of a self-assessment are for its agency and for those who moderate it.") }
      if let standard {
        let known = try reader.round(assessment.round)?.standards.map(\.key) ?? []
        guard known.contains(standard) else { throw Refusal.notFound }
      }
      return try open([subject])
    }
    guard try reader.entry(subject, Complaint.self) != nil, standard == nil else { throw Refusal.notFound }
    try require(RegisterKind.complaints.keptBy, to: "Changing actions of a complaint")
    try open([subject])
  }
}
