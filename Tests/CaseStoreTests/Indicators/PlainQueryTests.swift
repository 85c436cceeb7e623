import Casework
import Foundation
import TestCast
import Testing

@testable import CaseStore

/// An analyst pastes a query into a tool of their own, which has none of our functions, and gets the same number.
@Suite struct PlainQueryTests {
  @Test func everyQueryRunsInTheDatabasesOwnShell() async throws {
    let path = FileManager.default.temporaryDirectory.path + "/plain-\(UUID().uuidString).sqlite"
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    let engine = try open(database: path)
    try await migrate(engine, at: Cast.start)
    let cast = try await Cast.authority(in: engine)
    try await cast.bringToEnquiry([try await cast.maya()])
    for indicator in Indicator.ours {
      let days = indicator.period.days(to: "2026-03-04")
      let figure = try await cast.store.figure(of: indicator, for: days)
      let answer = try Self.shell(
        path,
        "SELECT count(*) || ' ' || CAST(coalesce(sum(value), 0) AS INTEGER) FROM (\(indicator.written(for: days)));")
      #expect(answer == "\(figure.rows) \(Int(figure.sum))", "\(indicator.name)")
    }
    await engine.close()
  }

  private static func shell(_ path: String, _ query: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [path, query]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).withoutSpacesAround
  }
}
