import Casework

/// Whence recommendations come: an inspection, an audit, a direction.
public enum RecommendationSourceKind: String, Choice {
  case inspection
  case monitoringVisit = "monitoring-visit"
  case audit
  case peerReview = "peer-review"
  case caseReview = "case-review"
  case direction
  case other

  public var label: String {
    switch self {
    case .inspection: "Inspection"
    case .monitoringVisit: "Monitoring visit"
    case .audit: "Audit"
    case .peerReview: "Peer review"
    case .caseReview: "Review of a case"
    case .direction: "Notice or direction"
    case .other: "Something else"
    }
  }
}

/// Registers a report with its recommendations, as it words them.
public struct AddRecommendations: Change {
  public struct Item: Sendable {
    public let number: String
    public let text: String
    public let theme: String
    public let grade: String?

    public init(_ number: String, _ text: String, theme: String = "", grade: String? = nil) {
      (self.number, self.text, self.theme, self.grade) = (number, text, theme, grade)
    }
  }

  /// As many as one report may bring.
  public static let most = 200

  public let title: String
  public let kind: RecommendationSourceKind
  public let body: String
  public let reportedOn: Day
  public let grade: String?
  public let items: [Item]
  public var words: String { "Registered recommendations" }

  public init(
    _ title: String, _ kind: RecommendationSourceKind, by body: String, reportedOn: Day, grade: String? = nil,
    _ items: [Item]
  ) {
    (self.title, self.kind, self.body) = (title, kind, body)
    (self.reportedOn, self.grade, self.items) = (reportedOn, grade, items)
  }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(Recorder.keepsPlans, to: "Registering recommendations")
    guard title.orNothing != nil else { throw Refusal.because("Say what the report is called.") }
    guard body.orNothing != nil else { throw Refusal.because("Say who made the recommendations.") }
    guard reportedOn <= record.today else { throw Refusal.because("The report is from a day in the future.") }
    guard (1...Self.most).contains(items.count) else {
      throw Refusal.because("Enter from one to \(Self.most) recommendations.")
    }
    let id = SubjectID(record.newID())
    try record.begin(id, kind: .register)
    try record.insert(
      "recommendation_source",
      [
        ("id", id), ("title", title), ("kind", kind.rawValue), ("body", body), ("reported_on", reportedOn),
        ("grade", grade),
      ], about: [id])
    for (place, item) in zip(1..., items) {
      guard item.number.orNothing != nil, item.text.orNothing != nil else {
        throw Refusal.because("Recommendation \(place) has no number or no words.")
      }
      try record.insert(
        "recommendation",
        [
          ("id", record.newID()), ("source_id", id), ("place", place), ("number", item.number), ("text", item.text),
          ("theme", item.theme), ("grade", item.grade),
        ], about: [id])
    }
    return id
  }
}

/// Says that a recommendation asks again for what an earlier one asked for.
public struct MarkRecurrence: Change {
  public let recommendation: String
  public let earlier: String
  public let why: String
  public var words: String { "Marked a recommendation that returns" }

  public init(_ recommendation: String, of earlier: String, why: String) {
    (self.recommendation, self.earlier, self.why) = (recommendation, earlier, why)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Recorder.keepsPlans, to: "Marking a recommendation that returns")
    guard let why = why.orNothing else { throw Refusal.because("Say in what it is the same.") }
    let (later, source) = try record.recommendation(recommendation)
    let (before, _) = try record.recommendation(earlier)
    guard before < later else { throw Refusal.because("Choose a recommendation of an earlier report.") }
    try record.open([source])
    let held = try record.connection.first(
      "SELECT 1 FROM recurrence WHERE recommendation_id = \(recommendation) AND earlier_id = \(earlier)", { _ in true })
    guard held == nil else { throw Refusal.because("That is marked already.") }
    try record.insert(
      "recurrence", [("recommendation_id", recommendation), ("earlier_id", earlier), ("why", why)], about: [source])
  }
}

extension Recorder {
  /// Who keeps plans and registers of recommendations.
  public static let keepsPlans: Set<Role> = [.director, .qualityLead, .governanceOfficer]

  /// The day of the report that a recommendation is in, and the report.
  func recommendation(_ id: String) throws -> (reportedOn: Day, source: SubjectID) {
    let found = try connection.first(
      """
      SELECT s.reported_on, s.id FROM recommendation r JOIN recommendation_source s ON s.id = r.source_id
       WHERE r.id = \(id)
      """
    ) { (try $0.day(0), try $0.id(1) as SubjectID) }
    guard let found else { throw Refusal.notFound }
    return found
  }
}
