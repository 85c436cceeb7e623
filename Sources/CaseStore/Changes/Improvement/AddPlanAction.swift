import Casework

/// An action as it is put into a plan.
struct PlanActionDraft {
  var what: String
  var lead = PlanLead("")
  var when = PlanDate("")
  var measure: String?
  var status: String?
  var theme = ""
  var referenceText = ""
  var recommendations: [String] = []
}

/// Agrees one action in a plan.
public struct AddPlanAction: Change {
  public let plan: SubjectID
  public let what: String
  public let lead: String
  public let worker: WorkerID?
  public let due: Day
  public let theme: String
  public let measure: String?
  /// By their ids.
  public let recommendations: [String]
  public var words: String { "Agreed an action of a plan" }

  public init(
    _ plan: SubjectID, _ what: String, lead: String, worker: WorkerID? = nil, due: Day, theme: String = "",
    measure: String? = nil, answers recommendations: [String] = []
  ) {
    (self.plan, self.what, self.lead, self.worker) = (plan, what, lead, worker)
    (self.due, self.theme, self.measure, self.recommendations) = (due, theme, measure, recommendations)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.require(Recorder.keepsPlans, to: "Agreeing actions of a plan")
    guard what.orNothing != nil else { throw Refusal.because("Say what will be done.") }
    let lead = PlanLead(lead)
    if worker == nil, let problem = lead.problem { throw Refusal.because(problem) }
    try record.openPlan(plan)
    return try record.add(
      PlanActionDraft(
        what: what, lead: lead, when: PlanDate(due.words), measure: measure?.orNothing, theme: theme,
        recommendations: recommendations),
      to: plan, worker: worker)
  }
}

/// Lets an action serve another plan too.
public struct ServePlan: Change {
  public let action: String
  public let plan: SubjectID
  public let theme: String
  public var words: String { "Let an action serve another plan" }

  public init(_ action: String, _ plan: SubjectID, theme: String) {
    (self.action, self.plan, self.theme) = (action, plan, theme)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPlans, to: "Letting an action serve another plan")
    let own = try record.planOf(action)
    guard try record.connection.first("SELECT 1 FROM improvement_plan WHERE id = \(plan)", { _ in true }) != nil
    else { throw Refusal.notFound }
    try record.open([own, plan])
    let held = try record.connection.first(
      "SELECT 1 FROM action_in_plan WHERE action_id = \(action) AND plan_id = \(plan)", { _ in true })
    guard held == nil else { throw Refusal.because("It serves that plan already.") }
    try record.put(action, in: plan, theme: theme, referenceText: "", about: Array(Set([own, plan])).sorted())
  }
}

/// Says which recommendations an action answers: all of them.
public struct AnswerRecommendations: Change {
  public let action: String
  public let recommendations: Set<String>
  public var words: String { "Said which recommendations an action answers" }

  public init(_ action: String, _ recommendations: Set<String>) {
    (self.action, self.recommendations) = (action, recommendations)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPlans, to: "Saying which recommendations an action answers")
    let plan = try record.planOf(action)
    try record.open([plan])
    let held: Set<String> = Set(
      try record.connection.rows(
        "SELECT recommendation_id FROM action_recommendation WHERE action_id = \(action)"
      ) { try $0.text(0) })
    for gone in held.subtracting(recommendations).sorted() {
      try record.delete(
        "action_recommendation", [("action_id", action), ("recommendation_id", gone)], about: [plan])
    }
    for new in recommendations.subtracting(held).sorted() {
      _ = try record.recommendation(new)
      try record.insert(
        "action_recommendation", [("action_id", action), ("recommendation_id", new)], about: [plan])
    }
  }
}
