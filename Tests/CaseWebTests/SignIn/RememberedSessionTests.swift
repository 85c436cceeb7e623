import CaseStore
import Casework
import TestCast
import Testing

/// A session that a process remembers is asked again with each request, so what another process did to it holds at once.
@Suite struct RememberedSessionTests {
  private let now = Moment("2026-03-27", hour: 16)

  /// Amira, who has just opened her work, and another process on the same database.
  private func signedIn(_ kind: TestEngine) async throws -> (Cast, StepsBrowser, Store) {
    let cast = try await Cast.authority(on: kind)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    #expect(try await amira.get("/work").text.contains("Amira Vale"))
    return (cast, amira, Store(engine: try open(database: cast.engine.place)))
  }

  @Test(arguments: TestEngine.all) func whatWasEndedElsewhereShowsNothing(_ kind: TestEngine) async throws {
    let (cast, amira, other) = try await signedIn(kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    #expect(try await amira.get("/children/\(maya)").text.contains("Maya"))
    let looks = try await other.verify().looks
    try await other.endSessions(of: cast.amira)
    // A child’s record, a list, a page that reads nothing but its own worker, and one that reads nothing at all.
    for path in ["/children/\(maya)", "/children/\(maya)/chronology", "/work", "/sign-ins", "/"] {
      let answer = try await amira.get(path)
      let place = answer.location?.split(separator: "?").first
      #expect(place == "/sign-in", "\(path) leads to \(answer.location ?? "a page")")
      #expect(!answer.text.contains("Maya") && !answer.text.contains("Amira"))
    }
    #expect(try await other.verify().looks == looks, "nobody looked")
    await other.engine.close()
  }

  @Test(arguments: TestEngine.all) func otherRolesAndANewNameShowAtOnce(_ kind: TestEngine) async throws {
    let (cast, amira, other) = try await signedIn(kind)
    #expect(try await amira.get("/workers").status == 403)
    try await other.record(
      AmendWorker(cast.amira, name: "Amira Stone", roles: [.administrator], teams: [], isActive: true), by: cast.gwen,
      at: now)
    let answer = try await amira.get("/workers")
    #expect(answer.status == 200 && answer.text.contains("Amira Stone"))
    await other.engine.close()
  }

  @Test(arguments: TestEngine.all) func aPasswordToBeChangedIsAskedForAtOnce(_ kind: TestEngine) async throws {
    let (cast, amira, other) = try await signedIn(kind)
    try await other.setCredential(of: cast.amira, hash: "$argon2id$one", mustChange: true, at: now)
    #expect(try await amira.get("/work").location == "/password")
    try await other.setCredential(of: cast.amira, hash: "$argon2id$two", mustChange: false, at: now)
    #expect(try await amira.get("/work").status == 200)
    await other.engine.close()
  }

  @Test(arguments: TestEngine.all) func whoeverGoesOnStaysSignedIn(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let token = try await cast.store.beginSession(for: cast.amira, device: "One", at: now)
    #expect(cast.store.remembered(token: token, at: now) == nil, "nobody has asked yet")
    _ = try await cast.store.session(token: token, at: now)
    let later = now + 1_800
    let proof = try #require(cast.store.remembered(token: token, at: later))
    #expect(try await cast.store.stands(proof))
    let seen = try await cast.engine.read { try $0.first("SELECT seen_at FROM session") { try $0.text(0) } }
    #expect(seen == later.iso)
    let idle = try #require(cast.store.remembered(token: token, at: later + 3_601))
    #expect(try await !cast.store.stands(idle), "an hour without a request")
    #expect(cast.store.remembered(token: token, at: later + 3_601) == nil, "nor is it remembered any longer")
  }
}
