/// A worker goes to see a child.
public enum Visit: Step {
  public static let id = "visit"
  public static let title = "Visit"
  public static let purpose = "Record that a child was visited, whether they were seen, and what they said."
  public static let source = "Working Together to Safeguard Children; Children Act 1989, s.47(4)"
  public static let shape = Shape.visit
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]

  public static let visitedOn = Field<Day>("visited_on", "When was the visit?").notInFuture()
  public static let seen = Field<Bool>("seen", "Was the child seen?")
  public static let words = Field<Prose>("words", "What did the child say, in their words?").mayBeBlank()
    .shown { $0[seen] == true }

  public static var pages: [Page] {
    Page("The visit") { visitedOn }
    Page("The child", eachChild: true) {
      seen; words
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[visitedOn] }

  /// Why a visit does not meet a duty to see the child; nil when it does.
  static func doesNotCount(_ answers: Answers) -> String? { answers[seen] == true ? nil : "the child was not seen" }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[visitedOn], let said = answers.text(words) else { return [] }
    return [.heard(ChildsWords(on: day, words: said))]
  }
}
