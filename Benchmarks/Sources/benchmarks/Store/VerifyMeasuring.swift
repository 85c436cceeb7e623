import Casework
import Foundation

/// How long `throughline verify` takes, and whether it finds what was filled to be whole.
struct VerifyMeasuring {
  let program: String
  let database: String

  func measure(_ run: inout Run) async throws {
    let peak = Peak()
    let began = ContinuousClock.now
    let text = try await Tool.run(program, ["verify", "--database", database]) { peak.watch($0) }
    run.set("verify/seconds", (ContinuousClock.now - began).seconds)
    run.set("verify/peak-bytes", Double(peak.bytes))
    run.note("verify/words", text.split(separator: "\n").first.map(String.init) ?? "")
  }
}
