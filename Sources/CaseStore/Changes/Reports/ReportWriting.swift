import Casework

/// Writes the lines of a report: each figure with its teams, its rows and what was said of it.
struct ReportWriting {
  private let record: Recorder
  private let report: ReportID
  private let scorecard: Scorecard
  private let to: Day
  private let subject: SubjectID

  init(_ record: Recorder, _ report: ReportID, _ scorecard: Scorecard, _ to: Day, about subject: SubjectID) {
    (self.record, self.report, self.scorecard, self.to, self.subject) = (record, report, scorecard, to, subject)
  }

  func write() throws {
    let reader = Reader(connection: record.connection, worker: record.worker, now: record.at)
    let targets = try reader.targets(on: to)
    let words = try reader.commentary(of: scorecard.name, to: to)
    let answers = try reader.lineAnswers(to: to)
    var number = 0
    for section in scorecard.sections {
      for line in section.lines {
        number += 1
        let head: [(name: String, value: any SQLBindable)] = [
          ("report_id", report), ("line", number), ("section", section.title), ("short", line.id),
          ("title", line.title), ("words", words[line.id]),
        ]
        if line.isInWords {
          try write(answers[line.id], to: line, number, in: section.title, words[line.id])
        } else if let indicator = line.indicator {
          try write(indicator, number, head, targets[indicator.name])
        } else {
          try record.insert(
            "report_line", head + [("lacks", line.lacks ?? ""), ("is_open", true), ("teams_open", false)],
            about: [subject])
        }
      }
    }
  }

  private func write(
    _ answer: LineAnswer?, to line: Scorecard.Line, _ number: Int, in section: String, _ commentary: String?
  ) throws {
    try record.insert(
      "report_answer",
      [
        ("report_id", report), ("line", number), ("section", section), ("short", line.id), ("title", line.title),
        ("heard_on", answer?.heard), ("words", answer?.words), ("source", answer?.source), ("commentary", commentary),
      ], about: [subject])
  }

  private func write(
    _ indicator: Indicator, _ number: Int, _ head: [(name: String, value: any SQLBindable)], _ target: Target?
  ) throws {
    let days = scorecard.days(of: indicator, to: to)
    let items = try record.connection.items(of: indicator, for: days)
    let population = try record.connection.population(of: indicator, on: days.to)
    let figure = Figure(
      kind: indicator.kind, rows: items.count, sum: items.reduce(0) { $0 + $1.value }, population: population)
    let teams = scorecard.showsTeams ? Dictionary(grouping: items) { $0.team ?? "" }.sorted { $0.key < $1.key } : []
    let parts = teams.map { _, items in
      Figure(
        kind: indicator.kind == .rate ? .count : indicator.kind, rows: items.count,
        sum: items.reduce(0) { $0 + $1.value }, population: nil)
    }
    let isOpen = try record.connection.isOpen(indicator, for: days)
    let areTeamsOpen = try isOpen && !parts.isEmpty && record.connection.areTeamsOpen(indicator, parts, for: days)
    try record.insert(
      "report_line",
      head + [
        ("indicator", indicator.name), ("kind", indicator.kind.rawValue), ("unit", indicator.unit),
        ("better", indicator.better.rawValue), ("definition", indicator.definition), ("query", indicator.query),
        ("from_on", days.from), ("to_on", days.to), ("counted", figure.rows), ("total", figure.sum),
        ("population", population), ("target", target?.target), ("tolerance", target?.tolerance),
        ("is_open", isOpen), ("teams_open", areTeamsOpen),
      ], about: [subject])
    for (part, figure) in zip(teams, parts) {
      try record.insert(
        "report_team",
        [("report_id", report), ("line", number), ("team", part.key), ("counted", figure.rows), ("total", figure.sum)],
        about: [subject])
    }
    try record.insert(
      "report_list", [("report_id", report), ("line", number), ("items", ReportItem.text(items))], about: [subject])
  }
}
