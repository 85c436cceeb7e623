/// What is owed to a child and by when, for whoever takes the child over.
enum OpenDuties {
  private static let most = 30

  static let panel: PanelMaking = { answers, child, rulebook in
    let open = rulebook.duties(of: child).filter { duty in
      duty.isOpen && duty.due.day < .distantFuture
        && rulebook.clock(duty.clock)?.mode.isActedUpon == true
    }
    if open.isEmpty { return nil }
    let rows = open.sorted { ($0.due.day, $0.run) < ($1.due.day, $1.run) }.prefix(most).map { duty -> [String] in
      let clock = rulebook.clock(duty.clock)
      let isLate = duty.due.day < answers.today
      return [
        clock?.title ?? duty.clock, "\(duty.due.day.words)\(isLate ? ", late" : "")",
        clock?.owedBy.words.capitalisedFirst ?? "",
      ]
    }
    return Panel(
      "What goes over with the child", [],
      table: Panel.Table(
        caption: "What is owed to the child and by when", columns: ["What", "By", "Owed by"], rows: Array(rows)))
  }
}
