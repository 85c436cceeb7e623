import CaseStore
import Casework

/// Open duties as every worklist shows them.
enum DutyTable {
  /// - Parameters:
  ///   - record: whether each row offers to record what would meet it.
  ///   - workers: names, where the list is of more than one worker's duties.
  static func table(
    _ duties: [DutyRow], _ rulebook: Rulebook, _ now: Moment, record: Bool = false, workers: [WorkerID: String]? = nil
  ) -> TableView {
    var columns: [TableView.Column] = ["Child", "What", "When"]
    if workers != nil { columns.append("Who") }
    if record { columns.append(.init("Record", isHidden: true)) }
    return TableView(
      caption: "Duties", columns: columns,
      rows: duties.map { duty in
        var cells = [
          .rowLink("\(duty.child.full), \(duty.child.ageWords(on: now.day))", to: "/children/\(duty.child.id)"),
          "\(rulebook.clock(duty.clock)?.title ?? duty.clock)", when(duty.due, rulebook, now),
        ]
        if let workers { cells.append("\(duty.worker.flatMap { workers[$0] } ?? "nobody yet")") }
        if record { cells.append(button(duty, rulebook)) }
        return cells
      }, empty: "Nothing is due.", filter: duties.count > 15 ? "Filter" : nil)
  }

  static func when(_ due: Duty.Due, _ rulebook: Rulebook, _ now: Moment) -> HTML {
    due.moment.map { .due($0, now: now) } ?? .due(due.day, today: now.day, calendar: rulebook.calendar)
  }

  private static func button(_ duty: DutyRow, _ rulebook: Rulebook) -> HTML {
    guard let step = rulebook.clock(duty.clock)?.metBy.lazy.compactMap(\.step).first else { return .empty }
    return .linkButton(
      "Record", to: "/children/\(duty.child.id)/steps/new?kind=\(step)",
      about: "\(rulebook.clock(duty.clock)?.title ?? "") for \(duty.child.full)")
  }
}
