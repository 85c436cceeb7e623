/// Something that happened, or that was said, about a child.
public enum CaseNote: Step {
  public static let id = "case-note"
  public static let title = "Case note"
  public static let purpose = "Note a call, a message, a meeting or an event, so that it can be found again."
  public static let source = "Working Together to Safeguard Children"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager, .frontDoor, .conferenceChair, .qualityLead]

  /// The raw values are kept and never change.
  public enum Kind: String, Choice {
    case telephone, email, meeting, text, observation
    case professional = "professional_contact"
    case referrerTold = "referrer-told"
    case report = "report-shared"
    case event, other

    public var label: String {
      switch self {
      case .telephone: "Telephone call"
      case .email: "Email or letter"
      case .meeting: "Meeting"
      case .text: "Text message"
      case .observation: "Something seen"
      case .professional: "Talk with another professional"
      case .referrerTold: "The referrer was told what was decided"
      case .report: "The conference report was shared with the parents"
      case .event: "Something happened"
      case .other: "Other"
      }
    }
  }

  public static let happenedOn = Field<Day>("happened_on", "When was it?").whenBlank("Enter the day").notInFuture()
  public static let kind = Field<Kind>("note_type", "What kind of note is it?").whenBlank("Choose the kind of note")
  public static let headline = Field<Line>("summary", "What is it, in a line?").whenBlank("Say in a line what it is")
  public static let body = Field<Prose>("body", "What happened or was said?").mayBeBlank()
  public static let significant = Field<Bool>("significant", "Does it belong in the chronology?")
    .whenBlank("Say whether it belongs in the chronology")
  public static let safeguarding = Field<Bool>("safeguarding", "Is it a new worry about the child’s safety?")
    .whenBlank("Say whether it is a new worry about the child’s safety")
    .why("A new worry about a child on a protection plan is followed by an unannounced visit.")
  public static let change = Field<SignificantChange>("change", "Has something changed in the child’s life?")
    .mayBeBlank()
    .why("An assessment made before the change cannot have known of it.")
  public static let words = Field<Prose>("words", "What did the child say, in their words?").lines(3).mayBeBlank()

  public static var pages: [Page] {
    Page("The note") {
      happenedOn; kind; headline; body; words
    }
    Page("What it means") {
      significant; safeguarding; change
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[happenedOn] }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    answers[change] != nil && answers[significant] == false
      ? [Shortfall("Something changed in the child’s life: it belongs in the chronology", at: significant)] : []
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[happenedOn], let said = answers.text(words) else { return [] }
    return [.heard(ChildsWords(on: day, words: said))]
  }

  public static func summary(_ answers: Answers) -> String? { answers.text(headline) }
}

extension Recorded {
  /// Whether it is part of the story of a child’s life: everything is, but for notes of which it was said that they are
  /// not.
  public var belongsInChronology: Bool { kind != CaseNote.id || answers[CaseNote.significant] != false }
}
