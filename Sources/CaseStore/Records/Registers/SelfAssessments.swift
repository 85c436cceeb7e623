import Casework

extension Reader {
  /// The self-assessments of a round that the reader may find: their own agencies’ for a partner agency’s lead.
  public func assessments(of round: SubjectID) throws -> [SelfAssessment] {
    try assessments(where: "a.round_id = \(round)")
  }

  public func assessment(_ id: SubjectID) throws -> SelfAssessment? { try assessments(where: "a.id = \(id)").first }

  /// Those of the agencies that the reader answers for, the newest round first.
  public func ownAssessments() throws -> [SelfAssessment] { try assessments(where: answersFor("a.agency_id")) }

  private func assessments(where test: SQL) throws -> [SelfAssessment] {
    let mine: SQL = try reads(.selfAssessments) ? "1 = 1" : answersFor("a.agency_id")
    return try connection.rows(
      """
      SELECT a.id, s.version, a.round_id, a.agency_id, g.name, a.sent_on, a.moderated_on, a.panel,
        (SELECT count(*) FROM standard_answer t WHERE t.assessment_id = a.id AND t.grade IS NOT NULL
           AND t.evidence IS NOT NULL),
        (SELECT count(*) FROM agency_lead l WHERE l.agency_id = a.agency_id AND l.worker_id = \(worker))
        FROM self_assessment a JOIN subject s ON s.id = a.id JOIN agency g ON g.id = a.agency_id
        JOIN assessment_round r ON r.id = a.round_id
       WHERE \(test) AND \(mine) ORDER BY r.opened_on DESC, g.name, a.id LIMIT 1000
      """
    ) { row in
      SelfAssessment(
        id: try row.id(0), version: try row.int(1), round: try row.id(2), agency: try row.id(3),
        agencyName: try row.text(4), sentOn: try row.optionalDay(5), moderatedOn: try row.optionalDay(6),
        panel: try row.optionalText(7), answered: try row.int(8), isOwn: try row.int(9) > 0)
    }
  }

  /// The answers of a self-assessment by standard; none of a draft that is another agency’s.
  public func answers(of assessment: SelfAssessment) throws -> [String: StandardAnswer] {
    guard let found = try self.assessment(assessment.id), found.isOpenToReader else { return [:] }
    let rows = try connection.rows(
      """
      SELECT standard, grade, evidence, gap, moderated_grade, moderation_reason FROM standard_answer
       WHERE assessment_id = \(assessment.id)
      """
    ) {
      StandardAnswer(
        standard: try $0.text(0), grade: try $0.optionalText(1), evidence: try $0.optionalText(2),
        gap: try $0.optionalText(3), moderatedGrade: try $0.optionalText(4), moderationReason: try $0.optionalText(5))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.standard, $0) })
  }

  /// The picture of a round: what each agency came to against each standard. Nothing where no answer came.
  public func picture(of round: AssessmentRound) throws -> [(
    assessment: SelfAssessment, answers: [String: StandardAnswer]
  )] {
    try assessments(of: round.id).map { (assessment: $0, answers: $0.sentOn == nil ? [:] : try answers(of: $0)) }
  }
}

extension AssessmentRound {
  /// Until when an agency holds the award: where the framework gives one and the panel found every standard good.
  public func awardEnds(_ assessment: SelfAssessment, _ answers: [String: StandardAnswer]) -> Day? {
    guard let awardYears, let moderated = assessment.moderatedOn,
      standards.allSatisfy({ grade(answers[$0.key]?.moderatedGrade)?.standing == .good })
    else { return nil }
    return moderated.adding(years: awardYears)
  }
}
