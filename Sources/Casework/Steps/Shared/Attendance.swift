/// Who took part in a meeting, who did not, and what each brought.
public enum Attendance: Rows {
  public static let noun = "person"

  /// The raw values are kept and never change.
  public enum Presence: String, Choice {
    case present
    case remotely
    case contributed
    case apologies
    case absent

    public var label: String {
      switch self {
      case .present: "Came"
      case .remotely: "Took part by telephone or video"
      case .contributed: "Did not come; sent a report or views"
      case .apologies: "Sent apologies"
      case .absent: "Was asked and did not come"
      }
    }
  }

  /// The raw values are kept and never change.
  public enum Brought: String, Choice {
    case writtenReport = "written-report"
    case spoke
    case nothing

    public var label: String {
      switch self {
      case .writtenReport: "A written report"
      case .spoke: "Information by word of mouth"
      case .nothing: "Nothing"
      }
    }
  }

  public static let name = Field<Line>("name", "Name").whenBlank("Enter the name")
  public static let agency = Field<Agency>("agency", "From").whenBlank("Say where they are from")
  public static let presence = Field<Presence>("presence", "Did they take part?")
    .whenBlank("Say whether they took part")
  public static let brought = Field<Brought>("brought", "What did they bring?").mayBeBlank()

  public static var columns: [Question] {
    name; agency; presence; brought
  }

  /// The agencies that took part, in person or otherwise at the meeting.
  static func agencies(_ rows: [Answers]) -> Set<Agency> {
    Set(
      rows.filter { $0[presence] == .present || $0[presence] == .remotely }.compactMap { $0[agency] })
  }

  /// Whether an agency took part that is not children’s social care, nor there for the family or to run the meeting.
  static func othersThere(_ rows: [Answers]) -> Bool {
    let notAgencies: Set<Agency> = [.socialCare, .chair, .child, .parent, .family, .advocate, .interpreter, .legal]
    return !agencies(rows).isSubset(of: notAgencies)
  }

  /// The agencies that sent what they know and were not there.
  static func onlyWrote(_ rows: [Answers]) -> Set<Agency> {
    Set(rows.filter { $0[presence] == .contributed }.compactMap { $0[agency] }).subtracting(agencies(rows))
  }

  /// Agencies in words: `the police and health`; nil when there is none.
  static func inWords(_ agencies: [Agency]) -> String? {
    let words = agencies.map(\.inSentence)
    guard let last = words.last else { return nil }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Agency {
  var inSentence: String {
    switch self {
    case .police: "the police"
    case .socialCare: "children’s social care"
    default: label.lowercasedFirst
    }
  }
}

extension Group where Kind == Attendance {
  public static func tookPart(_ question: String = "Who took part, and who did not?") -> Group {
    Group("attendance", question).atLeast(1)
  }
}
