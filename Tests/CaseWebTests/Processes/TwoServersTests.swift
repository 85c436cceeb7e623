import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Two web processes on one PostgreSQL behave as one: what is done at one holds at the other from the next request on.
@Suite(.serialized, .timeLimit(.minutes(5))) struct TwoServersTests {
  private struct Pair: Sendable {
    let cast: Cast
    let one: ServerProcess
    let other: ServerProcess

    init(letIn workers: (Cast) -> [WorkerID] = { [$0.tom] }) async throws {
      let cast = try await Cast.authority(on: .postgres)
      try await cast.letIn(workers(cast))
      let place = cast.engine.place
      async let first = ServerProcess.start(on: place)
      async let second = ServerProcess.start(on: place)
      (self.cast, one, other) = (cast, try await first, try await second)
    }

    /// Both end as they should, with a journal that holds.
    func end() async throws {
      try await one.stop()
      try await other.stop()
      #expect(try await cast.store.verify().findings == [])
    }
  }

  @Test func whoSignsInAtOneIsSignedInAtBoth() async throws {
    let pair = try await Pair()
    let tom = try await Visitor("tom", port: pair.one.port)
    #expect(try await tom.at(pair.other).get("/front-door").status == 200)
    let again = try await Visitor("tom", port: pair.other.port)
    let sessions = try await tom.get("/sign-ins").text
    #expect(sessions.ranges(of: "/end\"").count == 2, "each lists the sessions of both")
    #expect(try await again.at(pair.one).post("/sign-out").status == 303)
    let gone = try await again.get("/front-door")
    #expect(gone.status == 303 && gone.location == "/sign-in?to=/front-door")
    #expect(try await tom.get("/front-door").status == 200)
    try await pair.end()
  }

  @Test func wrongPasswordsAtBothCountTogether() async throws {
    let pair = try await Pair()
    let ports = [pair.one.port, pair.other.port]
    for number in 0..<5 {
      #expect(try await Visitor.trySignIn("tom", "guess \(number)", port: ports[number % 2]).status == 422)
    }
    // Each alone has seen no more than three, which cost nothing.
    for port in ports { #expect(try await Visitor.trySignIn("tom", Visitor.password, port: port).status == 429) }
    try await pair.end()
  }

  @Test func aDraftSavedAtOneIsGoneOnWithAtTheOther() async throws {
    let pair = try await Pair()
    let (maya, tom) = (try await pair.cast.maya(), try await Visitor("tom", port: pair.one.port))
    let step = try #require(try await tom.post("/children/\(maya)/steps", [("kind", "contact")]).location)
    func concern(_ version: String, _ words: String) -> [(String, String)] {
      [("version", version), ("asked", "concern danger"), ("concern", words), ("danger", "no")]
    }
    let page = try await tom.get("\(step)/pages/2")
    let saved = try await tom.post("\(step)/pages/2/draft", concern(page.hidden("version") ?? "", "Hungry again"))
    let there = try await tom.at(pair.other).get("\(step)/pages/2")
    #expect(saved.status == 204 && there.text.contains("Hungry again</textarea>"))
    #expect(there.hidden("version") == saved.draftVersion)
    try await pair.end()
  }

  /// Ten times, so that the two meet in different places.
  @Test func ofTwoVersionsSavedAtOnceOneIsKeptAndBothAreShown() async throws {
    let pair = try await Pair()
    let (maya, tom) = (try await pair.cast.maya(), try await Visitor("tom", port: pair.one.port))
    for time in 1...10 {
      let step = try #require(try await tom.post("/children/\(maya)/steps", [("kind", "contact")]).location)
      let version = try await tom.get("\(step)/pages/2").hidden("version") ?? ""
      // So that there is a draft, and each of the two would write over what the other has not seen.
      let first = [("version", version), ("asked", "concern"), ("concern", "Hungry")]
      let seen = try #require(try await tom.post("\(step)/pages/2/draft", first).draftVersion)
      func save(_ words: String, at server: ServerProcess) async throws -> Visitor.Answer {
        let fields = [("version", seen), ("asked", "concern"), ("then", "leave"), ("concern", words)]
        return try await tom.at(server).post("\(step)/pages/2", fields)
      }
      async let one = save("Cold and hungry", at: pair.one)
      async let other = save("Hungry and alone", at: pair.other)
      let answers = try await [one, other]
      #expect(answers.map(\.status).sorted() == [303, 409], "time \(time)")
      let conflict = try #require(answers.first { $0.status == 409 })
      #expect(conflict.text.contains("Cold and hungry") && conflict.text.contains("Hungry and alone"), "time \(time)")
      let kept = answers[0].status == 303 ? "Cold and hungry" : "Hungry and alone"
      for server in [pair.one, pair.other] {
        #expect(try await tom.at(server).get("\(step)/pages/2").text.contains("\(kept)</textarea>"), "time \(time)")
      }
    }
    try await pair.end()
  }

  @Test func aStepFinishedAtBothAtOnceIsFinishedOnce() async throws {
    let pair = try await Pair()
    let (maya, tom) = (try await pair.cast.maya(), try await Visitor("tom", port: pair.one.port))
    for time in 1...10 {
      let step = try await pair.cast.start(CaseNote.self, for: [maya], pair.cast.tom, Cast.start)
      let note = Telling.note([maya], on: Cast.start.day)
      let draft = try await pair.cast.store.saveDraft(note, of: step, seen: 0, by: pair.cast.tom, at: Cast.start)
      func finish(at server: ServerProcess) async throws -> Visitor.Answer {
        try await tom.at(server).post("/steps/\(step)/finish", [("version", "\(draft)")])
      }
      async let one = finish(at: pair.one)
      async let other = finish(at: pair.other)
      // Whoever comes second is shown the record, or told that it was changed: never a fault.
      let statuses = try await [one, other].map(\.status).sorted()
      #expect(statuses == [303, 303] || statuses == [303, 409], "time \(time): \(statuses)")
      let versions = try await pair.cast.engine.read { connection in
        try connection.rows("SELECT version FROM step_version WHERE step_id = \(step)") { try $0.int(0) }
      }
      #expect(versions == [1], "time \(time)")
    }
    let finished = try await pair.cast.engine.read { connection in
      try connection.first("SELECT count(*) FROM journal WHERE words LIKE 'Finished%'") { try $0.int(0) }
    }
    #expect(finished == 10)
    try await pair.end()
  }

  @Test func aChildRestrictedAtOneIsGoneFromBoth() async throws {
    let pair = try await Pair { [$0.tom, $0.ruth] }
    let cast = pair.cast
    let child = try await cast.zephyrine()
    try await cast.bringToEnquiry([child])
    let tom = try await Visitor("tom", port: pair.one.port)
    let ruth = try await Visitor("ruth", port: pair.other.port)
    for server in [pair.one, pair.other] {
      #expect(try await tom.at(server).get("/children/\(child)").status == 200)
      #expect(try await tom.at(server).get("/children?q=Quillfeather").text.contains("Zephyrine"))
    }
    try await cast.store.record(
      RestrictRecord(child, to: [cast.ruth], reason: "A worker’s own family"), by: cast.ruth,
      at: Moment("2026-03-04", hour: 9))
    for server in [pair.one, pair.other] {
      #expect(try await tom.at(server).get("/children/\(child)").status == 404)
      #expect(!(try await tom.at(server).get("/children?q=Quillfeather").text.contains("Zephyrine")))
      #expect(try await ruth.at(server).get("/children/\(child)").status == 200)
    }
    try await pair.end()
  }

  @Test func twoThatStartAtOnceOnAnEmptyDatabaseMigrateItOnce() async throws {
    let engine = try await TestEngine.postgres.fresh()
    async let first = ServerProcess.start(on: engine.place)
    async let second = ServerProcess.start(on: engine.place)
    let servers = try await [first, second]
    let numbers = try await engine.read { connection in
      try connection.rows("SELECT number FROM migration WHERE number > 0 ORDER BY number") { try $0.int(0) }
    }
    #expect(numbers.count > 6 && numbers == Array(1...numbers.count))
    for server in servers {
      let ready = try await Visitor.readiness(port: server.port)
      #expect(ready.status == 503, "an empty database holds no authority yet")
    }
    _ = try await Cast.authority(in: engine)
    for server in servers {
      #expect(try await Visitor.readiness(port: server.port).status == 200)
      try await server.stop()
    }
  }
}
