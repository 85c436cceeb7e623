import CaseStore
import Casework
import TestCast
import Testing

@Suite struct PermissionTests {
  private let at = Moment("2026-03-04", hour: 9)

  private func sees(_ cast: Cast, _ worker: WorkerID, _ child: SubjectID, _ at: Moment) async throws -> Bool {
    do {
      return try await cast.store.look(at: child, for: worker, at: at, "Looked") { _ in true }
    } catch Refusal.notFound {
      return false
    }
  }

  @Test(arguments: TestEngine.all)
  func aRestrictedRecordIsSeenByThoseNamedAndNobodyElse(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let restrict = RestrictRecord(maya, to: [cast.ruth, cast.lena], reason: "A relative works here")
    #expect(try await refusal { try await cast.store.record(restrict, by: cast.amira, at: at) }.contains("is for"))
    let locked = RestrictRecord(maya, to: [cast.lena], reason: "A relative works here")
    #expect(try await refusal { try await cast.store.record(locked, by: cast.ruth, at: at) }.contains("at least one"))
    try await cast.store.record(restrict, by: cast.ruth, at: at)
    for worker in cast.workers {
      #expect(try await sees(cast, worker, maya, at) == [cast.ruth, cast.lena].contains(worker), "\(worker)")
    }
    await #expect(throws: Refusal.notFound) {
      try await cast.store.record(BreakGlass(maya, reason: "She is at my desk"), by: cast.peter, at: at)
    }
    let leave = AmendWorker(cast.lena, name: "Lena Marsh", roles: [.socialWorker], teams: [cast.south], isActive: false)
    try await cast.store.record(leave, by: cast.gwen, at: at)
    let last = AmendWorker(cast.ruth, name: "Ruth Ockham", roles: [.teamManager], teams: [cast.north], isActive: false)
    #expect(try await refusal { try await cast.store.record(last, by: cast.gwen, at: at) }.contains("named on it"))
    try await cast.store.record(LiftRestriction(maya, reason: "The relative has left"), by: cast.ruth, at: at)
    #expect(try await sees(cast, cast.amira, maya, at))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aRecordIsOpenedForADayWithAReasonThatManagersRead(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    #expect(try await !sees(cast, cast.peter, maya, at))
    await #expect(throws: Refusal.notFound) {
      try await cast.store.record(BreakGlass("NOSUCH", reason: "She is at my desk"), by: cast.peter, at: at)
    }
    #expect(
      try await refusal { try await cast.store.record(BreakGlass(maya, reason: " "), by: cast.peter, at: at) }.contains(
        "why"))
    try await cast.store.record(BreakGlass(maya, reason: "She is at my desk"), by: cast.peter, at: at)
    #expect(try await sees(cast, cast.peter, maya, at + 23 * 3600))
    #expect(try await !sees(cast, cast.peter, maya, at + 24 * 3600 + 1))
    let list = try await cast.store.read(for: cast.ruth, at: at) { try $0.brokenGlass() }
    #expect(list.map(\.reason) == ["She is at my desk"] && list.map(\.worker) == ["Peter Quayle"])
    #expect(try await cast.store.read(for: cast.amira, at: at) { try $0.brokenGlass() }.isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func brothersAndSistersAreSeenTogether(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    try await cast.bringToEnquiry([maya])
    #expect(try await !sees(cast, cast.dan, noah, at))
    let link = try await cast.store.record(Relate(Relationship(maya, .sibling, of: noah)), by: cast.tom, at: at)
    #expect(try await sees(cast, cast.dan, noah, at))
    try await cast.store.record(EndRelationship(link, on: "2026-03-04"), by: cast.tom, at: at)
    #expect(try await !sees(cast, cast.dan, noah, at))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aLookIsJournalledInItsOwnTransaction(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    #expect(try await sees(cast, cast.tom, maya, at))
    struct Fault: Error {}
    await #expect(throws: Fault.self) {
      try await cast.store.look(at: maya, for: cast.tom, at: at, "Failed") { _ in throw Fault() }
    }
    let looks = try await cast.store.read(for: cast.tom, at: at) { try $0.looks(at: maya, most: 9) }
    #expect(looks.map(\.words) == ["Looked", "Opened a record"] && looks[0].worker == "Tom Birch")
    #expect(try await cast.store.read(for: cast.lena, at: at) { try $0.looks(at: maya, most: 9) }.isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func whoOpensARecordSeesItUntilATeamHoldsIt(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let child = try await cast.store.record(
      RegisterChild(givenName: "Ivy", familyName: "Shaw", born: "2019-01-01"), by: cast.lena, at: at)
    #expect(try await sees(cast, cast.lena, child, at))
    #expect(try await !sees(cast, cast.peter, child, at))
    try await cast.bringToEnquiry([child])
    #expect(try await !sees(cast, cast.lena, child, at))
  }
}
