import Casework
import TestCast
import Testing

@testable import CaseStore

/// Looks that are written together.
@Suite struct LookBookTests {
  @Test(arguments: TestEngine.all)
  func looksThatComeTogetherAreEachOnRecordAndOneThatIsRefusedKeepsNoOtherOut(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, at) = (try await cast.maya(), Moment("2026-03-04", hour: 9))
    try await cast.bringToEnquiry([maya])
    let store = cast.store
    let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<120 {
        // Every sixth is of somebody who could see the record when it was read and no longer can.
        let worker = number % 6 == 0 ? cast.peter : cast.amira
        group.addTask {
          do {
            try await store.journal([maya], worker, at, "Looked \(number)")
            return false
          } catch Refusal.notFound {
            return true
          }
        }
      }
      return try await group.reduce(0) { $1 ? $0 + 1 : $0 }
    }
    #expect(refused == 20)
    let words = try await store.engine.read {
      try $0.rows("SELECT words FROM journal WHERE kind = 'look' AND words LIKE 'Looked %'") { try $0.text(0) }
    }
    #expect(Set(words) == Set((0..<120).filter { $0 % 6 != 0 }.map { "Looked \($0)" }) && words.count == 100)
    #expect(try await store.verify().findings == [])
  }

  /// A look at brothers and sisters of whom one can no longer be seen is no look at any.
  @Test(arguments: TestEngine.all) func aLookAtSeveralIsWhole(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, at) = (try await cast.maya(), Moment("2026-03-04", hour: 9))
    try await cast.bringToEnquiry([maya])
    let before = try await cast.store.verify().head
    await #expect(throws: Refusal.notFound) {
      try await cast.store.journal([maya, "NOSUCH"], cast.amira, at, "Looked")
    }
    #expect(try await cast.store.verify().head?.hash == before?.hash)
  }
}
