import Casework

/// A plan as the pages show one.
public struct PlanShown: Sendable, Identifiable {
  public let id: SubjectID
  public let title: String
  public let owner: String
  /// The day from which its months are counted.
  public let agreedOn: Day?
  public let begunOn: Day
  public let version: Int
}

/// A report that made recommendations.
public struct RecommendationSourceShown: Sendable, Identifiable {
  public let id: SubjectID
  public let title: String
  public let kind: RecommendationSourceKind
  public let body: String
  public let reportedOn: Day
  public let grade: String?
}

/// One recommendation, with the report that it is in.
public struct RecommendationShown: Sendable, Identifiable {
  public let id: String
  public let source: SubjectID
  public let sourceTitle: String
  public let reportedOn: Day
  public let number: String
  public let text: String
  public let theme: String
  public let grade: String?
  public let place: Int

  /// `5 · 2025`
  public var label: String { "\(number) · \(reportedOn.year)" }
}

/// That a recommendation asks again for what an earlier one asked for.
public struct RecurrenceShown: Sendable, Hashable {
  public let recommendation: String
  public let earlier: String
  public let why: String
}

extension Reader {
  /// Every plan, the newest first.
  public func plans() throws -> [PlanShown] { try plans(where: "1 = 1") }

  public func plan(_ id: SubjectID) throws -> PlanShown? { try plans(where: "p.id = \(id)").first }

  private func plans(where test: SQL) throws -> [PlanShown] {
    try connection.rows(
      """
      SELECT p.id, p.title, p.owner, p.agreed_on, p.begun_on, s.version
        FROM improvement_plan p JOIN subject s ON s.id = p.id
       WHERE \(test) ORDER BY coalesce(p.agreed_on, p.begun_on) DESC, p.title, p.id
      """
    ) { row in
      PlanShown(
        id: try row.id(0), title: try row.text(1), owner: try row.text(2), agreedOn: try row.optionalDay(3),
        begunOn: try row.day(4), version: try row.int(5))
    }
  }

  /// Every report with recommendations, the newest first.
  public func recommendationSources() throws -> [RecommendationSourceShown] {
    try connection.rows(
      """
      SELECT id, title, kind, body, reported_on, grade FROM recommendation_source
       ORDER BY reported_on DESC, title, id
      """
    ) { row in
      RecommendationSourceShown(
        id: try row.id(0), title: try row.text(1),
        kind: RecommendationSourceKind(rawValue: try row.text(2)) ?? .other, body: try row.text(3),
        reportedOn: try row.day(4), grade: try row.optionalText(5))
    }
  }

  /// Every recommendation, those of the newest report first, in its order.
  public func recommendations() throws -> [RecommendationShown] { try recommendations(where: "1 = 1") }

  public func recommendation(_ id: String) throws -> RecommendationShown? {
    try recommendations(where: "r.id = \(id)").first
  }

  private func recommendations(where test: SQL) throws -> [RecommendationShown] {
    try connection.rows(
      """
      SELECT r.id, s.id, s.title, s.reported_on, r.number, r.text, r.theme, r.grade, r.place
        FROM recommendation r JOIN recommendation_source s ON s.id = r.source_id
       WHERE \(test) ORDER BY s.reported_on DESC, s.id, r.place
      """
    ) { row in
      RecommendationShown(
        id: try row.text(0), source: try row.id(1), sourceTitle: try row.text(2), reportedOn: try row.day(3),
        number: try row.text(4), text: try row.text(5), theme: try row.text(6), grade: try row.optionalText(7),
        place: try row.int(8))
    }
  }

  /// What returns, by recommendation.
  public func recurrences() throws -> [RecurrenceShown] {
    try connection.rows(
      "SELECT recommendation_id, earlier_id, why FROM recurrence ORDER BY recommendation_id, earlier_id"
    ) {
      RecurrenceShown(recommendation: try $0.text(0), earlier: try $0.text(1), why: try $0.text(2))
    }
  }
}
