import Casework

extension Recorder {
  /// The plan in which an action was agreed; not found when there is no such action.
  func planOf(_ action: String) throws -> SubjectID {
    let plan = try connection.first("SELECT plan_id FROM plan_action WHERE id = \(action)") {
      try $0.id(0) as SubjectID
    }
    guard let plan else { throw Refusal.notFound }
    return plan
  }

  /// Opens the plan of an action that is neither done nor given up, for those who keep plans and whoever leads on it.
  func openPlanAction(_ id: String, seen: Int? = nil, evenOver: Bool = false) throws -> SubjectID {
    let plan = try planOf(id)
    let lead = try connection.first(
      "SELECT 1 FROM plan_action WHERE id = \(id) AND worker_id = \(worker)", { _ in true })
    if lead == nil { try require(Self.keepsPlans, to: "Changing an action that somebody else leads on") }
    try open([plan])
    try require(plan, unchangedSince: seen) { $0.isRow(id, of: "plan_action") }
    let over = try connection.first(
      "SELECT 1 FROM plan_action WHERE id = \(id) AND (done_on IS NOT NULL OR dropped_on IS NOT NULL)", { _ in true })
    guard evenOver || over == nil else { throw Refusal.because("This action is done or given up already.") }
    return plan
  }

  /// Writes a new action into its plan. The plan is open.
  func add(_ draft: PlanActionDraft, to plan: SubjectID, worker: WorkerID? = nil) throws -> String {
    let id = newID()
    let worker = try worker ?? (draft.lead.isClear ? workerCalled(draft.lead.text) : nil)
    let lead = worker == nil ? (draft.lead.isClear ? draft.lead.text.orNothing : nil) : try name(of: worker)
    try insert(
      "plan_action",
      [
        ("id", id), ("plan_id", plan), ("what", draft.what), ("measure", draft.measure),
        ("lead_text", draft.lead.text), ("lead", lead), ("worker_id", worker), ("when_text", draft.when.text),
        ("due_on", draft.when.isClear ? draft.when.day : nil), ("every", draft.when.every.map { $0.everyWords }),
        ("status_text", draft.status),
      ], about: [plan])
    try put(id, in: plan, theme: draft.theme, referenceText: draft.referenceText, about: [plan])
    for recommendation in draft.recommendations {
      _ = try self.recommendation(recommendation)
      try insert(
        "action_recommendation", [("action_id", id), ("recommendation_id", recommendation)], about: [plan])
    }
    return id
  }

  /// Puts an action at the end of a plan.
  func put(
    _ action: String, in plan: SubjectID, theme: String, referenceText: String, about subjects: [SubjectID]
  ) throws {
    let last = try connection.first(
      "SELECT coalesce(max(place), 0) FROM action_in_plan WHERE plan_id = \(plan)"
    ) { try $0.int(0) }
    try insert(
      "action_in_plan",
      [
        ("action_id", action), ("plan_id", plan), ("place", (last ?? 0) + 1), ("theme", theme),
        ("reference_text", referenceText),
      ], about: subjects)
  }

  /// The one worker of that name, whatever its capitals and accents; nil when there is none, or more than one.
  func workerCalled(_ name: String) throws -> WorkerID? {
    let folded = NameFolding.fold(name)
    let found: [WorkerID] = try connection.rows("SELECT id FROM worker WHERE active = 1 AND fold(name) = \(folded)") {
      try $0.id(0)
    }
    return found.count == 1 ? found[0] : nil
  }

  func name(of worker: WorkerID?) throws -> String? {
    guard let worker else { return nil }
    guard let name = try connection.first("SELECT name FROM worker WHERE id = \(worker)", { try $0.text(0) }) else {
      throw Refusal.notFound
    }
    return name
  }
}
