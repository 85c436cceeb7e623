/// A child is kept safe at once by a power that lapses: it began, it was extended, or it ended.
public enum EmergencyProtection: Step {
  public static let id = "emergency-protection"
  public static let title = "Emergency protection"
  public static let purpose = "Record that an emergency power over a child began or ended, and what was done meanwhile."
  public static let source = "Children Act 1989, ss.43 to 46"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager, .frontDoor]

  /// What happened. The raw values are kept and never change.
  public enum Event: String, Choice {
    case policeProtection = "police-protection"
    case order = "emergency-protection-order"
    case extended
    case assessmentOrder = "child-assessment-order"
    case home
    case lookedAfter = "looked-after"
    case courtOrder = "court-order"

    public var label: String {
      switch self {
      case .policeProtection: "Taken into police protection"
      case .order: "Emergency protection order made"
      case .extended: "Emergency protection order extended"
      case .assessmentOrder: "Child assessment order began"
      case .home: "Ended, with the child at home"
      case .lookedAfter: "Ended, with the child looked after by agreement"
      case .courtOrder: "Ended by another order"
      }
    }
    public var hint: String? {
      switch self {
      case .policeProtection: "Lapses after 72 hours"
      case .order: "Lapses after 8 days, or sooner if the court said so"
      case .extended: "Once, for at most 7 days"
      case .assessmentOrder: "Lapses after 7 days"
      default: nil
      }
    }
    var isEnd: Bool { self == .home || self == .lookedAfter || self == .courtOrder }
  }

  public static let happenedAt = Field<Moment>("happened_at", "When?").whenBlank("Enter the date and time")
    .notInFuture()
  public static let event = Field<Event>("event", "What happened?").whenBlank("Say what happened")
  public static let officer = Field<Line>("officer", "Which officer or court?").whenBlank(
    "Enter the officer or the court"
  )
  .shown { $0[event].map { !$0.isEnd } ?? false }
  public static let reasons = Field<Prose>("reasons", "Why?").whenBlank("Say why").saysSomething()
  public static let place = Field<Line>("place", "Where is the child now, and with whom?")
    .whenBlank("Say where the child is now, and with whom")
  public static let parentsTold = Field<Line>("parents_told", "What were the parents told, and when?")
    .whenBlank("Say what the parents were told, and when")
  public static let words = Field<Prose>("words", "What did the child say, in their words?").lines(3).mayBeBlank()
  public static let actions = Group<AgreedActions>.agreed()

  public static var pages: [Page] {
    Page("The power") {
      happenedAt; event; officer; reasons; parentsTold
    }
    Page("The child", eachChild: true) {
      place; words
    }
    Page("What happens next") { actions }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[happenedAt]?.day }
  public static func happenedAt(_ answers: Answers) -> Moment? { answers[happenedAt] }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] { answers.shortfalls(actions) }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    var effects = answers.agreed(actions)
    if let day = answers[happenedAt]?.day, let said = answers.text(words) {
      effects.append(.heard(ChildsWords(on: day, words: said)))
    }
    if answers[event]?.isEnd == false, child.open(Enquiry.self) == nil {
      effects.append(.open(StrategyDiscussion.self))
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? { answers[event]?.label }
}
