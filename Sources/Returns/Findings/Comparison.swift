/// What has become of an earlier report's findings.
///
/// Rows move when a return is mended, so a finding is known again by its rule, table and child: first one that shows
/// the same values, then any other.
public struct Comparison: Hashable, Sendable {
  public enum Standing: String, Hashable, Sendable { case new, still }

  /// Of each finding of the new report, in its order.
  public let standings: [Standing]
  /// Findings of the earlier report that are no longer there, of rules that ran again.
  public let mended: [Finding]
  /// Findings of the earlier report whose rule did not run this time: nobody knows whether they are mended.
  public let notAsked: [Finding]

  public func count(_ standing: Standing) -> Int { standings.count { $0 == standing } }
}

extension Report {
  public func compared(with previous: PreviousReport) -> Comparison {
    var standings = [Comparison.Standing](repeating: .new, count: findings.count)
    var isMet = [Bool](repeating: false, count: previous.findings.count)
    for isExact in [true, false] {
      var waiting: [FindingKey: [Int]] = [:]
      for (place, finding) in previous.findings.enumerated().reversed() where !isMet[place] {
        waiting[FindingKey(finding, isExact), default: []].append(place)
      }
      for (place, finding) in findings.enumerated() where standings[place] == .new {
        guard let met = waiting[FindingKey(finding, isExact)]?.popLast() else { continue }
        (standings[place], isMet[met]) = (.still, true)
      }
    }
    let asked = Set(ran)
    let gone = previous.findings.indices.filter { !isMet[$0] }.map { previous.findings[$0] }
    // A fault of the reading itself bears no rule's code and is always asked about.
    let isAsked = { (finding: Finding) in asked.contains(finding.rule) || finding.rule == CINRun.layoutCode }
    return Comparison(standings: standings, mended: gone.filter(isAsked), notAsked: gone.filter { !isAsked($0) })
  }
}

private struct FindingKey: Hashable {
  let rule, table, child: String
  let values: [String?]?

  init(_ finding: Finding, _ isExact: Bool) {
    (rule, table, child) = (finding.rule, finding.table, finding.child)
    values = isExact ? finding.values : nil
  }
}
