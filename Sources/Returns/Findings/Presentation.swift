/// How a report is to be shown: in what order, with whose teams, beside which earlier report.
public struct Presentation: Sendable {
  public enum Grouping: String, CaseIterable, Sendable { case child, rule, team }

  /// What was checked, for the heading of a page: `SSDA903 2026-27`.
  public var title = "Return check"
  /// Nil is file order. A page (`html`) and a workbook always have all of them.
  public var grouping: Grouping?
  /// Who answers for each child; nil when nobody said.
  public var teams: TeamKey?
  /// An earlier report of the same return, to say what has become of it.
  public var previous: PreviousReport?

  public init() {}
}

/// A report as it is to be shown, with what its presentation adds.
struct ShownReport {
  let report: Report
  let title: String
  let grouping: Presentation.Grouping?
  let teams: TeamKey?
  let comparison: Comparison?

  init(_ report: Report, _ presentation: Presentation) {
    self.report = report
    (title, grouping, teams) = (presentation.title, presentation.grouping, presentation.teams)
    comparison = presentation.previous.map { report.compared(with: $0) }
  }

  /// `new` or `still` where there is an earlier report; nil where there is none.
  func standing(_ place: Int) -> Comparison.Standing? { comparison.map { $0.standings[place] } }
}

/// Findings that belong together, as their places in the report.
struct FindingGroup {
  let key: String
  var places: [Int]
}

extension ShownReport {
  /// In the order in which each key is first met; of rules, in that of the rules.
  func groups(by grouping: Presentation.Grouping) -> [FindingGroup] {
    var (groups, at): ([FindingGroup], [String: Int]) = ([], [:])
    for (place, finding) in report.findings.enumerated() {
      let key = key(finding, grouping)
      if let found = at[key] {
        groups[found].places.append(place)
      } else {
        at[key] = groups.count
        groups.append(FindingGroup(key: key, places: [place]))
      }
    }
    switch grouping {
    case .child: return groups
    case .team: return groups.sorted { $0.key < $1.key }
    case .rule:
      let order = Dictionary(report.ran.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
      return groups.sorted { (order[$0.key] ?? .max, $0.key) < (order[$1.key] ?? .max, $1.key) }
    }
  }

  private func key(_ finding: Finding, _ grouping: Presentation.Grouping) -> String {
    switch grouping {
    case .child: finding.child
    case .rule: finding.rule
    case .team: team(finding)
    }
  }

  func team(_ finding: Finding) -> String { teams?[finding.child] ?? TeamKey.none }

  func count(_ severity: Severity, in group: FindingGroup) -> Int {
    group.places.count { report.findings[$0].severity == severity }
  }
}
