import CaseStore
import Casework
import TestCast
import Testing

@Suite struct BoardTests {
  @Test(arguments: TestEngine.all) func aBoardHasAVersionAndAChainOfItsOwn(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let shown = try await cast.store.read(for: cast.greta, at: Cast.start) { try $0.board(panel) }
    var details = shown.details
    details.name = "Joint Parenting Panel"
    try await cast.store.record(AmendBoard(panel, details, seen: shown.version), by: cast.greta, at: Cast.start)
    await #expect(throws: Refusal.changedMeanwhile(shown.version + 1)) {
      try await cast.store.record(AmendBoard(panel, details, seen: shown.version), by: cast.greta, at: Cast.start)
    }
    for worker in [cast.dora, cast.carl, cast.gwen, cast.amira] {
      let words = try await refusal { try await cast.store.record(SetUpBoard(details), by: worker, at: Cast.start) }
      #expect(words == "Setting up a board is for: governance officer.")
    }
    #expect(
      try await refusal { try await cast.store.record(SetUpBoard(details), by: cast.greta, at: Cast.start) }
        == "There is a board of that name already.")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func whoCameIsCountedByMember(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let chair = try await cast.chair(panel)
    let lay = try await cast.store.record(
      AppointMember(to: panel, "Olive Rush", .lay, agency: "Community", from: "2025-05-01", until: "2026-03-31"),
      by: cast.greta, at: Cast.start)
    let meeting = try await cast.plan(panel, on: "2026-03-02")
    let other = try await cast.chair(cast.partnership())
    func take(_ lines: [TakeAttendance.Line], at: Moment = Moment("2026-03-02", hour: 20)) async throws {
      try await cast.store.record(TakeAttendance(at: meeting, lines), by: cast.greta, at: at)
    }
    #expect(
      try await refusal { try await take([.init(other, .present)]) } == "Choose members of this board.")
    #expect(try await refusal { try await take([.init(chair, .apologies)]) }.contains("Somebody must have come"))
    #expect(try await refusal { try await take([.init(chair, .deputy)]) }.contains("who came as a deputy"))
    try await take([.init(chair, .deputy, deputy: "Ivor Penn"), .init(lay, .apologies)])
    let (members, held) = try await cast.store.read(for: cast.carl, at: Moment("2026-04-02", hour: 9)) {
      (try $0.members(of: panel), try $0.meeting(meeting))
    }
    #expect(members.map(\.name) == ["Nora Blake", "Olive Rush"] && held.status == .held)
    #expect(members[0].came == [.deputy: 1] && members[1].came == [.apologies: 1])
    #expect(!members[1].sits(on: "2026-04-01"))
    let later = try await cast.plan(panel, on: "2026-05-20")
    #expect(
      try await refusal {
        try await cast.store.record(TakeAttendance(at: later, [.init(chair, .present)]), by: cast.greta, at: Cast.start)
      } == "The meeting has not been held yet.")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aCorrectedMinuteKeepsWhatStoodThere(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let held = try await cast.meet(panel, on: "2026-03-02", member: cast.chair(panel))
    let at = Moment("2026-03-03", hour: 9)
    #expect(try await cast.store.record(WriteMinute(of: held, "Three apologies."), by: cast.greta, at: at) == 1)
    #expect(
      try await cast.store.record(WriteMinute(of: held, part: .closed, "In private."), by: cast.greta, at: at) == 2)
    try await cast.store.record(
      CorrectMinute(1, of: held, "Two apologies.", reason: "Councillor Rush was there"), by: cast.greta, at: at)
    func minutes(_ worker: WorkerID) async throws -> [MinuteShown] {
      try await cast.store.read(for: worker, at: at) { try $0.minutes(of: $0.meeting(held)) }
    }
    let all = try await minutes(cast.greta)
    #expect(all.map(\.number) == [1, 2] && all[0].versions.map(\.words) == ["Three apologies.", "Two apologies."])
    #expect(all[0].words == "Two apologies." && all[0].versions[1].reason == "Councillor Rush was there")
    #expect(try await minutes(cast.carl).map(\.number) == [1], "a councillor without a seat reads Part I")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func whatIsPrivateIsForMembersAndOfficers(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let (meeting, _, closed) = try await cast.agenda(panel)
    func titles(_ worker: WorkerID, on day: Day = "2026-03-02") async throws -> [String] {
      try await cast.store.read(for: worker, at: Moment(day, hour: 9)) {
        try $0.agenda(of: $0.meeting(meeting)).map(\.title)
      }
    }
    for officer in [cast.greta, cast.dora] { #expect(try await titles(officer).count == 3) }
    #expect(try await titles(cast.carl) == ["How we are doing", "School places"])
    let seat = try await cast.chair(panel, cast.carl)
    #expect(try await titles(cast.carl).count == 3, "he has a seat now")
    try await cast.store.record(EndMembership(seat, on: "2026-03-10"), by: cast.greta, at: Cast.start)
    #expect(try await titles(cast.carl, on: "2026-03-10").count == 3)
    #expect(try await titles(cast.carl, on: "2026-03-11").count == 2)
    await #expect(throws: Refusal.notFound) {
      try await cast.store.read(for: cast.carl, at: Moment("2026-03-11", hour: 9)) { try $0.item(closed).item.title }
    }
    await #expect(throws: Refusal.notFound) {
      try await cast.store.read(for: cast.amira, at: Cast.start) { try $0.board(panel).name }
    }
  }

  @Test(arguments: TestEngine.all) func aChainSaysWhetherItCame(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (panel, board) = (try await cast.parentingPanel(), try await cast.partnership())
    let held = try await cast.meet(panel, on: "2026-03-02", member: cast.chair(panel))
    let ask = try await cast.store.record(
      MakeAsk(
        .request, by: panel, at: held, "A report on missing children", owner: "The chair", of: board, due: "2026-06-01"),
      by: cast.greta, at: Moment("2026-03-03", hour: 9))
    func chain() async throws -> AskShown {
      let all = try await cast.store.read(for: cast.carl, at: Moment("2026-03-03", hour: 9)) { try $0.asks(.chains) }
      return try #require(all.first)
    }
    #expect(try await chain().brought == nil)
    let meeting = try await cast.plan(board, on: "2026-05-11")
    var item = ItemDetails("Missing children")
    item.ask = ask
    try await cast.store.record(AddItem(to: meeting, item), by: cast.greta, at: Cast.start)
    let came = try await chain()
    #expect(
      came.brought == "2026-05-11" && came.ofName == "Larkmere Safeguarding Board"
        && came.standing(on: "2026-06-02") == .late(since: "2026-06-01"))
    try await cast.store.record(CancelMeeting(meeting, reason: "Snow"), by: cast.greta, at: Cast.start)
    #expect(try await chain().brought == nil, "a cancelled meeting brought nothing")
  }

  @Test(arguments: TestEngine.all) func aMemberAsksAndIsAnswered(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let question = try await cast.store.record(
      AskQuestion(of: panel, "How many children wait for a worker?"), by: cast.carl, at: Cast.start)
    #expect(
      try await refusal {
        try await cast.store.record(AnswerQuestion(question, "None."), by: cast.carl, at: Cast.start)
      }
      .contains("is for"))
    try await cast.store.record(AnswerQuestion(question, "None today."), by: cast.dora, at: Cast.start)
    let shown = try await cast.store.read(for: cast.carl, at: Cast.start) { try $0.memberQuestion(question) }
    #expect(shown.asker == "Carl Nunn" && shown.answer == "None today." && shown.answeredBy == "Dora Finch")
    #expect(
      try await refusal { try await cast.store.record(AnswerQuestion(question, "Two."), by: cast.dora, at: Cast.start) }
        == "It has been answered already.")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func interestsAreDeclaredAndWithdrawnFrom(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let member = try await cast.chair(panel)
    let (meeting, open, closed) = try await cast.agenda(panel, on: "2026-03-02")
    func declare(_ item: String?, _ kind: InterestKind, withdrew: Bool) async throws {
      _ = try await cast.store.record(
        DeclareInterest(at: meeting, member: member, item: item, kind, "Her firm is named", withdrew: withdrew),
        by: cast.greta, at: Moment("2026-03-02", hour: 19))
    }
    #expect(try await refusal { try await declare(open, .pecuniary, withdrew: false) }.contains("withdraws"))
    try await declare(closed, .pecuniary, withdrew: true)
    let seen = try await cast.store.read(for: cast.carl, at: Cast.start) {
      try $0.declarations(at: $0.meeting(meeting))
    }
    #expect(seen.count == 1 && seen[0].withdrew && seen[0].item == nil && !seen[0].words.contains("firm"))
    let all = try await cast.store.read(for: cast.greta, at: Cast.start) {
      try $0.declarations(at: $0.meeting(meeting))
    }
    #expect(all[0].words == "Her firm is named" && all[0].item == "An allegation")
  }
}
