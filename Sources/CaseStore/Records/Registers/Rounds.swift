import Casework

/// A round of self-assessment, with its framework as it was when it was opened.
public struct AssessmentRound: Sendable {
  public let id: SubjectID
  public let version: Int
  public let title: String
  /// The name of the framework’s file.
  public let framework: String
  public let source: String
  public let awardYears: Int?
  public let openedOn: Day
  public let due: Day
  public let closedOn: Day?
  public let standards: [Framework.Standard]
  public let grades: [Framework.Grade]

  public func grade(_ key: String?) -> Framework.Grade? { grades.first { $0.key == key } }
}

/// One agency’s part in a round. Its answers are read apart, since a draft is its agency’s alone.
public struct SelfAssessment: Sendable {
  public let id: SubjectID
  public let version: Int
  public let round: SubjectID
  public let agency: SubjectID
  public let agencyName: String
  public let sentOn: Day?
  public let moderatedOn: Day?
  public let panel: String?
  /// How many standards have a grade and evidence.
  public let answered: Int
  /// The reader answers for the agency.
  public let isOwn: Bool

  /// Whether its answers are to be seen: what has not been sent is a draft, and its agency’s alone.
  public var isOpenToReader: Bool { isOwn || sentOn != nil }
}

extension Reader {
  /// Rounds that the reader may find, the newest first: a partner agency’s lead finds those that ask their agency.
  public func rounds() throws -> [AssessmentRound] { try rounds(where: "1 = 1") }

  public func round(_ id: SubjectID) throws -> AssessmentRound? { try rounds(where: "r.id = \(id)").first }

  /// The round of the same framework before this one, for those who may find it.
  public func round(before round: AssessmentRound) throws -> AssessmentRound? {
    try rounds(where: "r.framework = \(round.framework) AND r.opened_on < \(round.openedOn)").first
  }

  private func rounds(where test: SQL) throws -> [AssessmentRound] {
    let mine: SQL =
      try reads(.selfAssessments)
      ? "1 = 1"
      : "EXISTS (SELECT 1 FROM self_assessment a WHERE a.round_id = r.id AND \(answersFor("a.agency_id")))"
    return try connection.rows(
      """
      SELECT r.id, s.version, r.title, r.framework, r.source, r.award_years, r.opened_on, r.due_on, r.closed_on
        FROM assessment_round r JOIN subject s ON s.id = r.id WHERE \(test) AND \(mine)
       ORDER BY r.opened_on DESC, r.id LIMIT 200
      """
    ) { row in
      let id: SubjectID = try row.id(0)
      return AssessmentRound(
        id: id, version: try row.int(1), title: try row.text(2), framework: try row.text(3), source: try row.text(4),
        awardYears: try row.optionalInt(5), openedOn: try row.day(6), due: try row.day(7),
        closedOn: try row.optionalDay(8), standards: try standards(of: id), grades: try grades(of: id))
    }
  }

  private func standards(of round: SubjectID) throws -> [Framework.Standard] {
    try connection.rows(
      "SELECT standard, title, asks, evidence FROM round_standard WHERE round_id = \(round) ORDER BY place"
    ) {
      Framework.Standard(
        key: try $0.text(0), title: try $0.text(1), asks: try $0.text(2), evidence: try $0.optionalText(3))
    }
  }

  private func grades(of round: SubjectID) throws -> [Framework.Grade] {
    try connection.rows("SELECT grade, standing, words FROM round_grade WHERE round_id = \(round) ORDER BY place") {
      row in
      guard let standing = Framework.Grade.Standing(rawValue: try row.text(1)) else {
        throw StoreFault.other(code: "grade", message: "a grade stands as \(try row.text(1))")
      }
      return Framework.Grade(key: try row.text(0), standing: standing, words: try row.text(2))
    }
  }
}
