import CaseStore
import Casework
import TestCast
import Testing

/// What the registers raise, who is told, and that it goes when its cause has gone.
@Suite struct RegisterAlertTests {
  private func alerts(_ cast: Cast, _ kind: String, on day: Day, for worker: WorkerID? = nil) async throws -> [Alert] {
    try await cast.store.read(for: worker ?? cast.dora, at: Moment(day, hour: 9)) { reader in
      try reader.alerts().filter { $0.kind.name == kind }
    }
  }

  @Test(arguments: TestEngine.all) func alert60AgreementEndsWithoutSuccessor(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    var contract = Agreement(
      kind: .contract, title: "Education", owner: "Head of education", provider: "Weir", from: "2023-10-01",
      endsOn: "2026-12-31")
    let id = try await cast.store.record(KeepEntry(nil, contract), by: cast.greta, at: Cast.start)
    #expect(try await alerts(cast, "agreement-ending", on: "2026-03-30") == [])
    let near = try await alerts(cast, "agreement-ending", on: "2026-03-31")
    #expect(near.map(\.owner) == ["Head of education"] && near[0].since == "2026-03-31")
    #expect(near[0].address == "/registers/agreements/\(id)" && near[0].words.contains("31 December 2026"))
    #expect(try await alerts(cast, "agreement-ending", on: "2026-03-31", for: cast.carl) == [])
    (contract.successor, contract.successorWords) = (.agreed, "Two more years")
    try await cast.store.record(KeepEntry(id, contract), by: cast.greta, at: Cast.start)
    #expect(try await alerts(cast, "agreement-ending", on: "2026-12-01") == [])
  }

  @Test(arguments: TestEngine.all) func alert61ComplaintLateThemeAndRising(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    var ids: [SubjectID] = []
    for (number, day) in (["2025-09-01", "2025-10-01", "2026-03-02"] as [Day]).enumerated() {
      let complaint = Complaint(
        reference: "C-\(number)", receivedOn: day, madeBy: .parent, theme: .delay, about: "Six weeks")
      ids.append(try await cast.store.record(KeepEntry(nil, complaint), by: cast.samir, at: Cast.start))
    }
    for (id, day) in zip(ids, ["2025-09-01", "2025-10-01"] as [Day]) {
      let stage = ComplaintStage(.local, beganOn: day, answeredOn: day + 7, outcome: .upheld)
      try await cast.store.record(KeepStage(id, stage), by: cast.samir, at: Cast.start)
    }
    #expect(try await alerts(cast, "complaint-late", on: "2026-03-16") == [], "the tenth working day")
    let late = try await alerts(cast, "complaint-late", on: "2026-03-17")
    #expect(late.map(\.about) == ["C-2"] && late[0].since == "2026-03-17" && late[0].owner == "complaints manager")
    let theme = try await alerts(cast, "complaint-theme", on: "2026-03-17")
    #expect(theme.map(\.about) == ["Delay"] && theme[0].words.hasPrefix("3 complaints"))
    #expect(try await alerts(cast, "complaint-theme", on: "2026-09-02") == [], "two within the year")
    #expect(try await alerts(cast, "complaints-rising", on: "2026-03-17") == [])
    let later = Moment("2026-03-10", hour: 9)
    try await cast.store.record(
      KeepStage(ids[2], ComplaintStage(.local, beganOn: "2026-03-02", answeredOn: "2026-03-05", outcome: .partly)),
      by: cast.samir, at: later)
    for id in ids {
      try await cast.store.record(
        KeepStage(id, ComplaintStage(.investigation, beganOn: "2026-03-09")), by: cast.samir, at: later)
    }
    let rising = try await alerts(cast, "complaints-rising", on: "2026-03-17")
    #expect(rising.map(\.words) == ["3 investigations began in twelve months, 0 in the twelve before."])
    #expect(try await alerts(cast, "complaint-late", on: "2026-03-17") == [], "answered")
    #expect(try await alerts(cast, "complaints-rising", on: "2026-03-17", for: cast.greta) == [])
  }

  @Test(arguments: TestEngine.all) func alert62ChecksRunOutAndStartBeforeClearance(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    var member = StaffMember(
      name: "Amira Vale", post: "Social worker", registration: "SW1", registeredUntil: "2026-11-30",
      dbsOn: "2026-01-12", startedOn: "2026-01-05", training: [:])
    let id = try await cast.store.record(KeepEntry(nil, member), by: cast.gwen, at: Cast.start)
    let start = try await alerts(cast, "staff-start", on: "2026-03-02")
    #expect(start.map(\.owner) == ["human resources"] && start[0].since == "2026-01-05")
    #expect(start[0].address == "/registers/workforce/\(id)")
    #expect(try await alerts(cast, "staff-check", on: "2026-03-02") == [])
    #expect(try await alerts(cast, "staff-check", on: "2026-10-02").contains { $0.words.contains("30 November") })
    #expect(try await alerts(cast, "staff-start", on: "2026-03-02", for: cast.greta) == [], "not hers to read")
    member.riskAssessedOn = "2026-01-02"
    try await cast.store.record(KeepEntry(id, member), by: cast.gwen, at: Cast.start)
    #expect(try await alerts(cast, "staff-start", on: "2026-03-02") == [])
  }

  @Test(arguments: TestEngine.all) func alert63PartnerHasNotReturned(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, police, petra) = try await cast.agencies()
    var owed = PartnerReturn(
      agency: police, kind: .trainingNeeds, title: "Training needs", askedBy: "the learning group", due: "2026-04-01")
    let id = try await cast.store.record(KeepEntry(nil, owed), by: cast.greta, at: Cast.start)
    let round = try await cast.audit([hospital], due: "2026-04-10")
    #expect(try await alerts(cast, "partner-return-late", on: "2026-04-01") == [])
    let late = try await alerts(cast, "partner-return-late", on: "2026-04-11")
    #expect(late.map(\.about) == ["Larkmere Police: Training needs", "Larkmere Hospital: Section 11 audit 2026"])
    #expect(late.map(\.owner) == ["chair of the learning group", "chair of the safeguarding partnership"])
    #expect(late.map(\.since) == ["2026-04-02", "2026-04-11"])
    let own = try await alerts(cast, "partner-return-late", on: "2026-04-11", for: petra)
    #expect(own.map(\.about) == ["Larkmere Police: Training needs"], "each their own")
    owed.cameOn = "2026-04-12"
    let after = Moment("2026-04-12", hour: 9)
    try await cast.store.record(KeepEntry(id, owed), by: cast.greta, at: after)
    try await cast.answer(try await cast.part(hospital, in: round), by: cast.paul, at: after)
    #expect(try await alerts(cast, "partner-return-late", on: "2026-04-12") == [])
  }
}
