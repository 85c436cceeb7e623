import CaseStore
import Casework

/// What stands beside a question: what was said last time, and why it is asked.
struct LastTime {
  let children: [ChildName]
  let histories: [SubjectID: History]
  let words: AnswerWords

  private static let most = 280
  /// Rows stand under their question and have its whole width.
  private static let mostOfRows = 1_500

  func notes(beside question: Question, of kind: StepKind, but step: StepID, at place: Place) -> [QuestionView.Note] {
    before(question, kind, step, place) + (question.why.map { [.init(title: "Why we ask", words: $0)] } ?? [])
  }

  /// The latest answer in a record of the same kind; each child's own where they differ. The day on which that was is
  /// said above every answer, so it is none.
  private func before(
    _ question: Question, _ kind: StepKind, _ step: StepID, _ place: Place
  ) -> [QuestionView.Note] {
    var notes: [QuestionView.Note] = []
    for child in children where place.child.map({ $0 == child.id }) ?? true {
      guard let last = histories[child.id]?.records(of: kind.id).last(where: { $0.id != step }),
        let said = words.text(question, last.answers[stored: question.key]), said != last.on.words
      else { continue }
      let note = QuestionView.Note(title: "Last time, \(last.on.words)", words: shortened(said, question))
      if !notes.contains(where: { $0.title == note.title && $0.words == note.words }) { notes.append(note) }
    }
    return notes
  }

  private func shortened(_ text: String, _ question: Question) -> String {
    let most = question.noun == nil ? Self.most : Self.mostOfRows
    return text.count <= most ? text : text.prefix(most).trimmed + "…"
  }
}
