import CaseStore
import Casework

/// A plan on a line of time: a row a theme, a mark an action on the day it is due, and where it slipped from.
struct PlanTimeline: Sendable {
  struct Mark: Sendable {
    let title: String
    let href: String
    let due: Day
    /// The day that was first agreed, where it slipped.
    let first: Day?
    let state: ActionStanding.State
  }

  struct Lane: Sendable {
    let theme: String
    let marks: [Mark]
  }

  let title: String
  let lanes: [Lane]
  let today: Day
  /// Actions without a day, which no picture can show.
  let undated: Int

  private static let left = 190.0
  private static let right = 1080.0
  private static let step = 17.0

  private var days: [Day] { lanes.flatMap(\.marks).flatMap { [$0.due, $0.first].compactMap { $0 } } + [today] }
  private var start: Day { (days.min() ?? today).adding(months: -1) }
  private var end: Day { (days.max() ?? today).adding(months: 1) }

  private func x(_ day: Day) -> Double {
    Self.left + (Self.right - Self.left) * Double(day - start) / Double(max(end - start, 1))
  }

  /// Marks of a lane that would lie on one another stand under one another.
  private func rows(_ lane: Lane) -> [(mark: Mark, row: Int)] {
    var ends: [Double] = []
    return lane.marks.sorted { ($0.due, $0.title) < ($1.due, $1.title) }.map { mark in
      let from = x(min(mark.first ?? mark.due, mark.due)) - 9
      let row = ends.firstIndex { $0 < from } ?? ends.count
      let until = x(max(mark.first ?? mark.due, mark.due)) + 9
      if row == ends.count { ends.append(until) } else { ends[row] = until }
      return (mark, row)
    }
  }

  /// The picture in a sentence.
  var words: String {
    let marks = lanes.flatMap(\.marks)
    let late = marks.count { $0.state == .late }
    let slipped = marks.count { $0.first != nil }
    return "\(marks.count) actions by the day they are due, from \(start.words) to \(end.words): \(late) late, "
      + "\(slipped) put off, \(undated) without a day and so not shown."
  }

  func drawing() -> HTML {
    var y = 40.0
    var body = HTML.empty
    for lane in lanes where !lane.marks.isEmpty {
      let placed = rows(lane)
      body += "<text class='lane' x='0' y='\(Tenths(y + 5))'>\(shortened(lane.theme))</text>"
      for (mark, row) in placed { body += drawn(mark, y + Double(row) * Self.step) }
      y += Double((placed.map(\.row).max() ?? 0) + 1) * Self.step + 12
      body += "<line class='grid' x1='0' x2='1090' y1='\(Tenths(y - 14))' y2='\(Tenths(y - 14))'/>"
    }
    let now = x(today)
    return """
      <div class="line"><div class="scroll" tabindex="0" role="region" aria-label="\(title), timeline, scrolls sideways">\
      <svg viewBox="0 0 1100 \(Int(y + 42))" role="group" aria-labelledby="plan-line-title plan-line-words">\
      <title id="plan-line-title">\(title): when each action is due</title><desc id="plan-line-words">\(words)</desc>\
      \(axis(y))\(body)<line class="today" x1="\(Tenths(now))" x2="\(Tenths(now))" y1="22" y2="\(Tenths(y))"/>\
      <text class="today-words" x="\(Tenths(now))" y="\(Tenths(y + 12))" text-anchor="middle">today</text>\
      \(key(y + 32))</svg></div></div>
      """
  }

  private func shortened(_ theme: String) -> String {
    // “Theme 1: Leadership” is known by what stands behind the colon.
    let own = theme.split(separator: ":", maxSplits: 1).last.map { String($0.trimmed) } ?? ""
    let name = own.isEmpty ? "No theme" : own
    return name.count <= 26 ? name : String(name.prefix(25)) + "…"
  }

  private func axis(_ foot: Double) -> HTML {
    let months = start.months(until: end)
    let every = months > 30 ? 6 : months > 12 ? 3 : 1
    let first = Day(year: start.year, month: start.month, day: 1) ?? start
    let firsts = (1...max(months + 1, 1)).map { first.adding(months: $0) }
      .filter { ($0.month - 1) % every == 0 && $0 < end }
    return """
      <g class="axis" aria-hidden="true">\(each: firsts, { day in
        """
        <line class="grid" x1="\(Tenths(x(day)))" x2="\(Tenths(x(day)))" y1="22" y2="\(Tenths(foot))"/>\
        <text x="\(Tenths(x(day) + 3))" y="16">\(FigureWords.month(day))</text>
        """
      })</g>
      """
  }

  private func drawn(_ mark: Mark, _ y: Double) -> HTML {
    let isLate = mark.state == .late || mark.state == .unmoved
    let isOver = mark.state == .green || mark.state == .unproven
    let slip: HTML =
      mark.first.map { first in
        "<line class='base' x1='\(Tenths(x(first)))' x2='\(Tenths(x(mark.due)))' y1='\(Tenths(y))' y2='\(Tenths(y))'/>"
      } ?? .empty
    return """
      \(slip)<a class="tick\(if: isLate, " late")\(if: !isOver, " hollow")" href="\(address: mark.href)">\
      <title>\(mark.title): \(mark.state.words), due \(mark.due.words)</title>\
      \(.shape(isLate ? .triangle : isOver ? .square : .circle, x: x(mark.due), y: y))</a>

      """
  }

  private func key(_ y: Double) -> HTML {
    let shapes: [(Throughline.Mark.Shape, HTML, HTML)] = [
      (.square, "", "done"), (.circle, " hollow", "not done yet"),
      (.triangle, " late hollow", "late, or nothing moved"),
    ]
    var x = Self.left
    var key = HTML.empty
    for (shape, style, words) in shapes {
      key +=
        "<g class='tick\(style)'>\(.shape(shape, x: x, y: y - 4))</g><text x='\(Tenths(x + 12))' y='\(Tenths(y))'>\(words)</text>"
      x += 190
    }
    return
      "<g class='key' aria-hidden='true'>\(key)<line class='base' x1='\(Tenths(x))' x2='\(Tenths(x + 30))' y1='\(Tenths(y - 4))' y2='\(Tenths(y - 4))'/><text x='\(Tenths(x + 38))' y='\(Tenths(y))'>put off</text></g>"
  }
}
