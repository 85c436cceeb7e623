import Casework

/// A manager sets one run of a duty aside, and says why.
public struct WaiveDuty: Change {
  public let child: SubjectID
  /// The run, as `Duty.run` names it.
  public let run: String
  public let reason: String
  public var words: String { "Waived a duty" }

  public init(_ child: SubjectID, run: String, reason: String) {
    (self.child, self.run, self.reason) = (child, run, reason)
  }

  public func write(_ record: Recorder) throws {
    try record.require(seeing: child)
    try record.require([.teamManager, .conferenceChair], to: "Waiving a duty")
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it is waived.") }
    try record.open([child])
    let duty = try record.rulebook.duties(of: record.history(of: child)).first { $0.run == run }
    guard let duty else { throw Refusal.notFound }
    guard duty.isOpen else { throw Refusal.because("This duty is not owed any more.") }
    try record.insert(
      "waiver",
      [
        ("subject_id", child), ("run", run), ("waived_on", record.today), ("worker_id", record.worker),
        ("reason", reason),
      ], about: [child])
  }
}
