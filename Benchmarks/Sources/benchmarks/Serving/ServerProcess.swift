import Foundation
import FoundationNetworking

/// `throughline serve` as users run it, in a process of its own. A class because a process is one thing that starts and
/// ends.
final class ServerProcess {
  let port: Int
  /// From the start of the process until it said that it was ready.
  let startSeconds: Double
  private let process: Process

  init(_ program: String, database: String, port: Int) async throws {
    self.port = port
    process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["serve", "--database", database, "--port", "\(port)"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let began = ContinuousClock.now
    try process.run()
    while try await !Self.isReady(port) {
      guard process.isRunning else { throw Failure("the server ended before it was ready") }
      guard ContinuousClock.now - began < .seconds(600) else {
        throw Failure("the server was not ready in ten minutes")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    startSeconds = (ContinuousClock.now - began).seconds
  }

  private static func isReady(_ port: Int) async throws -> Bool {
    guard let url = URL(string: "http://127.0.0.1:\(port)/ready") else { return false }
    do {
      let (_, response) = try await URLSession.shared.data(from: url)
      return (response as? HTTPURLResponse)?.statusCode == 200
    } catch is URLError {
      return false
    }
  }

  /// Waits until it has done what it does by itself when a day begins: figures, reports, data quality.
  func settle() async throws {
    for _ in 0..<600 {
      let before = try use.seconds
      try await Task.sleep(for: .seconds(1))
      if try use.seconds - before < 0.03 { return }
    }
    throw Failure("the server was still at work after ten minutes")
  }

  var use: ProcessUse { get throws { try ProcessUse(process.processIdentifier) } }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}

/// What a process has used, as Linux counts it.
struct ProcessUse {
  /// Seconds of the processors, its own and the system's for it.
  let seconds: Double
  /// Bytes of memory it has now, as `ps` counts: a page of the database's file that five connections show as memory is
  /// counted five times.
  let resident: Int
  /// The same with every page once.
  let once: Int
  /// Without what is only a file shown as memory.
  let own: Int
  /// The most it ever had.
  let peak: Int

  init(_ process: Int32) throws {
    let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      throw Failure("/proc/\(process)/stat cannot be read")
    }
    seconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let maps = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
    func bytes(_ name: String, in text: String) -> Int {
      let line = text.split(separator: "\n").first { $0.hasPrefix("\(name):") }
      return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }
    (resident, own, peak) = (bytes("VmRSS", in: status), bytes("RssAnon", in: status), bytes("VmHWM", in: status))
    once = bytes("Pss", in: maps)
  }
}
