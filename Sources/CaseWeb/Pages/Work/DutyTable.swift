import CaseStore
import Casework

/// Open duties as every worklist shows them.
enum DutyTable {
  /// - Parameters:
  ///   - record: whether each row offers to record what would meet it.
  ///   - workers: names, where the list is of more than one worker's duties.
  static func table(
    _ duties: [DutyGroup], _ rulebook: Rulebook, _ now: Moment, record: Bool = false, workers: [WorkerID: String]? = nil
  ) -> TableView {
    var columns: [TableView.Column] = ["Child", "What", "When"]
    if workers != nil { columns.append("Who") }
    if record { columns.append(.init("Record", isHidden: true)) }
    return TableView(
      caption: "Duties", columns: columns,
      rows: duties.map { group in
        let duty = group.first
        var cells = [
          children(group.children, on: now.day), "\(rulebook.clock(duty.clock)?.title ?? duty.clock)",
          "\(when(duty.due, rulebook, now))\(unknown(duty.unknownBefore))",
        ]
        if let workers { cells.append("\(duty.worker.flatMap { workers[$0] } ?? owner(duty, rulebook))") }
        if record { cells.append(button(group, rulebook)) }
        return cells
      }, empty: "Nothing is due.", filter: duties.count > 15 ? "Filter" : nil)
  }

  /// Who owes what no worker does: an office, or nobody while nobody is allocated.
  private static func owner(_ duty: DutyRow, _ rulebook: Rulebook) -> String {
    guard let owner = rulebook.clock(duty.clock)?.owedBy, owner != .keyWorker else { return "nobody yet" }
    return owner.words.prefix(1).uppercased() + owner.words.dropFirst()
  }

  /// That it may well have been done, before the record came here: told apart from what is known to be owed.
  static func unknown(_ before: Day?) -> HTML {
    before.map { "<br><small>not known before the import on \(.date($0))</small>" } ?? .empty
  }

  static func when(_ due: Duty.Due, _ rulebook: Rulebook, _ now: Moment) -> HTML {
    due.moment.map { .due($0, now: now) } ?? .due(due.day, today: now.day, calendar: rulebook.calendar)
  }

  /// `Leo Brandt, 2 years old`; `Maisie, Lily and Connor Dixon`, each a link, with their ages under them.
  static func children(_ children: [ChildName], on today: Day) -> HTML {
    guard children.count > 1, let last = children.last else {
      return children.map { .rowLink("\($0.full), \($0.ageWords(on: today))", to: "/children/\($0.id)") }.joined()
    }
    let links = children.map { child in
      let name = child.id == last.id || child.family != last.family ? child.full : child.called
      return HTML.rowLink(name, to: "/children/\(child.id)")
    }
    let ages = children.map { $0.ageWords(on: today) }.joined(separator: ", ")
    return "\(links.dropLast().joined(separator: ", ")) and \(links[links.count - 1])<br><small>\(ages)</small>"
  }

  /// Recording it for all of them at once, where one record may be of several children.
  private static func button(_ group: DutyGroup, _ rulebook: Rulebook) -> HTML {
    let clock = rulebook.clock(group.first.clock)
    guard let step = clock?.metBy.lazy.compactMap(\.step).first else { return .empty }
    let others = group.children.dropFirst().map { "&with=\($0.id)" }.joined()
    return .linkButton(
      "Record", to: "/children/\(group.first.child.id)/steps/new?kind=\(step)\(others)",
      about: "\(clock?.title ?? "") for \(StepCards.names(group.children))")
  }
}
