import Casework

/// A table that is being looked at before it is taken in: its lines and what each column holds.
struct TableOrder: Sendable {
  let name: String
  let lines: [TableLine]
  let columns: [PlanColumn]
  /// The report whose numbers it refers to.
  let source: String?

  init(_ lines: [TableLine], name: String) {
    (self.lines, self.name, source) = (lines, name, nil)
    let width = lines.map(\.cells.count).max() ?? 0
    let headings = PlanTable.headings(of: lines)?.cells ?? []
    let suggested = PlanColumn.suggested(for: headings)
    columns = (0..<width).map { suggested.indices.contains($0) ? suggested[$0] : .left }
  }

  init(_ form: Form) {
    name = form.text("name") ?? "pasted"
    lines = PastedTable.read(form["lines"] ?? "")
    source = form.text("source")
    let width = lines.map(\.cells.count).max() ?? 0
    columns = (0..<width).map { form.text("column\($0)").flatMap(PlanColumn.init(rawValue:)) ?? .left }
  }

  var headings: [String] {
    let named = PlanTable.headings(of: lines)?.cells ?? []
    return columns.indices.map { place in
      named.indices.contains(place) && !named[place].isEmpty ? named[place] : "Column \(place + 1)"
    }
  }

  var fields: [(name: String, value: String)] {
    [("name", name), ("lines", PastedTable.written(lines))]
  }
}
