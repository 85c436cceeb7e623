import Casework

/// Answers what a plan left open of an action: by when, or who. The text as it was stays readable.
public struct SettleAction: Change {
  public enum When: Sendable, Equatable {
    case day(Day)
    /// It comes back.
    case every(Allowance)
  }

  public enum Lead: Sendable, Equatable {
    case worker(WorkerID)
    /// Somebody who does not work here, by name.
    case other(String)
  }

  public let action: String
  public let when: When?
  public let lead: Lead?
  public let seen: Int?
  public var words: String { "Answered what a plan left open" }

  public init(_ action: String, when: When? = nil, lead: Lead? = nil, seen: Int? = nil) {
    (self.action, self.when, self.lead, self.seen) = (action, when, lead, seen)
  }

  public func write(_ record: Recorder) throws {
    guard when != nil || lead != nil else { throw Refusal.because("Say by when, or who leads.") }
    let plan = try record.openPlanAction(action, seen: seen)
    let held = try record.connection.first(
      "SELECT when_text, due_on, every, lead_text, lead FROM plan_action WHERE id = \(action)"
    ) {
      (
        when: try $0.text(0), due: try $0.optionalDay(1), every: try $0.optionalText(2), leadText: try $0.text(3),
        lead: try $0.optionalText(4)
      )
    }
    guard let held else { throw Refusal.notFound }
    if let when {
      guard held.due == nil, held.every == nil else {
        throw Refusal.because("It has a date already: put it off instead, with the reason.")
      }
      try settle(when, was: held.when, plan, record)
    }
    if let lead { try settle(lead, was: held.lead ?? held.leadText, plan, record) }
  }

  private func settle(_ when: When, was: String, _ plan: SubjectID, _ record: Recorder) throws {
    switch when {
    case .day(let day):
      try record.update("plan_action", [("id", action), ("due_on", day)], about: [plan])
      try answer("date", was, day.words, plan, record)
    case .every(let often):
      try record.update("plan_action", [("id", action), ("every", often.everyWords)], about: [plan])
      try answer("date", was, often.everyWords, plan, record)
    }
  }

  private func settle(_ lead: Lead, was: String, _ plan: SubjectID, _ record: Recorder) throws {
    let (worker, name): (WorkerID?, String?)
    switch lead {
    case .worker(let id): (worker, name) = (id, try record.name(of: id))
    case .other(let text): (worker, name) = (nil, text.orNothing)
    }
    guard let name else { throw Refusal.because("Say who leads.") }
    if worker == nil, let problem = PlanLead(name).problem { throw Refusal.because(problem) }
    try record.update("plan_action", [("id", action), ("lead", name), ("worker_id", worker)], about: [plan])
    try answer("lead", was, name, plan, record)
  }

  private func answer(
    _ about: String, _ was: String, _ answer: String, _ plan: SubjectID, _ record: Recorder
  ) throws {
    try record.insert(
      "action_answer",
      [
        ("id", record.newID()), ("action_id", action), ("about", about), ("was", was), ("answer", answer),
        ("answered_on", record.today), ("worker_id", record.worker),
      ], about: [plan])
  }
}
