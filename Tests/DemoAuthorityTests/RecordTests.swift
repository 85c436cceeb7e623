import CaseStore
import Casework
import DemoAuthority
import TestCast
import Testing

@Suite struct RecordTests {
  @Test func theSameSeedMakesTheSameRecord() async throws {
    let demo = DemoAuthority(seed: 3, children: 24, until: Made.until, closed: 20, contacts: 50)
    let first = try await Made.make(demo).1
    let second = try await Made.make(demo).1
    #expect(first == second)
    #expect(!first.head.isEmpty)
  }

  @Test func anotherSeedMakesAnotherRecord() async throws {
    let one = try await Made.make(DemoAuthority(seed: 3, children: 12, until: Made.until, closed: 0, contacts: 0)).1
    let two = try await Made.make(DemoAuthority(seed: 4, children: 12, until: Made.until, closed: 0, contacts: 0)).1
    #expect(one.head != two.head)
  }

  @Test(arguments: TestEngine.all)
  func theJournalVerifies(_ engine: TestEngine) async throws {
    let demo = DemoAuthority(seed: 5, children: 12, until: Made.until, closed: 30, contacts: 50)
    let (store, summary) = try await Made.make(demo, on: engine)
    let verification = try await store.verify()
    #expect(verification.findings == [])
    #expect(verification.head?.hash == summary.head)
    #expect(verification.changes > 500)
  }

  @Test func bothEnginesHoldTheSameRecord() async throws {
    let demo = DemoAuthority(seed: 6, children: 12, until: Made.until, closed: 0, contacts: 20)
    let sqlite = try await Made.make(demo, on: .sqlite).1
    let postgres = try await Made.make(demo, on: .postgres).1
    #expect(sqlite == postgres)
  }

  @Test func aDatabaseThatIsTakenIsRefused() async throws {
    let demo = DemoAuthority(seed: 5, children: 12, until: Made.until, closed: 0, contacts: 0)
    let store = try await Made.make(demo).0
    await #expect(throws: (any Error).self) { try await demo.build(into: store) }
  }
}
