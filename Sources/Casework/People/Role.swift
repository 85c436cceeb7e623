/// What a worker is there to do. A worker has one or more; what each may see and do follows from it.
public enum Role: String, Sendable, CaseIterable, Hashable {
  case socialWorker = "social-worker"
  case teamManager = "team-manager"
  case frontDoor = "front-door"
  case conferenceChair = "conference-chair"
  case qualityLead = "quality-lead"
  case analyst
  case administrator

  public var words: String {
    switch self {
    case .socialWorker: "Social worker"
    case .teamManager: "Team manager"
    case .frontDoor: "Front door"
    case .conferenceChair: "Conference chair and reviewing officer"
    case .qualityLead: "Quality lead"
    case .analyst: "Analyst"
    case .administrator: "Administrator"
    }
  }

  /// Sees every child whose record is not restricted, whoever the child is allocated to.
  public var seesEveryChild: Bool {
    switch self {
    case .frontDoor, .conferenceChair, .qualityLead, .analyst: true
    case .socialWorker, .teamManager, .administrator: false
    }
  }
}
