import ArgumentParser
import CaseStore
import Casework
import Foundation

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk the journal, replay it into an empty database and compare every table.",
    discussion: """
      Says what was found and ends with 1 when anything is not as the journal has it. The head it prints (a number and \
      a hash) proves, when it is kept elsewhere and given back with --head the next time, that nothing was cut off.
      """)

  @OptionGroup var database: DatabaseOption
  @Option(help: "A head kept from an earlier time: NUMBER:HASH") var head: String?

  func run() async throws {
    let parts = head?.split(separator: ":").map(String.init)
    if let parts, parts.count != 2 || Int(parts[0]) == nil {
      throw ValidationError("--head takes what `verify` printed as head, NUMBER:HASH.")
    }
    let store = try await database.existingStore()
    let kept = parts.flatMap { parts in Int(parts[0]).map { (seq: $0, hash: parts[1]) } }
    let scratch = FileManager.default.temporaryDirectory.appending(path: "throughline-verify-\(getpid()).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let found = try await store.verify(head: kept, scratch: scratch)
    print("\(found.entries) entries about \(found.subjects) subjects: \(found.changes) changes, \(found.looks) looks")
    if found.destroyed > 0 { print("\(found.destroyed) bodies were destroyed at the end of their retention") }
    print("\(found.rows) rows compared")
    if let head = found.head { print("head \(head.seq):\(head.hash)") }
    for finding in found.findings { print("NOT AS RECORDED: \(finding)") }
    if found.isClean { print("Everything is as the journal has it.") } else { throw ExitCode(1) }
  }
}
