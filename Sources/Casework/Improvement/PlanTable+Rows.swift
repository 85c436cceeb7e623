extension PlanTable {
  func read(_ line: TableLine) -> PlanRow {
    let reference = cell(.reference, line)
    return PlanRow(
      lines: [line.line], theme: cell(.theme, line), referenceText: reference,
      references: PlanReference.all(reference), action: cell(.action, line), lead: PlanLead(cell(.lead, line)),
      when: PlanDate(cell(.when, line), base: base), measure: cell(.measure, line), progress: cell(.progress, line),
      impact: cell(.impact, line), status: cell(.status, line), flags: [])
  }

  /// A line that has no reference, no lead and no date, and begins in the middle of a sentence, or says nothing of an
  /// action at all: the rest of the action before it.
  func goesOn(_ row: PlanRow) -> Bool {
    guard let last = rows.last, row.references.isEmpty, row.lead.meaning == .blank, row.when.meaning == .blank,
      row.when.text.isEmpty, row.theme.isEmpty || row.theme == last.theme
    else { return false }
    // A line that says only how it stands is about the action before it.
    guard let first = row.action.first else { return !(row.progress + row.impact + row.measure).isEmpty }
    return !first.isUppercase || last.action.last.map { "-‐,(&".contains($0) } ?? false
  }

  /// What is odd about an action once all its lines are read.
  func finish(_ row: inout PlanRow) {
    shifted(&row)
    elsewhere(&row)
    if let problem = row.when.problem { row.flag(.date, problem) }
    if let problem = row.lead.problem { row.flag(.lead, problem) }
    if row.references.isEmpty { row.flag(.noReference, "It answers no recommendation that it names.") }
    if row.progress.isEmpty, columns.contains(.progress) { row.flag(.noProgress, "Nothing is said of its progress.") }
  }

  /// The lead stands where the date should, and the date where the lead should.
  private func shifted(_ row: inout PlanRow) {
    guard row.lead.meaning == .date, !row.when.isClear else { return }
    let (lead, when) = (PlanLead(row.when.text), PlanDate(row.lead.text, base: base))
    row.flag(.shifted, "The date, “\(when.text)”, stands in the cell of the lead: the cells are put right.")
    (row.lead, row.when) = (lead, when)
  }

  /// Recommendations named in another cell than their own.
  private func elsewhere(_ row: inout PlanRow) {
    let cells = [
      (row.action, "what will be done"), (row.lead.text, "who leads"), (row.when.text, "by when"),
      (row.progress, "progress"),
    ]
    for (text, place) in cells {
      let found = PlanReference.named(in: text).filter { !row.references.contains($0) }
      guard !found.isEmpty else { continue }
      row.references += found
      let words =
        found.count == 1 ? "Recommendation \(found[0]) is" : "Recommendations \(found.joined(separator: ", ")) are"
      row.flag(.referenceElsewhere, "\(words) named in the cell of \(place).")
    }
  }
}
