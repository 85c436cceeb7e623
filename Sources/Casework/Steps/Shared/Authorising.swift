/// What whoever authorises a record says of it: kept with its answers, under a key that no step asks.
public enum Authorising {
  public static let said = Field<Prose>(
    "authorised_words", "What do you make of it, and what do you want to happen?",
    hint: "In your own words, for the child’s file"
  ).lines(3).whenBlank("Say what you make of it and what you want to happen: authorising alone says nothing")
    .saysSomething("Say what you make of it and what you want to happen: authorising alone says nothing")
    .why("Inspectors found decisions on file without a manager’s reasons.")

  /// As a step asks it: some insist on an answer.
  public static func question(of step: any Step.Type) -> Question {
    Question(step.authoriserSaysWhy ? said : said.mayBeBlank())
  }

  /// Why these words do not do; nil when they do. Only some steps insist on any.
  public static func problem(_ words: String?, of step: any Step.Type, today: Day) -> String? {
    question(of: step).problem(Answers(words.map { [said.key: .text($0)] } ?? [:], today: today))
  }
}
