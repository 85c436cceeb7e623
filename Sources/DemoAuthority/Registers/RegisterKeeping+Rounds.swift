import CaseStore
import Casework

extension RegisterKeeping {
  /// How far an agency comes in a round.
  private enum Course { case moderated, sent, half, none }

  /// Two section 11 audits two years apart, and the quality award of voluntary organisations between them.
  func planRounds() {
    let (first, second) = (until.adding(years: -2) - 30, until - 48)
    if let audit = Framework.ours.first(where: { $0.name == "section-11" }) {
      plan(
        audit, "Section 11 audit \(first.year)", first, due: first + 56, Self.firstCourses, strength: 45, closes: true)
      plan(
        audit, "Section 11 audit \(second.year)", second, due: until + 10, Self.secondCourses, strength: 66,
        closes: false)
    }
    if let award = Framework.ours.first(where: { $0.name == "voluntary-quality" }) {
      let day = until.adding(years: -1) - 70
      plan(
        award, "Quality award for voluntary organisations \(day.year)", day, due: day + 60,
        ["The Lantern Project": .moderated, "Larkmere Young Carers": .moderated, "Harbour Faith Forum": .none],
        strength: 88, closes: true)
    }
  }

  private static let firstCourses: [String: Course] = [
    "Larkmere Police": .moderated, "Weir Valley Community Health": .moderated, "Larkmere Hospital": .moderated,
    "Probation, Weir region": .none, "Housing service": .moderated, "Early help service": .moderated,
    "Larkmere Schools Trust": .moderated,
  ]
  private static let secondCourses: [String: Course] = [
    "Larkmere Police": .moderated, "Weir Valley Community Health": .half, "Larkmere Hospital": .sent,
    "Probation, Weir region": .none, "Housing service": .moderated, "Early help service": .sent,
    "Larkmere Schools Trust": .half,
  ]

  private func plan(
    _ framework: Framework, _ title: String, _ opens: Day, due: Day, _ courses: [String: Course], strength: Int,
    closes: Bool
  ) {
    let asked = courses.keys.sorted()
    on(opens) {
      let ids = asked.compactMap { self.agencies[$0]?.id }
      let round = try await self.town.record(
        OpenRound(framework, title: title, due: due, agencies: ids), by: self.officer)
      for (place, name) in asked.enumerated() {
        let day = opens + 12 + place * 3
        self.on(day) { try await self.answer(round, framework, name, courses[name] ?? .none, strength) }
      }
      if closes {
        self.on(due + 40) { try await self.town.record(CloseRound(round), by: self.officer) }
      }
    }
  }

  private func answer(
    _ round: SubjectID, _ framework: Framework, _ name: String, _ course: Course, _ strength: Int
  ) async throws {
    guard course != .none, let agency = agencies[name] else { return }
    let found = try await town.store.read(for: agency.lead, at: town.now) { try $0.assessments(of: round) }
    guard let own = found.first(where: { $0.agency == agency.id }) else { return }
    let standards = course == .half ? framework.standards.prefix(5) : framework.standards[...]
    var answers: [StandardAnswer] = []
    for standard in standards {
      let standing: Framework.Grade.Standing =
        chance.percent(strength) ? .good : chance.percent(75) ? .developing : .weak
      let grade = framework.grades.last { $0.standing == standing } ?? framework.grades[0]
      let (evidence, gap) = RegisterWords.answer(standard.key, standing, &chance)
      answers.append(
        StandardAnswer(standard: standard.key, grade: grade.key, evidence: evidence, gap: standing == .good ? nil : gap)
      )
    }
    for answer in answers { try await town.record(AnswerStandard(own.id, answer), by: agency.lead) }
    guard course != .half else { return }
    try await town.record(SendAssessment(own.id), by: agency.lead)
    guard course == .moderated else { return }
    let at = town.now.day + 12
    on(at) { try await self.moderate(own.id, framework, answers, name) }
  }

  /// The panel agrees with most grades, lowers one here and there with a reason, and asks for something to be done.
  private func moderate(_ id: SubjectID, _ framework: Framework, _ answers: [StandardAnswer], _ name: String)
    async throws
  {
    for answer in answers {
      let own = framework.grades.first { $0.key == answer.grade }
      let lowered = own?.standing == .good && framework.awardYears == nil && chance.percent(20)
      let grade = lowered ? framework.grades.first { $0.standing == .developing } : own
      guard let grade else { continue }
      try await town.record(
        ModerateAnswer(
          id, answer.standard, grade: grade.key,
          reason: lowered ? "What was sent shows that there is a policy, and not yet that workers use it." : nil),
        by: officer)
      if grade.standing != .good { try await act(id, answer.standard, name) }
    }
    try await town.record(
      FinishModeration(id, panel: "the partnership’s quality group", on: town.now.day), by: officer)
  }

  private func act(_ id: SubjectID, _ standard: String, _ name: String) async throws {
    let (what, measure) = RegisterWords.action(standard)
    let days = chance.number(60...150)
    let agreed = try await town.record(
      AgreeRegisterAction(
        id, standard: standard,
        AgreedAction(
          what: what, owner: town.staff.name(agencies[name]?.lead), worker: agencies[name]?.lead,
          due: town.now.day + days, measure: measure)), by: officer)
    // What was agreed long ago is done by now, some of it late.
    let isOld = until - town.now.day > 400
    guard isOld || chance.percent(72) else { return }
    let done = town.now.day + days + (chance.percent(70) ? chance.number(-30...0) : chance.number(10...90))
    on(done) {
      try await self.town.record(
        ChangeRegisterAction(agreed, .done(on: done, evidence: "Seen by the quality group: \(measure.lowercased()).")),
        by: self.officer)
    }
  }
}
