/// A stage of a complaint, with what has happened in it.
public struct ComplaintStage: Sendable, Equatable {
  public enum Number: Int, Sendable, CaseIterable, Comparable {
    /// Local resolution.
    case local = 1
    /// An investigation by somebody from outside the line of management, beside an independent person.
    case investigation
    /// A review panel of three independent people.
    case panel

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    public var words: String {
      switch self {
      case .local: "Stage 1: local resolution"
      case .investigation: "Stage 2: investigation"
      case .panel: "Stage 3: review panel"
      }
    }
  }

  public enum Outcome: String, Choice {
    case upheld
    case partly
    case notUpheld = "not-upheld"
    case withdrawn

    public var label: String {
      switch self {
      case .upheld: "Upheld"
      case .partly: "Partly upheld"
      case .notUpheld: "Not upheld"
      case .withdrawn: "Withdrawn"
      }
    }
  }

  public var number: Number
  /// When the complaint was received, the investigation was agreed in writing, the panel was asked for.
  public var beganOn: Day
  /// More time was taken, and why: the person was told.
  public var extensionReason: String?
  public var panelOn: Day?
  public var reportOn: Day?
  public var answeredOn: Day?
  public var outcome: Outcome?

  public init(
    _ number: Number, beganOn: Day, extensionReason: String? = nil, panelOn: Day? = nil, reportOn: Day? = nil,
    answeredOn: Day? = nil, outcome: Outcome? = nil
  ) {
    (self.number, self.beganOn, self.extensionReason) = (number, beganOn, extensionReason)
    (self.panelOn, self.reportOn, self.answeredOn, self.outcome) = (panelOn, reportOn, answeredOn, outcome)
  }
}
