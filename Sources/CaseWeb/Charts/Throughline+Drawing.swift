import Casework

extension Throughline {
  /// The picture, in a part of the page that scrolls sideways by itself where it is narrow.
  func drawing() -> HTML {
    let layout = layout()
    let now = layout.time.x(today)
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(name)’s throughline, scrolls sideways" data-show="\
      \(Tenths(now / Throughline.width * 1000))"><svg viewBox="0 0 1100 \(Int(layout.height))" role="group" \
      aria-labelledby="\(id)-title \(id)-words"><title id="\(id)-title">\(title(layout.time))</title>\
      <desc id="\(id)-words">\(description)</desc>\(hatch)\(axis(layout))
      \(each: layout.laneLabels, { "<text class='lane' x='0' y='\(Tenths($0.y))'>\($0.words)</text>" })
      \(each: layout.bands, { band($0) })<line class="base" x1="128" x2="1086" y1="\(Tenths(layout.baseline))" \
      y2="\(Tenths(layout.baseline))"/><text class="lane" x="0" y="\(Tenths(layout.baseline + 4))">\(marksLabel)</text>\
      \(if: isEmpty, "<text x='136' y='\(Tenths(layout.baseline - 12))'>Nothing is recorded yet.</text>")
      \(each: layout.marks, { mark($0, y: layout.baseline) })\(todayLine(layout, at: now))\(legend(layout))</svg></div>
      """
  }

  private var isEmpty: Bool { marks.isEmpty && lanes.allSatisfy(\.bands.isEmpty) }

  private var hatch: HTML {
    """
    <defs><pattern id="\(id)-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="3" height="6"/></pattern></defs>
    """
  }

  private func axis(_ layout: Layout) -> HTML {
    let foot = Tenths(layout.baseline + 26)
    return """
      <g class="axis" aria-hidden="true">\
      \(each: layout.axis.lines, { line in
        let style: HTML = line.isYear ? "grid year" : "grid"
        let words: HTML = line.isYear ? " class='year'" : ""
        return "<line class='\(style)' x1='\(Tenths(line.x))' x2='\(Tenths(line.x))' y1='26' y2='\(foot)'/>"
          + "\(ifLet: line.words, { "<text x='\(Tenths(line.x + 4))' y='18'\(words)>\($0)</text>" })"
      })\(each: layout.time.bends.dropLast(), { bend in
        "<path class='break' d='M\(Tenths(bend - 3)) 26l6 5l-6 5l6 5l-6 5'/>"
      })</g>
      """
  }

  private func band(_ placed: Layout.PlacedBand) -> HTML {
    let isMissing = placed.band.kind == .missing
    return """
      <a class="band \(placed.band.kind.rawValue)" href="\(address: placed.band.href)">\
      <title>\(placed.band.title)</title>\
      <rect x="\(Tenths(placed.x))" y="\(Tenths(placed.y))" width="\(Tenths(placed.width))" \
      height="\(Tenths(placed.height))"\(if: isMissing, " fill='url(#\(id)-hatch)'", else: " rx='4'")/>\
      \(ifLet: placed.label, { "<text x='\(Tenths(placed.x + 8))' y='\(Tenths(placed.y + 15))'>\($0)</text>" })</a>

      """
  }

  private func mark(_ placed: PlacedMark, y: Double) -> HTML {
    let (first, last) = (placed.marks[0], placed.marks[placed.marks.count - 1])
    let href = placed.isCount ? between(first.day, last.day) : first.href
    let late: HTML = placed.isLate && !placed.isCount ? " late" : ""
    let hollow: HTML = placed.isHollow ? " hollow" : ""
    return """
      <a class="tick\(late)\(hollow)" href="\(address: href)"><title>\(placed.title)</title>\
      \(if: placed.isCount, .countShape(placed, y: y), else: .shape(first.shape, x: placed.x, y: y))</a>

      """
  }

  private func todayLine(_ layout: Layout, at x: Double) -> HTML {
    let anchor: HTML = x > 340 ? "end" : "start"
    return """
      <line class="today" x1="\(Tenths(x))" x2="\(Tenths(x))" y1="30" y2="\(Tenths(layout.baseline + 24))"/>\
      <text class="today-words" x="\(Tenths(x > 340 ? x - 4 : x + 4))" y="\(Tenths(layout.baseline + 38))" \
      text-anchor="\(anchor)">\(todayWords)</text>
      """
  }

  /// Says what each shape is, for those that occur.
  private func legend(_ layout: Layout) -> HTML {
    var x = Throughline.left + 6
    let y = layout.baseline + 56
    var key = HTML.empty
    func add(_ words: String, style: HTML, _ shape: (Double) -> HTML) {
      key += "<g class='tick\(style)'>\(shape(x))</g>"
      key += "<text x='\(Tenths(x + 12))' y='\(Tenths(y + 4))'>\(words)</text>"
      x += 34 + Double(words.count) * 7
    }
    let shapes = Set(marks.map(\.shape))
    for (shape, words) in [(Mark.Shape.circle, "visit"), (.square, "meeting"), (.diamond, "record")]
    where shapes.contains(shape) {
      add(words, style: "") { .shape(shape, x: $0, y: y) }
    }
    if marks.contains(where: \.isHollow) { add("due", style: " hollow") { .shape(.circle, x: $0, y: y) } }
    if shapes.contains(.triangle) { add("late", style: " late") { .shape(.triangle, x: $0, y: y) } }
    if lanes.contains(where: { $0.bands.contains { $0.kind == .missing } }) {
      add("missing", style: "") { x in
        """
        <rect x="\(Tenths(x - 4))" y="\(Tenths(y - 7))" width="8" height="14" fill="url(#\(id)-hatch)" \
        stroke="#16202e"/>
        """
      }
    }
    return "<g class='key' aria-hidden='true'>\(key)</g>"
  }
}
