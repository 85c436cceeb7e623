/// The child and family assessment: what is going on for this child, what it means, and what is to be done.
public enum Assessment: Step {
  public static let id = "assessment"
  public static let title = "Child and family assessment"
  public static let purpose = "Find out what is going on for the child, say what it means, and decide what is needed."
  public static let source = "Children Act 1989, s.17; Working Together to Safeguard Children"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.teamManager]
  public static let authoriserSaysWhy = true

  public static let startedOn = Field<Day>("started_on", "When did the assessment start?")
    .whenBlank("Enter the day the assessment started").notInFuture()
  public static let kind = Field<Kind>("kind", "What kind of assessment is it?").whenBlank("Choose the kind")
    .refuse("Initial and core assessments ended on 15 April 2013: choose another kind") { kind, answers in
      kind.endedIn2013 && answers[startedOn].map { $0 >= Assessment.single } ?? false
    }
  public static let changes = Field<Several<SignificantChange>>("changes", "It is refreshed because of what?")
    .whenBlank("Choose what has changed").shown { $0[kind] == .refresh }
  public static let completedOn = Field<Day>("completed_on", "When was it completed?")
    .whenBlank("Enter the day it was completed").notInFuture()
    .notBefore(startedOn, "It cannot be completed before it started")
  public static let lateBecause = Field<Prose>("late_because", "If it took over 45 working days: why?").lines(2)
    .mayBeBlank()
  public static let reviewPoints = Group<ReviewPoints>("review_points", "When did the manager look at it on the way?")

  public static let lastSeen = Field<Day>("last_seen", "When was the child last seen?")
    .whenBlank("Enter the day the child was last seen").notInFuture().shown { $0[SeeingTheChild.seen] == true }

  public static let development = Field<Prose>("development", "How is the child growing and developing?")
    .whenBlank("Say how the child is growing and developing")
  public static let day = Field<Prose>("day", "What is a day in this child’s life like?")
    .whenBlank("Describe a day in this child’s life")
  public static let identity = Field<Prose>(
    "identity", "What do culture, faith, language, disability and identity mean for this child?"
  ).lines(4).mayBeBlank()

  public static let parenting = Field<Prose>("parenting", "How are the parents meeting the child’s needs?")
    .whenBlank("Say how the parents meet the child’s needs")
  public static let environment = Field<Prose>("environment", "What of the home, the family and the money?")
    .whenBlank("Say what the home and the family are like")
  public static let adults = Field<Prose>("adults", "Which adults live there or come, and what part does each play?")
    .lines(4).mayBeBlank()
  public static let otherChildren = Field<Prose>("other_children", "What does this mean for each other child there?")
    .lines(4).whenBlank("Consider each other child of the household by name, or say that there are none")
  public static let history = Field<Prose>("history", "What has happened before, and what is the pattern?").mayBeBlank()
  public static let chronology = Field<Bool>("chronology", "Is the chronology up to date, and did you read it?")
    .whenBlank("Say whether the chronology is up to date")
  public static let agencies = Group<AgencyViews>("agencies", "What did each agency say?")
  public static let parentViews = Field<Prose>("parent_views", "What does each parent say?")
    .whenBlank("Say what each parent says, by name")

  public static var pages: [Page] { return AssessmentPages.all }
  public static func happened(_ answers: Answers) -> Day? { answers[completedOn] }

  /// Seen at a visit of this time in need, where there was one.
  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    if let need = child.open(Need.self), let seen = child.lastSeenAtVisit, seen >= need.from { known[lastSeen] = seen }
    return known
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    var effects = answers.heard(on: answers[lastSeen] ?? answers[completedOn])
    effects += answers.agreed(actions)
    switch answers[outcome] {
    case .childInNeedPlan: effects.append(.open(ChildInNeedPlan.self))
    case .strategy: effects.append(.open(StrategyDiscussion.self))
    case .earlyHelp, .noFurtherAction: effects.append(.open(Closure.self))
    default: break
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? { answers[outcome]?.label }
}
