import CaseStore
import Casework
import Hummingbird
import Returns

/// A scorecard as a file: the same lines, as commas or as a workbook.
enum ReportFile {
  private static let columns: [(title: String, width: Double)] = [
    ("Section", 26), ("Indicator", 40), ("Id", 9), ("From", 11), ("To", 11), ("Figure", 10), ("Unit", 11),
    ("Counted", 10), ("Of", 10), ("Target", 9), ("Standing", 10), ("Commentary", 60), ("Definition", 60),
    ("Elsewhere", 60),
  ]

  static func csv(_ report: ShownReport) -> Response {
    .text(csvText(report), as: "text/csv; charset=utf-8", name: "\(name(report)).csv")
  }

  static func csvText(_ report: ShownReport) -> String {
    CSVText.lines([columns.map(\.title)] + report.lines.map { row($0).map(\.text) })
  }

  static func workbook(_ report: ShownReport) throws -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        .contentDisposition: "attachment; filename=\"\(name(report)).xlsx\"",
      ], body: .init(byteBuffer: .init(bytes: try workbookBytes(report))))
  }

  static func workbookBytes(_ report: ShownReport) throws -> [UInt8] {
    let book = try WorkbookWriter()
    _ = book.sheet("Report", columns, report.lines.map { row($0).map(\.cell) })
    let teams = report.teams
    if !teams.isEmpty {
      let heads = [(title: "Indicator", width: 40.0)] + teams.map { (title: $0 ?? "no team", width: 12.0) }
      _ = book.sheet("By team", heads, report.lines.filter { !$0.teams.isEmpty }.map { teamRow($0, teams) })
    }
    return try book.finished()
  }

  private static func name(_ report: ShownReport) -> String {
    let issue = report.issue.map { "-issue-\($0.number)" } ?? "-as-it-stands"
    return "\(report.scorecard)-\(report.to.iso)\(issue)"
  }

  private enum Cell {
    case words(String)
    case number(Double)

    var text: String {
      switch self {
      case .words(let words): words
      case .number(let number): FigureWords.plain(number)
      }
    }

    var cell: WorkbookWriter.Cell {
      switch self {
      case .words(let words): .text(words)
      case .number(let number): .decimal((number * 10).rounded() / 10)
      }
    }
  }

  /// Missing is `missing` and too few is `too few to show`: never an empty cell that somebody could take for nought.
  private static func row(_ line: ReportLine) -> [Cell] {
    let figure: Cell =
      if line.lacks != nil {
        .words("missing")
      } else if line.isInWords {
        .words("in words")
      } else if line.isHidden {
        .words("too few to show")
      } else {
        line.figure?.value.map { .number($0) } ?? .words(line.figure?.kind == .rate ? "missing" : "nothing to count")
      }
    let standing =
      switch line.standing {
      case .met: "met"
      case .near: "near"
      case .missed: "missed"
      case nil: ""
      }
    let said = [line.answer?.words, line.words].compactMap { $0 }.joined(separator: " ")
    let isShare = line.figure?.kind == .share || line.figure?.kind == .mean
    return [
      .words(line.section), .words(line.title), .words(line.short), .words(line.days?.from.iso ?? ""),
      .words((line.days?.to ?? line.answer?.heard)?.iso ?? ""), figure, .words(line.unit),
      line.figure.map { .number($0.sum) } ?? .words(""),
      isShare ? line.figure.map { .number(Double($0.rows)) } ?? .words("") : .words(""),
      line.target.map { .number($0.target) } ?? .words(""), .words(standing), .words(said),
      .words(line.lacks.map { "needs \($0)" } ?? line.answer?.source ?? line.definition),
      .words(ReportComparison.words(line)),
    ]
  }

  private static func teamRow(_ line: ReportLine, _ teams: [String?]) -> [WorkbookWriter.Cell] {
    [.text(line.title)]
      + teams.map { team in
        line.teams.first { $0.team == team }?.figure.value.map { .decimal(($0 * 10).rounded() / 10) } ?? .text("")
      }
  }
}
