import CaseStore
import Casework

extension StepDesk {
  /// What the record tells already of a page on which nothing has been written yet, or of what must still be answered
  /// on it, as when an answer has opened a question; of several children, what is known of the first of whom anything
  /// is.
  func known(at place: Place, _ walk: Walk) -> Answers {
    var known = Answers(today: today)
    guard !isCorrection else { return known }
    let isNew = !walk.hasAnswers(at: place)
    let asked = Set(
      walk.questions(at: place).filter { question in
        isNew || question.needed && walk.stored(question.key, at: place) == nil
      }.map(\.key))
    for child in place.child.map({ [$0] }) ?? children.map(\.id) {
      guard let history = shown.histories[child] else { continue }
      let own = kind.step.known(history.before(id), today: today).stored
        .filter { asked.contains($0.key) && !$0.value.isBlank }
      known = Answers(own.merging(known.stored) { $1 }, today: today)
    }
    return known
  }

  static let knownNote = QuestionView.Note(
    title: "From the record", words: "Filled in from what is recorded already. Check it, and put right what is not so.")
}
