import CaseStore
import Casework
import TestCast
import Testing

@Suite struct AuthorityTests {
  private let at = Cast.start

  @Test(arguments: TestEngine.all)
  func theLastAdministratorStays(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let leave = AmendWorker(cast.gwen, name: "Gwen Aldous", roles: [.administrator], teams: [], isActive: false)
    #expect(
      try await refusal { try await cast.store.record(leave, by: cast.gwen, at: at) }.contains("last administrator"))
    let other = AmendWorker(cast.samir, name: "Samir Dass", roles: [.qualityLead, .administrator], teams: [])
    try await cast.store.record(other, by: cast.gwen, at: at)
    try await cast.store.record(leave, by: cast.samir, at: at)
    await #expect(throws: Refusal.self) {
      try await cast.store.record(AddTeam(name: "East hub", kind: .hub), by: cast.gwen, at: at)
    }
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aWorkerWhoMovesSeesOtherChildren(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    func sees(_ worker: WorkerID) async throws -> Bool {
      try await !cast.store.read(for: worker, at: Moment("2026-03-04", hour: 9)) { try $0.names(of: [maya]) }.isEmpty
    }
    #expect(try await sees(cast.dan))
    #expect(try await !sees(cast.lena))
    for (worker, name, team) in [(cast.dan, "Dan Whitlock", cast.south), (cast.lena, "Lena Marsh", cast.north)] {
      try await cast.store.record(
        AmendWorker(worker, name: name, roles: [.socialWorker], teams: [team]), by: cast.gwen, at: at)
    }
    #expect(try await !sees(cast.dan))
    #expect(try await sees(cast.lena))
    try await cast.store.record(
      AmendWorker(cast.amira, name: "Amira Vale", roles: [.socialWorker], teams: [cast.north], isActive: false),
      by: cast.gwen, at: at)
    #expect(try await !sees(cast.amira))
  }

  @Test(arguments: TestEngine.all)
  func aTeamWithChildrenIsNotClosed(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let close = CloseTeam(cast.north, on: "2026-03-04")
    #expect(
      try await refusal { try await cast.store.record(close, by: cast.gwen, at: at) }.contains(
        "still holds children (1)"))
    try await cast.store.record(AmendTeam(cast.south, name: "Harbour hub", capacity: 40), by: cast.gwen, at: at)
    let taken = AmendTeam(cast.south, name: "North hub")
    #expect(try await refusal { try await cast.store.record(taken, by: cast.gwen, at: at) }.contains("already"))
    try await cast.store.record(CloseTeam(cast.south, on: "2026-03-04"), by: cast.gwen, at: at)
    let names = try await cast.store.read(for: cast.gwen, at: at) { try $0.teams().map(\.name) }
    #expect(!names.contains("Harbour hub") && names.contains("North hub"))
  }
}
