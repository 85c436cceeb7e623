import ArgumentParser
import CaseStore
import Casework
import Foundation
import ReturnExtracts
import Returns

/// `throughline returns cin FILE.xml`
struct ReturnsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "returns", abstract: "Make a return from the record.", subcommands: [ReturnsCIN.self])
}

struct ReturnsCIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cin",
    abstract: "Make the children in need census from the record, and say what it would be sent back for.",
    discussion: """
      A year that is not over is told up to today. The file is checked by every rule of its year as it is written; \
      what is found is said by rule here, and child by child by `throughline check cin FILE`, with `--from` and `--to` \
      where the year is not over. It tells of every child, restricted records too: keep it as you keep the database.
      """)

  @Argument(help: "The file to write; one that is there already is not written over.") var file: String
  @OptionGroup var database: DatabaseOption
  @Option(help: "The collection year: 2025-26. The one that today falls in unless given.") var year: String?
  @Option(help: "The returning authority: a code, a number or a name.") var authority: String

  func run() async throws {
    let now = Moment.now
    guard let told = LocalAuthority.meant(by: authority, on: now.day) else {
      throw ValidationError("There is no authority \(authority): give its number, its code or its name.")
    }
    var days = CensusDays(upTo: now.day)
    if let year {
      guard let chosen = CollectionYear(year) else { throw ValidationError("There are no rules for \(year).") }
      guard chosen.firstDay <= now.day else { throw ValidationError("\(year) has not begun.") }
      days = CensusDays(chosen, today: now.day)
    }
    guard !FileManager.default.fileExists(atPath: file) else {
      throw ValidationError("There is a file \(file) already.")
    }
    let store = try await database.existingStore()
    let made = try await CensusOfRecord(of: store, days, authority: told.number, now: now)
    await store.engine.close()
    let bytes = made.census.xml
    guard
      FileManager.default.createFile(
        atPath: file, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw ValidationError("\(file) cannot be written.") }
    let report = try made.check(named: file)
    tell(
      "\(file): \(made.census.children.count) children, \(days.days.lowerBound.words) to \(days.days.upperBound.words)")
    for one in made.left { say("Not told, of \(one.child): \(one.what)") }
    let rules = Dictionary(grouping: report.findings, by: \.rule).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    for (rule, found) in rules {
      tell(
        "  \(found[0].severity == .error ? "error" : "query") \(rule): \(found.count == 1 ? "once" : "\(found.count) times"). \(found[0].message)"
      )
    }
    if rules.isEmpty { tell("  No rule is broken.") }
  }
}
