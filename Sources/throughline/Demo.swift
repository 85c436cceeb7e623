import ArgumentParser
import CaseStore
import CaseWeb
import Casework
import DemoAuthority
import Foundation

struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the demo authority the first time, and serve it.",
    discussion: """
      Larkmere is invented: five years of a children's services department, lived through the same door as everybody's \
      work. The same seed, number of children and day make the same record. A second run serves what is there.
      """)

  @Option(help: "The folder it is kept in, for SQLite.") var folder = "demo-authority"
  @Option(help: "PostgreSQL instead: postgres://…, an empty schema or one with the demo in it.") var database: String?
  @Option(help: "Open cases.") var children = 1_440
  @Option(help: "The seed.") var seed: UInt64 = 1
  @Option(help: "The last day of the work, as 2026-11-20; today unless given.") var until: String?
  @Option(help: "What the clock shows when it is served, as 2026-11-20T08:45:00.000Z; the real time unless given.")
  var clock: String?
  @Flag(help: "Make it and stop.") var makeOnly = false
  @OptionGroup var server: ServerOptions

  /// The same for every demo sign-in; printed, because there is nothing to protect.
  private static let password = "larkmere demo 2026"

  private static let noDay = ValidationError("--until takes a day as 2026-11-20.")
  private static let noMoment = ValidationError("--clock takes a moment as 2026-11-20T08:45:00.000Z.")

  func validate() throws {
    guard children > 0 else { throw ValidationError("--children takes a number from 1.") }
    if let until, Day(iso: until) == nil { throw Self.noDay }
    if let clock, Moment(iso: clock) == nil { throw Self.noMoment }
  }

  func run() async throws {
    if !makeOnly { try server.checkAddress() }
    let place = try database ?? file()
    let store = try await server.withOwnIndicators(try await made(in: place))
    if makeOnly { return await store.engine.close() }
    let signIns = try await Self.signIns(store)
    let address = "http://\(server.host):"
    try await server.serve(store, now: try time()) { port in
      tell("\nLarkmere is at \(address)\(port)\nSign in with the password “\(Self.password)” as:")
      for (role, name) in signIns {
        tell("  \(role.words.padding(toLength: 42, withPad: " ", startingAt: 0)) \(name)")
      }
      tell("Ctrl-C stops.")
    }
    await store.engine.close()
  }

  /// The time while it is served: the real one, or one that goes on from a given moment, so that what is seen of a demo
  /// that was made until a day is the same on any other day.
  private func time() throws -> @Sendable () -> Moment {
    guard let clock else { return { .now } }
    guard let begin = Moment(iso: clock) else { throw Self.noMoment }
    let behind = Moment.now.milliseconds - begin.milliseconds
    return { Moment(milliseconds: Moment.now.milliseconds - behind) }
  }

  private func file() throws -> String {
    try makeFolder(folder)
    return "\(folder)/larkmere.sqlite"
  }

  /// The record with the demo authority in it. A file is made beside its place and moved there when it is whole, so
  /// that one that was broken off is never taken for the demo.
  private func made(in place: String) async throws -> Store {
    let isFile = database == nil
    if isFile, FileManager.default.fileExists(atPath: place) {
      let store = Store(engine: try open(database: place))
      // A program that is newer than the demo brings it forward, as it does an authority's own record.
      try await migrate(store.engine, at: .now)
      return store
    }
    let making = isFile ? "\(place).making" : place
    if isFile {
      for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: making + ending) {
        try FileManager.default.removeItem(atPath: making + ending)
      }
    }
    // It can be made again: it need not survive a loss of power while it is made.
    let store = Store(engine: try open(database: making), durability: .relaxed)
    try await migrate(store.engine, at: .now)
    if try await store.engine.read({ try $0.first("SELECT 1 FROM authority", { _ in true }) }) == nil {
      try await make(in: store)
    }
    guard isFile else { return store }
    await store.engine.close()
    try FileManager.default.moveItem(atPath: making, toPath: place)
    return Store(engine: try open(database: place))
  }

  private func make(in store: Store) async throws {
    guard let last = until.map({ Day(iso: $0) }) ?? Moment.now.day else { throw Self.noDay }
    say("Making Larkmere: five years of work to \(last.words), \(children) open cases. This takes a few minutes, once.")
    let began = Moment.now
    let demo = DemoAuthority(seed: seed, children: children, until: last)
    let months = ProgressByMonth()
    let summary = try await demo.build(into: store) { day, changes in months.reached(day, changes) }
    let hash = try await PasswordHasher().hash(Self.password)
    let workers = try await store.read(for: "nobody", at: .now) { try $0.workers() }
    for worker in workers where worker.isActive {
      try await store.setCredential(of: worker.id, hash: hash, mustChange: false, at: .now)
    }
    let seconds = (Moment.now.milliseconds - began.milliseconds) / 1000
    say(
      "Made in \(seconds) s: \(summary.children) children, \(summary.openCases) open cases, \(summary.changes) changes."
    )
  }

  /// One sign-in for each role: the named ones first.
  private static func signIns(_ store: Store) async throws -> [(Role, String)] {
    let workers = try await store.read(for: "nobody", at: .now) { try $0.workers() }.filter(\.isActive)
    let named = ["grace.adeyemi", "ruth.hale", "tom.okafor"]
    return Role.allCases.compactMap { role in
      let holders = workers.filter { $0.roles == [role] } + workers.filter { $0.roles.contains(role) }
      return (holders.first { named.contains($0.signIn) } ?? holders.first).map { (role, $0.signIn) }
    }
  }
}

/// Says each half-year that has been lived through. A class, because the closure that reports is called from the
/// simulator; only ever from one task at a time.
private final class ProgressByMonth: @unchecked Sendable {
  private var last = ""

  func reached(_ day: Day, _ changes: Int) {
    let half = "\(day.year) \(day.month <= 6 ? "to June" : "to December")"
    guard half != last else { return }
    last = half
    say("  \(half): \(changes) changes so far")
  }
}
