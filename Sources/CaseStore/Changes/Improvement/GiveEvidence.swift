import Casework

/// Gives evidence that an action does what it is for.
public struct GiveEvidence: Change {
  public enum What: Sendable, Equatable {
    /// By its name, with where it should go and the day from which that is judged.
    case indicator(String, ExpectedMove, from: Day)
    case audit
    case paper
    /// Who was asked, and whether they say that it changed.
    case confirmation(of: String, Bool)
  }

  public let action: String
  public let what: What
  public let note: String
  /// When it is to be looked at again.
  public let againOn: Day?
  public var words: String { "Gave evidence of an action" }

  public init(_ action: String, _ what: What, _ note: String, againOn: Day? = nil) {
    (self.action, self.what, self.note, self.againOn) = (action, what, note, againOn)
  }

  public func write(_ record: Recorder) throws -> String {
    let plan = try record.openPlanAction(action, evenOver: true)
    guard let note = note.orNothing else { throw Refusal.because("Say what it shows.") }
    if let againOn, againOn <= record.today { throw Refusal.because("The day to look again is not in the future.") }
    let id = record.newID()
    try record.insert(
      "action_evidence",
      [
        ("id", id), ("action_id", action), ("words", note), ("given_on", record.today),
        ("worker_id", record.worker), ("again_on", againOn),
      ] + (try columns(record.today)), about: [plan])
    return id
  }

  private func columns(_ today: Day) throws -> [(name: String, value: any SQLBindable)] {
    switch what {
    case .indicator(let name, let move, let from):
      guard Indicator.named(name) != nil else { throw Refusal.because("Choose an indicator.") }
      guard from <= today else { throw Refusal.because("The day from which it is judged is in the future.") }
      return [
        ("kind", ActionEvidence.Kind.indicator.rawValue), ("indicator", name), ("move", move.rawValue),
        ("judged_from", from),
      ]
    case .audit: return [("kind", ActionEvidence.Kind.audit.rawValue)]
    case .paper: return [("kind", ActionEvidence.Kind.paper.rawValue)]
    case .confirmation(let who, let confirms):
      guard let who = who.orNothing else { throw Refusal.because("Say who was asked.") }
      return [("kind", ActionEvidence.Kind.confirmation.rawValue), ("asked", who), ("confirms", confirms)]
    }
  }
}

/// Takes evidence back, with the reason; it stays readable.
public struct WithdrawEvidence: Change {
  public let id: String
  public let reason: String
  public var words: String { "Took evidence of an action back" }

  public init(_ id: String, reason: String) { (self.id, self.reason) = (id, reason) }

  public func write(_ record: Recorder) throws {
    let action = try record.connection.first(
      "SELECT action_id FROM action_evidence WHERE id = \(id) AND withdrawn_on IS NULL", { try $0.text(0) })
    guard let action else { throw Refusal.notFound }
    let plan = try record.openPlanAction(action, evenOver: true)
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it no longer holds.") }
    try record.update(
      "action_evidence", [("id", id), ("withdrawn_on", record.today), ("withdrawn_because", reason)], about: [plan])
  }
}
