import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// PostgreSQL goes away under a running server, and comes back.
@Suite(.timeLimit(.minutes(5))) struct LostDatabaseTests {
  @Test func theServerSaysSoMeanwhileAndGoesOnAfterwards() async throws {
    let postgres = try await OwnPostgres("lost")
    let engine = try open(database: "\(postgres.url)&schema=larkmere&pool=1")
    try await migrate(engine, at: Cast.start)
    let cast = try await Cast.authority(in: engine)
    try await cast.letIn([cast.tom])
    let maya = try await cast.maya()
    let server = try await ServerProcess.start(on: "\(postgres.url)&schema=larkmere")
    let tom = try await Visitor("tom", port: server.port)
    let step = try #require(try await tom.post("/children/\(maya)/steps", [("kind", "case-note")]).location)
    #expect(try await Visitor.readiness(port: server.port).status == 200)

    try await postgres.crash()
    let ready = try await Visitor.readiness(port: server.port)
    #expect(ready.status == 503 && ready.text == "the database does not answer\n")
    let page = try await tom.get("/front-door")
    #expect(page.status == 503 && page.text.contains("Throughline is not ready"))
    let fields = [("asked", "summary"), ("summary", "Call from school")]
    let unsaved = try await tom.post("\(step)/pages/1/draft", fields)
    #expect(unsaved.status == 503)

    try await postgres.start()
    #expect(try await Visitor.readiness(port: server.port).status == 200)
    #expect(try await tom.get("/front-door").status == 200, "nobody has to sign in again")
    #expect(!(try await tom.get("\(step)/pages/1").text.contains("Call from school")), "what failed was not kept")
    #expect(try await tom.post("\(step)/pages/1/draft", fields).status == 204)
    #expect(try await tom.get("\(step)/pages/1").text.contains("Call from school"))
    try await server.stop()
    #expect(try await cast.store.verify().findings == [])
    await engine.close()
    try await postgres.stop()
  }
}
