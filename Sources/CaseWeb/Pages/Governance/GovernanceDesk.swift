import CaseStore
import Casework
import Hummingbird

extension PageRequest {
  /// Refuses those whose work has nothing to do with boards.
  func requireGovernance(_ roles: Set<Role> = GovernanceRoles.read, to what: String = "Boards and their papers") throws
  {
    guard session.roles.isDisjoint(with: roles) else { return }
    let who = Role.allCases.filter(roles.contains).map { $0.words.lowercased() }.joined(separator: ", ")
    throw Refusal.notYours("\(what): for \(who).")
  }

  var keepsBoards: Bool { !session.roles.isDisjoint(with: GovernanceRoles.keep) }
  var answersBoards: Bool { !session.roles.isDisjoint(with: GovernanceRoles.answer) }

  /// A part of the path that is the id of a row.
  func row(_ name: String) throws -> String { (try id(name) as Identifier<Subject>).text }
}

extension MeetingShown {
  var href: String { "/meetings/\(id)" }
  var title: String { "\(boardName), \(day.words)" }
  var trail: [Link] {
    [Link(label: "Boards", href: "/boards"), Link(label: boardName, href: "/boards/\(board)")]
  }
}

extension BoardShown {
  var href: String { "/boards/\(id)" }
  var trail: [Link] { [Link(label: "Boards", href: "/boards"), Link(label: name, href: href)] }
}

/// Parts of pages that several pages of boards have.
enum GovernanceParts {
  static func standing(_ ask: AskShown, _ today: Day) -> HTML {
    switch ask.standing(on: today) {
    case .answered(let day): .tag(.done, "answered \(day.words)")
    case .nothingOwed: .tag(.plain, "no answer owed")
    case .due(let day): .due(day, today: today, calendar: nil)
    case .late(let day): .due(day, today: today, calendar: nil)
    }
  }

  /// What was asked of whom, when, and how it stands.
  static func asks(_ caption: String, _ asks: [AskShown], _ today: Day, empty: String, filter: Bool = false) -> HTML {
    .table(
      TableView(
        caption: caption, columns: ["What was asked", "By", "Of", "Answer"],
        rows: asks.map { ask in
          [
            "\(.rowLink(ask.words, to: "/requests/\(ask.id)"))<br><small>\(ask.kind.label)\(if: ask.part == .closed, ", private")</small>",
            "\(ask.boardName)<br><small>\(.date(ask.made))</small>",
            "\(ask.ofName ?? ask.owner)\(if: ask.ofName != nil, "<br><small>\(ask.owner)</small>")",
            standing(ask, today),
          ]
        }, empty: empty, filter: filter && asks.count > 8 ? "Filter" : nil))
  }

  static func standing(_ standing: ReportStanding) -> HTML {
    switch standing {
    case .scheduled(let day, _): "\(.tag(.done, "scheduled"))<br><small>\(.date(day))</small>"
    case .scheduledLate(let day, let due):
      "\(.tag(.soon, "scheduled too late"))<br><small>\(.date(day)); due \(.date(due))</small>"
    case .notScheduled(let due): "\(.tag(.soon, "not scheduled"))<br><small>due \(.date(due))</small>"
    case .late(let due, let next):
      """
      \(.tag(.late, "late"))<br><small>was due \(.date(due))\(ifLet: next, { "; on the agenda of \(.date($0))" })\
      \(if: next == nil, "; not scheduled")</small>
      """
    }
  }

  static func cadence(_ cadence: CadenceShown) -> HTML {
    guard cadence.expected > 0 else { return "\(cadence.held) held" }
    let words = "\(cadence.held) of \(cadence.expected) held by now"
    return cadence.isBehind ? .tag(.late, words) : .tag(.done, words)
  }

  static func packLinks(_ pack: PackShown, mayReadPrivate: Bool) -> HTML {
    let name = pack.number > 1 ? "Supplement \(pack.number - 1)" : "Papers"
    return """
      \(.link("\(name) for the public", to: "/packs/\(pack.id)/public/index.html"))\
      \(if: mayReadPrivate, " · \(.link("with the private part", to: "/packs/\(pack.id)/private/index.html"))")\
       · \(.link("download (.zip)", to: "/packs/\(pack.id)/public.zip"))<br><small>issued \(.moment(pack.issued))</small>
      """
  }
}
