/// Whom a plan names to lead: one person, or something else that has to be settled, with the text as it was.
public struct PlanLead: Hashable, Sendable {
  public enum Meaning: Hashable, Sendable {
    /// One person by name, initials or post.
    case person
    /// Several people, none of whom answers for it alone.
    case several([String])
    /// A team, a board, an agency: nobody who could be asked.
    case body
    /// A date that has slipped into the cell.
    case date
    case undecided
    case blank
  }

  /// As it stands in the plan.
  public let text: String
  public let meaning: Meaning

  public init(_ text: String) {
    self.text = text
    meaning = Self.meaning(of: text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  public var isClear: Bool { meaning == .person }

  /// What is wrong, and what is asked; nil where one person is named.
  public var problem: String? {
    switch meaning {
    case .person: nil
    case .several(let names): "\(names.count) are named (\(names.joined(separator: ", "))): which one answers for it?"
    case .body: "“\(text)” is not a person: who there answers for it?"
    case .date: "“\(text)” is a date in the place of a name: who leads?"
    case .undecided: "“\(text)” names nobody yet: who leads?"
    case .blank: "Nobody is named: who leads?"
    }
  }

  private static func meaning(of text: String) -> Meaning {
    let folded = text.lowercased()
    if text.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return .blank }
    let undecided = ["tbc", "tba", "tbd", "n/a", "to be confirmed", "to be agreed", "to be appointed", "vacant"]
    if undecided.contains(where: { folded == $0 || folded.hasPrefix("\($0) ") || folded.hasSuffix(" \($0)") }) {
      return .undecided
    }
    switch PlanDate(text).meaning {
    case .day, .month, .impossible, .otherWeekday, .within, .every, .several: return .date
    default: break
    }
    if isBody(folded) { return .body }
    let names = parts(text)
    if names.count > 1 { return .several(names) }
    return .person
  }

  private static let bodies: Set = [
    "team", "teams", "board", "group", "panel", "trust", "council", "committee", "police", "partners", "partner",
    "agencies", "all", "everyone", "smt", "slt", "cmt", "managers", "workers", "staff", "hubs", "hub", "schools",
    "forum", "department", "lscb", "ccg", "nhs", "mash", "partnership", "services", "unit", "cabinet", "members",
  ]

  /// A body is named as such: “head of the front door team” is a post, “front door team” is not.
  private static func isBody(_ folded: String) -> Bool {
    let words = folded.split { !$0.isLetter }.map(String.init)
    let posts: Set = [
      "head", "director", "manager", "chair", "lead", "officer", "coordinator", "nurse", "principal", "deputy",
      "assistant", "commissioner", "superintendent", "inspector", "doctor", "dr",
    ]
    return !bodies.isDisjoint(with: words) && posts.isDisjoint(with: words)
  }

  /// The names of a cell that lists them.
  private static func parts(_ text: String) -> [String] {
    var parts = [text[...]]
    for mark in ["/", ",", ";", "&", "+", " and "] { parts = parts.flatMap { $0.split(separator: mark) } }
    return parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
