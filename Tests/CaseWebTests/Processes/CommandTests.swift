import CaseStore
import Casework
import Foundation
import TestCast
import Testing

/// What the program says on the command line to somebody who gives it the wrong thing, and what it leaves alone.
struct CommandTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "commands-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func refused(_ arguments: String...) async throws -> String { try await refused(arguments) }

  private func refused(_ arguments: [String]) async throws -> String {
    let command = try Launched(Launched.program("throughline"), arguments)
    let status = try await command.end()
    #expect(status == 64, "\(arguments): \(command.output)")
    return command.output
  }

  private func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: file) }

  @Test func tablesOfAnotherProgramAreLeftAsTheyAre() async throws {
    let engine = try await TestEngine.sqlite.fresh()
    try await engine.write(.full) { try $0.run("CREATE TABLE invoice (number INTEGER)") }
    for command in [["serve", "--port", "0"], ["verify"], ["migrate"]] {
      let said = try await refused(command + ["--database", engine.place])
      #expect(said.contains("holds tables of another program, which are left as they are."), "\(said)")
    }
    #expect(try await Occupant.of(engine) == .somethingElse)
  }

  @Test func onlyAServerWaitsForAnAuthority() async throws {
    let engine = try await TestEngine.sqlite.migrated()
    let words = "holds no authority yet. Set one up: throughline migrate --authority"
    #expect(try await refused("verify", "--database", engine.place).contains(words))
    let server = try await ServerProcess.start(on: engine.place)
    #expect(server.process.output.contains(words))
    try await server.stop()
  }

  @Test func whatIsNoDatabaseIsNamed() async throws {
    let text = folder + "/notes.txt"
    try Data("Not a record.".utf8).write(to: URL(filePath: text))
    #expect(
      try await refused("serve", "--port", "0", "--database", text).contains(
        "Error: \(text) is not a database of SQLite."))
    #expect(
      try await refused("serve", "--port", "0", "--database", folder).contains(
        "Error: \(folder) is a folder, not a database."))
    let none = folder + "/none.sqlite"
    #expect(try await refused("verify", "--database", none).contains("There is no database \(none)."))
    #expect(try await refused("restore", none, "--database", folder + "/new.sqlite").contains("There is no backup"))
    #expect(try await refused("restore", text, "--database", folder + "/new.sqlite").contains("is not a database"))
    #expect(!isThere(none) && !isThere(folder + "/new.sqlite"))
  }

  @Test func aRefusalShowsHowItsOwnCommandIsUsed() async throws {
    #expect(
      try await refused("verify", "--database", folder + "/none").contains("Usage: throughline verify [--database"))
    let demo = try await refused("demo", "--folder", folder + "/demo", "--until", "yesterday")
    #expect(demo.contains("--until takes a day as 2026-11-20.") && !isThere(folder + "/demo"))
    #expect(try await refused("demo", "--children", "0").contains("--children takes a number from 1."))
    #expect(try await refused("serve", "--port", "99999").contains("--port takes a number up to 65535"))
  }

  @Test func aPortThatIsTakenIsSaidBeforeAnythingIsMade() async throws {
    let cast = try await Cast.authority(in: TestEngine.sqlite.migrated())
    let server = try await ServerProcess.start(on: cast.engine.place)
    let taken = "Port \(server.port) of 127.0.0.1 is taken by another program."
    let port = ["--port", "\(server.port)"]
    #expect(try await refused("serve", "--database", cast.engine.place, port[0], port[1]).contains(taken))
    #expect(try await refused("demo", "--folder", folder + "/demo", port[0], port[1]).contains(taken))
    #expect(!isThere(folder + "/demo"))
    try await server.stop()
  }

  @Test func aWorkerIsAddedToDoSomething() async throws {
    let cast = try await Cast.authority(in: TestEngine.sqlite.migrated())
    let said = try await refused("user", "add", "new.one", "New One", "--by", "gwen", "--database", cast.engine.place)
    #expect(said.contains("Say what New One is there to do: --role, one of social-worker, "))
  }
}
