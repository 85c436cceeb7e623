import CaseStore
import Casework

extension ChildView {
  /// Who the child is, who is responsible, and how things stand in words.
  func header(isHeading: Bool = true) -> HTML {
    .childHeader(
      ChildCard(
        name: shown.name.full, href: isHeading ? nil : href, particulars: particulars, status: status, facts: facts),
      isHeading: isHeading)
  }

  private var particulars: [String] {
    let name = shown.name
    let born = name.born.map { "born \($0.words)" }
    let age = history.particulars.ageWords(on: day)
    let language = shown.person.firstLanguage.map { "speaks \($0)" }
    return [
      name.family.isEmpty ? "name not recorded yet" : nil, [age, born].compactMap { $0 }.joined(separator: ", "),
      name.knownAs.map { "likes to be called \($0)" },
      shown.person.pronouns, language, shown.person.interpreter == true ? "needs an interpreter" : nil,
    ].compactMap { $0 }
  }

  private var status: [HTML] {
    let spans = history.spans.filter { $0.isOpen && !($0 is Allocation) }.reversed()
    var tags = spans.map { HTML.tag(.plain, "\($0.words) since \($0.from.words)") }
    if tags.isEmpty { tags = [.tag(.plain, "No open case")] }
    if shown.isRestricted { tags.append(.tag(.blocked, "Restricted record")) }
    if let duty = openDuties.first, duty.due.day < .distantFuture { tags.append(pressing(duty)) }
    return tags
  }

  private func pressing(_ duty: Duty) -> HTML {
    let title = rulebook.clock(duty.clock)?.title ?? duty.clock
    let words = "\(title): \(rulebook.remaining(duty, at: moment))"
    switch rulebook.standing(duty, at: moment) {
    case .late: return .tag(.late, words)
    case .dueToday, .soon: return .tag(.soon, words)
    default: return .tag(.open, words)
    }
  }

  private var facts: [(label: String, value: HTML)] {
    var facts: [(label: String, value: HTML)] = []
    if let team {
      facts.append(("Social worker", "\(worker ?? "Nobody yet")"))
      facts.append(("Team", "\(team)"))
    } else {
      facts.append(("Social worker", "Not allocated"))
    }
    if let chair { facts.append(("Chair", "\(chair)")) }
    for child in family {
      let words = "\(child.called), \(child.ageWords(on: day))"
      facts.append(("Brother or sister", .link(words, to: "/children/\(child.id)")))
    }
    return facts
  }

  /// What must be known before acting.
  var warnings: HTML {
    shown.warnings.map { warning in
      let review: HTML =
        warning.reviewOn < day
        ? "was to be reviewed by \(.date(warning.reviewOn))" : "next review \(.date(warning.reviewOn))"
      return HTML.warning(
        "Before you visit", "\(warning.words) <small>Since \(.date(warning.from)); \(review).</small>")
    }.joined()
  }

  /// The newest words of the child, one tap from all of them.
  var ownWords: HTML {
    guard let newest = shown.words.first else {
      if history.particulars.isUnborn(on: day) { return .empty }
      return .card("In \(shown.name.called)’s words", "<p class='quiet'>Nothing that was said is recorded yet.</p>")
    }
    let count = shown.wordsCount
    return .card(
      "In \(shown.name.called)’s words",
      ChildView.quotation(newest, more: count > 1 ? .link("all \(count)", to: "\(href)/words") : .empty))
  }

  static func quotation(_ said: WordsShown, more: HTML = .empty) -> HTML {
    .quotation(said.words, source: "\(source(said))\(if: !more.isEmpty, " · \(more)")")
  }

  /// `To Grace Adeyemi, at school, seen alone, 7 May 2026`
  static func source(_ words: WordsShown) -> HTML {
    let parts = [words.heardBy.map { "To \($0)" }, words.setting].compactMap { $0 }
    let when = HTML.date(words.on)
    let linked: HTML = words.step.map { "<a href='/steps/\($0.text)'>\(when)</a>" } ?? when
    return parts.isEmpty ? linked : "\(parts.joined(separator: ", ")), \(linked)"
  }
}
