import ArgumentParser
import CaseStore
import Casework

struct Indicators: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the indicators, or work one out with its query.",
    discussion: """
      Without a name: every indicator, what it counts and of what. With one: its figure as at a day and the query with \
      the days written in, for another tool. The figure is whole, so it is for whoever has the database anyway. \
      With --missing: those of the national sets that the record cannot answer yet, and what they lack. \
      For example: throughline indicators assessments-in-time --to 2026-09-30
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var own: OwnIndicators
  @Flag(help: "List what is missing.") var missing = false
  @Argument(help: "The indicator's name.") var name: String?
  @ArgumentParser.Option(help: "The day, YYYY-MM-DD; today when none is given.") var to: String?

  func run() async throws {
    if missing { return NotHeld.all.forEach { print("\($0.id)  \($0.title): needs \($0.lacks)") } }
    guard let name else { return Indicator.ours.forEach { print(Self.words($0) + "\n") } }
    let store = try await own.added(to: try await database.existingStore())
    guard let indicator = try await store.shelf().indicator(named: name) else {
      throw ValidationError("There is no indicator \(name). `throughline indicators` lists them.")
    }
    let today = Moment.now.day
    guard let day = to.map({ Day(iso: $0) }) ?? today else {
      throw ValidationError("\(to ?? "") is not a day: write it as 2026-09-30.")
    }
    let days = indicator.period.days(to: day)
    let figure = try await store.figure(of: indicator, for: days)
    print(Self.words(indicator))
    let value = figure.value.map { "\(($0 * 10).rounded() / 10)" } ?? "nothing to divide by"
    print("\n\(days.from) to \(days.to): \(value) (\(figure.sum) of \(figure.rows) rows)\n")
    print(indicator.written(for: days))
  }

  private static func words(_ indicator: Indicator) -> String {
    let lines = [
      "\(indicator.name) (\(indicator.id)): \(indicator.title)", "  counts \(indicator.numerator)",
      indicator.denominator.map { "  of \($0)" }, "  \(indicator.unit), \(indicator.period.rawValue)",
      "  source: \(indicator.source)",
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }
}
