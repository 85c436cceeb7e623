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
    try await Tool.run(
      program, ["migrate", "--database", place.database, "--authority", "Larkmere", "--administrator", "Ada Cole"])
    let peak = Peak()
    let began = ContinuousClock.now
    try await Tool.run(program, ["import", "cin-census", path, "--database", place.database]) { peak.watch($0) }
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
