/// What is to be done about a contact, decided by a manager with the reasons.
public enum ReferralDecision: Step {
  public static let id = "referral-decision"
  public static let title = "Referral decision"
  public static let purpose = "Decide what happens about a contact, and say why."
  public static let source = "Working Together to Safeguard Children; Children Act 1989, s.17"
  public static let workedBy: Set<Role> = [.frontDoor, .teamManager]

  public static let decidedAt = Field<Moment>("decided_at", "When was it decided?")
    .whenBlank("Enter the date and time of the decision").notInFuture()
  public static let threshold = Field<ThresholdLevel>("threshold", "What level of need is this?")
    .whenBlank("Choose the level of need by the threshold document")
  public static let decision = Field<Decision>("decision", "What was decided?").whenBlank("Choose what was decided")
  public static let reasons = Field<Prose>("reasons", "Why?", hint: "The threshold, the history and what tipped it")
    .whenBlank("Say why, with the threshold you used").saysSomething("Say why, with the threshold you used")
    .why("Inspectors found decisions with no reason beside them.")
  public static let primaryNeed = Field<PrimaryNeed>("primary_need", "What is the main need?")
    .whenBlank("Choose the main need").shown { $0[decision]?.isAccepted == true }

  public static let receiver = Field<Line>("receiver", "Who in early help takes the child on, by name?").mayBeBlank()
    .shown { $0[decision] == .earlyHelp }

  public static let referrerTold = Field<ReferrerTold>("referrer_told", "Has the referrer been told what was decided?")
    .whenBlank("Say whether the referrer has been told")
    .why("Referrers who hear nothing back stop telling us.")
  public static let toldOn = Field<Day>("told_on", "When were they told?").whenBlank("Enter the day they were told")
    .notInFuture().shown { $0[referrerTold] == .told }
  public static let toldHow = Field<Line>("told_how", "How, and by whom?").whenBlank("Say how they were told")
    .shown { $0[referrerTold] == .told }
  public static let notToldBecause = Field<Line>("not_told_because", "Why can they not be told?")
    .whenBlank("Say why they cannot be told").shown { $0[referrerTold] == .cannot }

  public static let team = Field<TeamID>("team", "Which team takes it?").whenBlank("Choose the team that takes it")
    .shown { $0[decision]?.isAccepted == true }
  public static let worker = Field<WorkerID>("worker", "Which worker, if already known?").mayBeBlank()
    .shown { $0[decision]?.isAccepted == true }

  public static var pages: [Page] {
    Page("The decision") {
      decidedAt; threshold; decision; reasons; primaryNeed; receiver
    }
    Page("The referrer") {
      referrerTold; toldOn; toldHow; notToldBecause
    }
    Page("Who takes it", shown: { $0[decision]?.isAccepted == true }) {
      team; worker
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[decidedAt]?.day }
  public static func happenedAt(_ answers: Answers) -> Moment? { answers[decidedAt] }

  /// Of a child who is open already: the need that was found and who works with them.
  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    guard let need = child.open(Need.self) else { return known }
    let decided = child.records(of: ReferralDecision.self).last { record in
      record.on >= need.from && record.answers[primaryNeed] != nil
    }
    known[primaryNeed] = decided?.answers[primaryNeed] ?? need.primaryNeed.flatMap(PrimaryNeed.init(rawValue:))
    known[team] = child.open(Allocation.self)?.team
    known[worker] = child.open(Allocation.self)?.worker
    return known
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard answers[decision]?.isClosing == true, let contact = child.latest(Contact.self) else { return nil }
    return contact.answers[Contact.carer] == .notKnown
      ? "Find out who is looking after the child before closing this: correct the contact, then decide" : nil
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let contact = child.latest(Contact.self)?.answers
    let level = answers[threshold]
    return [
      contact?[Contact.danger] == true && answers[decision] != .strategy
        ? Shortfall("The contact says that a child is in danger: say why there is no strategy discussion", at: decision)
        : nil,
      answers[decision] == .earlyHelp
        ? answers.short(receiver, "Name who in early help takes the child on, so that nobody is lost on the way") : nil,
      answers[decision]?.isClosing == true && (level == .complex || level == .statutory)
        ? Shortfall("The level of need is high, and yet nothing follows: say in the reasons why", at: threshold) : nil,
      answers[decision]?.isClosing == true && contact.map(Contact.mayBePrivateFostering) == true
        ? Shortfall("The contact points to private fostering: say in the reasons why it is not", at: decision) : nil,
      answers[decision]?.isAccepted == true && level != .statutory
        ? Shortfall("The level of need is below children’s social care: say in the reasons why", at: threshold) : nil,
    ].compactMap { $0 }
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let decided = answers[decision], decided.isAccepted, let day = answers[decidedAt]?.day else { return [] }
    var effects: [Effect] = []
    if child.open(Need.self) == nil {
      let from = child.latest(Contact.self)?.answers[Contact.referredBy]
      effects.append(
        .begin(Need(from: day, source: from?.rawValue, primaryNeed: answers[primaryNeed]?.rawValue)))
    }
    if child.open(Allocation.self) == nil, let team = answers[team] {
      effects.append(.begin(Allocation(from: day, team: team, worker: answers[worker])))
    }
    if decided == .strategy { effects.append(.open(StrategyDiscussion.self)) }
    if decided != .openCase { effects.append(.open(Assessment.self)) }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? { answers[decision]?.label }
}
