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

  /// The record, only when it is there already: a mistyped name makes no empty database, and what belongs to another
  /// program is left alone.
  ///
  /// - Parameter waits: go on without an authority too, as servers do that are started before one is set up.
  func existingStore(waitingForAuthority waits: Bool = false) async throws -> Store {
    let place = try place()
    if Self.isFile(place) {
      guard FileManager.default.fileExists(atPath: place) else {
        throw ValidationError("There is no database \(place). Make one with `throughline migrate`.")
      }
    }
    let (engine, occupant) = try await opened(place)
    if occupant != .record(hasAuthority: true) {
      let words =
        "\(Self.words(place)) holds no authority yet. Set one up: "
        + "throughline migrate --authority NAME --administrator NAME"
      guard waits else { throw ValidationError(words) }
      say(words)
    }
    try await migrate(engine, at: .now)
    return Store(engine: engine)
  }

  /// A database to set up: new, empty or a record of ours.
  func ownOrEmpty() async throws -> any Engine { try await opened(try place()).engine }

  private func opened(_ place: String) async throws -> (engine: any Engine, occupant: Occupant) {
    if Self.isFile(place) { try Self.checkIsDatabase(place) }
    let engine = try open(database: place)
    let occupant: Occupant
    do {
      occupant = try await Occupant.of(engine)
    } catch let fault as StoreFault where Self.isFile(place) {
      throw ValidationError("\(place) cannot be read as a database: \(fault)")
    }
    guard occupant != .somethingElse else {
      throw ValidationError("\(Self.words(place)) holds tables of another program, which are left as they are.")
    }
    return (engine, occupant)
  }

  /// Refuses what SQLite would, in words that name the file; a file that is not there or empty becomes a database.
  static func checkIsDatabase(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard !isFolder.boolValue else { throw ValidationError("\(path) is a folder, not a database.") }
    guard let file = FileHandle(forReadingAtPath: path) else { throw ValidationError("\(path) cannot be read.") }
    defer { try? file.close() }
    let first = try file.read(upToCount: 16) ?? Data()
    guard first.isEmpty || first == Data("SQLite format 3\0".utf8) else {
      throw ValidationError("\(path) is not a database of SQLite.")
    }
  }

  private static func isFile(_ place: String) -> Bool {
    !place.hasPrefix("postgres://") && !place.hasPrefix("postgresql://")
  }

  /// A place to show: the address of a PostgreSQL may hold a password.
  private static func words(_ place: String) -> String { isFile(place) ? place : "That PostgreSQL" }
}

/// Makes a folder where there is none.
func makeFolder(_ path: String) throws {
  var isFolder: ObjCBool = false
  if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
    guard isFolder.boolValue else { throw ValidationError("\(path) is a file, not a folder.") }
    return
  }
  try FileManager.default.createDirectory(
    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
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
