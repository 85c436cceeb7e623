import Casework
import PracticeCast

/// A child’s story in plain text, and what is owed as it goes: lines that a social worker could check.
///
///     2026-03-02  strategy-discussion  threshold_met=yes
///                 due initial-conference on 2026-03-23
///     2026-03-25  late initial-conference by 2 days
///
/// A line begins with a day (or goes on with the last), then says what was recorded, or what must be so. A step is
/// named by its id, with the answers that matter; the rest is filled in.
struct Timeline {
  let title: String
  let lines: [Line]

  struct Line {
    let number: Int
    let day: Day
    let words: String
  }

  init(_ title: String, _ text: String) {
    self.title = title
    var day: Day = "2026-01-01"
    var lines: [Line] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var words = raw.trimmed
      if words.isEmpty || words.hasPrefix("#") { continue }
      if let dated = Day(iso: words.prefix(10)) {
        day = dated
        words = words.dropFirst(10).trimmed
      }
      lines.append(Line(number: index + 1, day: day, words: words))
    }
    self.lines = lines
  }

  /// Everything that did not come out as the story says.
  func failures(_ clocks: [Clock] = allClocks) -> [String] {
    var run = TimelineRun(clocks: clocks)
    return lines.compactMap { line in run.follow(line).map { "\(title), line \(line.number): \(line.words): \($0)" } }
  }

  /// The clocks that the story says something about.
  var clocksNamed: Set<String> {
    Set(lines.flatMap { line in line.words.replacing(":", with: " ").split(separator: " ").map(String.init) })
      .intersection(allClocks.map(\.id))
  }

  /// Every duty of the story in words, as at its last day: for people to read.
  var explanations: [(clock: String, words: String)] {
    var run = TimelineRun(clocks: allClocks)
    for line in lines { _ = run.follow(line) }
    let now = Moment(lines.last?.day ?? "2026-01-01", hour: 17)
    return run.duties.map { ($0.clock, run.rulebook.explain($0, at: now).words) }
  }
}

extension StringProtocol {
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
