import CaseStore
import Casework

extension StepDesk {
  /// By when what a question books is due, as far as the answers so far tell: of several children the earliest.
  func due(_ question: Question, _ walk: Walk, at place: Place) -> [QuestionView.Note] {
    guard let booking = kind.step.bookings.first(where: { $0.key == question.key }) else { return [] }
    let duties = (place.child.map { [$0] } ?? children.map(\.id)).compactMap { child -> Duty? in
      let answers = walk.answers.asked(by: kind, for: children.map(\.id), today: today)
        .answers(for: child, today: today)
      let then = shown.histories[child]?.before(id).foreseen(
        finishing: id, kind, answers, openedBy: nil, by: reader, at: now)
      return then.flatMap { rulebook.owed(booking, $0) }
    }
    guard let first = duties.min(by: { $0.due.day < $1.due.day }) else { return [] }
    return [QuestionView.Note(title: "When it is due", words: rulebook.dueWords(first))]
  }
}
