import CaseStore
import Casework

extension Town {
  private func agreed() throws -> Day { try workday(demo.until - 335) }

  /// Two inspections, the recovery plan after the first and the delivery plan after the second, put into the diary.
  func improvement() throws {
    let earlier = try workday(demo.until.adding(years: -4) - 60)
    let agreed = try agreed()
    diary.add(Moment(earlier, hour: 10)) { try await self.recover(reported: earlier) }
    let reported = try workday(agreed - 45)
    diary.add(Moment(reported, hour: 10)) {
      try await self.register(
        InspectionWords.title, reported: reported, grade: InspectionWords.grade, InspectionWords.recommendations)
    }
    diary.add(Moment(agreed, hour: 14)) { try await self.deliver() }
    for event in PlanStory.events {
      diary.add(Moment(try workday(demo.until - event.ago), hour: 15)) {
        try await self.tell(event.action, event.event)
      }
    }
  }

  @discardableResult
  private func register(
    _ title: String, reported: Day, grade: String, _ recommendations: [(number: String, theme: String, text: String)]
  ) async throws -> SubjectID {
    try await record(
      AddRecommendations(
        title, .inspection, by: "Ofsted", reportedOn: reported, grade: grade,
        recommendations.map { AddRecommendations.Item($0.number, $0.text, theme: $0.theme) }),
      by: staff.qualityLead)
  }

  /// Carried out and never shown to have worked, and two things nobody finished in time.
  private func recover(reported: Day) async throws {
    let source = try await register(
      EarlierInspectionWords.title, reported: reported, grade: EarlierInspectionWords.grade,
      EarlierInspectionWords.recommendations)
    let plan = try await record(
      BeginPlan("Recovery plan", owner: "Margaret Osei", agreedOn: nil), by: staff.director)
    try await record(
      ImportPlanTable(
        plan, "recovery-plan.csv", PastedTable.lines(DeliveryPlanWords.recovery),
        columns: [.reference, .action, .lead, .when, .progress], source: source),
      by: staff.qualityLead)
    let (actions, recommendations) = try await known()
    let parts = recommendations.filter { $0.source == source }
    for (place, action) in actions.filter({ $0.plan == plan }).enumerated() {
      if parts.indices.contains(place) {
        try await record(AnswerRecommendations(action.id, [parts[place].id]), by: staff.qualityLead)
      }
      if ["Agree night cover", "Carers’ campaign"].contains(where: { action.what.hasPrefix($0) }) { continue }
      diary.add(now.adding(hours: 24 * (60 + place * 7))) {
        try await self.record(
          FinishPlanAction(action.id, on: self.now.day, "Carried out as planned"), by: self.staff.qualityLead)
      }
    }
  }

  private func deliver() async throws {
    let (_, recommendations) = try await known()
    let earlier = recommendations.filter { $0.sourceTitle == EarlierInspectionWords.title }
    let later = recommendations.filter { $0.sourceTitle == InspectionWords.title }
    for again in EarlierInspectionWords.recurrences {
      try await record(
        MarkRecurrence(later[again.later - 1].id, of: earlier[again.earlier - 1].id, why: again.why),
        by: staff.qualityLead)
    }
    let agreed = try agreed()
    let plan = try await record(
      BeginPlan(DeliveryPlanWords.title, owner: "Margaret Osei", agreedOn: agreed), by: staff.director)
    try await record(
      ImportPlanTable(
        plan, "joint-delivery-plan.xlsx", PastedTable.lines(PlanDays(agreed: agreed).written(DeliveryPlanWords.table)),
        columns: [.reference, .action, .lead, .when, .progress, .impact], source: later[0].source),
      by: staff.qualityLead)
    let partners = try await record(
      BeginPlan("Safeguarding partnership’s business plan", owner: "Anil Mistry", agreedOn: agreed - 20),
      by: staff.director)
    let (actions, _) = try await known()
    for words in ["Health and police join", "Send a notice", "Share reports two days"] {
      guard let action = actions.first(where: { $0.what.hasPrefix(words) }) else { continue }
      try await record(ServePlan(action.id, partners, theme: "Working together"), by: staff.director)
    }
  }

  private func known() async throws -> ([PlanActionShown], [RecommendationShown]) {
    try await store.read(for: staff.qualityLead, at: now) { (try $0.planActions(.all), try $0.recommendations()) }
  }

  private func tell(_ words: String, _ event: PlanStory.Event) async throws {
    guard let action = try await known().0.first(where: { $0.what.hasPrefix(words) }) else { return }
    let (id, lead) = (action.id, staff.qualityLead)
    switch event {
    case .note(let note): try await record(NoteOnAction(id, .progress, note), by: lead)
    case .impact(let note): try await record(NoteOnAction(id, .impact, note), by: lead)
    case .done(let done): try await record(FinishPlanAction(id, on: now.day, done), by: lead)
    case .move(let name, let move, let note):
      try await record(GiveEvidence(id, .indicator(name, move, from: try agreed()), note), by: lead)
    case .audit(let note): try await record(GiveEvidence(id, .audit, note, againOn: now.day + 180), by: lead)
    case .paper(let note): try await record(GiveEvidence(id, .paper, note), by: lead)
    case .confirmed(let who, let confirms, let note):
      try await record(GiveEvidence(id, .confirmation(of: who, confirms), note), by: lead)
    case .putOff(let ago, let reason):
      try await record(PutActionOff(id, until: demo.until - ago, reason: reason), by: lead)
    case .settleDay(let ago): try await record(SettleAction(id, when: .day(demo.until - ago)), by: lead)
    case .settleLead(let name): try await record(SettleAction(id, lead: .other(name)), by: lead)
    case .dropped(let reason): try await record(DropPlanAction(id, reason: reason), by: lead)
    }
  }
}

/// Writes days into a plan’s table as plans write them, and those that do not exist.
struct PlanDays {
  let agreed: Day

  func written(_ table: String) -> String {
    // The first September that is wholly after the plan was agreed has 30 days, as its April has.
    let year = (agreed.month < 9 ? agreed.year : agreed.year + 1)
    let weekday = Day(year: agreed.year + 1, month: 3, day: 16)?.weekday
    let wrong = weekday == .thursday ? "17 March \(agreed.year + 1)" : "16 March \(agreed.year + 1)"
    return table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line).replacing("{yyyy}", with: "\(year)").replacing("{yy}", with: String("\(year)".suffix(2)))
        .replacing("{wrong}", with: wrong).replacing(/<(\d+)>/) { match in short(agreed + (Int(match.1) ?? 0)) }
    }.joined(separator: "\n")
  }

  /// `31.8.26`
  private func short(_ day: Day) -> String {
    "\(day.dayOfMonth).\(day.month).\(String("\(day.year)".suffix(2)))"
  }
}
