/// Something that an agency owes a board by a day.
public struct PartnerReturn: Sendable, Equatable {
  public enum Kind: String, Choice {
    case sectionEleven = "section-11"
    case trainingNeeds = "training-needs"
    case dataset
    case other

    public var label: String {
      switch self {
      case .sectionEleven: "Section 11 return"
      case .trainingNeeds: "Training needs analysis"
      case .dataset: "Dataset"
      case .other: "Something else"
      }
    }
  }

  public var agency: SubjectID
  public var kind: Kind
  /// `Dataset, quarter 2 of 2026/27`
  public var title: String
  /// Who asked for it: the board or the group.
  public var askedBy: String
  public var due: Day
  public var cameOn: Day?
  /// What came, or why it will not.
  public var note: String?

  public init(
    agency: SubjectID, kind: Kind, title: String, askedBy: String, due: Day, cameOn: Day? = nil, note: String? = nil
  ) {
    (self.agency, self.kind, self.title, self.askedBy) = (agency, kind, title, askedBy)
    (self.due, self.cameOn, self.note) = (due, cameOn, note)
  }

  public func isLate(on today: Day) -> Bool { cameOn == nil && due < today }
}
