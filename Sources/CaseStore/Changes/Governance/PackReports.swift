import Casework

extension PackFigures {
  /// An issued scorecard, as whoever sees no child is shown it, for the papers of a meeting. What it says of some days
  /// is published with it: later papers, and every page for those readers, say the same. Teams are left out, and what
  /// was said of its lines, which was written for its own readers, is for members only.
  func listing(of report: ReportID) throws -> Pack.Listing? {
    guard let shown = try blind.report(report) else { return nil }
    let issue = shown.issue.map { $0.number > 1 ? ", issue \($0.number)" : "" } ?? ""
    return Pack.Listing(
      title: "\(shown.title), to \(shown.to.words)\(issue)",
      columns: ["What is asked", "Answer", "Target", "What is said of it"],
      rows: try shown.lines.map { line in
        [
          line.title, try answer(of: line), line.target.map { FigureWords.figure($0.target, line.unit) } ?? "",
          line.words ?? "",
        ]
      }, membersOnly: [3])
  }

  /// Never nought for what is missing, never a number that is too small.
  private func answer(of line: ReportLine) throws -> String {
    if let answer = line.answer { return "\(answer.words) (\(answer.origin))" }
    if line.lacks != nil { return Pack.Shown.Gap.missing.words }
    guard let name = line.indicator, let days = line.days,
      let figure = try published(line.figure, of: name, for: days)
    else { return Pack.Shown.Gap.few.words }
    return figure.value.map { FigureWords.figure($0, line.unit) }
      ?? (figure.kind == .rate ? Pack.Shown.Gap.missing : .nothing).words
  }
}
