import CaseStore
import Casework
import Hummingbird

/// Every indicator with where it stands: what is off its target first, what turned, and what is only noise.
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

    var standing: Target.Standing? { figure?.value.flatMap { target?.standing(of: $0, indicator.better) } }
  }

  static func check(_ request: PageRequest) throws {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours("Performance is for managers, chairs, quality leads, analysts and those who oversee them.")
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try check(request)
    let lines = try await request.read { reader in
      let targets = try reader.targets(on: reader.today)
      let lastMonth = reader.today.monthEnds(2)[0]
      return try Indicator.ours.map { indicator in
        Line(
          indicator: indicator,
          figure: try reader.shownFigure(of: indicator, for: indicator.period.days(to: reader.today)),
          before: try reader.shownFigure(of: indicator, for: indicator.period.days(to: lastMonth)),
          target: targets[indicator.name])
      }
    }
    let owners = Dictionary(grouping: lines, by: \.indicator.owner).sorted { $0.key < $1.key }
    let missed = lines.filter { $0.standing == .missed }
    return request.page(
      "Performance",
      """
      <h1>Performance</h1>\(.tiles([
        ("\(missed.count)", "off target", missed.isEmpty ? nil : "#off-target"),
        ("\(lines.filter { $0.standing == .near }.count)", "near it", nil),
        ("\(lines.filter { $0.standing == .met }.count)", "on target", nil),
        ("\(lines.filter { $0.target == nil }.count)", "without a target", nil),
      ]))\(if: !missed.isEmpty, .card("Off target", id: "off-target", .table(table("Off target", missed))))\
      \(each: owners, { owner, lines in .card(owner.capitalizedFirst, .table(table(owner, lines))) })
      """)
  }

  private static func table(_ caption: String, _ lines: [Line]) -> TableView {
    TableView(
      caption: caption,
      columns: ["Indicator", .init("Now", isNumber: true), .init("Last month’s end", isNumber: true), "Target"],
      rows: lines.map { line in
        [
          .rowLink(line.indicator.title, to: "/performance/\(line.indicator.name)"),
          shown(line.figure, line.indicator), shown(line.before, line.indicator), target(line),
        ]
      })
  }

  static func shown(_ figure: Figure?, _ indicator: Indicator) -> HTML {
    guard let figure else { return "<span class='quiet'>too few to show</span>" }
    guard let value = figure.value else {
      return figure.kind == .rate ? "\(Int(figure.sum)) children" : "<span class='quiet'>nothing to count</span>"
    }
    return "\(FigureWords.figure(value, indicator.unit))"
  }

  private static func target(_ line: Line) -> HTML {
    guard let target = line.target else { return "<span class='quiet'>none</span>" }
    let words = FigureWords.figure(target.target, line.indicator.unit)
    switch line.standing {
    case .met: return .tag(.done, "met: \(words)")
    case .near: return .tag(.soon, "near: \(words)")
    case .missed: return .tag(.late, "missed: \(words)")
    case nil: return "\(words)"
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
