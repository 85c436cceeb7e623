/// A child’s case goes to another team, or comes from or goes to another authority.
public enum Transfer: Step {
  public static let id = "transfer"
  public static let title = "Transfer"
  public static let purpose = "Hand a child’s case over so that nothing and nobody is lost on the way."
  public static let source = "Working Together to Safeguard Children; local practice standard"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager, .frontDoor]
  public static let authorisedBy: Set<Role> = [.teamManager]
  public static let authoriserSaysWhy = true

  /// The raw values are kept and never change.
  public enum Kind: String, Choice {
    case team
    case into = "from-authority"
    case out = "to-authority"
    public var label: String {
      switch self {
      case .team: "To another of our teams"
      case .into: "From another authority to us"
      case .out: "From us to another authority"
      }
    }
  }

  public static let kind = Field<Kind>("kind", "From where to where?").whenBlank("Say from where to where")
  public static let transferredOn = Field<Day>("transferred_on", "When did it happen?").whenBlank("Enter the day")
    .notInFuture()
  public static let authority = Field<Line>("authority", "Which authority?").whenBlank("Enter the authority’s name")
    .shown { $0[kind] == .into || $0[kind] == .out }
  public static let notifiedOn = Field<Day>("notified_on", "When were we told that the child had moved for good?")
    .whenBlank("Enter the day we were told").notInFuture().shown { $0[kind] == .into }
  public static let onPlan = Field<Bool>("on_plan", "Is the child on a child protection plan there?")
    .whenBlank("Say whether the child is on a protection plan there").shown { $0[kind] == .into }
  public static let team = Field<TeamID>("team", "Which of our teams takes it?").whenBlank("Choose the team")
    .shown { $0[kind] != .out }
  public static let worker = Field<WorkerID>("worker", "Which worker?").mayBeBlank().shown { $0[kind] != .out }
  public static let reasons = Field<Prose>("reasons", "Why?").lines(2).whenBlank("Say why").saysSomething()
  public static let story = Field<Prose>(
    "story", "What must the next worker know?", hint: "The story, the risk, the plan, and what is due and when"
  ).whenBlank("Say what the next worker must know").saysSomething()
  public static let openActions = Group<PlanProgress>("open_actions", "Which actions are open, and who has them now?")
  public static let chronology = Field<Bool>("chronology", "Is the chronology up to date?")
    .whenBlank("Say whether the chronology is up to date")
  public static let words = Field<Prose>("words", "What does the child know and say about it?").lines(3)
    .whenBlank("Say what the child knows and says about it").saysSomething()
  public static let jointVisit = Field<Day>("joint_visit", "When did the old and the new worker visit together?")
    .mayBeBlank().notInFuture()
  public static let accepted = Field<Bool>("accepted", "Has the receiving team accepted the child?")
    .whenBlank("Say whether the receiving team has accepted")
    .refuse("Until they accept, the child stays with you: finish this when they have") { accepted, _ in !accepted }
  public static let acceptedBy = Field<Line>("accepted_by", "Who accepted, and when?").whenBlank(
    "Say who accepted and when"
  )
  .shown { $0[accepted] == true }

  public static var pages: [Page] {
    Page("The transfer") {
      kind; transferredOn; authority; notifiedOn; onPlan; team; worker; reasons
    }
    Page("The handover", panel: OpenDuties.panel, besideActions: true) {
      story; openActions; chronology; jointVisit
    }
    Page("The child", eachChild: true) { words }
    Page("Accepted") {
      accepted; acceptedBy
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[transferredOn] }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[transferredOn], answers[kind] != .into, child.span(Need.self, on: day) == nil else {
      return nil
    }
    return "The child was not a child in need on \(day.words), so there is nothing to hand over"
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    [
      answers.short(chronology, "Bring the chronology up to date before the next worker reads it"),
      answers[kind] == .team ? answers.short(jointVisit, "Visit together with the new worker") : nil,
      answers[kind] == .out && child.open(ProtectionPlan.self) != nil
        ? Shortfall("The plan stays ours until the other authority has held its conference", at: kind) : nil,
    ].compactMap { $0 }
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[transferredOn] else { return [] }
    var effects: [Effect] = answers.text(words).map { [.heard(ChildsWords(on: day, words: $0))] } ?? []
    if answers[kind] == .out { return effects + [.open(Closure.self)] }
    if child.open(Need.self) == nil {
      effects.append(.begin(Need(from: day, source: ReferralSource.otherAuthority.rawValue)))
    }
    if let team = answers[team] {
      effects += child.moved(to: Allocation(from: day, team: team, worker: answers[worker]), because: "transfer")
    }
    if answers[worker] == nil { effects.append(.open(AllocationDecision.self)) }
    if answers[kind] == .into, answers[onPlan] == true { effects.append(.open(InitialConference.self)) }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? {
    answers[kind].map { kind in answers.text(authority).map { "\(kind.label): \($0)" } ?? kind.label }
  }
}
