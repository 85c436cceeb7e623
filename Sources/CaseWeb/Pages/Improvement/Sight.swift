import CaseStore
import Casework

/// The line of sight from any end: what was recommended, what is done about it, what shows that it works, the indicator
/// that should move, and the children behind it.
struct Sight: Sendable {
  /// Where somebody stands: what is chosen in each column.
  struct Asked: Sendable, Equatable {
    var recommendation: String?
    var action: String?
    var indicator: String?
    /// A child from whom one walks back to what was recommended.
    var child: String?

    var isNowhere: Bool { recommendation == nil && action == nil && indicator == nil && child == nil }

    /// The address of the same with something else chosen.
    func href(_ change: (inout Asked) -> Void) -> String {
      var asked = self
      change(&asked)
      let parts = [
        ("recommendation", asked.recommendation), ("action", asked.action), ("indicator", asked.indicator),
        ("child", asked.child),
      ].compactMap { name, value in value.map { "\(name)=\($0)" } }
      return "/improvement/sight" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
  }

  let asked: Asked
  let recommendations: [RecommendationShown]
  let actions: [PlanActionShown]
  let standings: [String: ActionStanding]
  let evidence: [PlanActionShown.Evidence]
  let verdicts: [String: MoveVerdict]
  let indicators: [Indicator]
  /// What stands behind the indicator that is chosen.
  let behind: Behind?
  /// Everything that a walk may begin with.
  let beginnings: [RecommendationShown]
  /// The child from whom it is walked back.
  let child: ChildName?

  struct Behind: Sendable {
    let indicator: Indicator
    let days: IndicatorDays
    let figure: Figure?
    /// By these it is judged, where it may be.
    let trend: [(to: Day, figure: Figure?)]
    let isJudged: Bool
    let target: Target?
    let rows: [(child: ChildName, row: IndicatorRow, team: String?, worker: String?)]
  }

  /// Children shown before one goes on to the indicator’s own page.
  static let mostChildren = 8

  init(_ first: Asked, _ reader: Reader) throws {
    let all = try reader.recommendations()
    let held = try first.child.map { try reader.indicators(heldBackBy: SubjectID($0)) } ?? []
    let actions = try Self.actions(first, held, reader)
    let ids = Set(actions.flatMap(\.recommendations))
    var asked = first
    if let id = first.recommendation, !all.contains(where: { $0.id == id }) { throw Refusal.notFound }
    if let id = first.action, !actions.contains(where: { $0.id == id }) { throw Refusal.notFound }
    recommendations = all.filter { ids.contains($0.id) || $0.id == first.recommendation }
    let chosen = first.action.map { id in actions.filter { $0.id == id } } ?? actions
    evidence = chosen.flatMap(\.evidence).filter { given in
      given.stands && (first.indicator == nil || first.action != nil || given.indicator == first.indicator)
    }
    var indicators: [Indicator] = []
    let names = first.child == nil ? evidence.compactMap(\.indicator) : held.map(\.name)
    for name in names + [first.indicator].compactMap({ $0 }) {
      guard let indicator = Indicator.named(name) else { continue }
      if !indicators.contains(where: { $0.name == name }) { indicators.append(indicator) }
    }
    if let name = first.indicator, Indicator.named(name) == nil { throw Refusal.notFound }
    if asked.indicator == nil, indicators.count == 1 { asked.indicator = indicators[0].name }
    behind = try indicators.first { $0.name == asked.indicator }.map { try Behind($0, reader) }
    standings = try reader.standings(of: actions)
    verdicts = try Dictionary(
      uniqueKeysWithValues: evidence.compactMap { given in try reader.verdict(of: given).map { (given.id, $0) } })
    (self.asked, self.actions, self.indicators) = (asked, actions, indicators)
    beginnings = first.isNowhere ? all : []
    child = try first.child.flatMap { try reader.names(of: [SubjectID($0)]).first }
  }

  private static func actions(
    _ asked: Asked, _ held: [Indicator], _ reader: Reader
  ) throws -> [PlanActionShown] {
    if let id = asked.recommendation { return try reader.planActions(.recommendation(id)) }
    if let id = asked.action { return try reader.planActions(.one(id)) }
    if let name = asked.indicator { return try reader.planActions(.indicator(name)) }
    var seen: Set<String> = []
    return try held.flatMap { try reader.planActions(.indicator($0.name)) }.filter { seen.insert($0.id).inserted }
  }
}

extension Sight.Behind {
  init(_ indicator: Indicator, _ reader: Reader) throws {
    let days = indicator.period.days(to: reader.today)
    (self.indicator, self.days) = (indicator, days)
    figure = try reader.shownFigure(of: indicator, for: days)
    isJudged = try indicator.isJudged && !(indicator.sharesDays && reader.seesNoChild())
    trend =
      try isJudged
      ? reader.judgedTrend(of: indicator, to: reader.today, months: 18)
      : reader.trend(of: indicator, to: reader.today, months: 18)
    target = try reader.targets(on: reader.today)[indicator.name]
    rows = try reader.rows(of: indicator, for: days, most: Sight.mostChildren)
  }

  /// Of a share, how many stand in the way of it, and of how many; nil where it may not be shown.
  var needing: (count: Int, of: Int)? {
    guard let figure, indicator.kind == .share else { return nil }
    let counted = Int(figure.sum)
    return (indicator.better == .lower ? counted : figure.rows - counted, figure.rows)
  }

  /// Children for whom it is not as it should be, of those the reader may see.
  var children: [(child: ChildName, row: IndicatorRow, team: String?, worker: String?)] {
    guard indicator.kind == .share else { return rows }
    let bad: Double = indicator.better == .lower ? 1 : 0
    return rows.filter { $0.row.value == bad }
  }
}
