import Foundation

/// A PostgreSQL that a test may break: it writes to the disk as in earnest, and nobody else is on it.
struct OwnPostgres: Sendable {
  private static let script = URL(filePath: #filePath).appending(path: "../../../../scripts/postgres-for-tests")
    .standardizedFileURL.path
  private let name: String
  /// Without anything in it yet; ends in settings.
  let url: String

  /// - Parameter name: letters only; one test, one name.
  init(_ name: String) async throws {
    self.name = name
    try await Launched.run(Self.script, "stop", name)
    url = try await Launched.run(Self.script, "start", name).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Stops it in the middle of everything, keeping only what it had made sure of.
  func crash() async throws { try await Launched.run(Self.script, "crash", name) }

  /// Starts it again after a crash.
  func start() async throws { try await Launched.run(Self.script, "start", name) }

  func stop() async throws { try await Launched.run(Self.script, "stop", name) }
}
