import CaseStore
import Casework
import TestCast
import Testing

@Suite struct DutyTests {
  private let now = Moment("2026-03-23", hour: 9)

  private func visitDue(_ cast: Cast, _ child: SubjectID) async throws -> Day? {
    try await cast.store.read(for: cast.amira, at: now) { reader in
      try reader.openDuties(.worker(cast.amira)).first { $0.clock == "cp-visit" && $0.child.id == child }?.due.day
    }
  }

  @Test(arguments: TestEngine.all)
  func aLocalStandardIsCountedForEveryChildItTouches(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, kofi) = (try await cast.maya(), try await cast.kofi())
    for child in [maya, kofi] { try await cast.bringToPlan([child]) }
    #expect(try await visitDue(cast, maya) == "2026-04-07")
    try await cast.store.record(
      SetStandard("cp-visit", from: "2026-01-01", .workingDays(5)), by: cast.gwen, at: now)
    #expect(try await visitDue(cast, maya) == "2026-03-27")
    #expect(try await visitDue(cast, kofi) == "2026-03-27")
    try await cast.store.record(
      SetStandard("cp-visit", from: "2026-03-21", .workingDays(20)), by: cast.gwen, at: now)
    #expect(try await visitDue(cast, maya) == "2026-03-27", "the rule of the day on which it began")
    let unknown = SetStandard("no-such", from: "2026-01-01", .weeks(1))
    #expect(try await refusal { try await cast.store.record(unknown, by: cast.gwen, at: now) }.contains("No clock"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aDutyIsWaivedAndAClockIsPausedWithReasons(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let pause = try await cast.store.record(
      PauseClock(maya, clock: "cp-visit", from: "2026-03-24", reason: "In hospital in Leeds"), by: cast.ruth, at: now)
    let again = PauseClock(maya, clock: "cp-visit", from: "2026-03-30", reason: "Still there")
    #expect(try await refusal { try await cast.store.record(again, by: cast.ruth, at: now) }.contains("already"))
    #expect(try await visitDue(cast, maya) == .distantFuture)
    try await cast.store.record(ResumeClock(pause, last: "2026-03-26"), by: cast.ruth, at: now)
    #expect(try await visitDue(cast, maya) == "2026-04-10")
    #expect(
      try await cast.store.read(for: cast.amira, at: now) { try $0.pauses(of: maya) }.map(\.pause.reason) == [
        "In hospital in Leeds"
      ])
    let run = try #require(
      try await cast.store.read(for: cast.amira, at: now) {
        try $0.openDuties(.worker(cast.amira)).first { $0.clock == "cp-visit" }?.run
      })
    let waive = WaiveDuty(maya, run: run, reason: "Seen every day on the ward by the hospital team")
    #expect(try await refusal { try await cast.store.record(waive, by: cast.amira, at: now) }.contains("team manager"))
    try await cast.store.record(waive, by: cast.ruth, at: now)
    #expect(try await refusal { try await cast.store.record(waive, by: cast.ruth, at: now) }.contains("not owed"))
    #expect(try await visitDue(cast, maya).map { $0 > "2026-04-10" } == true, "the next run follows")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func dutiesAreCountedAgainWhenTheClocksChanged(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    #expect(try await cast.store.recountIfClocksChanged(at: now) == false)
    try await cast.engine.write(.full) { connection in
      _ = try connection.run("UPDATE duty SET due_on = '2020-01-01' WHERE clock = 'cp-visit'")
      _ = try connection.run("UPDATE counted SET fingerprint = \(String(repeating: "0", count: 64))")
    }
    #expect(try await cast.store.verify().findings.contains { $0.hasPrefix("duty: due_on") })
    try await migrate(cast.engine, at: now)
    #expect(try await visitDue(cast, maya) == "2026-04-07")
    #expect(try await cast.store.verify().findings == [])
  }
}
