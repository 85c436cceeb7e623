/// A plan read from a table: its actions, and what became of every line. Nothing is dropped.
public struct PlanTable: Sendable {
  public struct Line: Sendable, Hashable {
    public let source: TableLine
    public let fate: LineFate
    /// Why, where the fate alone does not say.
    public let why: String
    /// The action that it belongs to, by its place.
    public let row: Int?
  }

  public private(set) var rows: [PlanRow] = []
  public private(set) var lines: [Line] = []
  public let columns: [PlanColumn]
  let base: Day?
  private var theme = ""
  private var seen: [String: Int] = [:]

  /// As many as one plan may bring at once.
  public static let most = 500

  /// The headings of a table, where it has them: the first line that says what columns hold.
  public static func headings(of lines: [TableLine]) -> TableLine? {
    lines.prefix(10).first { PlanColumn.areHeadings($0.cells) }
  }

  /// - Parameters:
  ///   - columns: what each column holds, in the order of the cells.
  ///   - base: the day from which months are counted.
  public init(_ lines: [TableLine], columns: [PlanColumn], base: Day?) {
    (self.columns, self.base) = (columns, base)
    for line in lines.prefix(Self.most) { take(line) }
    for line in lines.dropFirst(Self.most) {
      note(line, .refused, "more than \(Self.most) lines: bring the rest in a second table")
    }
    for row in rows.indices { finish(&rows[row]) }
  }

  private mutating func note(_ line: TableLine, _ fate: LineFate, _ why: String = "", row: Int? = nil) {
    lines.append(Line(source: line, fate: fate, why: why, row: row))
  }

  private mutating func take(_ line: TableLine) {
    if line.isBlank { return note(line, .blank) }
    if PlanColumn.areHeadings(line.cells) { return note(line, .heading) }
    var row = read(line)
    if let named = themeAlone(line, row) {
      theme = named
      return note(line, .theme, named)
    }
    if goesOn(row), let last = rows.indices.last {
      join(row, to: last)
      return note(line, .joined, "it goes on with line \(rows[last].lines[0])", row: last)
    }
    guard !row.action.isEmpty else {
      return note(line, .refused, "no words say what will be done")
    }
    if row.theme.isEmpty { row.theme = theme } else { theme = row.theme }
    let folded = row.action.lowercased().filter { $0.isLetter || $0.isNumber }
    if let earlier = seen[folded] {
      again(row, earlier)
      return note(line, .repeated, "line \(rows[earlier].lines[0]) says the same", row: earlier)
    }
    seen[folded] = rows.count
    rows.append(row)
    note(line, .action, row: rows.count - 1)
  }

  func cell(_ column: PlanColumn, _ line: TableLine) -> String {
    zip(columns, line.cells).filter { $0.0 == column }.map { $0.1.trimming(\.isWhitespace) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A line of one cell, the first, that names what follows: “Theme 2: …”.
  private func themeAlone(_ line: TableLine, _ row: PlanRow) -> String? {
    let full = line.cells.filter { !$0.allSatisfy(\.isWhitespace) }
    guard full.count == 1, let only = full.first, only == line.cells.first else { return nil }
    let folded = only.lowercased()
    let names = ["theme", "priority", "issue", "area", "part", "section", "objective"]
    return names.contains { folded.hasPrefix($0) } || columns.first == .theme ? only : nil
  }

  private mutating func again(_ row: PlanRow, _ earlier: Int) {
    for reference in row.references where !rows[earlier].references.contains(reference) {
      rows[earlier].references.append(reference)
    }
    rows[earlier].lines.append(contentsOf: row.lines)
    rows[earlier].flag(.repeated, "Line \(row.lines[0]) says the same again; it is kept once.")
    for (text, path) in [(row.progress, \PlanRow.progress), (row.impact, \PlanRow.impact)]
    where !text.isEmpty && rows[earlier][keyPath: path] != text {
      rows[earlier][keyPath: path] = Self.both(rows[earlier][keyPath: path], text)
    }
  }

  private mutating func join(_ row: PlanRow, to last: Int) {
    let paths: [WritableKeyPath<PlanRow, String>] = [\.action, \.measure, \.progress, \.impact, \.status]
    for path in paths where !row[keyPath: path].isEmpty {
      // A word that was parted at the line's end keeps its hyphen: whether it is its own nobody knows.
      let mark = rows[last][keyPath: path].hasSuffix("-") ? "" : " "
      rows[last][keyPath: path] = Self.both(rows[last][keyPath: path], row[keyPath: path], with: mark)
    }
    rows[last].lines.append(contentsOf: row.lines)
    rows[last].flag(.joined, "Line \(row.lines[0]) goes on with it: a page break had split it.")
  }

  static func both(_ first: String, _ second: String, with mark: String = "\n") -> String {
    first.isEmpty ? second : first + mark + second
  }
}
