import Casework

extension Throughline {
  /// `Maya’s time with us, September 2023 to October 2026`
  func title(_ time: TimeScale) -> String {
    func month(_ day: Day) -> String { "\(Day.name(ofMonth: day.month)) \(day.year)" }
    return "\(name)’s time with us, \(month(time.first)) to \(month(time.last))"
  }

  /// The picture in sentences.
  var description: String {
    let spans = lanes.filter { !$0.bands.isEmpty }.map { lane in
      "\(lane.label): " + lane.bands.map(\.words).joined(separator: "; ") + "."
    }
    let done = marks.filter { !$0.isHollow }
    let late = done.count { $0.shape == .triangle }
    let happened =
      done.isEmpty
      ? "Nothing is recorded yet."
      : "\(plural(done.count, "event"))\(late > 0 ? ", \(late) late" : "")."
    let due = marks.filter(\.isHollow).sorted { ($0.day, $0.title) < ($1.day, $1.title) }.prefix(4).map(\.title)
    let next = due.isEmpty ? [] : ["Due: \(due.joined(separator: "; "))."]
    return (spans + [happened] + next).joined(separator: " ")
  }

  /// The same facts, newest first.
  var table: TableView {
    let bands = lanes.flatMap { lane in
      lane.bands.map { band in
        (day: band.from, row: [HTML.dates(from: band.from, until: band.until), .rowLink(band.title, to: band.href)])
      }
    }
    let events = marks.map { mark in
      let state: HTML = """
        \(if: mark.isHollow, " \(.tag(.open, "due"))")\(if: mark.shape == .triangle, " \(.tag(.late, "late"))")
        """
      return (day: mark.day, row: [HTML.date(mark.day), .rowLink(mark.title, to: mark.href) + state])
    }
    return TableView(
      caption: "The throughline as a table", columns: ["When", "What"],
      rows: (bands + events).enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
        .map(\.element.row),
      empty: "Nothing is recorded yet.")
  }
}

extension Throughline.Band {
  /// `Child in need from 4 October 2023 to 2 September 2024`
  fileprivate var words: String {
    if let until { "\(label) from \(from.words) to \(until.words)" } else { "\(label) since \(from.words)" }
  }
}

extension PlacedMark {
  /// `7 events from 3 March 2024 to 4 April 2024, 1 late`
  var title: String {
    if !isCount { return marks[0].title }
    let (first, last) = (marks[0].day, marks[marks.count - 1].day)
    let what = isHollow ? "\(marks.count) due" : "\(marks.count) events"
    let when = first == last ? "on \(first.words)" : "from \(first.words) to \(last.words)"
    let late = marks.count { $0.shape == .triangle }
    return "\(what) \(when)\(late > 0 ? ", \(late) late" : "")"
  }
}
