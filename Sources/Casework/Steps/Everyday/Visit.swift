/// A worker goes to see a child.
public enum Visit: Step {
  public static let id = "visit"
  public static let title = "Visit"
  public static let purpose = "Record that a child was visited, whether they were seen, and what they said."
  public static let source = "Working Together to Safeguard Children; Children Act 1989, ss.17 and 47(4)"
  public static let shape = Shape.visit
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]

  public static let visitedOn = Field<Day>("visited_on", "When was the visit?").whenBlank("Enter the day of the visit")
    .notInFuture("The visit cannot be in the future")
  public static let place = Field<Place>("place", "Where?").whenBlank("Say where the visit was")
  public static let announced = Field<Bool>("announced", "Did the family know that you would come?")
    .whenBlank("Say whether the visit was announced")
  public static let present = Field<Line>("present", "Who else was there?", hint: "Each by name; say so if nobody was")
    .whenBlank("Say who else was there, or that nobody was")

  public static let seen = SeeingTheChild.seen
  public static let failed = Field<Failed>("failed", "Why was the child not seen?").whenBlank("Say why")
    .shown { $0[seen] == false }
  public static let failedNext = Field<Line>("failed_next", "What will you do about it, and by when?")
    .whenBlank("Say what you will do to see the child, and by when").shown { $0[seen] == false }
  public static let seenAlone = SeeingTheChild.seenAlone
  public static let bedroom = Field<Bedroom>("bedroom", "Did you see where the child sleeps?")
    .whenBlank("Say whether you saw where the child sleeps").shown { $0[seen] == true && $0[place] == .home }
  public static let words = SeeingTheChild.words
  public static let presentation = Field<Prose>(
    "presentation", "How did the child look and seem?", hint: "Mood, play, health, how they were with those around them"
  ).lines(4).whenBlank("Say how the child looked and seemed").shown { $0[seen] == true }
  public static let observed = Field<Prose>("observed", "What did you see of the home and the care?").lines(4)
    .whenBlank("Say what you saw of the home and the care")
  public static let progress = Field<Prose>("progress", "What has changed since the last visit?").lines(3).mayBeBlank()
  public static let concern = Field<Bool>("concern", "Is there anything that worries you?")
    .whenBlank("Say whether anything worries you")
  public static let worries = Field<Prose>("worries", "What is it, and what did you do at once?").lines(4)
    .whenBlank("Say what worries you, and what you did at once").saysSomething().shown { $0[concern] == true }
  public static let actions = Group<AgreedActions>.agreed()
  public static let nextOn = Field<Day>("next_on", "When is the next visit?").whenBlank(
    "Enter the day of the next visit"
  )
  .notBefore(visitedOn, "This is before the visit")

  public static var pages: [Page] {
    Page("The visit") {
      visitedOn; place; announced; present
    }
    Page("The child", eachChild: true) {
      seen; failed; failedNext; seenAlone; SeeingTheChild.notAloneBecause; bedroom; words; SeeingTheChild.effect
      presentation
    }
    Page("What you found") {
      observed; progress; concern; worries
    }
    Page("What happens next") {
      actions; nextOn
    }
  }
  public static let bookings = [
    Booking(nextOn, for: .protectionVisit, .needVisit, .privateFosteringFirst, .privateFosteringVisit)
  ]
  public static func happened(_ answers: Answers) -> Day? { answers[visitedOn] }

  /// Why a visit does not meet a duty to see the child; nil when it does.
  static func doesNotCount(_ answers: Answers) -> String? {
    if answers[seen] != true { return "the child was not seen" }
    return answers[place]?.isRemote == true ? "it was not in person" : nil
  }

  /// Why a visit does not meet a duty to visit; nil when it does. Before the birth it is the mother who is visited.
  static func doesNotCountAsVisit(_ answers: Answers) -> String? {
    let isBeforeBirth = answers[seen] == false && answers[failed] == .unborn
    return isBeforeBirth && answers[place]?.isRemote == false ? nil : doesNotCount(answers)
  }

  /// Why a visit does not meet a duty to see the child alone; nil when it does.
  static func doesNotCountAsAlone(_ answers: Answers) -> String? {
    doesNotCount(answers) ?? (answers[seenAlone] == true ? nil : "the child was not seen alone")
  }

  /// Why a visit does not meet a duty to come unannounced; nil when it does.
  static func doesNotCountAsUnannounced(_ answers: Answers) -> String? {
    doesNotCountAsVisit(answers) ?? (answers[announced] == false ? nil : "the family knew that we would come")
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard answers[failed] == .unborn, let day = answers[visitedOn], !child.particulars.isUnborn(on: day) else {
      return nil
    }
    return "\(child.particulars.name) is not recorded as unborn on \(day.words): say why the child was not seen."
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let onPlan = answers[visitedOn].flatMap { child.span(ProtectionPlan.self, on: $0) } != nil
    let unseen = answers[seen] == true && answers[bedroom] == .no
    return [
      onPlan && answers[seen] == false && answers[failed] != .unborn
        ? Shortfall("A child on a protection plan was not seen: tell your manager today", at: seen) : nil,
      onPlan && answers[seen] == true && answers[seenAlone] == false
        ? Shortfall("The child was not seen alone: see them alone next time", at: seenAlone) : nil,
      onPlan && unseen ? Shortfall("See where the child sleeps next time", at: bedroom) : nil,
      answers.unheard,
    ].compactMap { $0 } + answers.shortfalls(actions)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    let alone = answers[seenAlone] == true ? "seen alone" : nil
    let setting = [answers[place]?.atWords, alone].compactMap { $0 }.joined(separator: ", ")
    return answers.heard(on: answers[visitedOn], setting: setting.isEmpty ? nil : setting) + answers.agreed(actions)
  }

  /// `Seen alone at school`, `Seen at home, not alone`, `Not seen at home: nobody opened`, `Before the birth, at home`
  public static func summary(_ answers: Answers) -> String? {
    let place = answers[place]?.atWords
    func said(_ words: String) -> String { place.map { "\(words) \($0)" } ?? words }
    if answers[seen] == true { return answers[seenAlone] == true ? said("Seen alone") : "\(said("Seen")), not alone" }
    if answers[failed] == .unborn { return said("Before the birth,") }
    return said("Not seen") + (answers[failed].map { ": \($0.label.lowercasedFirst)" } ?? "")
  }
}
