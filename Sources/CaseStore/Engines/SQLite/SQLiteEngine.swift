import Foundation
import GRDB

/// SQLite in a file: the embedded default. One writer, four readers beside it (in WAL, neither waits for the other).
final class SQLiteEngine: Engine {
  let dialect = Dialect.sqlite
  let place: String
  private let pool: DatabasePool
  private let readers: Lanes<Void>
  private let writer: Lanes<Writer>
  private let patience: Duration

  /// The writing thread's own note of what its connection is set to. A class because it changes between jobs.
  private final class Writer {
    var durability: Durability?
  }

  /// - Parameters:
  ///   - limit: how many reads may wait, and how many writes.
  ///   - patience: how long a statement may take to its next row.
  init(path: String, limit: Int = 512, patience: Duration = .seconds(30)) throws {
    try Self.makePrivateFile(path)
    self.patience = patience
    place = path
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration)
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
    readers = Lanes("reader", count: Self.configuration.maximumReaderCount, limit: limit) {}
    writer = Lanes("writer", count: 1, limit: limit) { Writer() }
  }

  deinit {
    readers.shut()
    writer.shut()
  }

  private static var configuration: Configuration {
    var configuration = SQLiteProcess.configuration
    // More than four gained nothing on two processors, and each has a cache of its own.
    configuration.maximumReaderCount = 4
    // As long as PostgreSQL waits for a lock. Another process writes only in moments, but a slow disk makes them long.
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    // The file is not shown as memory: pages were no faster for it, each connection counts its own, and every write
    // made all readers map it anew.
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = NORMAL;
          PRAGMA cache_size = -16000;
          PRAGMA temp_store = MEMORY;
          PRAGMA journal_size_limit = 67108864;
          """)
      try SQLiteFunctions.install(on: database)
    }
    return configuration
  }

  /// Records of children are for nobody else on the machine; SQLite gives its `-wal` and `-shm` the same rights.
  private static func makePrivateFile(_ path: String) throws {
    let descriptor = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreFault.other(code: "14", message: "\(path) cannot be opened: \(String(cString: strerror(errno)))")
    }
    Foundation.close(descriptor)
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await readers.run { [pool, patience] in
      try Self.translating {
        try pool.unsafeRead { try SQLiteConnection.snapshot($0, patience: patience, body) }
      }
    }
  }

  func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await writer.run { [pool, patience] writer in
      try Self.translating {
        try pool.writeWithoutTransaction { database in
          // Cannot be changed inside a transaction, so it is set before one, and only when it differs.
          if writer.durability != durability {
            try database.execute(sql: durability == .full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL")
            writer.durability = durability
          }
          var value: T?
          try database.inTransaction(.immediate) {
            value = try SQLiteConnection.use(database, patience: patience, body)
            return .commit
          }
          guard let value else { throw StoreFault.afterwards }
          return value
        }
      }
    }
  }

  /// Copies in one step from a reader's snapshot, so writers go on; the copy is one file, with no `-wal` beside it.
  func backup(to path: String) async throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreFault.other(code: "exists", message: "There is already a file \(path)")
    }
    try Self.makePrivateFile(path)
    try await readers.run { [pool] in
      try Self.translating {
        let copy = try DatabaseQueue(path: path)
        try pool.backup(to: copy)
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
      }
    }
  }

  func close() async {
    await readers.close()
    await writer.close()
    // The writer goes last: only it can take the -wal into the file and remove it.
    pool.invalidateReadOnlyConnections()
    // A close that fails leaves a readable file: the next to open it takes in what the -wal holds.
    _ = Result { try pool.close() }
  }

  private static func translating<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw StoreFault(error) }
  }
}
