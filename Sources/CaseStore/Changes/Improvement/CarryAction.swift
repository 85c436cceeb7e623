import Casework

/// Says how far an action is, or what is different because of it.
public struct NoteOnAction: Change {
  public enum Kind: String, Sendable { case progress, impact }

  public let action: String
  public let kind: Kind
  public let note: String
  public var words: String { kind == .progress ? "Noted progress of an action" : "Noted the impact of an action" }

  public init(_ action: String, _ kind: Kind, _ note: String) {
    (self.action, self.kind, self.note) = (action, kind, note)
  }

  public func write(_ record: Recorder) throws {
    let plan = try record.openPlanAction(action, evenOver: true)
    guard let note = note.orNothing else { throw Refusal.because("Say how it stands.") }
    try record.note(kind.rawValue, note, on: action, of: plan)
  }
}

/// Puts an action off, with the reason. The days before stay readable.
public struct PutActionOff: Change {
  public let action: String
  public let until: Day
  public let reason: String
  public let seen: Int?
  public var words: String { "Put an action off" }

  public init(_ action: String, until: Day, reason: String, seen: Int? = nil) {
    (self.action, self.until, self.reason, self.seen) = (action, until, reason, seen)
  }

  public func write(_ record: Recorder) throws {
    let plan = try record.openPlanAction(action, seen: seen)
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it needs another day.") }
    let due = try record.connection.first("SELECT due_on FROM plan_action WHERE id = \(action)") {
      try $0.optionalDay(0)
    }
    guard let due = due ?? nil else { throw Refusal.because("It has no day yet that could be put off.") }
    guard until != due else { throw Refusal.because("That is the day it has already.") }
    let slips = try record.connection.first("SELECT count(*) FROM action_slip WHERE action_id = \(action)") {
      try $0.int(0)
    }
    try record.insert(
      "action_slip",
      [
        ("id", record.newID()), ("action_id", action), ("place", (slips ?? 0) + 1), ("from_on", due),
        ("until_on", until), ("reason", reason), ("slipped_on", record.today), ("worker_id", record.worker),
      ], about: [plan])
    try record.update("plan_action", [("id", action), ("due_on", until)], about: [plan])
  }
}

/// Says that an action was carried out. Whether it worked is another question.
public struct FinishPlanAction: Change {
  public let action: String
  public let day: Day
  public let done: String
  public var words: String { "Finished an action of a plan" }

  public init(_ action: String, on day: Day, _ done: String) {
    (self.action, self.day, self.done) = (action, day, done)
  }

  public func write(_ record: Recorder) throws {
    let plan = try record.openPlanAction(action)
    guard let done = done.orNothing else { throw Refusal.because("Say what was done.") }
    guard day <= record.today else { throw Refusal.because("The day it was done is in the future.") }
    try record.update("plan_action", [("id", action), ("done_on", day), ("done_words", done)], about: [plan])
  }
}

/// Gives an action up, with the reason.
public struct DropPlanAction: Change {
  public let action: String
  public let reason: String
  public var words: String { "Gave an action of a plan up" }

  public init(_ action: String, reason: String) { (self.action, self.reason) = (action, reason) }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPlans, to: "Giving an action of a plan up")
    let plan = try record.openPlanAction(action)
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it is given up.") }
    try record.update(
      "plan_action", [("id", action), ("dropped_on", record.today), ("dropped_because", reason)], about: [plan])
  }
}
