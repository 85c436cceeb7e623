import Casework

/// Opens an improvement plan.
public struct BeginPlan: Change {
  public let title: String
  public let owner: String
  /// The day from which its months are counted; nil where it says none.
  public let agreedOn: Day?
  public var words: String { "Began a plan" }

  public init(_ title: String, owner: String, agreedOn: Day?) {
    (self.title, self.owner, self.agreedOn) = (title, owner, agreedOn)
  }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(Recorder.keepsPlans, to: "Beginning a plan")
    try record.checkPlan(title, owner)
    let id = SubjectID(record.newID())
    try record.begin(id, kind: .plan)
    try record.insert(
      "improvement_plan",
      [("id", id), ("title", title), ("owner", owner), ("agreed_on", agreedOn), ("begun_on", record.today)],
      about: [id])
    return id
  }
}

/// Names a plan anew, or gives the day from which its months are counted: what could not be counted then is.
public struct AmendPlan: Change {
  public let id: SubjectID
  public let title: String
  public let owner: String
  public let agreedOn: Day?
  public let seen: Int?
  public var words: String { "Amended a plan" }

  public init(_ id: SubjectID, title: String, owner: String, agreedOn: Day?, seen: Int? = nil) {
    (self.id, self.title, self.owner, self.agreedOn, self.seen) = (id, title, owner, agreedOn, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPlans, to: "Amending a plan")
    try record.openPlan(id)
    try record.require(id, unchangedSince: seen, in: ["improvement_plan"])
    try record.checkPlan(title, owner)
    try record.update(
      "improvement_plan", [("id", id), ("title", title), ("owner", owner), ("agreed_on", agreedOn)], about: [id])
    guard let agreedOn else { return }
    let open: [(String, String)] = try record.connection.rows(
      """
      SELECT id, when_text FROM plan_action WHERE plan_id = \(id) AND due_on IS NULL AND every IS NULL
         AND done_on IS NULL AND dropped_on IS NULL ORDER BY id
      """
    ) { (try $0.text(0), try $0.text(1)) }
    for (action, text) in open {
      guard PlanDate(text).meaning != .blank, let day = PlanDate(text, base: agreedOn).day else { continue }
      try record.update("plan_action", [("id", action), ("due_on", day)], about: [id])
    }
  }
}

extension Recorder {
  func checkPlan(_ title: String, _ owner: String) throws {
    guard title.orNothing != nil else { throw Refusal.because("Say what the plan is called.") }
    guard owner.orNothing != nil else { throw Refusal.because("Say who answers for the plan.") }
  }

  /// Opens a plan; not found when there is none.
  func openPlan(_ id: SubjectID) throws {
    guard try connection.first("SELECT 1 FROM improvement_plan WHERE id = \(id)", { _ in true }) != nil else {
      throw Refusal.notFound
    }
    try open([id])
  }
}
