/// The questions about seeing a child that a visit, an assessment and an enquiry ask alike.
public enum SeeingTheChild {
  public static let seen = Field<Bool>("seen", "Was the child seen?").whenBlank("Say whether the child was seen")
    .why("In past inspections it could not be shown that children had been seen. Only seeing the child counts.")
  public static let seenAlone = Field<Bool>("seen_alone", "Was the child seen alone?")
    .whenBlank("Say whether the child was seen alone").shown { $0[seen] == true }
  public static let notAloneBecause = Field<Prose>("not_alone_because", "Why was the child not seen alone?").lines(2)
    .whenBlank("Say why the child was not seen alone").saysSomething("Say why the child was not seen alone")
    .shown { $0[seen] == true && $0[seenAlone] == false }
  public static let notSeenBecause = Field<Prose>("not_seen_because", "Why was the child not seen?").lines(2)
    .whenBlank("Say why the child was not seen, and when they will be").shown { $0[seen] == false }
  public static let words = Field<Prose>(
    "words", "What did the child say, in their words?",
    hint: "As they said it. If they chose not to talk, leave this blank and say what you saw"
  ).mayBeBlank().shown { $0[seen] == true }
  public static let effect = Field<Prose>("words_effect", "What changed because of what the child said or showed?")
    .lines(3).mayBeBlank().shown { $0[seen] == true }
}

extension History {
  /// Whether the child was not born yet on a day: nobody can be criticised for not having seen them.
  func isUnborn(on day: Day?) -> Bool { day.map { particulars.isUnborn(on: $0) } ?? false }
}

extension Answers {
  /// The child’s words as an effect, when there are any.
  func heard(on day: Day?, setting: String? = nil) -> [Effect] {
    guard let day, let said = text(SeeingTheChild.words) else { return [] }
    return [.heard(ChildsWords(on: day, words: said, setting: setting))]
  }

  /// That what the child said changed nothing that anybody wrote down.
  var unheard: Shortfall? {
    guard text(SeeingTheChild.words) != nil else { return nil }
    return short(SeeingTheChild.effect, "Say what changed because of what the child said")
  }
}
