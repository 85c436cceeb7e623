import CaseStore
import Foundation

/// A database that lasts as long as somebody holds it. A class so that letting go can be noticed.
final class TestDatabase: Engine {
  private let engine: any Engine
  private let discard: @Sendable () -> Void

  private init(_ engine: any Engine, discard: @escaping @Sendable () -> Void) {
    (self.engine, self.discard) = (engine, discard)
  }

  deinit { discard() }

  static func inFile() throws -> TestDatabase {
    let path = FileManager.default.temporaryDirectory.path + "/" + TestEngine.uniqueName() + ".sqlite"
    return TestDatabase(try open(database: path)) {
      // A file that is still open goes from its folder all the same.
      for end in ["", "-wal", "-shm"] { unlink(path + end) }
    }
  }

  static func inSchema() async throws -> TestDatabase {
    await TestSeats.shared.take()
    do {
      let schema = TestEngine.uniqueName()
      let engine = try open(database: TestEngine.postgresURL("schema=\(schema)&pool=2"))
      return TestDatabase(engine) {
        Task {
          await TestSeats.shared.leave()
          await TestSeats.shared.drop(schema)
        }
      }
    } catch {
      await TestSeats.shared.leave()
      throw error
    }
  }

  var dialect: Dialect { engine.dialect }
  var place: String { engine.place }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await engine.read(body)
  }

  func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await engine.write(durability, body)
  }

  func backup(to path: String) async throws { try await engine.backup(to: path) }
  func close() async { await engine.close() }
}
