/// A partner agency or a service of the authority’s own: it answers self-assessments and owes the board returns.
public struct PartnerAgency: Sendable, Equatable {
  public enum Kind: String, Choice {
    case council, health, police, school, voluntary, other

    public var label: String {
      switch self {
      case .council: "Service of the council"
      case .health: "Health"
      case .police: "Police and justice"
      case .school: "School or college"
      case .voluntary: "Voluntary or faith organisation"
      case .other: "Other"
      }
    }
  }

  public var name: String
  public var kind: Kind
  /// Who answers for safeguarding on its board or senior team.
  public var seniorLead: String?
  /// Who advises its people about children: the designated or named professional.
  public var designated: String?
  /// Who may answer for it here.
  public var leads: Set<WorkerID>
  /// The last day on which it was one.
  public var closedOn: Day?

  public init(
    name: String, kind: Kind, seniorLead: String? = nil, designated: String? = nil, leads: Set<WorkerID> = [],
    closedOn: Day? = nil
  ) {
    (self.name, self.kind, self.seniorLead, self.designated) = (name, kind, seniorLead, designated)
    (self.leads, self.closedOn) = (leads, closedOn)
  }
}
