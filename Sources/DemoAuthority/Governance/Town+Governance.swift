import CaseStore
import Casework

extension Town {
  /// The boards, their meetings and papers over the years, put into the diary.
  func governance() throws {
    for (place, board) in DemoBoard.all.enumerated() {
      let desk = BoardDesk(self, board, place: place, chance: Chance(seed: demo.seed, part: 900 + UInt64(place)))
      boards.append(desk)
      try desk.begin()
    }
    try questions()
  }

  /// Members ask in writing; the last waits.
  private func questions() throws {
    let asked = [
      (
        "How long does a family wait for a first visit?",
        "Nine working days at the median; the slowest hub takes fourteen."
      ),
      (
        "How many social workers left this year, and why?",
        "Eleven. Most went to other authorities; the exit notes are in the workforce report."
      ),
      ("When will the school figures be ready?", ""),
    ]
    for (index, (words, answer)) in asked.enumerated() {
      let day = try workday(demo.until - [400, 160, 6][index])
      diary.add(Moment(day, hour: 20)) { [self] in
        let board = boards[2].id
        let question = try await record(AskQuestion(of: board, words), by: staff.councillor)
        guard !answer.isEmpty else { return }
        diary.add(Moment(day + 8, hour: 15)) { [self] in
          try await record(AnswerQuestion(question, answer), by: staff.director)
        }
      }
    }
  }
}

/// A board while it is being lived through. A class because its meetings write in turn what later ones look up.
final class BoardDesk {
  let town: Town
  let board: DemoBoard
  let place: Int
  var chance: Chance
  private(set) var id = SubjectID("")
  private(set) var members: [(id: String, member: DemoBoard.Member)] = []
  private(set) var reports: [String] = []
  /// What others asked of it and nobody has answered yet.
  var owed: [String] = []
  var meetings = 0
  var asked = 0

  init(_ town: Town, _ board: DemoBoard, place: Int, chance: Chance) {
    (self.town, self.board, self.place, self.chance) = (town, board, place, chance)
  }

  var officer: WorkerID { town.staff.governanceOfficer }

  func begin() throws {
    let began = town.demo.until.adding(years: -board.years)
    town.diary.add(Moment(began - 10, hour: 9, minute: place)) { [self] in try await setUp(began) }
    for (number, day) in board.days(until: town.demo.until).enumerated() {
      let day = try town.workday(day)
      let planned = max(day - 200, began - 9)
      let meeting = DemoMeeting(self, number, on: day)
      town.diary.add(Moment(planned, hour: 10, minute: place)) { try await meeting.plan() }
    }
  }

  private func setUp(_ began: Day) async throws {
    id = try await town.record(
      SetUpBoard(
        BoardDetails(
          name: board.name, kind: board.kind, terms: board.terms, cadence: board.cadence, isPublic: board.isPublic,
          began: began)), by: officer)
    for member in board.members {
      let worker = member.signIn.flatMap { town.staff.oversight[$0] }
      let seat = try await town.record(
        AppointMember(
          to: id, member.name, worker: worker, member.role, agency: member.agency, deputy: member.deputy, from: began),
        by: officer)
      members.append((seat, member))
    }
    for report in board.reports {
      reports.append(
        try await town.record(
          RequireReport(
            to: id, report.title, owedBy: report.owedBy, report.frequency, source: report.source, since: began),
          by: officer))
    }
  }
}

extension Staff {
  /// Those who oversee and sit on boards, by the name they sign in with.
  var oversight: [String: WorkerID] {
    [
      "margaret.osei": director, "ken.doyle": councillor, "anil.mistry": partnerLead, "helen.marsden": qualityLead,
    ]
  }
}
