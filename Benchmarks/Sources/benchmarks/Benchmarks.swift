import ArgumentParser
import CaseStore
import Casework
import Foundation

/// Measures the program; `make benchmarks` runs it, and BENCHMARKS.md is what it wrote.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks", abstract: "Measure Throughline, and write BENCHMARKS.md.",
    subcommands: [Measure.self, Report.self, Fill.self, Census.self])
}

struct Where: ParsableArguments {
  @Option(help: "The folder for databases and lists, emptied by nobody.") var folder = "Benchmarks/.build/figures"
  @Option(help: "A PostgreSQL to make schemas in: postgres://…") var postgres: String?
  @Option(help: "Which engine.") var on = Place.Kind.sqlite
  @Option(help: "How many thousand children.") var thousands = 1
  @Flag(help: "A few children instead, to see that everything still runs; its figures say nothing.") var smoke = false

  var name: String { smoke ? "smoke" : "k\(thousands)" }
  var filling: Filling {
    Filling(folder: folder, today: Moment.now.day, openCases: smoke ? 12 : Filling.openCasesOfAThousand)
  }

  func place(_ suffix: String = "") throws -> Place {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try Place(on, named: name + suffix, folder: folder, server: postgres)
  }
}

struct Fill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Fill a database and leave it, to look at.")
  @OptionGroup var options: Where

  func run() async throws {
    let place = try options.place()
    try await place.remove()
    let filled = try await options.filling.fill(place, copies: options.thousands)
    print("\(filled.children) children in \(place.database) in \(filled.seconds) s, \(try await place.bytes()) bytes")
  }
}

struct Census: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write a children in need census.")
  @Option var children = 1_000
  @Option var year = 2026
  @Argument var path: String

  func run() throws {
    var file = CensusFile(children: children, year: year)
    print("\(try file.write(to: path)) bytes")
  }
}

/// In commands an option is one of the command line's; Casework's options of a choice are not named here.
typealias Option = ArgumentParser.Option

extension Place.Kind: ExpressibleByArgument {}
