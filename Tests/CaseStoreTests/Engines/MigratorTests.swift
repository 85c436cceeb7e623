@testable import CaseStore
import Casework
import TestCast
import Testing

struct MigratorTests {
  private typealias File = (name: String, text: String)
  private static let now = Moment("2026-03-02", hour: 9)
  private static let one: File = ("0001-people.sql", "CREATE TABLE person (id TEXT PRIMARY KEY) STRICT;")
  private static let two: File = ("0002-age.sql", "ALTER TABLE person ADD COLUMN age INTEGER; -- 'quoted'")

  private func migrate(_ files: [File], _ engine: any Engine) async throws -> [String] {
    try await Migrator(files, for: engine.dialect).migrate(engine, at: Self.now)
  }

  @Test(arguments: TestEngine.all)
  func eachIsAppliedOnceAndRemembered(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    #expect(try await migrate([Self.one], engine) == ["0001-people"])
    #expect(try await migrate([Self.one, Self.two], engine) == ["0002-age"])
    #expect(try await migrate([Self.one, Self.two], engine) == [])
    let rows = try await engine.read { connection in
      try connection.rows("SELECT name, digest, applied_at FROM migration WHERE number > 0 ORDER BY number") { row in
        try "\(row.text(0)) \(row.text(1).count) \(row.moment(2) == Self.now)"
      }
    }
    #expect(rows == ["0001-people 64 true", "0002-age 64 true"])
  }

  @Test(arguments: TestEngine.all)
  func theProgramsOwnSchemaIsApplied(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    #expect(try await CaseStore.migrate(engine, at: Self.now) == [])
  }

  @Test(arguments: TestEngine.all)
  func anEditedMigrationIsRefused(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    _ = try await migrate([Self.one, Self.two], engine)
    let edited: File = (Self.one.name, Self.one.text + " ")
    await #expect(throws: MigrationRefusal.changed("0001-people")) { try await migrate([edited, Self.two], engine) }
  }

  @Test(arguments: TestEngine.all)
  func aNewerDatabaseIsRefused(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    _ = try await migrate([Self.one, Self.two], engine)
    await #expect(throws: MigrationRefusal.newer("0002-age", known: 1)) { try await migrate([Self.one], engine) }
  }

  @Test(arguments: TestEngine.all)
  func aSkippedMigrationIsRefused(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    _ = try await migrate([Self.one, Self.two], engine)
    try await engine.write(.full) { try $0.run("DELETE FROM migration WHERE number = 1") }
    await #expect(throws: MigrationRefusal.skipped("0001-people", before: "0002-age")) {
      try await migrate([Self.one, Self.two], engine)
    }
  }

  @Test(arguments: TestEngine.all)
  func aFailingMigrationLeavesTheOneBefore(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let broken: File = ("0002-broken.sql", "CREATE TABLE team (id TEXT); INSERT INTO nowhere VALUES (1);")
    await #expect(throws: StoreFault.self) { try await migrate([Self.one, broken], engine) }
    #expect(try await migrate([Self.one], engine) == [])
    await #expect(throws: StoreFault.self) { try await engine.read { try $0.rows("SELECT * FROM team") { _ in } } }
  }

  @Test(arguments: TestEngine.all)
  func twoAtOnceApplyEachOnce(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let other: any Engine =
      switch kind {
      case .sqlite: try open(database: engine.place)
      // The place has every setting but a password, and the tests' server asks for none.
      case .postgres: try open(database: TestEngine.postgresURL("pool=1&schema=\(try await schema(engine))"))
      }
    async let first = migrate([Self.one, Self.two], engine)
    async let second = migrate([Self.one, Self.two], other)
    let applied = try await first + second
    #expect(applied.sorted() == ["0001-people", "0002-age"])
    await other.close()
  }

  private func schema(_ engine: any Engine) async throws -> String {
    try #require(try await engine.read { try $0.first("SELECT current_schema()") { try $0.text(0) } })
  }

  @Test func theFilesThemselvesAreChecked() throws {
    func list(_ names: String..., for dialect: Dialect = .sqlite) throws -> [String] {
      try Migration.list(names.map { ($0, "") }, for: dialect).map(\.name)
    }
    #expect(try list("0002-b.sqlite.sql", "0002-b.postgres.sql", "0001-a.sql") == ["0001-a", "0002-b"])
    #expect(throws: MigrationRefusal.missing(2, before: "0003-c")) { try list("0001-a.sql", "0003-c.sql") }
    #expect(throws: MigrationRefusal.missing(1, before: "0002-b")) { try list("0002-b.sql") }
    #expect(throws: MigrationRefusal.twice("0001-b")) { try list("0001-a.sql", "0001-b.sql") }
    #expect(throws: MigrationRefusal.missing(2, before: "0003-c")) {
      try list("0001-a.sql", "0002-b.postgres.sql", "0003-c.sql")
    }
    for name in ["0001.sql", "1-a.sql", "0001-a.txt", "0001-a.mysql.sql", "0001-.sql", "0001-a.sqlite.old.sql"] {
      #expect(throws: MigrationRefusal.misnamed(name)) { try list(name) }
    }
  }

  @Test(arguments: Dialect.allCases)
  func theProgramsOwnFilesAreInOrder(_ dialect: Dialect) throws {
    let migrations = try Migration.list(Embedded.migrations.map { ($0.name, $0.text) }, for: dialect)
    #expect(migrations.map(\.number) == Array(1...max(1, migrations.count)))
  }
}
