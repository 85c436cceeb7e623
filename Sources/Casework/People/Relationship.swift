/// How two people stand to each other, said from the first to the second: `mother` of `child`.
///
/// It is kept once and read both ways: `inverse` is what the second is to the first.
public struct Relationship: Sendable, Hashable {
  /// What the first person is to the second. The raw values are kept and never change.
  public enum Kind: String, Choice {
    case mother, father, parent, child
    case stepParent = "step-parent"
    case stepChild = "step-child"
    case sibling
    case halfSibling = "half-sibling"
    case stepSibling = "step-sibling"
    case grandparent, grandchild
    case auntOrUncle = "aunt-or-uncle"
    case nieceOrNephew = "niece-or-nephew"
    case cousin
    case partner
    case formerPartner = "former-partner"
    case carer
    case caredFor = "cared-for"
    case privateFosterCarer = "private-foster-carer"
    case privatelyFostered = "privately-fostered"
    case friend
    case householdMember = "household-member"
    case poses = "poses-risk"
    case atRiskFrom = "at-risk-from"
    case otherFamily = "other-family"
    case other
  }

  /// The first person.
  public var of: SubjectID
  public var kind: Kind
  /// The second person.
  public var to: SubjectID
  /// Whether the first has parental responsibility for the second; nil when it is not known.
  ///
  /// Source: Children Act 1989, ss.2 to 4A.
  public var parentalResponsibility: Bool?
  public var from: Day?
  public var until: Day?

  public init(
    _ of: SubjectID, _ kind: Kind, of to: SubjectID, parentalResponsibility: Bool? = nil, from: Day? = nil,
    until: Day? = nil
  ) {
    (self.of, self.kind, self.to) = (of, kind, to)
    (self.parentalResponsibility, self.from, self.until) = (parentalResponsibility, from, until)
  }

  /// The same relationship said from the other side. Parental responsibility goes one way and stays with the first.
  public var inverse: (of: SubjectID, kind: Kind, to: SubjectID) { (to, kind.inverse, of) }

  public func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }
}

extension Relationship.Kind {
  public var label: String {
    switch self {
    case .mother: "Mother"
    case .father: "Father"
    case .parent: "Parent"
    case .child: "Child"
    case .stepParent: "Step-parent"
    case .stepChild: "Step-child"
    case .sibling: "Brother or sister"
    case .halfSibling: "Half-brother or half-sister"
    case .stepSibling: "Step-brother or step-sister"
    case .grandparent: "Grandparent"
    case .grandchild: "Grandchild"
    case .auntOrUncle: "Aunt or uncle"
    case .nieceOrNephew: "Niece or nephew"
    case .cousin: "Cousin"
    case .partner: "Partner"
    case .formerPartner: "Former partner"
    case .carer: "Carer"
    case .caredFor: "Cared for by"
    case .privateFosterCarer: "Private foster carer"
    case .privatelyFostered: "Privately fostered by"
    case .friend: "Friend of the family"
    case .householdMember: "Lives in the same household"
    case .poses: "May pose a risk to"
    case .atRiskFrom: "May be at risk from"
    case .otherFamily: "Other relative"
    case .other: "Other"
    }
  }

  /// What the second person is to the first. Mother and father both turn to child, which turns back to parent.
  public var inverse: Self {
    switch self {
    case .mother, .father, .parent: .child
    case .child: .parent
    case .stepParent: .stepChild
    case .stepChild: .stepParent
    case .grandparent: .grandchild
    case .grandchild: .grandparent
    case .auntOrUncle: .nieceOrNephew
    case .nieceOrNephew: .auntOrUncle
    case .carer: .caredFor
    case .caredFor: .carer
    case .privateFosterCarer: .privatelyFostered
    case .privatelyFostered: .privateFosterCarer
    case .poses: .atRiskFrom
    case .atRiskFrom: .poses
    case .sibling, .halfSibling, .stepSibling, .cousin, .partner, .formerPartner, .friend, .householdMember,
      .otherFamily, .other:
      self
    }
  }

  /// Brothers and sisters of every kind: one record may be made for them together.
  public var isSibling: Bool { self == .sibling || self == .halfSibling || self == .stepSibling }

  /// Close relatives, with whom a child is not privately fostered.
  ///
  /// Source: Children Act 1989, s.66 and s.105(1): grandparent, brother, sister, uncle, aunt, step-parent.
  public var isCloseRelative: Bool {
    switch self {
    case .mother, .father, .parent, .stepParent, .grandparent, .auntOrUncle, .sibling, .halfSibling: true
    default: false
    }
  }
}
