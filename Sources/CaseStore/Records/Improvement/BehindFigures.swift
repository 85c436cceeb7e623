import Casework

extension Reader {
  /// Of the indicators that are evidence for an action of a plan, those whose figure today a child stands in the way
  /// of: not in the numerator where higher is better, in it where lower is. Nothing for a child whom the reader may not
  /// see.
  public func indicators(heldBackBy child: SubjectID) throws -> [Indicator] {
    let names: [String] = try connection.rows(
      "SELECT DISTINCT indicator FROM action_evidence WHERE indicator IS NOT NULL AND withdrawn_on IS NULL ORDER BY 1"
    ) { try $0.text(0) }
    return try names.compactMap { Indicator.named($0) }.filter { indicator in
      let query = IndicatorQuery.bound(indicator.query, indicator.period.days(to: today))
      let wanted: Double? = indicator.kind == .share ? (indicator.better == .lower ? 1 : 0) : nil
      let test: SQL = wanted.map { "r.value = \($0)" } ?? "1 = 1"
      return try connection.first(
        "SELECT 1 FROM (\(query)) r WHERE r.subject_id = \(child) AND \(visible("r.subject_id")) AND \(test) LIMIT 1"
      ) { _ in true } ?? false
    }
  }
}
