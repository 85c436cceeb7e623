import CaseStore
import Casework
import Foundation
import Synchronization

/// A census of so many children read into an empty authority by `throughline import cin-census`.
struct ImportMeasuring {
  let program: String
  let place: Place
  let folder: String
  let children: Int

  func measure(_ run: inout Run) async throws {
    let path = "\(folder)/census-\(children).xml"
    var file = CensusFile(children: children, year: 2026)
    let bytes = try file.write(to: path)
    try await place.remove()
    try await setUp()
    let peak = Peak()
    let began = ContinuousClock.now
    // 1 is what it ends with when a record could not be placed; how many it says itself.
    let said = try await Tool.run(
      program,
      ["import", "cin-census", path, "--team", "North hub", "--as", "ada.cole", "--database", place.database],
      allowing: [0, 1]
    ) { peak.watch($0) }
    let lines = said.split(separator: "\n")
    run.note("import/words", lines.last.map(String.init) ?? "")
    let seconds = (ContinuousClock.now - began).seconds
    run.set("import/seconds", seconds)
    run.set("import/megabytes", Double(bytes) / 1e6)
    run.set("import/megabytes-a-second", Double(bytes) / 1e6 / seconds)
    run.set("import/children-a-second", Double(children) / seconds)
    run.set("import/peak-bytes", Double(peak.bytes))
    try FileManager.default.removeItem(atPath: path)
    try await place.remove()
  }
}

extension ImportMeasuring {
  /// An authority with one team, and nobody in it but its administrator.
  private func setUp() async throws {
    let engine = try open(database: place.database)
    try await migrate(engine, at: .now)
    let store = Store(engine: engine)
    let administrator = try await store.record(
      SetUpAuthority(name: "Larkmere", administrator: "ada.cole", called: "Ada Cole"),
      by: WorkerID(RandomIDs.record()), at: .now)
    try await store.record(AddTeam(name: "North hub", kind: .hub, capacity: nil), by: administrator, at: .now)
    await engine.close()
  }
}

/// The most memory that a process had, asked for until it ended. A class because a thread of its own asks.
final class Peak: Sendable {
  private let most = Atomic(0)

  var bytes: Int { most.load(ordering: .relaxed) }

  func watch(_ process: Int32) {
    Thread.detachNewThread { [self] in
      // Once it has ended there is nothing to read.
      while case .success(let use) = Result(catching: { try ProcessUse(process) }), use.peak > 0 {
        most.store(use.peak, ordering: .relaxed)
        usleep(50_000)
      }
    }
  }
}
