/// The plan for a child in need: what help, for what, agreed with the family.
public enum ChildInNeedPlan: Step {
  public static let id = "child-in-need-plan"
  public static let title = "Child in need plan"
  public static let purpose = "Agree with the family what needs to be different for the child, and who does what."
  public static let source = "Children Act 1989, s.17; Working Together to Safeguard Children"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.teamManager]

  public static let agreedOn = Field<Day>("agreed_on", "When was the plan agreed?")
    .whenBlank("Enter the day the plan was agreed").notInFuture()
  public static let consent = Field<Consent>("consent", "Do those with parental responsibility agree to it?")
    .whenBlank("Say whether those with parental responsibility agree")
  public static let withoutConsent = Field<Prose>("without_consent", "Why is there a plan without their agreement?")
    .lines(3).whenBlank("Say why there is a plan without their agreement, and what follows if they do not take part")
    .shown { $0[consent] == .disagree || $0[consent] == .notAsked }
  public static let familyViews = Field<Prose>("family_views", "What does the family say about the plan?")
    .whenBlank("Say what the family thinks of the plan")
  public static let words = Field<Prose>("words", "What does the child say, or what do those who know them see?")
    .whenBlank("Give the child’s words, or what those who know them see").saysSomething()
  public static let lines = PlanLines.group.atLeast(1)
  public static let contingency = Field<Prose>(
    "contingency", "If this does not work: what happens, who decides, and what would step it up?"
  ).lines(4).mayBeBlank()
  public static let visitEvery = Field<Count>(
    "visit_every", "How often will the child be visited?", hint: "Every so many"
  )
  .unit("working days").whenBlank("Say how often the child will be visited")
  .refuse("Enter at least 1") { count, _ in count.number < 1 }
  public static let reviewOn = Field<Day>("review_on", "When is it reviewed?")
    .whenBlank("Agree the day of the review and enter it").notBefore(agreedOn, "This is before the plan was agreed")
  public static let sharedOn = Field<Day>("shared_on", "When did the family and the agencies get it?").mayBeBlank()
    .notInFuture()

  /// The raw values are kept and never change.
  public enum Consent: String, Choice {
    case agree, disagree
    case notAsked = "not-asked"
    public var label: String {
      switch self {
      case .agree: "Yes"
      case .disagree: "No, or not all of them"
      case .notAsked: "Not asked"
      }
    }
  }

  public static var pages: [Page] {
    Page("The plan") {
      agreedOn; consent; withoutConsent; familyViews
    }
    Page("The child", eachChild: true) { words }
    Page("What will be done") {
      lines; contingency; visitEvery; reviewOn; sharedOn
    }
  }
  public static let bookings = [Booking(reviewOn, for: .needReview)]
  public static func happened(_ answers: Answers) -> Day? { answers[agreedOn] }

  /// A plan that is agreed again begins with the lines of the one before; by when is said anew.
  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    if child.open(NeedPlan.self) != nil { known[lines] = child.linesToKeep(today: today) }
    return known
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[agreedOn] else { return nil }
    if let plan = child.span(ProtectionPlan.self, on: day), plan.isOpen {
      return "The child is on a child protection plan: that is the plan"
    }
    return child.span(Need.self, on: day) == nil
      ? "The child was not a child in need on \(day.words): there must be a referral first" : nil
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    [
      answers.short(contingency, "The plan has no contingency: say what happens if it does not work"),
      answers.short(sharedOn, "Give the plan to the family and the agencies, and enter the day"),
    ].compactMap { $0 } + answers.shortfalls(lines)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[agreedOn] else { return [] }
    var effects = answers.agreed(lines)
    if let said = answers.text(words) { effects.append(.heard(ChildsWords(on: day, words: said))) }
    if child.open(NeedPlan.self) == nil { effects.append(.begin(NeedPlan(from: day))) }
    return effects + [.open(ChildInNeedReview.self)]
  }

  public static func summary(_ answers: Answers) -> String? {
    let count = answers[lines].count
    return count == 0 ? nil : count == 1 ? "1 line" : "\(count) lines"
  }
}
