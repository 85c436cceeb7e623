import CaseStore
import TestCast
import Testing

/// Whose a database is, before anything is written to it.
struct OccupantTests {
  @Test(arguments: TestEngine.all) func aDatabaseSaysWhoseItIs(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    #expect(try await Occupant.of(engine) == .nobody)
    try await migrate(engine, at: Cast.start)
    #expect(try await Occupant.of(engine) == .record(hasAuthority: false))
    _ = try await Cast.authority(in: engine)
    #expect(try await Occupant.of(engine) == .record(hasAuthority: true))
  }

  @Test(arguments: TestEngine.all) func tablesOfAnotherProgramAreNotOurs(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    try await engine.write(.full) { try $0.run("CREATE TABLE invoice (number INTEGER)") }
    #expect(try await Occupant.of(engine) == .somethingElse)
  }
}
