import CaseStore
import Casework
import Returns
import Synchronization

/// The rules of the children in need census asked of one child’s record: what the census would fail on, were it made
/// on that day. Made once, and asked of as many children as there are.
public struct CensusCheck: Sendable {
  public let year: CensusDays
  private let check: CINChildCheck

  /// That of one day, made once: every page about a child asks for it.
  private static let made = Mutex<(day: Day, check: CensusCheck)?>(nil)

  public init(on today: Day) {
    self = Self.made.withLock { made in
      if let made, made.day == today { return made.check }
      let check = CensusCheck(CensusDays(upTo: today))
      made = (today, check)
      return check
    }
  }

  init(_ year: CensusDays) {
    self.year = year
    let rules = year.rules.rules.filter { year.isWhole || !CensusDays.onlyAtTheEnd.contains($0.code) }
    check = CINChildCheck(RuleSet(rules), year: year.days)
  }

  /// What is found of a child, each rule once for each page on which it is mended; nothing when the child is not in the
  /// census.
  public func findings(_ record: ReturnRecord) -> [QualityFinding] {
    CINExtract(record, year).map(findings) ?? []
  }

  private func findings(_ extract: CINExtract) -> [QualityFinding] {
    var seen: Set<QualityFinding> = []
    let found = check.report(extract.child).findings.compactMap(extract.origins.finding)
    var kept: [QualityFinding] = []
    for finding in found {
      let key = QualityFinding(rule: finding.rule, isError: finding.isError, place: finding.place)
      if seen.insert(key).inserted { kept.append(finding) }
    }
    return kept
  }

  /// The same as it is kept for the lists.
  public func quality(_ record: ReturnRecord) -> QualityOfChild {
    guard let extract = CINExtract(record, year) else {
      return QualityOfChild(record, isInCensus: false, findings: [])
    }
    return QualityOfChild(record, isInCensus: true, findings: findings(extract))
  }

  /// The rule of a code, for its words.
  public func rule(_ code: String) -> Returns.Rule<CIN>? { year.rules[code] }
}

extension Store {
  /// Asks about children whose records have changed, and keeps what is found for the lists.
  ///
  /// - Parameter after: only children whose ids come after this one, so that many are asked about a few at a time
  ///   without looking through those who were.
  /// - Returns: how many were asked about, fewer than `most` when none is left, and the last of them.
  @discardableResult
  public func bringQuality(
    _ scope: QualityScope = .everybody, after: SubjectID? = nil, most: Int, today: Day
  ) async throws -> (asked: Int, last: SubjectID?) {
    let check = CensusCheck(on: today)
    return try await bringQuality(scope, after: after, most: most, census: check.year.name, today: today) {
      check.quality($0)
    }
  }
}

extension Reader {
  /// What was found of a child when the rules were asked of the record as it is now; nil when that is still to be done.
  public func qualityKept(of child: SubjectID, by check: CensusCheck) throws -> [QualityFinding]? {
    try qualityKept(of: child, census: check.year.name)
  }
}
