import CaseStore
import Casework

/// Conferences that make no plan, or are written up late.
extension Life {
  /// Too few came to decide: it meets again within days.
  func adjourn(_ episode: Episode, _ begun: Sheet, by chair: WorkerID) async throws {
    var sheet = begun
    sheet[InitialConference.quorate] = false
    sheet[ConferenceQuestions.notQuorate] = prose(.notQuorate)
    sheet[ConferenceQuestions.attendance] = attendance([.chair, .socialCare, .parent], maybe: [])
    for kid in kids {
      sheet[InitialConference.decision, kid.id] = .adjourned
      sheet[InitialConference.reasons, kid.id] = "Nobody can decide without those who know the child: it meets again."
    }
    try await submit(InitialConference.self, by: chair, sheet, opened: true)
    try later(workdays: number(4...8)) { [self] in try await confer(episode, again: true) }
  }

  /// The conference finds that no plan is needed: help under a child in need plan, or others’ help.
  func makeNoPlan(_ episode: Episode, months: Int?, _ begun: Sheet, by chair: WorkerID) async throws {
    let decision: InitialConference.Decision = months != 0 ? .childInNeed : percent(70) ? .earlyHelp : .noPlan
    var sheet = begun
    for kid in kids {
      sheet[InitialConference.decision, kid.id] = decision
      sheet[InitialConference.reasons, kid.id] = prose(.noPlanNeeded, kid)
    }
    if percent(30) { sheet[ConferenceQuestions.dissent] = "The police thought that a plan was needed" }
    try await submit(InitialConference.self, by: chair, sheet, opened: true)
    enter(months == 0 ? .closing : .inNeed)
    try later(workdays: number(1...8)) { [self] in try await assessLate(episode) }
    guard months != 0 else {
      return try later(workdays: number(26...34)) { [self] in try await close(after: true) }
    }
    try await transfer()
    try later(workdays: number(3...9)) { [self] in try await planForNeed(months: months) }
  }

  /// A review conference is written up the same day; now and then only after weeks.
  func writeUp(_ sheet: Sheet, by chair: WorkerID, late: Bool) async throws {
    guard late else { return try await submit(ReviewConference.self, by: chair, sheet, opened: true) }
    try later(workdays: number(6...26)) { [self] in
      try await submit(ReviewConference.self, by: chair, sheet, opened: true)
    }
  }
}
