/// A section 47 enquiry, from the strategy discussion that began it to its outcome.
///
/// Source: Children Act 1989, s.47; children in need census, Section47.
public struct Enquiry: Span {
  public static let table = "enquiry"
  public static let title = "Section 47 enquiry"
  public static let columnNames = ["joint", "outcome", "conference_needed"]
  public var id: String
  public var from: Day
  public var until: Day?
  public var endReason: String?
  /// Made jointly with the police.
  public var isJoint: Bool
  /// `Section47Enquiry.Outcome`, once concluded.
  public var outcome: String?
  /// Whether a conference is needed; nil until it is concluded.
  public var conferenceNeeded: Bool?

  public init(
    id: String = "", from: Day, until: Day? = nil, endReason: String? = nil, isJoint: Bool = false,
    outcome: String? = nil, conferenceNeeded: Bool? = nil
  ) {
    (self.id, self.from, self.until, self.endReason) = (id, from, until, endReason)
    (self.isJoint, self.outcome, self.conferenceNeeded) = (isJoint, outcome, conferenceNeeded)
  }

  public init?(id: String, from: Day, until: Day?, endReason: String?, columns: [String: String]) {
    self.init(
      id: id, from: from, until: until, endReason: endReason, isJoint: columns["joint"] == "yes",
      outcome: columns["outcome"],
      conferenceNeeded: columns["conference_needed"].map { $0 == "yes" })
  }

  public var columns: [(name: String, value: String?)] {
    [
      ("joint", isJoint ? "yes" : "no"), ("outcome", outcome),
      ("conference_needed", conferenceNeeded.map { $0 ? "yes" : "no" }),
    ]
  }
  public var words: String { isJoint ? "Section 47 enquiry with the police" : "Section 47 enquiry" }
}
