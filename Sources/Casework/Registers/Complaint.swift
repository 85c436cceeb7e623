/// A complaint under the procedure for representations about children’s services.
///
/// Source: Children Act 1989 s.26; Children Act 1989 Representations Procedure (England) Regulations 2006 (SI
/// 2006/1738).
public struct Complaint: Sendable, Equatable {
  public enum Complainant: String, Choice {
    case child, parent, carer, advocate, other
    public var label: String {
      switch self {
      case .child: "A child or young person"
      case .parent: "A parent"
      case .carer: "A carer"
      case .advocate: "An advocate"
      case .other: "Somebody else"
      }
    }
  }

  public enum Theme: String, Choice {
    case notToldOrHeard = "not-heard"
    case changesOfWorker = "changes-of-worker"
    case delay
    case decision
    case conduct
    case placement
    case contact
    case information
    case other

    public var label: String {
      switch self {
      case .notToldOrHeard: "Not told, or not listened to"
      case .changesOfWorker: "Changes of worker"
      case .delay: "Delay"
      case .decision: "A decision"
      case .conduct: "How somebody behaved"
      case .placement: "Where a child lives"
      case .contact: "Family time"
      case .information: "Information and confidentiality"
      case .other: "Something else"
      }
    }
  }

  /// As letters quote it: `C-2026-014`.
  public var reference: String
  public var receivedOn: Day
  public var madeBy: Complainant
  public var theme: Theme
  /// What it is about, with nobody’s name: lists show it.
  public var about: String
  /// The child it is about, when it is about one: it is then under that child’s permission.
  public var child: SubjectID?
  /// The whole of it, as it was said.
  public var words: String?
  public var advocacyOfferedOn: Day?
  /// What the authority learnt from it, and whom it told.
  public var learning: String?
  public var closedOn: Day?

  public init(
    reference: String, receivedOn: Day, madeBy: Complainant, theme: Theme, about: String, child: SubjectID? = nil,
    words: String? = nil, advocacyOfferedOn: Day? = nil, learning: String? = nil, closedOn: Day? = nil
  ) {
    (self.reference, self.receivedOn, self.madeBy, self.theme) = (reference, receivedOn, madeBy, theme)
    (self.about, self.child, self.words) = (about, child, words)
    (self.advocacyOfferedOn, self.learning, self.closedOn) = (advocacyOfferedOn, learning, closedOn)
  }
}
