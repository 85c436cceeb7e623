import Casework

/// Reads the answers of a form, and notes what is wrong with each beside its question.
struct FormReading: Sendable {
  let form: Form
  private(set) var problems: [ProblemLink] = []

  init(_ form: Form) { self.form = form }

  mutating func note(_ words: String, _ field: String?) { problems.append(ProblemLink(words: words, field: field)) }

  /// Text that must be there.
  mutating func text(_ name: String, else words: String) -> String {
    guard let text = form.text(name) else {
      note(words, name)
      return ""
    }
    return text
  }

  /// A day that may be left out; what is no day is a problem.
  mutating func day(_ name: String) -> Day? {
    let typed = form.date(name)
    if let problem = typed.problem { note(problem, name) }
    return typed.found
  }

  /// A day that must be there.
  mutating func day(_ name: String, else words: String) -> Day? {
    if form.date(name).isEmpty { note(words, name) }
    return day(name)
  }

  /// One of a closed list, when one was chosen.
  mutating func choice<Kind: Choice>(_ name: String, _ kind: Kind.Type = Kind.self) -> Kind? {
    guard let text = form.text(name) else { return nil }
    guard let chosen = Kind(rawValue: text) else {
      note("Choose one of the answers", name)
      return nil
    }
    return chosen
  }

  /// One of a closed list that must be chosen.
  mutating func choice<Kind: Choice>(_ name: String, else words: String) -> Kind? {
    if form.text(name) == nil { note(words, name) }
    return choice(name)
  }

  /// Yes, no, or not said.
  func yesNo(_ name: String) -> Bool? {
    switch form.text(name) {
    case "yes": true
    case "no": false
    default: nil
    }
  }
}

extension QuestionView {
  /// The answers of a closed list.
  static func choices<Kind: Casework.Choice>(_ kinds: some Sequence<Kind>) -> [Choice] {
    kinds.map { Choice($0.rawValue, $0.label, hint: $0.hint) }
  }

  /// Yes, no, or not known: for what may have been asked by nobody yet.
  static func known(_ chosen: String?) -> Control {
    .radios([Choice("yes", "Yes"), Choice("no", "No"), Choice("", "Not known")], chosen: chosen ?? "")
  }
}
