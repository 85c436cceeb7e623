import CaseStore
import Casework

extension Cast {
  /// Two agencies, of which Paul answers for the hospital; the police are Petra Lund’s.
  public func agencies() async throws -> (hospital: SubjectID, police: SubjectID, petra: WorkerID) {
    let petra = try await store.record(
      AddWorker(signIn: "petra", name: "Petra Lund", roles: [.partnerLead]), by: gwen, at: Cast.start)
    let hospital = try await store.record(
      KeepEntry(
        nil,
        PartnerAgency(
          name: "Larkmere Hospital", kind: .health, seniorLead: "Director of nursing", designated: "Dr Reeve",
          leads: [paul])), by: greta, at: Cast.start)
    let police = try await store.record(
      KeepEntry(nil, PartnerAgency(name: "Larkmere Police", kind: .police, leads: [petra])), by: greta, at: Cast.start)
    return (hospital, police, petra)
  }

  /// A section 11 audit that asks both, opened on a day.
  public func audit(_ agencies: [SubjectID], on day: Day = "2026-03-02", due: Day = "2026-04-30") async throws
    -> SubjectID
  {
    let framework = try sectionEleven
    return try await store.record(
      OpenRound(framework, title: "Section 11 audit \(day.year)", due: due, agencies: agencies), by: greta,
      at: Moment(day, hour: 10))
  }

  public var sectionEleven: Framework {
    get throws {
      guard let framework = Framework.ours.first(where: { $0.name == "section-11" }) else { throw Refusal.notFound }
      return framework
    }
  }

  /// The part of an agency in a round.
  public func part(_ agency: SubjectID, in round: SubjectID) async throws -> SelfAssessment {
    let found = try await store.read(for: greta, at: Cast.start) { try $0.assessments(of: round) }
    guard let own = found.first(where: { $0.agency == agency }) else { throw Refusal.notFound }
    return own
  }

  /// Answers every standard, but for those left out, with a grade, and sends it when none is.
  public func answer(
    _ own: SelfAssessment, by lead: WorkerID, grade: String = "met", but left: Set<String> = [], at: Moment
  ) async throws {
    for standard in try sectionEleven.standards where !left.contains(standard.key) {
      try await store.record(
        AnswerStandard(
          own.id,
          StandardAnswer(standard: standard.key, grade: grade, evidence: "Seen in ten records", gap: "Night staff")),
        by: lead, at: at)
    }
    if left.isEmpty { try await store.record(SendAssessment(own.id), by: lead, at: at) }
  }

  /// Something in every register: for tests that want a row in each of their tables.
  public func fillRegisters(about child: SubjectID, at: Moment) async throws {
    let (hospital, police, _) = try await agencies()
    let round = try await audit([hospital], on: at.day, due: at.day + 30)
    if let award = Framework.ours.first(where: { $0.awardYears != nil }) {
      try await store.record(
        OpenRound(award, title: "Award", due: at.day + 60, agencies: [police]), by: greta, at: at)
    }
    let own = try await part(hospital, in: round)
    try await answer(own, by: paul, at: at)
    for standard in try sectionEleven.standards {
      let lowered = standard.key == "training"
      try await store.record(
        ModerateAnswer(own.id, standard.key, grade: lowered ? "partly" : "met", reason: lowered ? "No list came" : nil),
        by: greta, at: at)
    }
    try await store.record(FinishModeration(own.id, panel: "Quality group", on: at.day), by: greta, at: at)
    let action = AgreedAction(
      what: "List who is trained", owner: "Paul", worker: paul, due: at.day + 20, measure: "List")
    let agreed = try await store.record(
      AgreeRegisterAction(own.id, standard: "training", action), by: greta, at: at)
    try await store.record(
      ChangeRegisterAction(agreed, .done(on: at.day, evidence: "The list came")), by: paul, at: at)
    try await store.record(
      KeepEntry(
        nil, PartnerReturn(agency: police, kind: .dataset, title: "Dataset", askedBy: "the board", due: at.day - 5)),
      by: greta, at: at)
    try await store.record(
      KeepEntry(
        nil,
        Agreement(
          kind: .contract, title: "Education", owner: "Head of education", provider: "Weir", grade: .good,
          from: "2023-10-01", endsOn: at.day + 100, noticeMonths: 6, reviewOn: at.day + 20)), by: greta, at: at)
    let complaint = try await store.record(
      KeepEntry(
        nil,
        Complaint(
          reference: "C-1", receivedOn: at.day - 60, madeBy: .parent, theme: .delay,
          about: "Six weeks without an answer",
          child: child, words: "Nobody wrote back", advocacyOfferedOn: at.day - 60)), by: samir, at: at)
    try await store.record(
      KeepStage(complaint, ComplaintStage(.local, beganOn: at.day - 60, answeredOn: at.day - 50, outcome: .partly)),
      by: samir, at: at)
    try await store.record(
      KeepStage(complaint, ComplaintStage(.investigation, beganOn: at.day - 45)), by: samir, at: at)
    try await store.record(
      KeepEntry(
        nil,
        StaffMember(
          name: "Amira Vale", post: "Social worker", worker: amira, registration: "SW1",
          registeredUntil: at.day + 200, dbsOn: "2025-06-01", startedOn: "2025-07-01", riskAssessedOn: "2025-06-30",
          training: [.safeguarding: "2025-09-01", .prevent: "2025-09-02"])), by: gwen, at: at)
    try await store.record(
      KeepEntry(
        nil,
        StaffMember(
          name: "Dan Whitlock", post: "Family worker", isAgency: true, needsRegistration: false,
          startedOn: "2026-01-05")), by: gwen, at: at)
    try await store.record(
      KeepEntry(
        nil,
        Complaint(
          reference: "C-2", receivedOn: at.day - 3, madeBy: .carer, theme: .conduct, about: "A call that felt rude")),
      by: samir, at: at)
  }
}
