import ArgumentParser
import CaseStore
import Casework
import Foundation

/// Which database: every command takes it in the same way.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file for SQLite, or postgres://… for PostgreSQL (…?schema=NAME for one authority of several).",
      discussion: "Without it, THROUGHLINE_DATABASE is used.", valueName: "file|postgres://…"))
  var database: String?

  /// The place, or an error that says how to give one.
  func place() throws -> String {
    if let place = database ?? ProcessInfo.processInfo.environment["THROUGHLINE_DATABASE"], !place.isEmpty {
      return place
    }
    throw ValidationError("Say which database: --database FILE, or set THROUGHLINE_DATABASE.")
  }

  /// The record, brought to the newest schema.
  func store() async throws -> Store {
    let engine = try open(database: try place())
    try await migrate(engine, at: .now)
    return Store(engine: engine)
  }

  /// The record, only when it is there already: a mistyped file name does not make an empty database.
  func existingStore() async throws -> Store {
    let place = try place()
    let isFile = !place.hasPrefix("postgres://") && !place.hasPrefix("postgresql://")
    if isFile, !FileManager.default.fileExists(atPath: place) {
      throw ValidationError("There is no database \(place). Make one with `throughline migrate`.")
    }
    return try await store()
  }
}

extension Moment {
  /// The one place where the program asks what time it is.
  static var now: Moment { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

/// Writes a line to standard error, for what is not a command's answer.
func say(_ words: String) { FileHandle.standardError.write(Data((words + "\n").utf8)) }

/// Writes a line of a command's answer at once: `print` holds it back while nobody is at a terminal to read it.
func tell(_ words: String) { FileHandle.standardOutput.write(Data((words + "\n").utf8)) }

/// In commands an option is one of the command line's; Casework's options of a choice are not named here.
typealias Option = ArgumentParser.Option
