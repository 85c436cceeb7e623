import CaseStore
import TestCast
import Testing

struct FaultTests {
  private static let schema = """
    CREATE TABLE team (id TEXT PRIMARY KEY);
    CREATE TABLE person (
      id TEXT PRIMARY KEY,
      nhs_number TEXT UNIQUE,
      name TEXT NOT NULL,
      age INTEGER CONSTRAINT person_age_possible CHECK (age >= 0),
      team TEXT REFERENCES team (id),
      surname TEXT, born TEXT
    );
    CREATE UNIQUE INDEX person_twin ON person (surname, born) WHERE surname IS NOT NULL;
    CREATE UNIQUE INDEX person_lower ON person (lower(name));
    INSERT INTO team VALUES ('north');
    INSERT INTO person VALUES ('p1', '943', 'Amy', 4, 'north', 'Cole', '2022-01-01');
    """

  private func prepared(_ kind: TestEngine) async throws -> any Engine {
    let engine = try await kind.fresh()
    try await engine.write(.full) { try $0.script(Self.schema) }
    return engine
  }

  @Test(arguments: TestEngine.all)
  func theSchemaRefusesInTheSameWords(_ kind: TestEngine) async throws {
    let engine = try await prepared(kind)
    let noName: String? = nil
    let cases: [(SQL, StoreFault)] = [
      ("INSERT INTO person (id, name) VALUES (\("p1"), \("Bea"))", .unique("person.id")),
      ("INSERT INTO person (id, nhs_number, name) VALUES ('p2', \("943"), 'Bea')", .unique("person.nhs_number")),
      (
        "INSERT INTO person (id, name, surname, born) VALUES ('p2', 'Bea', 'Cole', '2022-01-01')",
        .unique("person.surname, person.born")
      ),
      ("INSERT INTO person (id, name) VALUES ('p2', \("AMY"))", .unique("person_lower")),
      ("INSERT INTO person (id, name) VALUES ('p2', \(noName))", .notNull("person.name")),
      ("INSERT INTO person (id, name, age) VALUES ('p2', 'Bea', \(-1))", .check("person_age_possible")),
    ]
    for (statement, expected) in cases {
      await #expect(throws: expected) { try await engine.write(.full) { try $0.run(statement) } }
    }
  }

  @Test(arguments: TestEngine.all)
  func rowsThatBelongTogetherStayTogether(_ kind: TestEngine) async throws {
    let engine = try await prepared(kind)
    let constraint = kind == .sqlite ? "" : "person_team_fkey"
    for statement: SQL in [
      "INSERT INTO person (id, name, team) VALUES ('p2', 'Bea', 'south')", "DELETE FROM team",
    ] {
      await #expect(throws: StoreFault.foreignKey(constraint)) {
        try await engine.write(.full) { try $0.run(statement) }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func aFaultNeverTellsAValue(_ kind: TestEngine) async throws {
    let engine = try await prepared(kind)
    let secret = "xyzzy-secret"
    let statements: [SQL] = [
      "INSERT INTO person (id, name) VALUES (\(secret), \(secret)), (\(secret), 'b')",
      "INSERT INTO person (id, name, team) VALUES (\(secret), 'b', \(secret))",
      "SELECT days_between(\(secret), \(secret))",
      "SELECT add_days(\("2026-01-01"), \(secret))",
      "INSERT INTO person (id, name, age) VALUES (\(secret), 'b', -5)",
      "SELECT nothing FROM nowhere WHERE x = \(secret)",
    ]
    for statement in statements {
      do {
        try await engine.write(.full) { connection in
          if connection.dialect == .postgres {
            try connection.script(
              """
              CREATE FUNCTION days_between(a text, b text) RETURNS bigint LANGUAGE sql AS 'SELECT b::bigint - a::bigint';
              CREATE FUNCTION add_days(day text, n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n';
              """)
          }
          try connection.run(statement)
        }
        Issue.record("nothing was refused")
      } catch let fault as StoreFault {
        #expect(!"\(fault)".contains("xyzzy"))
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func badSQLIsAFaultWithTheEnginesWords(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    for statement: SQL in ["SELEC 1", "SELECT * FROM nowhere", "SELECT 1; SELECT 2"] {
      do {
        try await engine.write(.full) { try $0.run(statement) }
        Issue.record("nothing was refused")
      } catch StoreFault.other(let code, let message) {
        #expect(!code.isEmpty && !message.isEmpty)
      }
    }
  }
}
