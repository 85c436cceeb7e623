import Casework

extension Reader {
  /// The rows behind a line of an issued report, of those children whom the reader may see now.
  public func list(
    of report: ReportID, line: Int, most: Int = 500
  ) throws -> (line: ReportLine, items: [(child: ChildName, item: ReportItem)])? {
    guard let shown = try self.report(report)?.lines.first(where: { $0.number == line }) else { return nil }
    let items = try items(of: report, line: line)
    let seen = try seen(of: Set(items.compactMap(\.subject)))
    let order = shown.better == .lower ? -1.0 : 1.0
    let mine = items.filter { item in item.subject.map(seen.contains) ?? false }
      .sorted { ($0.value * order, $0.day, $0.key) < ($1.value * order, $1.day, $1.key) }.prefix(most)
    let names = Dictionary(
      try names(of: Array(Set(mine.compactMap(\.subject)))).map { ($0.id, $0) }
    ) { first, _ in first }
    return (shown, mine.compactMap { item in item.subject.flatMap { names[$0] }.map { ($0, item) } })
  }

  /// How today’s record answers the lines of an issued report for the same days. For readers who see children only:
  /// to others a difference would say what was mended.
  public func differences(from report: ReportID) throws -> [ReportDifference] {
    if try seesNoChild() { return [] }
    let kept = try connection.rows("\(KeptLine.all) WHERE report_id = \(report) ORDER BY line") { try KeptLine($0) }
    return try kept.compactMap { line in
      guard let then = line.figure, let days = line.days, let name = line.indicator else { return nil }
      guard let indicator = try self.indicator(named: name) else {
        return ReportDifference(
          number: line.number, title: line.title, unit: line.unit, isDefinitionChanged: true, then: then, now: nil,
          added: 0, gone: 0, changed: 0)
      }
      let now = try connection.items(of: indicator, for: days)
      return try difference(line, then, try items(of: report, line: line.number), now, indicator, days)
    }
  }

  private func difference(
    _ line: KeptLine, _ then: Figure, _ before: [ReportItem], _ after: [ReportItem], _ indicator: Indicator,
    _ days: IndicatorDays
  ) throws -> ReportDifference? {
    let old = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.key, $0) }) { first, _ in first }
    let changed = new.filter { key, item in old[key].map { $0.value != item.value } ?? false }.count
    let added = new.keys.filter { old[$0] == nil }.count
    let gone = old.keys.filter { new[$0] == nil }.count
    let isDefinitionChanged = line.query != indicator.query
    guard added + gone + changed > 0 || isDefinitionChanged else { return nil }
    let now = Figure(
      kind: indicator.kind, rows: after.count, sum: after.reduce(0) { $0 + $1.value },
      population: try connection.population(of: indicator, on: days.to))
    let isShown =
      try then.isFitToShow && now.isFitToShow || seesAll((before + after).map(\.subject))
    return ReportDifference(
      number: line.number, title: line.title, unit: line.unit, isDefinitionChanged: isDefinitionChanged,
      then: isShown ? then : nil, now: isShown ? now : nil, added: isShown ? added : nil, gone: isShown ? gone : nil,
      changed: isShown ? changed : nil)
  }
}

/// How one line would read today.
public struct ReportDifference: Sendable {
  public let number: Int
  public let title: String
  public let unit: String
  /// The indicator counts something else today, or is gone.
  public let isDefinitionChanged: Bool
  /// Nil where it is too small for the reader.
  public let then: Figure?
  public let now: Figure?
  /// Rows that are there now and were not, that were there and are not, and whose value is another; nil with them.
  public let added: Int?
  public let gone: Int?
  public let changed: Int?
}
