import CaseStore
import Casework

/// One page of a step as it is visited: a page asked for each child is a place for each.
struct Place: Sendable, Equatable {
  /// The page's index among the step's pages.
  let page: Int
  /// Whose page it is; nil when it is asked for all children together.
  let child: SubjectID?
}

/// A step's pages with the answers as they stand: where one can go, what is asked there and what is wrong with it.
struct Walk: Sendable {
  let step: StepID
  let kind: StepKind
  let children: [ChildName]
  let answers: StepAnswers
  let today: Day

  /// Every place, in order, shown or not.
  var places: [Place] {
    kind.pages.indices.flatMap { page -> [Place] in
      kind.pages[page].eachChild
        ? children.map { Place(page: page, child: $0.id) } : [Place(page: page, child: nil)]
    }
  }

  var shownPlaces: [Place] { places.filter(isShown) }

  /// The answers by which the questions of a place are shown: the child's, or those of every child.
  func judges(at place: Place) -> [Answers] {
    (place.child.map { [$0] } ?? children.map(\.id)).map { answers.answers(for: $0, today: today) }
  }

  func isShown(_ place: Place) -> Bool { kind.isShown(page: place.page, judges(at: place)) }

  /// What is asked at a place.
  func questions(at place: Place) -> [Question] { kind.questions(onPage: place.page, judges(at: place)) }

  /// What was answered at a place and is not asked there any more, beside the other answers.
  func unasked(at place: Place) -> [Question] {
    let asked = isShown(place) ? Set(questions(at: place).map(\.key)) : []
    return kind.pages[place.page].questions.filter { question in
      !asked.contains(question.key) && !(stored(question.key, at: place)?.isBlank ?? true)
    }
  }

  /// The first question that a form’s answers opened and the form did not ask: on the page itself, or in a row.
  func opened(by form: Form, at place: Place) -> String? {
    let asked = form.asked
    for question in questions(at: place) {
      if !asked.contains(question.key) { return question.key }
      if let column = openedRow(question, by: form, at: place) { return column }
    }
    return nil
  }

  /// A question of a row that is asked only beside such answers as were given now: `progress[1].because`.
  private func openedRow(_ group: Question, by form: Form, at place: Place) -> String? {
    guard case .rows(let columns, _) = group.control, case .rows(let rows) = stored(group.key, at: place) else {
      return nil
    }
    let blank = Answers(today: today)
    for column in columns where !column.isShown(blank) {
      let shown = rows.indices.filter { column.isShown(Answers(rows[$0], today: today)) }
      let asked = form.fields.count { $0.name.hasPrefix("\(group.key)[") && $0.name.hasSuffix("].\(column.key)") }
      guard asked < shown.count else { continue }
      if let row = shown.first(where: { rows[$0][column.key]?.isBlank ?? true }) {
        return "\(group.key)[\(row)].\(column.key)"
      }
    }
    return nil
  }

  /// What stands against finishing at a place, each once.
  func problems(at place: Place) -> [Problem] {
    var found: [Problem] = []
    for problem in judges(at: place).flatMap({ kind.problems(onPage: place.page, $0) }) where !found.contains(problem) {
      found.append(problem)
    }
    return found
  }

  var problems: [(place: Place, problem: Problem)] {
    places.flatMap { place in problems(at: place).map { (place, $0) } }
  }

  func stored(_ key: String, at place: Place) -> Stored? { answers[key, for: place.child] }

  func hasAnswers(at place: Place) -> Bool {
    questions(at: place).contains { !(stored($0.key, at: place)?.isBlank ?? true) }
  }

  func next(after place: Place) -> Place? {
    let shown = shownPlaces
    guard let index = shown.firstIndex(of: place) else { return shown.first }
    return index + 1 < shown.count ? shown[index + 1] : nil
  }

  /// The place where a key is answered, for a child.
  func place(of key: String, for child: SubjectID) -> Place? {
    guard let page = kind.pages.firstIndex(where: { $0.questions.contains { $0.key == key } }) else { return nil }
    return Place(page: page, child: kind.pages[page].eachChild ? child : nil)
  }
}

extension Walk {
  func href(_ place: Place) -> String {
    let page = "/steps/\(step)/pages/\(place.page + 1)"
    return place.child.map { "\(page)/\($0)" } ?? page
  }

  func name(_ child: SubjectID) -> String { children.first { $0.id == child }?.called ?? "" }

  /// `The child: Maya`; the name only where there are several.
  func title(_ place: Place) -> String {
    let title = kind.pages[place.page].title
    guard let child = place.child, children.count > 1 else { return title }
    return "\(title): \(name(child))"
  }

  /// `the child, Maya: Say whether the child was seen`, for lists of problems of the whole step.
  func words(_ problem: Problem, at place: Place) -> String {
    guard let child = place.child, children.count > 1 else { return words(problem) }
    return "\(name(child)): \(words(problem))"
  }

  /// `Person 2: Say where they are from`, for lists of problems of a page.
  func words(_ problem: Problem) -> String {
    guard let row = problem.row, let noun = kind.question(problem.key)?.noun else { return problem.words }
    return "\(noun.prefix(1).uppercased())\(noun.dropFirst()) \(row + 1): \(problem.words)"
  }
}

extension Problem {
  /// The id of the control that it is about.
  var field: String {
    guard let row, let column else { return key }
    return "\(key)[\(row)].\(column)"
  }
}
