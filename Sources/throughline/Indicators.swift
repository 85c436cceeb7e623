import ArgumentParser
import CaseStore
import Casework

struct Indicators: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the indicators, or work one out with its query.",
    discussion: """
      Without a name: every indicator, what it counts and of what. With one: its figure as at a day and the query with \
      the days written in, for another tool. The figure is whole, so it is for whoever has the database anyway. \
      For example: throughline indicators assessments-in-time --to 2026-09-30
      """)

  @OptionGroup var database: DatabaseOption
  @Argument(help: "The indicator's name.") var name: String?
  @ArgumentParser.Option(help: "The day, YYYY-MM-DD; today when none is given.") var to: String?

  func run() async throws {
    guard let name else { return Indicator.ours.forEach { print(Self.words($0) + "\n") } }
    guard let indicator = Indicator.named(name) else {
      throw ValidationError("There is no indicator \(name). `throughline indicators` lists them.")
    }
    let today = Moment.now.day
    guard let day = to.map({ Day(iso: $0) }) ?? today else {
      throw ValidationError("\(to ?? "") is not a day: write it as 2026-09-30.")
    }
    let days = indicator.period.days(to: day)
    let store = try await database.existingStore()
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
