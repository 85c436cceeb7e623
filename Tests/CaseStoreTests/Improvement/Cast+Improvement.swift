import CaseStore
import Casework
import TestCast

/// A plan with everything that can be said of it.
struct ImprovementCast: Sendable {
  static let agreed: Day = "2026-03-17"
  static let table = """
    Ref\tAction\tLead\tTimescale\tProgress
    Theme 1: Leading\t\t\t\t
    OR1\tRead every contact\tTom Birch\t31.8.26\tBegun
    OR2\tSee every child on a plan\tAmira Vale\twithin 3 months\tListed
    OR2\tCover visits by name\tLSCB\t31/09/26\t
    OR3\tMeet the police\ttbc\tOngoing\t
    \tHold a party\tRuth Ockham\t1.6.26\t
    OR9\t\tnobody\t\t
    """

  let source: SubjectID
  let plan: SubjectID
  /// By the beginning of their words.
  let actions: [PlanActionShown]
  let recommendations: [RecommendationShown]

  func action(_ words: String) -> PlanActionShown {
    guard let found = actions.first(where: { $0.what.hasPrefix(words) }) else { preconditionFailure(words) }
    return found
  }
}

extension Cast {
  /// A report of four recommendations, the last of which nothing answers, and a plan of five actions read from a table.
  func improvement(at: Moment = Moment(ImprovementCast.agreed, hour: 9)) async throws -> ImprovementCast {
    let source = try await store.record(
      AddRecommendations(
        "Inspection of 2026", .inspection, by: "Ofsted", reportedOn: "2026-02-17", grade: "inadequate",
        [
          .init("1", "Read contacts", theme: "Door"), .init("2", "See children", theme: "Plans", grade: "priority"),
          .init("3", "Meet partners"), .init("4", "Let children take part"),
        ]), by: samir, at: at)
    let plan = try await store.record(
      BeginPlan("Delivery plan", owner: "Dora Finch", agreedOn: ImprovementCast.agreed), by: dora, at: at)
    let lines = PastedTable.lines(ImprovementCast.table)
    let columns: [PlanColumn] = [.reference, .action, .lead, .when, .progress]
    try await store.record(ImportPlanTable(plan, "plan.csv", lines, columns: columns, source: source), by: dora, at: at)
    let (actions, recommendations) = try await store.read(for: dora, at: at) {
      (try $0.planActions(.plan(plan)), try $0.recommendations())
    }
    return ImprovementCast(source: source, plan: plan, actions: actions, recommendations: recommendations)
  }

  /// Puts a row into every table of plans, with every column filled somewhere.
  func fullImprovement() async throws {
    let made = try await improvement()
    let at = Moment("2026-06-13", hour: 9)
    _ = try await store.record(
      AddRecommendations(
        "Inspection of 2022", .inspection, by: "Ofsted", reportedOn: "2022-02-17",
        [
          .init("A", "See children as often as their plans say"), .init("B", "Audit every month"),
        ]), by: samir, at: at)
    let before = try await store.read(for: dora, at: at) { try $0.recommendations().first { $0.number == "A" } }
    try await store.record(
      MarkRecurrence(made.recommendations[1].id, of: before?.id ?? "", why: "Visits were late then"), by: samir, at: at)
    let (seen, read, party) = (made.action("See every"), made.action("Read every"), made.action("Hold a party"))
    try await store.record(NoteOnAction(seen.id, .progress, "A list each Monday"), by: amira, at: at)
    try await store.record(PutActionOff(seen.id, until: "2026-09-17", reason: "No cover"), by: amira, at: at)
    try await store.record(
      GiveEvidence(seen.id, .indicator("protection-visits-in-time", .up, from: "2026-03-17"), "Visits are in time"),
      by: amira, at: at)
    let paper = try await store.record(
      GiveEvidence(seen.id, .confirmation(of: "Six parents", true), "They say so", againOn: "2026-12-01"), by: amira,
      at: at)
    try await store.record(WithdrawEvidence(paper, reason: "Asked the wrong family"), by: samir, at: at)
    try await store.record(SettleAction(made.action("Meet").id, when: .every(.months(3))), by: dora, at: at)
    try await store.record(SettleAction(made.action("Cover").id, lead: .worker(ruth)), by: dora, at: at)
    try await store.record(FinishPlanAction(read.id, on: "2026-06-01", "All are read"), by: dora, at: at)
    try await store.record(DropPlanAction(party.id, reason: "No money"), by: dora, at: at)
    _ = try await store.record(
      AddPlanAction(
        made.plan, "Ask children", lead: "Joan Tierney", due: "2026-10-01", theme: "Voice", measure: "They say so",
        answers: [made.recommendations[3].id]), by: dora, at: at)
    try await store.record(BeginPlan("Another plan", owner: "Dora Finch", agreedOn: "2026-06-01"), by: dora, at: at)
  }
}
