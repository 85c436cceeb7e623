import CaseStore
import Casework

extension ChildView {
  /// What is due, the latest first, each with why.
  var due: HTML {
    .card(
      "What is due", id: "due", tools: [Link(label: "Everything that was due", href: "\(href)/duties")],
      .table(
        TableView(
          caption: "What is due", columns: ["What", "When", "Owed by", .init("Why", isHidden: true)],
          rows: openDuties.map(row),
          empty: "Nothing is due.")))
  }

  func row(_ duty: Duty) -> [HTML] {
    let title = rulebook.clock(duty.clock)?.title ?? duty.clock
    return [
      .rowLink(title, to: DutyPage.href(id, duty)), "\(standing(duty))\(DutyTable.unknown(duty.unknownBefore))",
      "\(owner(duty))",
      .why(about: title, explanation(duty)),
    ]
  }

  func explanation(_ duty: Duty) -> HTML {
    let why = rulebook.explain(duty, at: moment)
    return "\(each: why.lines, { "\($0) " })\(each: onItsWay(duty), { "\($0) " })<small>\(why.source)</small>"
  }

  func standing(_ duty: Duty) -> HTML {
    switch duty.outcome {
    case .open:
      if duty.due.day == .distantFuture { return .tag(.blocked, "Paused") }
      return duty.due.moment.map { .due($0, now: moment) }
        ?? .due(duty.due.day, today: day, calendar: rulebook.calendar)
    case .met(let event):
      let link: HTML = "\(.date(event.day))"
      return duty.wasLate(event)
        ? "\(.tag(.late, "Met late"))<br><small>\(link), due \(.date(duty.due.day))</small>"
        : "\(.tag(.done, "Met"))<br><small>\(link), due \(.date(duty.due.day))</small>"
    case .waived(let waiver): return "\(.tag(.notNeeded, "Waived"))<br><small>\(.date(waiver.on))</small>"
    case .fellAway(let day, let because):
      let kind: TagKind = day > duty.due.day ? .late : .notNeeded
      return "\(.tag(kind, day > duty.due.day ? "Not met" : "Fell away"))<br><small>\(because)</small>"
    case .undetermined(let why): return "\(.tag(.blocked, "Cannot be worked out"))<br><small>\(why)</small>"
    }
  }

  func owner(_ duty: Duty) -> String {
    guard let owner = rulebook.clock(duty.clock)?.owedBy else { return "" }
    if case .keyWorker = owner, let worker { return worker }
    return owner.words.prefix(1).uppercased() + owner.words.dropFirst()
  }
}
