/// The people who carry out a child protection plan, the parents among them, look at how far it has come.
public enum CoreGroup: Step {
  public static let id = "core-group"
  public static let title = "Core group"
  public static let purpose = "Look at how far each line of the plan has come, and say plainly when it drifts."
  public static let source = "Working Together to Safeguard Children"
  public static let shape = Shape.meeting
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.teamManager]

  /// The raw values are kept and never change.
  public enum Course: String, Choice {
    case onCourse = "on-course"
    case slow
    case stuck
    public var label: String {
      switch self {
      case .onCourse: "On course"
      case .slow: "Slower than agreed"
      case .stuck: "Stuck: nothing has changed for the child"
      }
    }
  }

  public static let heldOn = Field<Day>("held_on", "When did the core group meet?")
    .whenBlank("Enter the day the core group met").notInFuture("The core group cannot be in the future")
  public static let way = Field<MeetingWay>("way", "How did it meet?").whenBlank("Say how it met")
  public static let attendance = Group<Attendance>.tookPart()
  public static let words = Field<Prose>("words", "What does the child say, or what do those who know them see?")
    .whenBlank("Give the child’s words, or what those who know them see").saysSomething()
  public static let progress = Group<PlanProgress>("progress", "How far has each line of the plan come?").atLeast(1)
  public static let news = Field<Prose>("news", "What is new, good or worrying?").lines(4).mayBeBlank()
  public static let course = Field<Course>("course", "Taken together, is the plan on course?")
    .whenBlank("Say whether the plan is on course")
    .why("Plans drifted for months while each meeting noted some progress.")
  public static let drift = Field<Prose>("drift", "Why does it drift, and who is told?").lines(3)
    .whenBlank("Say why the plan drifts, and who is told").saysSomething().shown { $0[course]?.isDrift == true }
  public static let triggered = Field<Bool>("contingency_triggered", "Is it time for the contingency?")
    .whenBlank("Say whether the contingency is to be used").shown { $0[course]?.isDrift == true }
  public static let triggeredBy = Field<Prose>("contingency_reasons", "What happens now, and who decides?").lines(3)
    .whenBlank("Say what happens now, and who decides").shown { $0[triggered] == true }
  public static let lines = PlanLines.asked(
    "What does the plan say from now on?",
    hint: "The conference’s outline, made exact: put right what has changed, add what is new, take out what is over")
  public static let actions = Group<AgreedActions>.agreed("What else was agreed: who will do what, by when?")
  public static let nextOn = Field<Day>("next_on", "When does it meet next?").whenBlank("Agree the next meeting’s day")
    .after(heldOn, "The next meeting is later than this one")

  public static var pages: [Page] {
    Page("The meeting") {
      heldOn; way; attendance
    }
    Page("The child", eachChild: true) { words }
    Page("The plan") {
      progress; news; course; drift; triggered; triggeredBy
    }
    Page("The plan from now on") { lines }
    Page("What happens next", besideActions: true) {
      actions; nextOn
    }
  }
  public static let bookings = [Booking(nextOn, for: .coreGroup)]
  public static func happened(_ answers: Answers) -> Day? { answers[heldOn] }

  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    known[attendance] = child.coreGroupMembers(today: today)
    known[progress] = child.linesToReview(today: today)
    known[lines] = child.linesInForce
    return known
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[heldOn], child.span(ProtectionPlan.self, on: day) == nil else { return nil }
    return "There was no child protection plan on \(day.words), so there was no core group"
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let there = Attendance.agencies(answers[attendance])
    let unmet = answers[progress].contains { $0[PlanProgress.progress]?.isUnmet == true }
    return [
      there.contains(.parent)
        ? nil : Shortfall("No parent took part: say in the actions who tells them", at: attendance),
      answers[course] == .onCourse && unmet && child.last(of: CoreGroup.self, before: answers[heldOn])?[course] == .slow
        ? Shortfall("Last time the plan was slow, and lines are still not done: is it on course?", at: course) : nil,
      answers[course] == .stuck && answers[triggered] == false
        ? Shortfall("The plan is stuck and the contingency is not used: tell the chair why", at: triggered) : nil,
      answers[lines].isEmpty && answers[actions].isEmpty
        ? Shortfall("Nothing was agreed: who does what until the next meeting?", at: actions) : nil,
    ].compactMap { $0 }
      + answers.shortfalls(progress, since: child.last(of: CoreGroup.self, before: answers[heldOn]))
      + answers.shortfalls(lines) + answers.overdue(lines, on: answers[heldOn]) + answers.shortfalls(actions)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[heldOn] else { return [] }
    let said = answers.text(words).map {
      [Effect.heard(ChildsWords(on: day, words: $0, setting: "for the core group"))]
    }
    return (said ?? []) + answers.agreed(lines) + answers.agreed(actions) + [.open(CoreGroup.self)]
  }

  public static func summary(_ answers: Answers) -> String? {
    answers[course].map { answers[triggered] == true ? "\($0.label); the contingency is used" : $0.label }
  }
}

extension CoreGroup.Course {
  var isDrift: Bool { self != .onCourse }
}
