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
}
