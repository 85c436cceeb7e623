/// The discussion that decides whether there is reasonable cause to suspect significant harm, and who enquires.
public enum StrategyDiscussion: Step {
  public static let id = "strategy-discussion"
  public static let title = "Strategy discussion"
  public static let purpose = "Decide with the police and health whether a section 47 enquiry is needed, and plan it."
  public static let source = "Children Act 1989, s.47; Working Together to Safeguard Children"
  public static let shape = Shape.meeting
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager, .frontDoor]
  public static let authorisedBy: Set<Role> = [.teamManager]

  /// Who makes the enquiry. The raw values are kept and never change.
  public enum MadeBy: String, Choice {
    case single, joint
    public var label: String {
      switch self {
      case .single: "Social care alone"
      case .joint: "Jointly with the police"
      }
    }
  }

  /// Whether the child is to be examined. The raw values are kept and never change.
  public enum Medical: String, Choice {
    case needed, done
    case notNeeded = "not-needed"
    public var label: String {
      switch self {
      case .needed: "Yes"
      case .done: "It has been done"
      case .notNeeded: "No; health advised that it is not needed"
      }
    }
  }

  public static let heldOn = Field<Day>("held_on", "When was the discussion held?")
    .whenBlank("Enter the day the discussion was held").notInFuture("The discussion cannot be in the future")
  public static let way = Field<MeetingWay>("way", "How was it held?").whenBlank("Say how it was held")
  public static let attendance = Group<Attendance>.tookPart()
  public static let concern = Field<Prose>("concern", "What led to it?").whenBlank("Say what led to the discussion")
  public static let shared = Field<Prose>("shared", "What did each agency say?").lines(8)
    .whenBlank("Say what each agency knew and said")

  public static let safety = Field<Prose>("safety", "Is the child safe now, and what makes them so?").lines(3)
    .whenBlank("Say whether the child is safe now, and what makes them so")
  public static let thresholdMet = Field<Bool>(
    "threshold_met", "Is there reasonable cause to suspect significant harm?",
    hint: "Record the decision of the discussion, not your own view"
  ).whenBlank("Say whether there is reasonable cause to suspect significant harm")
  public static let reasons = Field<Prose>("reasons", "Why was this decided?").whenBlank("Say why this was decided")
    .saysSomething()
  public static let enquiry = Field<MadeBy>("enquiry", "Who will make the enquiry?")
    .whenBlank("Say who makes the enquiry").shown { $0[thresholdMet] == true }
  public static let seeBy = Field<Day>("see_by", "By when will the child be seen?")
    .whenBlank("Enter the day by which the child will be seen").shown { $0[thresholdMet] == true }
    .notBefore(heldOn, "This is before the discussion")
  public static let medical = Field<Medical>("medical", "Does the child need a medical examination?")
    .whenBlank("Say whether a medical examination is needed")
  public static let medicalPlan = Field<Line>("medical_plan", "Where, when and with whom?")
    .whenBlank("Say where and when the examination is").shown { $0[medical] == .needed }

  public static let otherChildren = Field<Prose>("other_children", "What does this mean for each other child there?")
    .lines(3).whenBlank("Consider each other child of the household by name, or say that there are none")
  public static let parentsTold = Field<Prose>("parents_told", "What will the parents be told, by whom and when?")
    .lines(3).whenBlank("Say what the parents will be told; if nothing yet, why")
  public static let crime = Field<Line>("crime", "If a crime was reported: its reference").mayBeBlank()
  public static let actions = Group<AgreedActions>.agreed().atLeast(1)

  public static var pages: [Page] {
    Page("The discussion") {
      heldOn; way; attendance; concern; shared
    }
    Page("The decision", eachChild: true) {
      safety; thresholdMet; reasons; enquiry; seeBy; medical; medicalPlan
    }
    Page("What happens next") {
      otherChildren; parentsTold; crime; actions
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[heldOn] }

  /// Who nobody asked keeps it from being closed. Who was asked and only sent what they know does not: a child is not
  /// to wait for it, and the record must say how it was.
  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    let rows = answers[attendance]
    let heard = Attendance.agencies(rows).union(Attendance.onlyWrote(rows).subtracting([.socialCare]))
    return Attendance.inWords(needed.filter { !heard.contains($0) }).map {
      "A strategy discussion needs at least children’s social care, the police and health: ask \($0), and add what "
        + "they say"
    }
  }

  private static let needed: [Agency] = [.socialCare, .police, .health]

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let wrote = Attendance.onlyWrote(answers[attendance])
    return [
      Attendance.inWords(needed.filter { wrote.contains($0) }).map {
        Shortfall(
          "The discussion was held without \($0), who only sent what they know: discuss it with them", at: attendance)
      },
      child.particulars.isOfSchoolAge(on: answers[heldOn])
        && !Attendance.agencies(answers[attendance]).contains(.school)
        ? Shortfall("The school or nursery did not take part: say in the actions who asks them", at: attendance) : nil,
    ].compactMap { $0 } + answers.shortfalls(actions)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    var effects = answers.agreed(actions)
    guard answers[thresholdMet] == true, let day = answers[heldOn] else { return effects }
    if child.open(Need.self) == nil { effects.append(.begin(Need(from: day))) }
    if child.open(Enquiry.self) == nil {
      effects.append(.begin(Enquiry(from: day, isJoint: answers[enquiry] == .joint)))
      effects.append(.open(Section47Enquiry.self))
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? {
    switch answers[thresholdMet] {
    case true: "Section 47 enquiry, \(answers[enquiry]?.label.lowercasedFirst ?? "not said by whom")"
    case false: "No section 47 enquiry"
    default: nil
    }
  }
}
