import CaseStore
import Casework
import TestCast
import Testing

@testable import DemoAuthority

/// Many changes of a demo are committed together, and kept together or not at all.
@Suite struct SittingTests {
  private let at = Moment("2026-05-18", hour: 9)

  private func setUp(_ sitting: Sitting) async throws -> WorkerID {
    try await Store(engine: sitting).record(
      SetUpAuthority(name: "Larkmere", administrator: "ada.cole", called: "Ada Cole"), by: "nobody", at: at)
  }

  private func workers(_ engine: any Engine) async throws -> Int {
    try await engine.read { try $0.first("SELECT count(*) FROM worker") { try $0.int(0) } ?? 0 }
  }

  @Test(arguments: TestEngine.all) func whatIsNotCommittedIsSeenInsideOnly(_ engine: TestEngine) async throws {
    let whole = try await engine.migrated()
    let sitting = Sitting(whole, .full)
    _ = try await setUp(sitting)
    #expect(try await workers(sitting) == 1)
    #expect(try await workers(whole) == 0)
    try await sitting.commit()
    #expect(try await workers(sitting) == 1)
    #expect(try await workers(whole) == 1)
    try await sitting.commit()
  }

  @Test(arguments: TestEngine.all) func enoughIsCommittedByItself(_ engine: TestEngine) async throws {
    let whole = try await engine.migrated()
    let sitting = Sitting(whole, .full, most: 3)
    let ada = try await setUp(sitting)
    for number in 1...9 {
      try await Store(engine: sitting).record(
        AddTeam(name: "Hub \(number)", kind: .hub, capacity: nil), by: ada, at: at)
    }
    let kept = try await whole.read { try $0.first("SELECT count(*) FROM team") { try $0.int(0) } ?? 0 }
    #expect((6...8).contains(kept), "\(kept)")
    try await sitting.commit()
  }

  @Test(arguments: TestEngine.all) func nothingOfASittingThatFailedIsKept(_ engine: TestEngine) async throws {
    let whole = try await engine.migrated()
    let sitting = Sitting(whole, .full)
    _ = try await setUp(sitting)
    await #expect(throws: Refusal.self) { _ = try await setUp(sitting) }
    #expect(try await workers(whole) == 0)
    let again = Sitting(whole, .full)
    _ = try await setUp(again)
    await again.giveUp(because: Refusal.notFound)
    #expect(try await workers(whole) == 0)
  }
}
