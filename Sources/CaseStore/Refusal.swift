import Casework

/// What may not be done, with words for the person who tried. Expected, shown, and nothing was changed.
public enum Refusal: Error, Sendable, Equatable {
  /// There is no such thing, or not for this worker: nobody can tell which.
  case notFound
  /// The worker's role does not do this.
  case notYours(String)
  /// Somebody else changed it since it was shown; the version it is at now.
  case changedMeanwhile(Int)
  /// Answers that stop it, for one child of the record.
  case problems([Problem], for: SubjectID?)
  /// Anything else, in words.
  case because(String)

  public var words: String {
    switch self {
    case .notFound: "There is no such page, or it is not yours to see."
    case .notYours(let words), .because(let words): words
    case .changedMeanwhile: "Somebody changed this while you were writing. Both versions are shown: choose."
    case .problems(let problems, _):
      problems.count == 1 ? problems[0].words : "There are \(problems.count) things to put right first."
    }
  }
}
