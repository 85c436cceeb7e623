import Foundation
import Glibc
import Synchronization
import TestCast
import Testing

/// `kill -9` at random moments while four people write: what the server said it had kept is there, what was under way
/// is there as a whole or not at all, and the journal is without a fault. On PostgreSQL it is sometimes the database
/// that is killed, and the server that must go on.
///
/// `THROUGHLINE_CRASHES` is how many times (100), `THROUGHLINE_CRASH_SEED` the seed of the moments, which is in the
/// words of each failure.
@Suite struct CrashTests {
  private enum Crash: String { case server, session, database }

  @Test(.timeLimit(.minutes(20)), arguments: TestEngine.all)
  func nothingAcknowledgedIsLost(_ kind: TestEngine) async throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["THROUGHLINE_CRASH_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
    let rounds = environment["THROUGHLINE_CRASHES"].flatMap { Int($0) } ?? 100
    var chance = Chance(seed: seed)
    let ground = try await CrashGround(kind)
    let scribes = (1...4).map { Scribe($0, children: ground.children) }
    let ledger = Ledger(ground: ground, scribes: scribes)
    var server = try await ServerProcess.start(on: ground.place)
    let tom = try await Visitor("tom", port: server.port)
    for round in 1...rounds {
      let crash = chance.crash(on: kind)
      let words: Comment = "Crash \(round) (\(crash.rawValue)) of seed \(seed)"
      let load = Load(scribes, as: tom.at(server))
      try await Task.sleep(for: .milliseconds(chance.number(20...300)))
      try await Self.wait(for: scribes, toHaveKept: round)
      server = try await chance.strike(crash, server, ground)
      try await load.end()
      try await ledger.compare(words)
      if round % 25 == 0 || round == rounds { try await ground.verify(words) }
    }
    let acknowledged = await Self.acknowledged(by: scribes)
    print("\(kind): \(rounds) crashes, \(acknowledged) acknowledged writes, seed \(seed)")
    #expect(acknowledged > rounds, "There was no load worth the name: \(acknowledged) writes, seed \(seed)")
    try await server.stop()
    try await ground.postgres?.stop()
  }

  private static func acknowledged(by scribes: [Scribe]) async -> Int {
    var acknowledged = 0
    for scribe in scribes { acknowledged += await scribe.acknowledged }
    return acknowledged
  }

  /// The moment comes later on a machine that has much else to do: a crash with nothing written before it proves
  /// nothing.
  private static func wait(for scribes: [Scribe], toHaveKept writes: Int) async throws {
    for _ in 0..<1_000 {
      if await acknowledged(by: scribes) > writes { return }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Everybody writing at once.
  private struct Load: Sendable {
    private let stopped = Stopped()
    private let work: Task<Void, any Error>

    init(_ scribes: [Scribe], as tom: Visitor) {
      let stopped = stopped
      work = Task {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for scribe in scribes { group.addTask { try await scribe.work(as: tom, until: stopped) } }
          try await group.waitForAll()
        }
      }
    }

    /// Nobody begins another write; those under way are waited for.
    func end() async throws {
      stopped.flag.store(true, ordering: .relaxed)
      try await work.value
    }
  }

  /// SplitMix64: when, and what.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      let once = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      let twice = (once ^ once >> 27) &* 0x94D0_49BB_1331_11EB
      return twice ^ twice >> 31
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

    mutating func crash(on kind: TestEngine) -> Crash {
      guard kind == .postgres else { return .server }
      return switch number(1...100) {
      case ...76: .server
      case ...88: .session
      default: .database
      }
    }

    /// Kills, and answers the server that serves afterwards: another, or the one that was left alive.
    mutating func strike(_ crash: Crash, _ server: ServerProcess, _ ground: CrashGround) async throws -> ServerProcess {
      guard crash != .server else {
        try await server.kill()
        try await ground.settle()
        return try await ServerProcess.start(on: ground.place)
      }
      let before = try await ground.ownSession()
      if crash == .session {
        // PostgreSQL then ends all others, ours too, and goes back to what it had made sure of.
        let session = try #require(try await ground.sessions().randomElement(using: &self))
        kill(pid_t(session), SIGKILL)
      } else {
        try await ground.postgres?.crash()
        try await ground.postgres?.start()
      }
      try await ground.wait(for: server, another: before)
      return server
    }
  }
}
