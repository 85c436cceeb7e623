import Casework

extension Reader {
  /// What was found of a child whom the worker may see, when the rules were asked of the record as it is now; nil when
  /// that is still to be done.
  ///
  /// - Parameter census: by which rules: `2026-27`.
  public func qualityKept(of child: SubjectID, census: String) throws -> [QualityFinding]? {
    let isKept = try connection.first(
      """
      SELECT 1 FROM quality_check q JOIN subject s ON s.id = q.subject_id AND s.version = q.version
       WHERE q.subject_id = \(child) AND q.census = \(census) AND (q.in_census = 0 OR q.checked_on = \(today))
         AND \(visible("q.subject_id"))
      """
    ) { _ in true }
    guard isKept != nil else { return nil }
    return try connection.rows(
      "SELECT rule, severity, place, questions FROM quality_finding WHERE subject_id = \(child) ORDER BY rule, place"
    ) { row in
      guard let place = QualityFinding.Place(text: try row.text(2)) else {
        throw StoreFault.other(code: "place", message: "a finding at a place that this program does not know")
      }
      return QualityFinding(
        rule: try row.text(0), isError: try row.text(1) == "error", place: place,
        questions: try row.text(3).split(separator: " ").map(String.init))
    }
  }
}
