/// The meeting that looks at what a child in need plan has changed.
public enum ChildInNeedReview: Step {
  public static let id = "child-in-need-review"
  public static let title = "Child in need review"
  public static let purpose = "Look with the family at what the plan has changed, and decide what happens next."
  public static let source = "Working Together to Safeguard Children"
  public static let shape = Shape.meeting
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.teamManager]

  /// The raw values are kept and never change.
  public enum Decision: String, Choice {
    case goesOn = "continue"
    case stepUp = "step_up"
    case stepDown = "step_down"
    case close
    public var label: String {
      switch self {
      case .goesOn: "The plan goes on"
      case .stepUp: "Step up: strategy discussion"
      case .stepDown: "Step down"
      case .close: "Close"
      }
    }
  }

  public static let heldOn = Field<Day>("held_on", "When was the review?").whenBlank("Enter the day of the review")
    .notInFuture("The review cannot be in the future")
  public static let attendance = Group<Attendance>.tookPart()
  public static let words = Field<Prose>("words", "What does the child say, or what do those who know them see?")
    .whenBlank("Give the child’s words, or what those who know them see").saysSomething()
  public static let progress = Group<PlanProgress>("progress", "How far has each line of the plan come?").atLeast(1)
  public static let decision = Field<Decision>("decision", "What was decided?").whenBlank("Choose what was decided")
  public static let reasons = Field<Prose>("reasons", "Why?").whenBlank("Say why").saysSomething()
  public static let nextSupport = Field<NextSupport>("next_support", "Who supports the child from now on?")
    .whenBlank("Say who supports the child from now on").shown { $0[decision]?.endsPlan == true }
  public static let receiver = Field<Line>("receiver", "Who takes the child on, by name?")
    .whenBlank("Name who takes the child on")
    .shown { $0[decision]?.endsPlan == true && $0[nextSupport]?.needsReceiver == true }
  public static let contingency = Field<Prose>(
    "contingency", "If it does not work: what happens, who decides, and what would step it up?"
  ).lines(4).mayBeBlank().shown { $0[decision] == .goesOn }
  public static let actions = Group<AgreedActions>.agreed()
  public static let nextOn = Field<Day>("next_on", "When is the next review?").whenBlank("Agree the next review’s day")
    .shown { $0[decision] == .goesOn }.after(heldOn, "The next review is later than this one")

  public static var pages: [Page] {
    Page("The review") {
      heldOn; attendance
    }
    Page("The child", eachChild: true) { words }
    Page("The plan") { progress }
    Page("The decision", eachChild: true) {
      decision; reasons; nextSupport; receiver; contingency; nextOn
    }
    Page("What happens next") { actions }
  }
  public static let bookings = [Booking(nextOn, for: .needReview)]
  public static func happened(_ answers: Answers) -> Day? { answers[heldOn] }

  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    known[progress] = child.linesToReview(today: today)
    return known
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[heldOn], child.span(NeedPlan.self, on: day) == nil else { return nil }
    return "There was no child in need plan on \(day.words), so there is nothing to review"
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let goesOn = answers[decision] == .goesOn
    return [
      goesOn ? answers.short(contingency, "There is no contingency: say what happens if it does not work") : nil,
      goesOn && answers[actions].isEmpty ? Shortfall("The plan goes on and nothing was agreed", at: actions) : nil,
    ].compactMap { $0 }
      + answers.shortfalls(progress, since: child.last(of: ChildInNeedReview.self, before: answers[heldOn]))
      + answers.shortfalls(actions)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[heldOn], let decided = answers[decision] else { return [] }
    var effects = answers.agreed(actions)
    if let said = answers.text(words) { effects.append(.heard(ChildsWords(on: day, words: said))) }
    if decided.endsPlan, child.open(NeedPlan.self) != nil {
      effects.append(.end(NeedPlan.self, on: day, reason: decided.rawValue))
    }
    switch decided {
    case .goesOn: effects.append(.open(ChildInNeedReview.self))
    case .stepUp: effects.append(.open(StrategyDiscussion.self))
    case .stepDown, .close: effects.append(.open(Closure.self))
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? { answers[decision]?.label }
}

extension ChildInNeedReview.Decision {
  var endsPlan: Bool { self == .stepDown || self == .close }
}
