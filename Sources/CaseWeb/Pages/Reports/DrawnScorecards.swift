import CaseStore
import Casework
import Synchronization

/// The tables of scorecards as they were drawn last. Many ask for the same scorecard, and drawing it takes longer than
/// finding its figures. What is drawn follows from the lines alone: where one of them is another, they are drawn again.
enum DrawnScorecards {
  private struct Key: Hashable {
    let href: String
    let to: Day
    /// Whether lines in words lead to where they are answered.
    let leadsToAnswers: Bool
  }
  private struct Drawn: Sendable {
    let lines: [ReportLine]
    let html: HTML
  }

  /// How many scorecards are kept, and of each how many that differ in what their readers may be shown.
  private static let (most, mostOfOne) = (200, 4)
  private static let drawn = Mutex<[Key: [Drawn]]>([:])

  static func tables(_ report: ShownReport, at href: String, answers: ((String) -> String)?) -> HTML {
    let key = Key(href: href, to: report.to, leadsToAnswers: answers != nil)
    let kept = drawn.withLock { $0[key] } ?? []
    if let same = kept.first(where: { $0.lines == report.lines }) { return same.html }
    let html = ReportView.sections(report, list: nil, answers: answers) + ReportView.teams(report)
    drawn.withLock { drawn in
      if drawn.count >= most { drawn = [:] }
      drawn[key] = [Drawn(lines: report.lines, html: html)] + (drawn[key] ?? []).prefix(mostOfOne - 1)
    }
    return html
  }
}
