/// What a worker is there to do. A worker has one or more; what each may see and do follows from it.
public enum Role: String, Sendable, CaseIterable, Hashable {
  case socialWorker = "social-worker"
  case teamManager = "team-manager"
  case frontDoor = "front-door"
  case conferenceChair = "conference-chair"
  case qualityLead = "quality-lead"
  case analyst
  case administrator
  /// Answers for children’s services as a whole: the director and heads of service.
  case director
  /// An elected member: sees figures and published papers, and never a child.
  case councillor
  /// Keeps the boards’ agendas, minutes and work programmes.
  case governanceOfficer = "governance-officer"
  /// Answers for a partner agency: its self-assessments, what it owes a board, and never a child.
  case partnerLead = "partner-lead"

  public var words: String {
    switch self {
    case .socialWorker: "Social worker"
    case .teamManager: "Team manager"
    case .frontDoor: "Front door"
    case .conferenceChair: "Conference chair and reviewing officer"
    case .qualityLead: "Quality lead"
    case .analyst: "Analyst"
    case .administrator: "Administrator"
    case .director: "Director"
    case .councillor: "Councillor"
    case .governanceOfficer: "Governance officer"
    case .partnerLead: "Partner agency’s lead"
    }
  }

  /// Sees every child whose record is not restricted, whoever the child is allocated to.
  public var seesEveryChild: Bool {
    switch self {
    case .frontDoor, .conferenceChair, .qualityLead, .analyst, .director: true
    case .socialWorker, .teamManager, .administrator, .councillor, .governanceOfficer, .partnerLead: false
    }
  }

  /// Oversees, or keeps the system, and is never shown a child: nothing offers to look for one, and every figure is
  /// under the rules for those who see none.
  public var seesNoChild: Bool {
    switch self {
    case .administrator, .councillor, .governanceOfficer, .partnerLead: true
    case .socialWorker, .teamManager, .frontDoor, .conferenceChair, .qualityLead, .analyst, .director: false
    }
  }
}
