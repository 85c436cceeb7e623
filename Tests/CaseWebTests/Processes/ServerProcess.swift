import Foundation
import Glibc
import Testing

/// `throughline serve` as an authority runs it, in a process of its own that can be killed.
struct ServerProcess: Sendable {
  let port: Int
  let process: Launched

  /// Starts it on a free port and waits until its log says that it listens.
  static func start(on database: String) async throws -> ServerProcess {
    let process = try Launched(Launched.program("throughline"), ["serve", "--database", database, "--port", "0"])
    while true {
      if let said = process.output.firstMatch(of: /listening on 127\.0\.0\.1:(\d+)/), let port = Int(said.1) {
        return ServerProcess(port: port, process: process)
      }
      if let status = process.ended() {
        throw Launched.Failure(description: "The server ended with \(status): \(process.output)")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// As a loss of power does to the process: nothing of it is finished.
  func kill() async throws {
    process.send(SIGKILL)
    let status = try await process.end()
    #expect(status == -SIGKILL, "It had ended already: \(process.output)")
  }

  /// As whoever runs it does.
  func stop() async throws {
    process.send(SIGTERM)
    let status = try await process.end()
    #expect(status == 0, "\(process.output)")
  }
}
