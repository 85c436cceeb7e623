import Foundation

/// Another program, run to its end. It is waited for on a thread of its own: Swift's are as few as the processors, and
/// what is measured meanwhile may need them.
enum Tool {
  /// What it printed.
  /// - Throws: when it ends with a status that is not allowed.
  @discardableResult
  static func run(
    _ name: String, _ arguments: [String], allowing statuses: Set<Int32> = [0],
    started: @escaping @Sendable (Int32) -> Void = { _ in }
  ) async throws -> String {
    try await withCheckedThrowingContinuation { caller in
      Thread.detachNewThread { caller.resume(with: Result { try wait(name, arguments, statuses, started) }) }
    }
  }

  private static func wait(
    _ name: String, _ arguments: [String], _ statuses: Set<Int32>, _ started: (Int32) -> Void
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    started(process.processIdentifier)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard statuses.contains(process.terminationStatus) else {
      throw Failure("\(name) ended with \(process.terminationStatus)")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
