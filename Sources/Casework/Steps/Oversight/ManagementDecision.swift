/// A manager’s decision about a child, on the child’s own file.
public enum ManagementDecision: Step {
  public static let id = "management-decision"
  public static let title = "Management decision"
  public static let purpose = "Put a manager’s decision on the child’s file, with the reasons and by what authority."
  public static let source = "Local practice standard; scheme of delegation"
  public static let workedBy: Set<Role> = [.teamManager, .frontDoor, .conferenceChair, .qualityLead]

  public static let decidedOn = Field<Day>("decided_on", "When was it decided?").whenBlank("Enter the day")
    .notInFuture()
  public static let kind = Field<Kind>("kind", "What is it about?").whenBlank("Say what it is about")
  public static let decision = Field<Line>("decision", "What was decided?").whenBlank("Say what was decided")
  public static let options = Field<Prose>("options", "What else was considered?").lines(3).mayBeBlank()
  public static let reasons = Field<Prose>("reasons", "Why?").whenBlank("Say why, in your own words")
    .saysSomething("Say why, in your own words")
    .why("Inspectors could not see on the child’s file that managers had decided, or why.")
  public static let authority = Field<AuthorityLevel>("authority", "By whose authority?")
    .whenBlank("Say by whose authority it was decided")
  public static let actions = Group<AgreedActions>.agreed()
  public static let carriedOutBy = Field<Day>("by", "By when is it carried out?").whenBlank("Enter the day")
    .notBefore(decidedOn, "This is before the decision")
  public static let told = Field<Line>("told", "Who was told?").mayBeBlank()

  public static var pages: [Page] {
    Page("The decision") {
      decidedOn; kind; decision; options; reasons; authority
    }
    Page("What happens next") {
      actions; carriedOutBy; told
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[decidedOn] }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    [answers.short(told, "Say who was told")].compactMap { $0 } + answers.shortfalls(actions)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] { answers.agreed(actions) }
  public static func summary(_ answers: Answers) -> String? { answers.text(decision) }
}
