/// Somebody who works with children here, with what must be known of them before and while they do.
///
/// Source: registration of social workers, Children and Social Work Act 2017 Part 2; certificates of the Disclosure and
/// Barring Service, Police Act 1997 Part V. How often a check is renewed is the authority’s to say.
public struct StaffMember: Sendable, Equatable {
  public var name: String
  public var post: String
  /// The user of this system that it is, where it is one.
  public var worker: WorkerID?
  public var isAgency: Bool
  /// The post may be held only by a registered social worker.
  public var needsRegistration: Bool
  public var registration: String?
  public var registeredUntil: Day?
  /// The date of the newest certificate of the Disclosure and Barring Service.
  public var dbsOn: Day?
  public var startedOn: Day
  /// When the risk of starting before clearance was assessed.
  public var riskAssessedOn: Day?
  public var leftOn: Day?
  /// The newest day of each mandatory course.
  public var training: [Course: Day]

  public init(
    name: String, post: String, worker: WorkerID? = nil, isAgency: Bool = false, needsRegistration: Bool = true,
    registration: String? = nil, registeredUntil: Day? = nil, dbsOn: Day? = nil, startedOn: Day,
    riskAssessedOn: Day? = nil, leftOn: Day? = nil, training: [Course: Day] = [:]
  ) {
    (self.name, self.post, self.worker, self.isAgency) = (name, post, worker, isAgency)
    (self.needsRegistration, self.registration) = (needsRegistration, registration)
    (self.registeredUntil, self.dbsOn, self.startedOn) = (registeredUntil, dbsOn, startedOn)
    (self.riskAssessedOn, self.leftOn, self.training) = (riskAssessedOn, leftOn, training)
  }
}

extension StaffMember {
  /// What everybody who works with children here must have learnt, and how long it lasts. Local.
  public enum Course: String, Choice {
    case safeguarding, exploitation, prevent
    case information = "information-security"
    case recording

    public var label: String {
      switch self {
      case .safeguarding: "Safeguarding children"
      case .exploitation: "Exploitation and missing children"
      case .prevent: "Prevent"
      case .information: "Information security"
      case .recording: "Recording and risk"
      }
    }

    /// How long it lasts.
    public var lasts: RegisterStandard { self == .information ? .yearlyCourse : .course }
  }
}
