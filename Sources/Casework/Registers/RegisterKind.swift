/// The registers that an authority keeps beside its records of children: what each is called, who keeps it and who
/// reads it. A partner agency’s lead reads of some what is their own agency’s.
public enum RegisterKind: String, Sendable, CaseIterable {
  case agencies
  case agreements
  case complaints
  case workforce
  case owed
  case selfAssessments = "self-assessments"

  public var title: String {
    switch self {
    case .agencies: "Agencies and services"
    case .agreements: "Contracts, policies and strategies"
    case .complaints: "Complaints"
    case .workforce: "Workforce checks"
    case .owed: "What partners owe"
    case .selfAssessments: "Self-assessments"
    }
  }

  /// Who writes in it.
  public var keptBy: Set<Role> {
    switch self {
    case .agencies, .agreements: [.qualityLead, .governanceOfficer, .administrator]
    case .complaints: [.qualityLead]
    case .workforce: [.administrator, .qualityLead]
    case .owed, .selfAssessments: [.qualityLead, .governanceOfficer]
    }
  }

  /// Who reads the whole of it. A complaint may be about a child: it is not for those who see none.
  public var readBy: Set<Role> {
    switch self {
    case .agencies, .workforce, .owed, .selfAssessments: keptBy.union([.director])
    case .agreements, .complaints: keptBy.union([.director, .analyst])
    }
  }
}
