import CaseStore
import Casework

/// Open duties as every worklist shows them.
enum DutyTable {
  static func table(_ duties: [DutyRow], _ rulebook: Rulebook, _ now: Moment) -> TableView {
    TableView(
      caption: "Duties", columns: ["Child", "What", "When"],
      rows: duties.map { row($0, rulebook, now) }, empty: "Nothing is due.")
  }

  private static func row(_ duty: DutyRow, _ rulebook: Rulebook, _ now: Moment) -> [HTML] {
    [
      .rowLink("\(duty.child.full), \(duty.child.ageWords(on: now.day))", to: "/children/\(duty.child.id)"),
      "\(rulebook.clock(duty.clock)?.title ?? duty.clock)",
      duty.due.moment.map { .due($0, now: now) } ?? .due(duty.due.day, today: now.day, calendar: rulebook.calendar),
    ]
  }
}
