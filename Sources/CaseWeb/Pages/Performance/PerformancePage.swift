import CaseStore
import Casework
import Hummingbird

/// Every indicator with where it stands: what is off its target first, what turned, how far to trust it.
enum PerformancePage {
  /// Who sees numbers: those who answer for them and those who work them out.
  static let roles: Set<Role> = [
    .qualityLead, .analyst, .teamManager, .conferenceChair, .administrator, .director, .councillor, .governanceOfficer,
  ]

  struct Line: Sendable {
    let indicator: Indicator
    let figure: Figure?
    let before: Figure?
    let target: Target?
    /// What the last month that is over signals, by itself; nil for noise, while nobody has worked it out, and where
    /// single months say nothing or are not shown.
    let signal: ProcessSignal?
    let confidence: Confidence.Level?

    var standing: Target.Standing? { figure?.value.flatMap { target?.standing(of: $0, indicator.better) } }
  }

  struct Shown: Sendable {
    let lines: [Line]
    let refusals: [IndicatorRefusal]
    let workedOutAt: Moment?
    let day: Day
    let seesNoChild: Bool
  }

  static func check(_ request: PageRequest) throws {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours("Performance is for managers, chairs, quality leads, analysts and those who oversee them.")
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try check(request)
    let shown = try await request.read { try read($0) }
    return request.page("Performance", PerformanceView(request: request, shown: shown).html)
  }

  /// Who sees no child is shown whole months only: between two days there may be one child.
  static func day(for reader: Reader, seesNoChild: Bool) -> Day {
    seesNoChild ? Scorecard.Cadence.month.lastEnd(before: reader.today) : reader.today
  }

  private static func read(_ reader: Reader) throws -> Shown {
    let seesNoChild = try reader.seesNoChild()
    let day = day(for: reader, seesNoChild: seesNoChild)
    let targets = try reader.targets(on: day)
    let figures = try reader.keptFigures()
    let late = seesNoChild ? [:] : try reader.lateByPractice(to: day)
    let before = seesNoChild ? Scorecard.Cadence.month.lastEnd(before: day) : day.monthEnds(2)[0]
    let lines = try reader.indicators.indicators.map { indicator in
      Line(
        indicator: indicator, figure: try figures.figure(of: indicator, for: indicator.period.days(to: day)),
        before: try figures.figure(of: indicator, for: indicator.period.days(to: before)),
        target: targets[indicator.name],
        signal: seesNoChild && indicator.sharesDays ? nil : try signal(of: indicator, to: day, figures),
        confidence: seesNoChild ? nil : confidence(in: indicator, late))
    }
    return Shown(
      lines: lines, refusals: reader.indicators.refusals, workedOutAt: figures.workedOutAt, day: day,
      seesNoChild: seesNoChild)
  }

  private static func signal(of indicator: Indicator, to day: Day, _ figures: KeptFigures) throws -> ProcessSignal? {
    guard let trend = try figures.keptTrend(of: indicator, to: day) else { return nil }
    let values = trend.compactMap { $0?.value }
    let limits = ProcessLimits(values, within: 0...(indicator.kind == .share ? 100 : .greatestFiniteMagnitude))
    guard trend.last??.value != nil else { return nil }
    return limits?.signals(in: values).last ?? nil
  }

  /// How late what it stands on was written up; what is missing in it is on its own page.
  private static func confidence(
    in indicator: Indicator, _ late: [String: (late: Int, of: Int)]
  ) -> Confidence.Level? {
    let found = indicator.practice.compactMap { late[$0] }
    let of = found.reduce(0) { $0 + $1.of }
    guard of > 0 else { return nil }
    return Confidence.Level(late: Double(found.reduce(0) { $0 + $1.late }) / Double(of), missing: 0, contradictory: 0)
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
