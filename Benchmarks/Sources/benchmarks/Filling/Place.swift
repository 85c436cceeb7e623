import CaseStore
import Foundation

/// Where the children of one run are: a file of SQLite, or a schema of the PostgreSQL that the run was given.
struct Place: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case sqlite, postgres

    var words: String { self == .sqlite ? "SQLite" : "PostgreSQL" }
  }

  let kind: Kind
  /// What `--database` takes.
  let database: String
  private let schema: String
  private let server: String

  /// - Parameter server: the URL of a PostgreSQL.
  init(_ kind: Kind, named name: String, folder: String, server: String?) throws {
    self.kind = kind
    schema = "figures_\(name)"
    self.server = server ?? ""
    switch kind {
    case .sqlite: database = "\(folder)/\(name).sqlite"
    case .postgres:
      guard let server else { throw Failure("PostgreSQL is measured on the one of --postgres URL") }
      database = "\(server)\(server.contains("?") ? "&" : "?")schema=figures_\(name)"
    }
  }

  /// A file of SQLite.
  init(file: String) { (kind, database, schema, server) = (.sqlite, file, "", "") }

  /// For filling: one connection, since temporary tables are one connection's own.
  var forOne: String { kind == .sqlite ? database : "\(database)&pool=1" }

  /// As it is found after a night: statistics gathered on PostgreSQL, where a server at rest gathers them by itself.
  func settle() async throws {
    guard kind == .postgres else { return }
    try await Tool.run("vacuumdb", ["--quiet", "--analyze", "-d", server])
  }

  /// Bytes on disk, with indexes; of SQLite when nobody has it open.
  func bytes() async throws -> Int {
    switch kind {
    case .sqlite:
      return (try FileManager.default.attributesOfItem(atPath: database)[.size] as? Int) ?? 0
    case .postgres:
      let schema = schema
      let engine = try open(database: database)
      defer { Task { await engine.close() } }
      return try await engine.read { connection in
        try connection.first(
          """
          SELECT CAST(sum(pg_total_relation_size(c.oid)) AS BIGINT) FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = \(schema) AND c.relkind = 'r'
          """
        ) { try $0.int(0) } ?? 0
      }
    }
  }

  func remove() async throws {
    switch kind {
    case .sqlite:
      for end in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + end) {
        try FileManager.default.removeItem(atPath: database + end)
      }
    case .postgres:
      try await Tool.run(
        "psql",
        ["-q", "-d", server, "-c", "SET client_min_messages = warning; DROP SCHEMA IF EXISTS \(schema) CASCADE"])
    }
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
