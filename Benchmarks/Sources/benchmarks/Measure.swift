import ArgumentParser
import CaseStore
import Casework
import Foundation

struct Measure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure one size on one engine, and keep the figures.",
    discussion: "What is measured again takes the place of what was; other sizes, engines and parts stay.")

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case writes, duties, pages, verify, imports, indicators, scorecards, packs
  }

  @OptionGroup var options: Where
  @Option(help: "The `throughline` to measure.") var program: String
  @Option(help: "Where figures are kept.") var figures = "Benchmarks/figures.json"
  @Option(help: "Seconds that each page is asked for, twice.") var seconds = 5
  @Option(help: "The port that pages are served on.") var port = 8391
  @Option(help: "Only these parts.") var only: [Part] = []
  @Flag(help: "Keep the database, and use it when it is there.") var keep = false

  func run() async throws {
    let place = try options.place()
    let filling = options.filling
    let copies = options.smoke ? 2 : options.thousands
    // The figures are under the size that was asked for: the template has a child or two more or fewer.
    var run = Run(engine: options.on, children: options.thousands * 1_000)
    say("\(options.thousands),000 children on \(run.engine.words)")
    if !keep
      || !FileManager.default.fileExists(atPath: "\(options.folder)/\(options.on.rawValue)-\(options.name).filled")
    {
      try await place.remove()
      let filled = try await filling.fill(place, copies: copies)
      run.set("fill/seconds", filled.seconds)
      run.set("fill/children", Double(filled.children))
      run.set("disk/bytes-a-child", Double(try await place.bytes()) / Double(filled.children))
      if keep { try Data().write(to: URL(filePath: "\(options.folder)/\(options.on.rawValue)-\(options.name).filled")) }
    }
    let isLarge = options.thousands > 10
    for part in only.isEmpty ? Part.allCases : only {
      say(" \(part.rawValue)")
      let began = ContinuousClock.now
      switch part {
      case .writes:
        try await WriteMeasuring(database: place.database, count: options.smoke ? 10 : 200).measure(&run)
      case .duties: try await DutyMeasuring(database: place.database, recounting: !isLarge).measure(&run)
      case .pages:
        try await PageMeasuring(
          program: program, database: place.database, folder: options.folder, seconds: options.smoke ? 3 : seconds,
          port: port
        ).measure(&run)
      case .verify:
        if !isLarge { try await VerifyMeasuring(program: program, database: place.database).measure(&run) }
      case .imports:
        try await ImportMeasuring(
          program: program, place: try options.place("_import"), folder: options.folder,
          children: options.smoke ? 20 : options.thousands * 1_000
        ).measure(&run)
      case .indicators: try await IndicatorMeasuring(database: place.database, folder: options.folder).measure(&run)
      case .scorecards:
        try await ScorecardMeasuring(
          program: program, database: place.database, folder: options.folder, seconds: options.smoke ? 3 : seconds,
          port: port
        ).measure(&run)
      case .packs: try await PackMeasuring(database: place.database).measure(&run)
      }
      say(" \(part.rawValue) took \((ContinuousClock.now - began).seconds) s")
    }
    run.note("run", try Machine.words(engine: run.engine, server: options.postgres))
    if !options.smoke { try run.merge(into: figures) }
    if !keep { try await place.remove() }
  }
}
