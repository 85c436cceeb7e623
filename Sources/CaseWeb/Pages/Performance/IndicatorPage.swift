import CaseStore
import Casework
import Hummingbird

/// One indicator: the figure and its words, the trend, its parts, the children behind it and the query itself.
enum IndicatorPage {
  struct Shown: Sendable {
    let figure: Figure?
    let trend: [(to: Day, figure: Figure?)]
    /// Month by month, of what counts twelve months: by these it is judged. None for readers who see no child.
    let judged: [(to: Day, figure: Figure?)]
    /// For a mean: what it hides. None for readers who see no child.
    let spreads: [MonthSpread]
    /// In working days, where the values are.
    let limit: Int?
    let parts: [IndicatorPart]
    let rows: [(child: ChildName, row: IndicatorRow, team: String?, worker: String?)]
    let target: Target?
    let comparators: [Comparator]
    /// Nil for readers who see no child, and where it stands on no step and no child.
    let confidence: Confidence?
    /// By team, at the end of each of the last twelve months; where the parts shown are teams.
    let months: [(to: Day, teams: [TeamFigure])]
  }

  /// So many children on a page.
  static let pageful = 80

  static func show(_ request: PageRequest) async throws -> Response {
    let asked = try await Asked(request)
    let (indicator, split, days) = (asked.indicator, asked.split, asked.days)
    let shown = try await request.read { reader in
      Shown(
        figure: try reader.shownFigure(of: indicator, for: days),
        trend: try reader.trend(of: indicator, to: days.to),
        judged: indicator.sharesDays && !asked.seesNoChild
          ? try reader.judgedTrend(of: indicator, to: days.to) : [],
        spreads: try reader.spreads(of: indicator, to: days.to),
        limit: try reader.workingDayLimit(of: indicator, on: days.to),
        parts: try reader.split(indicator, by: split, for: days),
        rows: try reader.rows(of: indicator, for: days, most: pageful + 1, after: (asked.page - 1) * pageful),
        target: try reader.targets(on: days.to)[indicator.name],
        comparators: reader.indicators.comparators(of: indicator),
        confidence: asked.seesNoChild ? nil : try confidence(in: indicator, for: days, reader),
        months: split == .team ? try teamsByMonth(indicator, to: days.to, reader) : [])
    }
    return request.page(indicator.title, content(request, asked, shown))
  }

  /// How late all steps were written up says nothing of a register.
  private static func confidence(
    in indicator: Indicator, for days: IndicatorDays, _ reader: Reader
  ) throws -> Confidence? {
    let confidence = try reader.confidence(in: indicator, for: days)
    return indicator.practice.isEmpty && confidence.missing.of == 0 ? nil : confidence
  }

  private static func teamsByMonth(
    _ indicator: Indicator, to day: Day, _ reader: Reader
  ) throws -> [(to: Day, teams: [TeamFigure])] {
    let figures = try reader.keptFigures()
    return try day.monthEnds(12).map { end in
      (end, try figures.shown(indicator, indicator.period.days(to: end), byTeam: true).teams)
    }
  }

  /// The query as it stands, with its days written in: to be pasted into another tool.
  static func query(_ request: PageRequest) async throws -> Response {
    let asked = try await Asked(request)
    let text = "-- \(asked.indicator.title)\n" + asked.indicator.written(for: asked.days) + "\n"
    return .text(text, as: "text/plain; charset=utf-8", name: "\(asked.indicator.name).sql")
  }

  /// The rows about children whom the reader may see.
  static func export(_ request: PageRequest) async throws -> Response {
    let asked = try await Asked(request)
    let (indicator, days) = (asked.indicator, asked.days)
    let rows = try await request.read { try $0.rows(of: indicator, for: days, most: 50_000) }
    let lines = rows.map { child, row, team, worker in
      [
        child.id.text, child.full, team ?? "", worker ?? "", row.day.iso, FigureWords.number(row.value), row.item,
      ]
    }
    let text = CSVText.lines([["child", "name", "team", "worker", "day", "value", "item"]] + lines)
    return .text(text, as: "text/csv; charset=utf-8", name: "\(indicator.name)-\(days.to.iso).csv")
  }

  /// What the address asks for.
  struct Asked: Sendable {
    let indicator: Indicator
    let split: IndicatorSplit
    let span: IndicatorSpan
    let days: IndicatorDays
    let seesNoChild: Bool
    /// Which page of the children, from 1.
    let page: Int

    init(_ request: PageRequest) async throws {
      try PerformancePage.check(request)
      let name = request.context.parameters.get("indicator") ?? ""
      let (found, seesNoChild) = try await request.read { reader in
        (reader.indicators.indicator(named: name), try reader.seesNoChild())
      }
      guard let found else { throw Refusal.notFound }
      (indicator, self.seesNoChild) = (found, seesNoChild)
      split = request.query("by").flatMap(IndicatorSplit.init(rawValue:)) ?? .team
      span = request.query("days").flatMap(IndicatorSpan.init(rawValue:)) ?? .own
      page = max(1, min(request.query("page").flatMap { Int($0) } ?? 1, 1_000))
      let typed = request.query("to")
      let usual = seesNoChild ? Scorecard.Cadence.month.lastEnd(before: request.today) : request.today
      guard let day = typed.map({ Day(iso: $0) }) ?? usual else {
        throw Refusal.because("“\(typed ?? "")” is not a day: write it as 2026-09-30.")
      }
      guard day.year >= 2000, day <= request.today else {
        throw Refusal.because("Choose a day from 2000 to today.")
      }
      guard !seesNoChild || (day + 1).dayOfMonth == 1 else {
        throw Refusal.because("Choose the last day of a month: between two days there may be one child.")
      }
      days = span.days(of: indicator, to: day)
    }
  }
}
