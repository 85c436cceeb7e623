/// What an agency says of itself against one standard, and what the panel made of it. Both are kept.
public struct StandardAnswer: Sendable, Equatable {
  public let standard: String
  /// The agency’s own grade, by its key.
  public var grade: String?
  public var evidence: String?
  /// What is not there yet.
  public var gap: String?
  public var moderatedGrade: String?
  /// Why the panel’s grade is another.
  public var moderationReason: String?

  public init(
    standard: String, grade: String? = nil, evidence: String? = nil, gap: String? = nil,
    moderatedGrade: String? = nil, moderationReason: String? = nil
  ) {
    (self.standard, self.grade, self.evidence, self.gap) = (standard, grade, evidence, gap)
    (self.moderatedGrade, self.moderationReason) = (moderatedGrade, moderationReason)
  }

  /// The grade that counts: the panel’s where there is one.
  public var settled: String? { moderatedGrade ?? grade }

  /// A grade and what shows it: what the agency can send.
  public var isAnswered: Bool { grade != nil && !(evidence ?? "").allSatisfy(\.isWhitespace) }
}
