import CaseStore
import Casework
import TestCast
import Testing

/// Entries of registers: kept through the one door, changed knowingly, found by those for whom they are.
@Suite struct RegisterTests {
  private let at = Moment("2026-03-09", hour: 10)

  private var contract: Agreement {
    Agreement(
      kind: .contract, title: "Education", owner: "Head of education", provider: "Weir", from: "2023-10-01",
      endsOn: "2026-09-30")
  }

  @Test(arguments: TestEngine.all) func anEntryIsKeptChangedAndFound(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let id = try await cast.store.record(KeepEntry(nil, contract), by: cast.greta, at: at)
    let kept = try #require(try await cast.store.read(for: cast.dora, at: at) { try $0.entry(id, Agreement.self) })
    #expect(kept.entry == contract && kept.version == 1)
    var changed = contract
    changed.successor = .agreed
    let blank = try await refusal {
      try await cast.store.record(KeepEntry(id, changed, seen: 1), by: cast.samir, at: at)
    }
    #expect(blank == "Say what comes after it.")
    changed.successorWords = "The same for two years"
    try await cast.store.record(KeepEntry(id, changed, seen: 1), by: cast.samir, at: at)
    await #expect(throws: Refusal.changedMeanwhile(2)) {
      try await cast.store.record(KeepEntry(id, contract, seen: 1), by: cast.greta, at: at)
    }
    let all = try await cast.store.read(for: cast.ines, at: at) { try $0.entries(Agreement.self).map(\.entry) }
    #expect(all == [changed])
    for worker in [cast.amira, cast.ruth, cast.joan, cast.carl, cast.paul] {
      let found = try await cast.store.read(for: worker, at: at) { try $0.entries(Agreement.self).count }
      #expect(found == 0, "\(worker)")
      await #expect(throws: Refusal.self) {
        try await cast.store.record(KeepEntry(nil, contract), by: worker, at: at)
      }
    }
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aWorkersCoursesAreKeptWithThem(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    var member = StaffMember(
      name: "Amira Vale", post: "Social worker", worker: cast.amira, registration: "SW1",
      registeredUntil: "2026-11-30", dbsOn: "2025-01-01", startedOn: "2025-02-01",
      training: [.prevent: "2025-03-01", .safeguarding: "2025-03-02"])
    let id = try await cast.store.record(KeepEntry(nil, member), by: cast.gwen, at: at)
    member.training = [.prevent: "2026-03-01", .recording: "2026-03-02"]
    try await cast.store.record(KeepEntry(id, member, seen: 1), by: cast.gwen, at: at)
    let kept = try await cast.store.read(for: cast.dora, at: at) { try $0.entry(id, StaffMember.self)?.entry }
    #expect(kept == member)
    member.dbsOn = "2026-03-10"
    let future = try await refusal { try await cast.store.record(KeepEntry(id, member), by: cast.gwen, at: at) }
    #expect(future.contains("future"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func stagesOfAComplaintFollowEachOther(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let complaint = Complaint(
      reference: "C-1", receivedOn: "2026-02-02", madeBy: .parent, theme: .delay, about: "Six weeks without an answer")
    let id = try await cast.store.record(KeepEntry(nil, complaint), by: cast.samir, at: at)
    let taken = try await refusal { try await cast.store.record(KeepEntry(nil, complaint), by: cast.samir, at: at) }
    #expect(taken == "There is a complaint of that reference already.")
    func keep(_ stage: ComplaintStage) async throws {
      try await cast.store.record(KeepStage(id, stage), by: cast.samir, at: at)
    }
    let panel = ComplaintStage(.panel, beganOn: "2026-03-01")
    #expect(try await refusal { try await keep(panel) } == "The stage before it has not begun.")
    try await keep(ComplaintStage(.local, beganOn: "2026-02-02", answeredOn: "2026-02-12", outcome: .notUpheld))
    try await keep(ComplaintStage(.investigation, beganOn: "2026-02-16"))
    #expect(try await refusal { try await keep(panel) } == "The investigation has not been answered yet.")
    let stages = try await cast.store.read(for: cast.dora, at: at) { try $0.stages(of: [id])[id] ?? [] }
    #expect(stages.map(\.number) == [.local, .investigation] && stages[0].outcome == .notUpheld)
    for worker in [cast.greta, cast.paul, cast.gwen] {
      #expect(try await cast.store.read(for: worker, at: at) { try $0.entries(Complaint.self).count } == 0)
    }
    #expect(try await cast.store.verify().findings == [])
  }

  /// A complaint about a child is under that child’s permission, in lists, stages, actions, patterns and alerts alike.
  @Test(arguments: TestEngine.all) func aComplaintAboutAHiddenChildIsNowhere(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let hidden = try await cast.zephyrine()
    let about = Complaint(
      reference: "C-ZEPHYR", receivedOn: "2026-01-05", madeBy: .child, theme: .conduct, about: "A rude call",
      child: hidden, words: "Zephyrine Quillfeather was upset")
    let id = try await cast.store.record(KeepEntry(nil, about), by: cast.samir, at: at)
    let action = AgreedAction(what: "Ring Zephyrine", owner: "Samir", due: "2026-04-01")
    try await cast.store.record(AgreeRegisterAction(id, action), by: cast.samir, at: at)
    func everything(_ worker: WorkerID) async throws -> String {
      try await cast.store.read(for: worker, at: at) { reader in
        "\(try reader.entries(Complaint.self)) \(try reader.stages(of: [id])) \(try reader.alerts()) "
          + "\(try reader.registerActions()) \(try reader.registerActions(of: id)) \(try reader.owed())"
      }
    }
    #expect(try await everything(cast.dora).contains("C-ZEPHYR"), "before it is hidden, it shows")
    try await cast.store.record(
      RestrictRecord(hidden, to: [cast.samir], reason: "A relative"), by: cast.samir, at: at)
    for worker in cast.workers where worker != cast.samir {
      let text = try await everything(worker)
      for word in ["Zephyr", "ZEPHYR", "Quillfeather", hidden.text, id.text] {
        #expect(!text.contains(word), "\(worker) \(word)")
      }
    }
    #expect(try await everything(cast.samir).contains("C-ZEPHYR"))
    var again = about
    again.reference = "C-2"
    let other = try await cast.store.record(
      AddWorker(signIn: "queenie", name: "Queenie Ash", roles: [.qualityLead]), by: cast.gwen, at: at)
    let refused = try await refusal { try await cast.store.record(KeepEntry(nil, again), by: other, at: at) }
    #expect(refused == "There is no child of that number, or not for you to see.")
    await #expect(throws: Refusal.notFound) {
      try await cast.store.record(KeepEntry(id, again, seen: 1), by: other, at: at)
    }
  }

  @Test(arguments: TestEngine.all) func aPartnersLeadFindsTheirOwnAgencyOnly(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, police, petra) = try await cast.agencies()
    _ = try await cast.audit([hospital, police])
    for (agency, title) in [(hospital, "Dataset H"), (police, "Dataset P")] {
      try await cast.store.record(
        KeepEntry(
          nil, PartnerReturn(agency: agency, kind: .dataset, title: title, askedBy: "the board", due: "2026-03-31")),
        by: cast.greta, at: at)
    }
    let own = try await cast.store.read(for: petra, at: at) { reader in
      (try reader.owed().map(\.title), try reader.entries(PartnerAgency.self).map(\.entry.name))
    }
    #expect(own.0 == ["Dataset P", "Section 11 audit 2026"] && own.1 == ["Larkmere Police"])
    let all = try await cast.store.read(for: cast.greta, at: at) { try $0.owed().count }
    #expect(all == 4)
    await #expect(throws: Refusal.self) {
      try await cast.store.record(
        KeepEntry(nil, PartnerReturn(agency: police, kind: .other, title: "x", askedBy: "y", due: "2026-04-01")),
        by: petra, at: at)
    }
  }
}
