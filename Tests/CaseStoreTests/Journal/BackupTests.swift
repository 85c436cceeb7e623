import CaseStore
import Casework
import Foundation
import TestCast
import Testing

@Suite struct BackupTests {
  private static let ways = TestEngine.all.flatMap { a in TestEngine.all.map { (a, $0) } }

  @Test(arguments: ways)
  func aBackupIsRestoredWholeToEitherEngine(_ from: TestEngine, _ to: TestEngine) async throws {
    let cast = try await Cast.authority(on: from)
    let (maya, _) = try await cast.fullRecord()
    let path = FileManager.default.temporaryDirectory.path + "/backup-\(UInt64.random(in: 0 ..< .max)).sqlite"
    defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(path + end) } }
    let (before, copied) = (try await cast.store.verify(), try await cast.store.backup(to: path))
    #expect(copied.findings == [] && copied.head?.hash == before.head?.hash && copied.rows == before.rows)
    await #expect(throws: (any Error).self) { try await cast.store.backup(to: path) }
    let other = try await to.fresh()
    let restored = try await Store.restore(from: path, into: other, at: Cast.start)
    #expect(restored.findings == [] && restored.head?.hash == before.head?.hash && restored.rows == before.rows)
    let (there, now) = (Store(engine: other), Moment("2026-06-14", hour: 9))
    let page = try await there.look(at: maya, for: cast.amira, at: now, "Looked") { try $0.child(maya) }
    #expect(page?.name.full == "Maya Hollis" && page?.steps.count ?? 0 > 10)
    await #expect(throws: RestoreRefusal.notEmpty) {
      _ = try await Store.restore(from: path, into: other, at: now)
    }
    #expect(try await there.verify().findings == [])
  }
}
