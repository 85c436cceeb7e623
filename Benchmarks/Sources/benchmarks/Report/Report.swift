import ArgumentParser
import Foundation

struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the figures into BENCHMARKS.md.")
  @Option(help: "Where figures are kept.") var figures = "Benchmarks/figures.json"
  @Option(help: "The page.") var page = "BENCHMARKS.md"

  func run() async throws {
    let tables = Tables(try Figures.read(figures))
    var sections = Sections(try String(contentsOfFile: page, encoding: .utf8))
    try sections.replace("runs", with: tables.runs)
    try sections.replace("targets", with: tables.targets)
    try sections.replace("pages", with: tables.pages)
    try sections.replace("finishing", with: tables.finishing)
    try sections.replace("writes", with: tables.writes)
    try sections.replace("duties", with: tables.duties)
    try sections.replace("import", with: tables.imports)
    try sections.replace("indicators", with: tables.indicators)
    try sections.replace("scorecards", with: tables.scorecards)
    try sections.replace("space", with: tables.space)
    try sections.replace("growth", with: tables.growth)
    try sections.text.write(toFile: page, atomically: true, encoding: .utf8)
  }
}
