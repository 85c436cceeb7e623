import CaseStore
import Casework

/// One meeting of a board from its planning to what came of it.
final class DemoMeeting {
  private let desk: BoardDesk
  private let number: Int
  private let day: Day
  private var id = ""
  private var items: [(id: String, paper: DemoPaper, details: ItemDetails)] = []

  /// A class because each of its days begins where the one before left off.
  init(_ desk: BoardDesk, _ number: Int, on day: Day) { (self.desk, self.number, self.day) = (desk, number, day) }

  private var town: Town { desk.town }
  private var board: DemoBoard { desk.board }
  private func at(_ day: Day, hour: Int) -> Moment { Moment(day, hour: hour, minute: desk.place) }

  func plan() async throws {
    id = try await town.record(
      CallMeeting(of: desk.id, on: day, time: board.time, place: board.place), by: desk.officer)
    // Of a board that leaves its meetings empty, only what is near has an agenda.
    let ahead = board.leavesMeetingsEmpty ? 21 : 60
    town.diary.add(at(day - ahead, hour: 11)) { [self] in try await build() }
    let weekBefore = try town.workday(day - 8)
    town.diary.add(at(weekBefore, hour: 15)) { [self] in try await issue() }
    town.diary.add(at(day + 2, hour: 16)) { [self] in try await held() }
  }

  private func build() async throws {
    let agenda = board.agendas[number % board.agendas.count]
    for (index, paper) in agenda.enumerated() {
      var item = ItemDetails(paper.title)
      (item.lead, item.exemption) = (paper.lead, paper.exemption)
      item.part = paper.exemption == nil ? .open : .closed
      item.report = report(index)
      item.isToFollow = isMissing(paper)
      if paper == .improvement { item.plan = try await newestPlan() }
      items.append((try await town.record(AddItem(to: id, item), by: desk.officer), paper, item))
    }
    // What another board asked for comes to the second meeting after, for most of it.
    if let ask = desk.owed.first, number % 2 == 0 {
      desk.owed.removeFirst()
      var item = ItemDetails("What was asked of us by another board")
      item.ask = ask
      try await town.record(AddItem(to: id, item), by: desk.officer)
    }
    for (item, paper, _) in items where !isMissing(paper) {
      let figures = paper.figures.enumerated().map { place, name in
        WritePaper.FigureOf(name, commentary: place == 0 ? paper.commentary(&desk.chance) : nil)
      }
      try await town.record(
        WritePaper(
          for: item, paper.title, author: paper.lead, paper.sections(&desk.chance), figures: figures),
        by: paper == .performance || paper == .frontDoor ? town.staff.qualityLead : town.staff.director)
    }
  }

  private func newestPlan() async throws -> SubjectID? {
    try await town.store.read(for: desk.officer, at: town.now) { try $0.plans().first?.id }
  }

  /// The required report that comes with the paper at a place of the agenda.
  private func report(_ index: Int) -> String? {
    let place = board.reports.firstIndex {
      $0.comes.with == index && number % $0.comes.every == $0.comes.at
    }
    return place.map { desk.reports[$0] }
  }

  /// Figures from schools came until a year ago, and have been to follow ever since.
  private func isMissing(_ paper: DemoPaper) -> Bool { paper == .schools && town.demo.until - day < 400 }

  private func issue() async throws {
    for (item, paper, details) in items { try await bring(paper.scorecard, to: item, details) }
    try await town.record(IssuePack(for: id), by: desk.officer)
  }

  /// The newest scorecard that was issued comes with its item when the papers go out; every seventh time nobody thought
  /// of it.
  private func bring(_ scorecard: String?, to item: String, _ details: ItemDetails) async throws {
    guard let scorecard, number % 7 != 3 else { return }
    let newest = try await town.store.read(for: desk.officer, at: town.now) {
      try $0.issuedReports(of: scorecard, most: 1).first?.id
    }
    guard let newest else { return }
    var brought = details
    brought.issuedReport = newest
    try await town.record(AmendItem(item, brought), by: desk.officer)
  }

  private func held() async throws {
    let lines = desk.members.map { seat, member -> TakeAttendance.Line in
      if member.role == .chair || desk.chance.percent(member.comes) { return .init(seat, .present) }
      if let deputy = member.deputy, desk.chance.percent(60) { return .init(seat, .deputy, deputy: deputy) }
      return .init(seat, desk.chance.percent(80) ? .apologies : .absent)
    }
    try await town.record(TakeAttendance(at: id, lines), by: desk.officer)
    try await minutes()
    if number % 5 == 2, let declared = desk.members.dropFirst().first {
      try await town.record(
        DeclareInterest(
          at: id, member: declared.id, .other, "A governor of a school named in the papers", withdrew: false),
        by: desk.officer)
    }
    try await ask()
  }

  private func minutes() async throws {
    var first: Int?
    _ = try await town.record(
      WriteMinute(of: id, "The minutes of the last meeting were agreed."), by: desk.officer)
    for (item, paper, _) in items {
      let written = try await town.record(
        WriteMinute(of: id, item: item, paper.minute(&desk.chance)), by: desk.officer)
      first = first ?? written
    }
    if number % 6 == 1, let first {
      try await town.record(
        CorrectMinute(
          first, of: id, "Members asked for the figures by hub, and that they come every time. They noted the report.",
          reason: "The chair’s request was left out"), by: desk.officer)
    }
  }

  /// Two things are asked for at a meeting, the next of the board's list; of a short list one.
  private func ask() async throws {
    for _ in 0..<min(board.asked.count, board.asked.count < 3 ? 1 : 2) {
      let asked = board.asked[desk.asked % board.asked.count]
      desk.asked += 1
      let other = asked.of.map { town.boards[$0] }.flatMap { $0.id.text.isEmpty ? nil : $0 }
      let made = try await town.record(
        MakeAsk(
          asked.kind, by: desk.id, at: id, asked.words, owner: asked.owner, of: other?.id,
          due: asked.due.map { day + $0 }),
        by: desk.officer)
      if let answered = asked.answered ?? old(asked) {
        let reply = asked.reply.isEmpty ? "It was overtaken: the plan has it now." : asked.reply
        town.diary.add(at(max(day + answered, day + 3), hour: 12)) { [self] in
          try await town.record(AnswerAsk(made, reply, by: asked.owner, on: town.now.day), by: town.staff.director)
        }
      } else {
        other?.owed.append(made)
      }
    }
  }

  /// What nobody answered was closed at last, half a year on; only what was asked since still waits.
  private func old(_ asked: DemoBoard.Asked) -> Int? {
    guard asked.due != nil, town.demo.until - day > 190 else { return nil }
    return 180
  }
}
