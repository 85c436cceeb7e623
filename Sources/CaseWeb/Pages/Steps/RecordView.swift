import CaseStore
import Casework

/// A record as it is read: page by page, the question as it was asked and the answer, for each child where it is each
/// child's own.
struct RecordView {
  let walk: Walk
  let words: AnswerWords
  /// Whether each answer has a link to change it.
  var canChange = false
  /// What would be criticised, beside the answer that would mend it.
  var shortfalls: [Shortfalls.Found] = []

  var html: HTML {
    walk.shownPlaces.map { place in
      let child = place.child.map { "-\($0)" } ?? ""
      return HTML.card(walk.title(place), id: "page-\(place.page + 1)\(child)", rows(at: place))
    }.joined()
  }

  private func rows(at place: Place) -> HTML {
    .summaryList(walk.questions(at: place).map { row($0, at: place) })
  }

  private func row(_ question: Question, at place: Place) -> SummaryRow {
    let missing = shortfalls.filter { $0.place == place && $0.key == question.key }.map(\.words)
    return SummaryRow(
      key: question.text, value: words.html(question, walk.stored(question.key, at: place)),
      changeHref: canChange ? "\(walk.href(place))#\(question.key)" : nil,
      shortfall: missing.isEmpty ? nil : missing.joined(separator: ". "))
  }
}
