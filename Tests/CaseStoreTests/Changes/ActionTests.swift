import CaseStore
import Casework
import TestCast
import Testing

@Suite struct ActionTests {
  @Test(arguments: TestEngine.all)
  func anActionIsDoneWithEvidenceOrDroppedWithAReason(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let (store, amira, at) = (cast.store, cast.amira, Moment("2026-03-04", hour: 10))
    let id = try await store.record(
      AddAction(
        maya,
        AgreedAction(what: "Ring the school", owner: "Amira Vale", worker: amira, due: "2026-03-06", measure: "A note")),
      by: amira, at: at)
    let listed = try await store.read(for: amira, at: at) { try $0.openActions(of: amira).map(\.action) }
    #expect(listed.contains { $0.id == id && $0.measure == "A note" })
    let nobody = ReassignAction(id, owner: " ", worker: nil, due: nil)
    #expect(try await refusal { try await store.record(nobody, by: amira, at: at) }.contains("who"))
    try await store.record(
      ReassignAction(id, owner: "Dan Whitlock", worker: cast.dan, due: "2026-03-09"), by: amira, at: at)
    let blank = FinishAction(id, on: "2026-03-04", evidence: "")
    #expect(try await refusal { try await store.record(blank, by: amira, at: at) }.contains("what shows"))
    try await store.record(FinishAction(id, on: "2026-03-04", evidence: "Note of the call"), by: cast.dan, at: at)
    #expect(
      try await refusal { try await store.record(DropAction(id, reason: "No"), by: amira, at: at) }.contains("already"))
    await #expect(throws: Refusal.notFound) {
      try await store.record(DropAction(id, reason: "No"), by: cast.lena, at: at)
    }
    let other = try await store.record(
      AddAction(maya, AgreedAction(what: "Ring the GP", owner: "Amira Vale", due: nil)), by: amira, at: at)
    try await store.record(DropAction(other, reason: "Done by the nurse"), by: amira, at: at)
    let all = try await store.read(for: amira, at: at) { try $0.actions(of: maya) }
    #expect(all.first { $0.id == other }?.reason == "Done by the nurse")
    #expect(all.first { $0.id == id }?.evidence == "Note of the call")
    #expect(try await store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func actionsAreGoneThroughTogetherOrNotAtAll(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToEnquiry(children)
    let (store, amira, at) = (cast.store, cast.amira, Moment("2026-03-04", hour: 10))
    var ids: [String] = []
    for (child, what) in [(children[0], "Ring the school"), (children[1], "Ring the GP")] {
      let action = AgreedAction(what: what, owner: "Amira Vale", worker: amira, due: "2026-03-06")
      ids.append(try await store.record(AddAction(child, action), by: amira, at: at))
    }
    let both = ids
    func states() async throws -> [String] {
      try await store.engine.read { connection in
        try connection.rows(
          "SELECT coalesce(evidence, reason, 'open') FROM action WHERE id IN (\(SQL(list: both))) ORDER BY what"
        ) { try $0.text(0) }
      }
    }
    let done = GoThroughActions.Fate.done(on: "2026-03-04", evidence: "Note of the call")
    let blank = GoThroughActions([(ids[0], done), (ids[1], .dropped(reason: " "))])
    #expect(try await refusal { try await store.record(blank, by: amira, at: at) }.contains("why"))
    #expect(try await states() == ["open", "open"])
    let whole = GoThroughActions([(ids[0], done), (ids[1], .dropped(reason: "The nurse did"))])
    await #expect(throws: Refusal.notFound) { try await store.record(whole, by: cast.lena, at: at) }
    try await store.record(whole, by: amira, at: at)
    #expect(try await states() == ["The nurse did", "Note of the call"])
    #expect(try await refusal { try await store.record(whole, by: amira, at: at) }.contains("already"))
    #expect(try await store.verify().findings == [])
  }
}
