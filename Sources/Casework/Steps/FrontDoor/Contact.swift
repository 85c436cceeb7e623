/// Somebody tells the authority something about a child.
public enum Contact: Step {
  public static let id = "contact"
  public static let title = "Contact"
  public static let purpose = "Record who told us what about a child, before anything is decided."
  public static let source = "Working Together to Safeguard Children; Children Act 1989, s.17 and s.47"
  public static let shape = Shape.contact
  public static let workedBy: Set<Role> = [.frontDoor, .teamManager, .socialWorker]

  public static let receivedAt = Field<Moment>("received_at", "When was the contact received?")
    .whenBlank("Enter the date and time the contact was received").notInFuture()
  public static let concern = Field<Prose>("concern", "What is the worry, in the words of whoever made contact?")

  public static var pages: [Page] {
    Page("Who made contact") { receivedAt }
    Page("The worry") { concern }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[receivedAt]?.day }
  public static func happenedAt(_ answers: Answers) -> Moment? { answers[receivedAt] }
  public static func finished(_ answers: Answers, _ child: History) -> [Effect] { [.open(ReferralDecision.self)] }
}
