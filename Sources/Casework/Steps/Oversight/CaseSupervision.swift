/// What a manager and a worker decided about a child in supervision. What concerns the worker alone is kept elsewhere.
public enum CaseSupervision: Step {
  public static let id = "case-supervision"
  public static let title = "Case supervision"
  public static let purpose = "Put on the child’s file what supervision looked at, thought and decided."
  public static let source = "Local practice standard; Standards for employers of social workers, standard 5"
  public static let shape = Shape.record
  public static let workedBy: Set<Role> = [.teamManager]

  public static let heldOn = Field<Day>("held_on", "When was the supervision?").whenBlank("Enter the day").notInFuture()
  public static let worker = Field<WorkerID>("worker", "With which worker?").whenBlank("Choose the worker")
  public static let lastActions = Group<PlanProgress>("last_actions", "What came of each action agreed last time?")
  public static let nothingBefore = Field<Bool>(
    "nothing_before", "Is it the first supervision, with nothing to look back on?"
  )
  .whenBlank("Say whether there was anything to look back on")
  .refuse("Go through the actions agreed last time one by one") { first, answers in
    !first && answers[lastActions].isEmpty
  }
  public static let voice = Field<Prose>("voice", "What has the child said or shown since last time?").lines(3)
    .whenBlank("Say what the child has said or shown").saysSomething()
  public static let risk = Field<Prose>("risk", "What is the risk now, and what has changed?").lines(4)
    .whenBlank("Say what the risk is now, and what has changed")
  public static let hypothesis = Field<Prose>("hypothesis", "What do we think is going on, and what else might it be?")
    .lines(4).whenBlank("Say what you think is going on, and what else it might be")
  public static let wrong = Field<Prose>("wrong", "What might we be wrong about?").lines(3).mayBeBlank()
    .why("Inspectors found over-optimism that nobody had tested.")
  public static let legal = Field<Prose>("legal", "Is it time to go to court? Why, or why not?").lines(3).mayBeBlank()
  public static let chronology = Field<Bool>("chronology", "Was the chronology looked at?")
    .whenBlank("Say whether the chronology was looked at")
  public static let decision = Field<Prose>("decision", "What was decided, and why?").whenBlank(
    "Say what was decided, and why"
  )
  .saysSomething("Say what was decided, and why")
  public static let actions = Group<AgreedActions>.agreed()
  public static let nextOn = Field<Day>("next_on", "When is the next?").whenBlank(
    "Enter the day of the next supervision"
  )
  .notBefore(heldOn, "This is before the supervision")

  public static var pages: [Page] {
    Page("Since last time", besideActions: true) {
      heldOn; worker; lastActions; nothingBefore
    }
    Page("The child", eachChild: true) {
      voice; risk
    }
    Page("Thinking") {
      hypothesis; wrong; legal; chronology
    }
    Page("What happens next") {
      decision; actions; nextOn
    }
  }
  public static let bookings = [Booking(nextOn, for: .caseSupervision)]
  public static func happened(_ answers: Answers) -> Day? { answers[heldOn] }

  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    known[worker] = child.open(Allocation.self)?.worker
    known[lastActions] = child.actionsToReview(today: today)
    return known
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let onPlan = answers[heldOn].flatMap { child.span(ProtectionPlan.self, on: $0) } != nil
    return [
      answers.short(wrong, "Say what you might be wrong about"),
      answers.short(chronology, "Look at the chronology next time"),
      onPlan ? answers.short(legal, "The child is on a protection plan: say whether it is time to go to court") : nil,
      answers[actions].isEmpty ? Shortfall("Nothing was agreed: is there nothing to do?", at: actions) : nil,
    ].compactMap { $0 }
      + answers.shortfalls(lastActions, since: child.last(of: CaseSupervision.self, before: answers[heldOn]))
      + answers.shortfalls(actions)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] { answers.agreed(actions) }
  public static func summary(_ answers: Answers) -> String? { answers.text(decision)?.opening }
}
