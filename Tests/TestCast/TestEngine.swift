import CaseStore
import Casework
import Foundation
import Synchronization

/// The two engines, for tests that are written once and run on both: `@Test(arguments: TestEngine.all)`.
///
/// Without a PostgreSQL to run on its tests fail; they are never skipped, because half of them would then be believed.
public enum TestEngine: String, Sendable, CaseIterable, CustomStringConvertible {
  case sqlite, postgres

  public static let all = allCases

  public var description: String { rawValue }

  /// An empty database of its own, which goes when the engine is let go: a file in the temporary folder, or a schema
  /// on the PostgreSQL of `THROUGHLINE_TEST_POSTGRES`.
  public func fresh() async throws -> any Engine {
    switch self {
    case .sqlite: try TestDatabase.inFile()
    case .postgres: try await TestDatabase.inSchema()
    }
  }

  /// A fresh database with the program's own schema.
  public func migrated(at now: Moment = Moment("2026-03-02", hour: 9)) async throws -> any Engine {
    let engine = try await fresh()
    try await migrate(engine, at: now)
    return engine
  }

  /// The URL of the PostgreSQL for tests, with settings of ours: `schema=x&pool=2`.
  public static func postgresURL(_ settings: String) throws -> String {
    guard let url = ProcessInfo.processInfo.environment["THROUGHLINE_TEST_POSTGRES"], !url.isEmpty else {
      throw MissingPostgres()
    }
    return url + (url.contains("?") ? "&" : "?") + settings
  }

  /// A name that no other test has, in this run or another.
  static func uniqueName() -> String {
    "test_\(ProcessInfo.processInfo.processIdentifier)_\(UInt64.random(in: 0 ..< .max))"
  }
}

/// Why a test on PostgreSQL fails where there is none.
public struct MissingPostgres: Error, CustomStringConvertible {
  public let description = """
    There is no PostgreSQL to test on: run `make test`, or first \
    export THROUGHLINE_TEST_POSTGRES="$(scripts/postgres-for-tests)"
    """
}
