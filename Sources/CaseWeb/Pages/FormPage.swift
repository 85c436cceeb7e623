import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// A page with one form: as it is opened, and again with what was typed and what stands in the way.
struct FormPage: Sendable {
  var title: String
  /// Above the heading: whose page it is.
  var trail: [Link]
  /// Between the heading and the form: what is kept now, what will follow.
  var intro: HTML = .empty
  /// The heading of the form, where the page shows more than the form.
  var formTitle: String?
  var action: String
  var questions: [QuestionView]
  /// What was shown, so that nobody overwrites another unseen.
  var version: Int?
  var hidden: [(name: String, value: String)] = []
  var button: String
  var kind = ButtonKind.first
  /// `it is kept`: how the list of problems ends.
  var before: String
  /// Where to go without changing anything.
  var back: Link?
}

extension PageRequest {
  /// The page, with problems beside their questions and above them all.
  func page(
    _ form: FormPage, problems: [ProblemLink] = [], status: HTTPResponse.Status? = nil, below: HTML = .empty
  ) -> Response {
    let heading: HTML = form.formTitle.map { "<h2>\($0)</h2>" } ?? .empty
    return page(
      form.title, hasProblems: !problems.isEmpty, status: status ?? (problems.isEmpty ? .ok : .unprocessableContent),
      """
      \(.trail(form.trail))\(.errorSummary(problems, before: form.before))<h1>\(form.title)</h1>\(form.intro)\
      \(.form(
        FormView(action: form.action, csrf: session.csrf, version: form.version),
        """
        \(heading)\(each: form.hidden, { .hidden($0.name, $0.value) })\
        \(.questions(form.questions.map { $0.with(problems) }))\
        \(.buttons(.button(form.button, form.kind), form.back.map { .linkButton($0.label, to: $0.href) } ?? .empty))
        """))\(below)
      """)
  }

  /// Makes a change and goes on. What stands in its way is shown by the same page, with what was typed.
  ///
  /// - Parameters:
  ///   - field: the question that the store's words are about.
  ///   - conflict: what is shown when somebody else changed it meanwhile.
  func keep<C: Change>(
    _ change: C, then path: String, field: String? = nil,
    or show: ([ProblemLink], HTTPResponse.Status) async throws -> Response,
    conflict: (() async throws -> Response)? = nil
  ) async throws -> Response {
    do {
      try await record(change)
      return goTo(path)
    } catch Refusal.because(let words) {
      return try await show([ProblemLink(words: words, field: field)], .conflict)
    } catch let refusal as Refusal {
      guard case .changedMeanwhile = refusal, let conflict else { throw refusal }
      return try await conflict()
    }
  }
}

extension ProblemLink {
  /// Said above both versions.
  static let changedMeanwhile = ProblemLink(
    words:
      "Somebody else changed this while you were writing. What is kept now stands beside each answer that differs: "
      + "send yours again, or put theirs in its place.")
}

extension QuestionView {
  fileprivate func with(_ problems: [ProblemLink]) -> QuestionView {
    guard error == nil, let problem = problems.first(where: { $0.field == name }) else { return self }
    var question = self
    question.error = problem.words
    return question
  }

  /// The answer in words, as it stands in the control.
  var answer: String {
    switch control {
    case .date(let typed), .dateAndTime(let typed, _): typed.found?.words ?? ""
    case .time(let text), .text(let text, _), .email(let text), .prose(let text, _, _), .number(let text, _): text
    case .yesNo(let chosen): chosen ?? ""
    case .radios(let choices, let chosen), .select(let choices, let chosen):
      choices.first { $0.value == chosen }?.label ?? ""
    case .checkboxes(let choices, let chosen):
      choices.filter { chosen.contains($0.value) }.map(\.label).joined(separator: ", ")
    case .password, .group: ""
    }
  }
}

extension [QuestionView] {
  /// With what somebody else kept meanwhile beside each answer that differs from it.
  func beside(_ kept: [QuestionView]) -> [QuestionView] {
    map { question in
      guard let other = kept.first(where: { $0.name == question.name }), other.answer != question.answer else {
        return question
      }
      var question = question
      let words = other.answer.isEmpty ? "Nothing" : other.answer
      question.notes.append(QuestionView.Note(title: "Kept now", words: words))
      return question
    }
  }
}
