/// What agencies are asked to hold themselves against: standards, each answered with evidence and a grade. Data: one
/// file each, and an authority may have its own.
public struct Framework: Sendable, Equatable {
  public struct Standard: Sendable, Equatable {
    /// Short and never changed: the next round is put beside the last by it.
    public let key: String
    public let title: String
    /// What is asked of the agency.
    public let asks: String
    /// What would show it.
    public let evidence: String?

    public init(key: String, title: String, asks: String, evidence: String?) {
      (self.key, self.title, self.asks, self.evidence) = (key, title, asks, evidence)
    }
  }

  public struct Grade: Sendable, Equatable {
    public enum Standing: String, Sendable, CaseIterable, Comparable {
      case weak, developing, good
      public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
      private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
    public let key: String
    public let standing: Standing
    public let words: String

    public init(key: String, standing: Standing, words: String) {
      (self.key, self.standing, self.words) = (key, standing, words)
    }
  }

  /// The name of its file: `section-11`.
  public let name: String
  public let title: String
  public let source: String
  /// How sure it is that the source says so.
  public let sure: String
  /// Agencies that meet every standard hold an award for so many years; nil where it gives none.
  public let awardYears: Int?
  public let grades: [Grade]
  public let standards: [Standard]
  /// Written by the authority itself.
  public let isLocal: Bool

  public init(
    name: String, title: String, source: String, sure: String, awardYears: Int?, grades: [Grade],
    standards: [Standard], isLocal: Bool
  ) {
    (self.name, self.title, self.source, self.sure) = (name, title, source, sure)
    (self.awardYears, self.grades, self.standards) = (awardYears, grades, standards)
    self.isLocal = isLocal
  }
}
