import Casework

/// Opens a round of self-assessment: which framework, by when, and who is asked. What the framework says is kept with
/// the round, so that it stays readable when the wording changes.
public struct OpenRound: Change {
  public let framework: Framework
  public let title: String
  public let due: Day
  public let agencies: [SubjectID]
  public var words: String { "Opened a round of self-assessment" }

  public init(_ framework: Framework, title: String, due: Day, agencies: [SubjectID]) {
    (self.framework, self.title, self.due, self.agencies) = (framework, title, due, agencies)
  }

  /// Agencies that one round can ask.
  public static let most = 60

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(RegisterKind.selfAssessments.keptBy, to: "Opening a round of self-assessment")
    guard title.orNothing != nil else { throw Refusal.because("Enter what the round is called.") }
    guard due >= record.today else { throw Refusal.because("The day by which it is due is in the past.") }
    guard (1...Self.most).contains(Set(agencies).count) else {
      throw Refusal.because("Ask at least one agency, and at most \(Self.most).")
    }
    let round = SubjectID(record.newID())
    try record.begin(round, kind: .register)
    try record.insert(
      "assessment_round",
      [
        ("id", round), ("title", title), ("framework", framework.name), ("source", framework.source),
        ("award_years", framework.awardYears), ("opened_on", record.today), ("due_on", due),
        ("closed_on", Day?.none),
      ], about: [round])
    for (place, standard) in framework.standards.enumerated() {
      try record.insert(
        "round_standard",
        [
          ("round_id", round), ("standard", standard.key), ("place", place), ("title", standard.title),
          ("asks", standard.asks), ("evidence", standard.evidence),
        ], about: [round])
    }
    for (place, grade) in framework.grades.enumerated() {
      try record.insert(
        "round_grade",
        [
          ("round_id", round), ("grade", grade.key), ("place", place), ("standing", grade.standing.rawValue),
          ("words", grade.words),
        ], about: [round])
    }
    for agency in Set(agencies).sorted() { try record.ask(agency, in: round) }
    return round
  }
}

/// Asks one more agency in a round that is open.
public struct AskAgency: Change {
  public let round: SubjectID
  public let agency: SubjectID
  public var words: String { "Asked an agency for a self-assessment" }

  public init(_ agency: SubjectID, in round: SubjectID) { (self.round, self.agency) = (round, agency) }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(RegisterKind.selfAssessments.keptBy, to: "Asking an agency")
    _ = try record.openRound(round)
    return try record.ask(agency, in: round)
  }
}

/// Closes a round: what has not come by now is missing, and stays so.
public struct CloseRound: Change {
  public let round: SubjectID
  public var words: String { "Closed a round of self-assessment" }

  public init(_ round: SubjectID) { self.round = round }

  public func write(_ record: Recorder) throws {
    try record.require(RegisterKind.selfAssessments.keptBy, to: "Closing a round")
    _ = try record.openRound(round)
    let waiting = try record.connection.first(
      "SELECT count(*) FROM self_assessment WHERE round_id = \(round) AND sent_on IS NOT NULL AND moderated_on IS NULL"
    ) { try $0.int(0) }
    if let waiting, waiting > 0 {
      throw Refusal.because("\(waiting) of the self-assessments that came are not moderated yet.")
    }
    try record.update("assessment_round", [("id", round), ("closed_on", record.today)], about: [round])
  }
}

extension Recorder {
  /// Opens a round that the worker may find and that is not closed.
  func openRound(_ id: SubjectID) throws -> AssessmentRound {
    guard try reader.round(id) != nil else { throw Refusal.notFound }
    try open([id])
    guard let round = try reader.round(id) else { throw Refusal.notFound }
    guard round.closedOn == nil else { throw Refusal.because("The round is closed.") }
    return round
  }

  @discardableResult
  fileprivate func ask(_ agency: SubjectID, in round: SubjectID) throws -> SubjectID {
    guard let found = try reader.entry(agency, PartnerAgency.self), found.entry.closedOn == nil else {
      throw Refusal.because("Choose agencies that are there.")
    }
    let asked = try connection.first(
      "SELECT 1 FROM self_assessment WHERE round_id = \(round) AND agency_id = \(agency)", { _ in true })
    if asked != nil { throw Refusal.because("\(found.entry.name) is asked already.") }
    let id = SubjectID(newID())
    try begin(id, kind: .register)
    try insert(
      "self_assessment",
      [
        ("id", id), ("round_id", round), ("agency_id", agency), ("sent_on", Day?.none), ("moderated_on", Day?.none),
        ("panel", String?.none),
      ], about: [id])
    return id
  }
}
