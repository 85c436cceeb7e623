/// The questions that an initial and a review conference ask alike.
public enum ConferenceQuestions {
  public static let heldOn = Field<Day>("held_on", "When was the conference held?")
    .whenBlank("Enter the day of the conference").notInFuture("The conference cannot be in the future")
  public static let way = Field<MeetingWay>("way", "How was it held?").whenBlank("Say how it was held")
  public static let attendance = Group<Attendance>.tookPart()
  public static let quorate = Field<Bool>("quorate", "Were enough agencies there to decide?")
    .whenBlank("Say whether the conference was quorate")
    .why("A conference that is not quorate cannot decide, and does not meet the duty to hold one.")
  public static let notQuorate = Field<Prose>(
    "not_quorate", "Who was missing, and what keeps the child safe until it meets again?"
  ).lines(3).whenBlank("Say who was missing, and what keeps the child safe until then").shown { $0[quorate] == false }
  public static let reportSharedOn = Field<Day>(
    "report_shared_on", "When was the social worker’s report shared with the parents?"
  )
  .mayBeBlank().notInFuture()
  .why("Inspectors found that parents did not always get to read the report before the conference.")
  public static let parentViews = Field<Prose>("parent_views", "What did each parent say?")
    .whenBlank("Say what each parent said, by name")

  public static let participation = Field<Participation>("participation", "How did the child take part?")
    .whenBlank("Say how the child took part")
  public static let advocate = Field<AdvocateOffer>("advocate", "Was the child offered an advocate?")
    .whenBlank("Say whether an advocate was offered")
  public static let words = Field<Prose>(
    "words", "What did the child say or send, in their words?",
    hint: "For a baby, or a child who does not speak: what those who know them see"
  ).whenBlank("Give the child’s words, or what those who know them see").saysSomething()
  public static let worries = Field<Prose>("worries", "What are we worried about?").lines(8)
    .whenBlank("Say what the conference is worried about")
  public static let strengths = Field<Prose>("strengths", "What is working well?").whenBlank("Say what is working well")
  public static let legal = Field<Bool>("legal_considered", "Was it considered whether to go to court?")
    .whenBlank("Say whether the legal framework was considered")
    .why("Inspectors found that nobody had asked when the right time was to enter a legal framework.")
  public static let legalReasons = Field<Prose>("legal_reasons", "What was decided about that, and why?").lines(3)
    .mayBeBlank().shown { $0[legal] == true }
  public static let dissent = Field<Line>("dissent", "Did anybody disagree, and why?").mayBeBlank()
  public static let told = Field<Prose>(
    "told", "How are the child and each parent told what was decided, by whom and when?",
    hint: "The child in words made for them; those who were not there too"
  ).lines(3).mayBeBlank()

  /// Whether a plan is made for the child, or goes on.
  @Sendable static func isPlanned(_ answers: Answers) -> Bool {
    answers[InitialConference.decision] == .plan || answers[ReviewConference.decision] == .goesOn
  }

  public static let lines = PlanLines.group.atLeast(1)
  public static let contingency = Field<Prose>(
    "contingency", "If this does not work: what happens, who decides, and by when?"
  ).lines(4).mayBeBlank().why("Inspectors found plans with no contingency, and children who waited for months.")
  public static let consequence = Field<Prose>(
    "consequence", "What were the parents told follows if it does not change?", hint: "In the words used to them"
  ).lines(4).mayBeBlank()
  public static let visitEvery = Field<Count>(
    "visit_every", "How often will the child be visited?", hint: "Every so many"
  )
  .unit("working days").whenBlank("Say how often the child will be visited")
  .refuse("Enter at least 1") { count, _ in count.number < 1 }
  public static let nextReview = Field<Day>("next_review", "When is the review conference?")
    .whenBlank("Book the review conference and enter its day").after(heldOn, "The review is later than this conference")

  /// Why a conference does not meet the duty to hold one; nil when it does. One that came with a return says nothing
  /// of it, and returns give only conferences that were held.
  static func doesNotCount(_ answers: Answers, wasAdjourned: Bool) -> String? {
    if answers[quorate] == false { return "the conference was not quorate" }
    return wasAdjourned ? "the conference was adjourned" : nil
  }
}

extension Answers {
  /// What either conference would be criticised for.
  func conferenceShortfalls(_ child: History) -> [Shortfall] {
    typealias Asked = ConferenceQuestions
    let age = self[Asked.heldOn].flatMap { held in child.particulars.born?.age(on: held) } ?? 0
    let late = self[Asked.reportSharedOn].flatMap { shared in self[Asked.heldOn].map { shared >= $0 } } ?? false
    return [
      Attendance.othersThere(self[Asked.attendance])
        ? nil : Shortfall("No agency but children’s social care was there: say who else came", at: Asked.attendance),
      self[Asked.participation] == .under4 && age >= 4
        ? Shortfall("The child was \(age), not under four: say how they took part", at: Asked.participation) : nil,
      short(Asked.reportSharedOn, "Say when the report was shared with the parents; before the conference is the rule"),
      late ? Shortfall("The parents did not have the report before the day", at: Asked.reportSharedOn) : nil,
      self[Asked.advocate] == .notOffered ? Shortfall("Offer the child an advocate", at: Asked.advocate) : nil,
      self[Asked.participation] == .notHeard
        ? Shortfall("The child’s views were not heard: say how they will be", at: Asked.participation) : nil,
      self[Asked.legal] == true
        ? short(Asked.legalReasons, "Say what was decided about going to court, and why")
        : Shortfall("Consider whether to go to court, and say what was decided", at: Asked.legal),
      short(Asked.told, "Say how the child and each parent are told what was decided"),
    ].compactMap { $0 }
  }

  /// What a plan made or kept would be criticised for.
  func planShortfalls() -> [Shortfall] {
    [
      short(ConferenceQuestions.contingency, "The plan has no contingency: say what happens if it does not work"),
      short(ConferenceQuestions.consequence, "Say what the parents were told follows if nothing changes"),
    ].compactMap { $0 } + shortfalls(ConferenceQuestions.lines)
  }
}
