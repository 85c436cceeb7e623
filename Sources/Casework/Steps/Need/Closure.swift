/// The end of a child’s time as a child in need.
public enum Closure: Step {
  public static let id = "closure"
  public static let title = "Closure"
  public static let purpose = "Say what got better, what did not, who carries on, and end our work with the child."
  public static let source = "Children Act 1989, s.17; children in need census, ReasonForClosure"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.teamManager]
  public static let authoriserSaysWhy = true

  /// A child who died is not asked what they say, nor who takes them on.
  @Sendable private static func lives(_ answers: Answers) -> Bool { answers[reason] != .died }

  @Sendable private static func isTakenOn(_ answers: Answers) -> Bool {
    lives(answers) && answers[nextSupport]?.needsReceiver == true
  }

  public static let closedOn = Field<Day>("closed_on", "When does our work end?")
    .whenBlank("Enter the day our work ends").notInFuture()
  public static let reason = Field<ClosureReason>("reason", "Why does it end?").whenBlank("Choose why it ends")
  public static let reasons = Field<Prose>("reasons", "Why now?").whenBlank("Say why it is right to end now")
    .saysSomething()
  public static let better = Field<Prose>("better", "What got better for the child?")
    .whenBlank("Say what got better for the child")
  public static let unmet = Field<Prose>("unmet", "What did not?").whenBlank("Say what did not get better, if anything")
  public static let words = Field<Prose>("words", "What does the child say about our help?")
    .whenBlank("Give the child’s words, or what those who know them see").saysSomething().shown(when: lives)
  public static let familyViews = Field<Prose>("family_views", "What does the family say about our help?")
    .whenBlank("Say what the family thinks of our help")
  public static let lastSeen = Field<Day>("last_seen", "When was the child last seen?").mayBeBlank().notInFuture()
    .notAfter(closedOn, "This is after our work ended")
  public static let nextSupport = Field<NextSupport>("next_support", "Who supports the child from now on?")
    .whenBlank("Say who supports the child from now on")
    .refuse("A closed case has no child in need plan: choose another") { support, _ in support == .childInNeed }
    .shown(when: lives)
  public static let receiver = Field<Line>("receiver", "Who has taken the child on, by name?")
    .whenBlank("Name who has taken the child on").shown(when: isTakenOn)
  public static let acceptedOn = Field<Day>("accepted_on", "When did they accept?").mayBeBlank().notInFuture()
    .shown(when: isTakenOn)
  public static let childTold = Field<Line>("child_told", "How was the child told?").mayBeBlank().shown(when: lives)
  public static let familyTold = Field<Day>("family_told", "When were the family told?").mayBeBlank().notInFuture()
  public static let agenciesTold = Field<Line>("agencies_told", "Which agencies were told?").mayBeBlank()
  public static let outstanding = Field<Prose>("outstanding", "Which actions are still open, and who has them now?")
    .lines(3).whenBlank("Say which actions are still open and who has them, or that there are none")
  public static let chronology = Field<Bool>("chronology", "Is the chronology complete to today?")
    .whenBlank("Say whether the chronology is complete")

  public static var pages: [Page] {
    Page("The end") {
      closedOn
    }
    Page("The child", eachChild: true) {
      reason; reasons; better; unmet; words; lastSeen
    }
    Page("The family") {
      familyViews
    }
    Page("Who carries on", eachChild: true, shown: lives) {
      nextSupport; receiver; acceptedOn; childTold
    }
    Page("Before it closes", besideActions: true) {
      familyTold; agenciesTold; outstanding; chronology
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[closedOn] }

  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    known[lastSeen] = child.lastSeenAtVisit
    return known
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[closedOn] else { return nil }
    if child.open(ProtectionPlan.self) != nil {
      return "The child is on a child protection plan: a review conference must end it first"
    }
    if let enquiry = child.open(Enquiry.self) {
      return "The section 47 enquiry begun on \(enquiry.from.words) is not concluded: conclude it first"
    }
    return child.span(Need.self, on: day) == nil
      ? "The child was not a child in need on \(day.words), so there is nothing to close" : nil
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let unseen = answers[closedOn].flatMap { closed in answers[lastSeen].map { closed - $0 > 28 } } ?? false
    let unborn = child.isUnborn(on: answers[closedOn])
    return [
      unborn ? nil : answers.short(lastSeen, "Enter the day on which the child was last seen"),
      unseen && lives(answers)
        ? Shortfall("The child was last seen over four weeks ago: see them before you close", at: lastSeen) : nil,
      lives(answers) && !unborn ? answers.short(childTold, "Say how the child was told") : nil,
      answers.short(familyTold, "Tell the family, and enter the day"),
      answers.short(agenciesTold, "Tell the agencies that know the child, and say which"),
      answers.short(chronology, "Complete the chronology before the record closes"),
      isTakenOn(answers)
        ? answers.short(acceptedOn, "Enter the day on which they accepted the child") : nil,
    ].compactMap { $0 }
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[closedOn] else { return [] }
    let reason = answers[reason]?.rawValue ?? ClosureReason.noLongerInNeed.rawValue
    var effects: [Effect] = answers.text(words).map { [.heard(ChildsWords(on: day, words: $0))] } ?? []
    if child.open(NeedPlan.self) != nil { effects.append(.end(NeedPlan.self, on: day, reason: "closed")) }
    if child.open(Need.self) != nil { effects.append(.end(Need.self, on: day, reason: reason)) }
    if child.open(Allocation.self) != nil { effects.append(.end(Allocation.self, on: day, reason: "closed")) }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? { answers[reason]?.label }
}
