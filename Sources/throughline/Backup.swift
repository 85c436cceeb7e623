import ArgumentParser
import CaseStore
import Casework
import Foundation

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy a live database, as of one moment, to a file that is complete in itself.",
    discussion: """
      Writers are not held up. The copy is an SQLite file whichever database it is of, so that `restore` can go either \
      way; it is verified before the command ends. For example:

        throughline backup friday.backup --database larkmere.sqlite
      """)

  @OptionGroup var database: DatabaseOption
  @Argument(help: "The file to make; it must not be there yet.") var file: String

  func run() async throws {
    let store = try await database.existingStore()
    let found = try await store.backup(to: file)
    for finding in found.findings { print("NOT AS RECORDED: \(finding)") }
    guard found.isClean else { throw ExitCode(1) }
    print("\(file) holds \(found.entries) entries and \(found.rows) rows, and is as its journal has it.")
  }
}

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a backup into an empty database, SQLite or PostgreSQL, and verify it.",
    discussion: """
      Whole or not at all. Who was signed in is not brought back. For example:

        throughline restore friday.backup --database larkmere.sqlite
      """)

  @OptionGroup var database: DatabaseOption
  @Argument(help: "The backup.") var file: String

  func run() async throws {
    guard FileManager.default.fileExists(atPath: file) else { throw ValidationError("There is no backup \(file).") }
    try DatabaseOption.checkIsDatabase(file)
    let engine = try await database.ownOrEmpty()
    try await migrate(engine, at: .now)
    let found = try await Store.restore(from: file, into: engine, at: .now)
    for finding in found.findings { print("NOT AS RECORDED: \(finding)") }
    guard found.isClean else { throw ExitCode(1) }
    print("Restored: \(found.entries) entries and \(found.rows) rows, as the journal has them.")
    await engine.close()
  }
}
