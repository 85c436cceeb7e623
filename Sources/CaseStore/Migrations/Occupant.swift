/// Whose a database is, asked before anything is written to it.
public enum Occupant: Sendable, Equatable {
  /// It holds no table.
  case nobody
  /// A record of ours, of this version of the program or another.
  case record(hasAuthority: Bool)
  /// Tables of something else, and none of ours.
  case somethingElse

  /// - Throws: `StoreFault` when the database cannot be read.
  public static func of(_ engine: any Engine) async throws -> Occupant {
    try await engine.read { connection in
      let tables = try connection.rows(names(of: connection.dialect)) { try $0.text(0) }
      guard !tables.isEmpty else { return .nobody }
      guard tables.contains("migration") else { return .somethingElse }
      let authority = tables.contains("authority") ? try connection.first("SELECT 1 FROM authority") { _ in true } : nil
      return .record(hasAuthority: authority != nil)
    }
  }

  private static func names(of dialect: Dialect) -> SQL {
    switch dialect {
    case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    case .postgres: "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()"
    }
  }
}
