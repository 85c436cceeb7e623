import CaseStore
import Casework

/// The lines of a scorecard, live or issued: the same for both.
enum ReportView {
  /// - Parameter list: where the list behind a line is; nil for a scorecard that is not issued.
  /// - Parameter answers: where a line in words is answered; nil for those who may not, and where it is kept as it was.
  static func sections(
    _ report: ShownReport, list: ((Int) -> String)?, answers: ((String) -> String)?
  ) -> HTML {
    // Asked of the whole scorecard, so that the columns of its sections stand below each other.
    let isCompared = report.lines.contains { !$0.elsewhere.isEmpty }
    return report.sections.map { title, lines in
      .card(title, .table(table(title, lines, isCompared, list, answers)))
    }.joined() + ReportComparison.sources(report)
  }

  private static func table(
    _ title: String, _ lines: [ReportLine], _ isCompared: Bool, _ list: ((Int) -> String)?,
    _ answers: ((String) -> String)?
  ) -> TableView {
    TableView(
      caption: title,
      columns: ["Indicator", .init("Figure", isNumber: true), .init("Counted", isNumber: true), "Target"]
        + (isCompared ? ["Elsewhere"] : []) + ["Before"],
      rows: lines.map { line in
        [
          line.isInWords ? inWords(line, answers) : name(line, list), figure(line), counted(line), target(line),
        ] + (isCompared ? [ReportComparison.cell(line)] : []) + [before(line)]
      }, isEven: true)
  }

  private static func inWords(_ line: ReportLine, _ answers: ((String) -> String)?) -> HTML {
    let title: HTML = answers.map { .rowLink(line.title, to: $0(line.short)) } ?? "\(line.title)"
    return """
      \(title) <small>\(line.short)</small>\(below(line))\(ifLet: line.answer, { answer in
        .quotation(answer.words, source: "\(answer.origin)")
      })\(said(line))
      """
  }

  private static func name(_ line: ReportLine, _ list: ((Int) -> String)?) -> HTML {
    let to = line.days.map { "?to=\($0.to.iso)" } ?? ""
    let title: HTML =
      if line.lacks != nil {
        "\(line.title)"
      } else if let list {
        .rowLink(line.title, to: list(line.number))
      } else {
        line.indicator.map { .rowLink(line.title, to: "/performance/\($0)\(to)") } ?? "\(line.title)"
      }
    return """
      \(title) <small>\(line.short)</small>\(below(line))\(said(line))
      """
  }

  /// What is missing lacks something; and what a mean divides, and by what, are counts of different things.
  private static func below(_ line: ReportLine) -> HTML {
    if let lacks = line.lacks { return "<br><small>needs \(lacks)</small>" }
    guard line.figure?.kind == .mean, let denominator = line.counted.denominator else { return .empty }
    return "<br><small>\(line.counted.numerator), for \(denominator)</small>"
  }

  private static func said(_ line: ReportLine) -> HTML {
    """
    \(ifLet: line.words, { words in
      "<div class='said'>\(each: words.split(separator: "\n"), { "<p>\(String($0))</p>" })</div>"
    })
    """
  }

  static func figure(_ line: ReportLine) -> HTML {
    if line.lacks != nil { return .tag(.blocked, "missing") }
    if line.isInWords { return "<span class='quiet'>in words</span>" }
    return FigureView.shown(line.figure, line.unit)
  }

  static func counted(_ line: ReportLine) -> HTML {
    guard let figure = line.figure else { return .empty }
    let (sum, rows) = (FigureWords.number(figure.sum), FigureWords.number(Double(figure.rows)))
    switch figure.kind {
    case .share: return "\(sum) of \(rows)"
    case .mean: return "\(sum) for \(rows)"
    case .count, .rate: return "\(sum)"
    }
  }

  static func target(_ line: ReportLine) -> HTML {
    guard let target = line.target else { return .empty }
    // The figure beside it says the unit, and a tag does not break.
    return FigureView.standing(line.standing, ReportComparison.short(target.target, line.unit))
  }

  private static func before(_ line: ReportLine) -> HTML {
    line.isInWords ? .empty : .spark(Spark(values: line.earlier + [line.figure?.value], unit: line.unit))
  }

  /// Lines by team, shaded from the least to the most of each line; nothing where no team may be shown.
  static func teams(_ report: ShownReport) -> HTML {
    let teams = report.teams
    let lines = report.lines.filter { !$0.teams.isEmpty }
    guard !teams.isEmpty, !lines.isEmpty else { return .empty }
    let table = ShadedTable(
      caption: "By team", corner: "Indicator", columns: teams.map { $0 ?? "no team" },
      rows: lines.map { line in
        let values = line.teams.compactMap { $0.figure.value }
        let (least, most) = (values.min() ?? 0, values.max() ?? 0)
        return (
          "\(line.title)",
          teams.map { team in
            let value = line.teams.first { $0.team == team }?.figure.value
            let shade = value.flatMap { most > least ? ($0 - least) / (most - least) : nil }
            return ShadedTable.Cell(
              words: value.map { line.unit == "percent" ? "\(FigureWords.number($0))%" : FigureWords.number($0) },
              shade: shade)
          }
        )
      })
    return .card(
      "By team",
      """
      <p class="quiet">Shaded from the least to the most of each line. A line of which one team is too small to be \
      shown is left out.</p>\(.shadedTable(table))
      """)
  }
}

/// A figure, and how it stands, as every page of numbers shows them.
enum FigureView {
  static func shown(_ figure: Figure?, _ unit: String) -> HTML {
    guard let figure else { return "<span class='quiet'>too few to show</span>" }
    guard let value = figure.value else {
      return figure.kind == .rate
        ? "\(FigureWords.number(figure.sum)) <small>in all</small>" : "<span class='quiet'>nothing to count</span>"
    }
    return "\(FigureWords.figure(value, unit))"
  }

  static func standing(_ standing: Target.Standing?, _ words: String) -> HTML {
    switch standing {
    case .met: .tag(.done, "met: \(words)")
    case .near: .tag(.soon, "near: \(words)")
    case .missed: .tag(.late, "missed: \(words)")
    case nil: "\(words)"
    }
  }
}
