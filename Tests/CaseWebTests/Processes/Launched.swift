import Foundation
import Glibc

/// A program in a process of its own, whose output goes to a file. A class because it is one process: it ends with
/// the last who holds it.
final class Launched: Sendable {
  let pid: pid_t
  private let path: String

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// What the package built, beside the tests that run.
  /// - Throws: when it is not there, which no test may pass over.
  static func program(_ name: String) throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure(description: "There is no \(path): run `swift build --build-tests`")
    }
    return path
  }

  init(_ program: String, _ arguments: [String]) throws {
    path = FileManager.default.temporaryDirectory.path + "/launched-\(UInt64.random(in: 0 ..< .max)).log"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, nil, &words, &settings)
    guard code == 0 else { throw Failure(description: "\(program): \(String(cString: strerror(code)))") }
    self.pid = pid
  }

  deinit {
    // Does nothing to one that has ended and been waited for: its number is only used again after a long while.
    var status: Int32 = 0
    if waitpid(pid, &status, WNOHANG) == 0 {
      Glibc.kill(pid, SIGKILL)
      waitpid(pid, &status, 0)
    }
    unlink(path)
  }

  /// What it has said so far.
  var output: String { String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self) }

  func send(_ signal: Int32) { Glibc.kill(pid, signal) }

  /// Its exit status, or minus the signal that ended it; nil while it runs.
  func ended() -> Int32? {
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  /// Waits until it has ended.
  @discardableResult func end() async throws -> Int32 {
    while true {
      if let status = ended() { return status }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// Runs a program to its end and answers what it said.
  /// - Throws: when it ends with anything but nought.
  @discardableResult static func run(_ program: String, _ arguments: String...) async throws -> String {
    let launched = try Launched(program, arguments)
    let status = try await launched.end()
    guard status == 0 else {
      throw Failure(description: "\(program) \(arguments) ended with \(status): \(launched.output)")
    }
    return launched.output
  }
}
