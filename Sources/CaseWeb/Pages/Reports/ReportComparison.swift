import CaseStore
import Casework

/// What the lines of a scorecard came to elsewhere: beside each figure in short, and below with where it was read.
enum ReportComparison {
  static func cell(_ line: ReportLine) -> HTML {
    line.elsewhere.enumerated().map { place, other -> HTML in
      "\(if: place > 0, "<br>")\(other.place) \(short(other.value, line.unit))<br><small>\(other.period)</small>"
    }.joined()
  }

  /// Beside a figure that says the unit.
  static func short(_ value: Double, _ unit: String) -> String {
    unit == "percent" ? FigureWords.figure(value, unit) : FigureWords.number(value)
  }

  /// Every figure of others with its source; nothing where there is none.
  static func sources(_ report: ShownReport) -> HTML {
    let rows = report.lines.flatMap { line in
      line.elsewhere.map { other -> [HTML] in
        [
          "\(line.title) <small>\(line.short)</small>", "\(other.place), \(other.period)",
          "\(FigureWords.figure(other.value, line.unit))", "\(other.source)",
        ]
      }
    }
    if rows.isEmpty { return .empty }
    let table = TableView(
      caption: "What it came to elsewhere",
      columns: ["Indicator", "Where and when", .init("Figure", isNumber: true), "Read in"], rows: rows)
    return .card(
      "Elsewhere",
      """
      <p class="quiet">Of other years, and not always counted in the same way: see what each was read in. Figures of \
      statistical neighbours come from the authority’s own file.</p>\(.details("Sources", .table(table)))
      """)
  }

  /// In one cell of a file: every one with its source.
  static func words(_ line: ReportLine) -> String {
    line.elsewhere.map { "\($0.place) \(FigureWords.plain($0.value)), \($0.period) (\($0.source))" }.joined(
      separator: "; ")
  }
}
