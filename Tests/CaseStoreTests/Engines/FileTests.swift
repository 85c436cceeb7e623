import Foundation
import TestCast
import Testing

@testable import CaseStore

/// What only a file has: its rights, and a copy of it.
struct FileTests {
  private func newPath() -> String { FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sqlite" }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func nobodyElseMayReadTheFile() async throws {
    let path = newPath()
    let engine = try open(database: path)
    try await engine.write(.full) { try $0.script("CREATE TABLE a (b TEXT)") }
    #expect(try rights(path) == 0o600)
    #expect(try rights(path + "-wal") == 0o600)
    await engine.close()
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    try FileManager.default.removeItem(atPath: path)
  }

  /// Of all the databases that these tests open, none was opened before it.
  @Test func theProcessIsSetBeforeItsFirstDatabaseIsOpened() async throws {
    let engine = try await TestEngine.sqlite.fresh()
    #expect(try await engine.read { try $0.first("SELECT 1") { try $0.int(0) } } == 1)
    #expect(SQLiteProcess.isSet)
  }

  @Test func aFolderThatIsMissingIsSaidToBeSo() {
    #expect(throws: StoreFault.self) { try open(database: "/nonexistent/folder/x.sqlite") }
  }

  @Test func aCopyIsCompleteInItself() async throws {
    let engine = try await TestEngine.sqlite.fresh()
    try await engine.write(.full) { try $0.script("CREATE TABLE a (b TEXT); INSERT INTO a VALUES ('kept')") }
    let path = newPath()
    try await engine.backup(to: path)
    try await engine.write(.full) { try $0.script("INSERT INTO a VALUES ('later')") }
    #expect(try rights(path) == 0o600)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    let copy = try open(database: path)
    #expect(try await copy.read { try $0.rows("SELECT b FROM a") { try $0.text(0) } } == ["kept"])
    await copy.close()
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    await #expect(throws: StoreFault.other(code: "exists", message: "There is already a file \(path)")) {
      try await engine.backup(to: path)
    }
    try FileManager.default.removeItem(atPath: path)
  }

  @Test func postgresIsCopiedByItsOwnMeans() async throws {
    let engine = try await TestEngine.postgres.fresh()
    await #expect(throws: StoreFault.self) { try await engine.backup(to: newPath()) }
  }
}
