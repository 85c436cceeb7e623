import CaseStore
import Casework
import TestCast
import Testing

@Suite struct SessionTests {
  private let at = Cast.start

  @Test(arguments: TestEngine.all)
  func aSessionLastsWhileItIsUsed(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (store, amira) = (cast.store, cast.amira)
    let token = try await store.beginSession(for: amira, device: "Firefox", at: at, hours: 10)
    let first = try #require(try await store.session(token: token, at: at + 30, idle: 30))
    #expect(first.worker == amira && first.name == "Amira Vale" && first.roles == [.socialWorker])
    #expect(first.csrf.utf8.count == 32 && first.id != token)
    #expect(try await store.session(token: token, at: at + 1500, idle: 30)?.seenAt == at)
    #expect(try await store.session(token: token, at: at + 3000, idle: 30)?.seenAt == at + 1500)
    #expect(try await store.session(token: token, at: at + 3000 + 1801, idle: 30) == nil)
    #expect(try await store.session(token: token, at: at.adding(hours: 10), idle: 600) == nil)
    #expect(try await store.session(token: "no such", at: at) == nil)
    let kept = try await cast.engine.read { try $0.rows("SELECT token_hash FROM session") { try $0.text(0) } }
    #expect(kept.count == 1 && kept[0] != token)
  }

  @Test(arguments: TestEngine.all)
  func sessionsAreListedAndEnded(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (store, amira) = (cast.store, cast.amira)
    var tokens: [String] = []
    for device in ["One", "Two", "Three"] {
      tokens.append(try await store.beginSession(for: amira, device: device, at: at))
    }
    let other = try await store.beginSession(for: cast.dan, device: "Four", at: at)
    let mine = try #require(try await store.session(token: tokens[0], at: at))
    let second = try #require(try await store.sessions(of: amira, at: at).first { $0.device == "Two" })
    try await store.endSessions(of: amira, only: second.id)
    #expect(try await Set(store.sessions(of: amira, at: at).map(\.device)) == ["One", "Three"])
    try await store.endSessions(of: amira, except: mine.id)
    #expect(try await store.sessions(of: amira, at: at).map(\.device) == ["One"])
    try await store.endSession(token: tokens[0])
    #expect(try await store.sessions(of: amira, at: at).isEmpty)
    #expect(try await store.session(token: other, at: at) != nil)
    try await store.record(
      AmendWorker(cast.dan, name: "Dan Whitlock", roles: [.socialWorker], teams: [], isActive: false), by: cast.gwen,
      at: at)
    #expect(try await store.session(token: other, at: at) == nil)
  }

  @Test(arguments: TestEngine.all)
  func credentialsAndTriesAreKept(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let store = cast.store
    #expect(try await store.credential(signIn: "amira") == nil)
    try await store.setCredential(of: cast.amira, hash: "$argon2id$one", mustChange: true, at: at)
    #expect(try await store.credential(signIn: "AMIRA")?.hash == "$argon2id$one")
    let token = try await store.beginSession(for: cast.amira, device: "One", at: at)
    #expect(try await store.session(token: token, at: at)?.mustChangePassword == true)
    try await store.setCredential(of: cast.amira, hash: "$argon2id$two", mustChange: false, at: at + 60)
    #expect(try await store.session(token: token, at: at)?.mustChangePassword == false)
    for second in 0..<3 {
      try await store.changeTries("name:amira") { kept in
        SignInTries(tries: (kept?.tries ?? 0) + 1, lastAt: at + second)
      }
    }
    #expect(try await store.signInTries("name:amira") == SignInTries(tries: 3, lastAt: at + 2))
    try await store.forgetTries("name:amira")
    #expect(try await store.signInTries("name:amira") == nil)
  }
}
