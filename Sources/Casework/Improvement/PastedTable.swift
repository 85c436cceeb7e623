/// One line of a table as it came: the number of the line on which it begins, and its cells.
public struct TableLine: Hashable, Sendable {
  /// From 1.
  public let line: Int
  public let cells: [String]

  public init(line: Int, cells: [String]) { (self.line, self.cells) = (line, cells) }

  public var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Reads a table that was pasted as text: cells parted by tabs, by upright strokes or by commas, whichever the first
/// line has; in quotation marks where a cell holds the mark or a line end.
public enum PastedTable {
  public static func lines(_ text: String, most: Int = 2_000) -> [TableLine] {
    let first = text.split(whereSeparator: \.isNewline).first ?? ""
    let mark: Character = first.contains("\t") ? "\t" : first.contains("|") ? "|" : ","
    var reading = Reading(mark: mark, isBoxed: first.hasPrefix("|"))
    for character in text where reading.lines.count < most { reading.take(character) }
    return reading.finished()
  }

  /// The same as a text that reads back: the number of each line first, then its cells.
  public static func written(_ lines: [TableLine]) -> String {
    lines.map { line in
      (["\(line.line)"] + line.cells).map(quoted).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// What `written` wrote.
  public static func read(_ written: String, most: Int = 2_000) -> [TableLine] {
    lines(written, most: most).compactMap { line in
      line.cells.first.flatMap { Int($0) }.map { TableLine(line: $0, cells: Array(line.cells.dropFirst())) }
    }
  }

  private static func quoted(_ cell: String) -> String {
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(doubled)\""
  }

  private struct Reading {
    let mark: Character
    /// Strokes stand around each line too.
    let isBoxed: Bool
    private(set) var lines: [TableLine] = []
    private var cells: [String] = []
    private var cell = ""
    private var isQuoted = false
    private var wasQuoted = false
    private var line = 1
    private var began = 1

    init(mark: Character, isBoxed: Bool) { (self.mark, self.isBoxed) = (mark, isBoxed) }

    mutating func take(_ character: Character) {
      if isQuoted {
        if character.isNewline { line += 1 }
        if character == "\"" { (isQuoted, wasQuoted) = (false, true) } else { cell.append(character) }
      } else if character == "\"", cell.allSatisfy({ $0 == " " }) || wasQuoted {
        // A second mark at once is the mark itself.
        if wasQuoted { cell.append(character) } else { cell = "" }
        (isQuoted, wasQuoted) = (true, false)
      } else if character == mark {
        endCell()
      } else if character.isNewline {
        endLine()
        line += 1
        began = line
      } else {
        wasQuoted = false
        cell.append(character)
      }
    }

    private mutating func endCell() {
      cells.append(cell.trimming(\.isWhitespace))
      (cell, wasQuoted) = ("", false)
    }

    private mutating func endLine() {
      endCell()
      if isBoxed, cells.first == "", cells.last == "", cells.count > 2 { cells = Array(cells.dropFirst().dropLast()) }
      lines.append(TableLine(line: began, cells: cells))
      cells = []
    }

    mutating func finished() -> [TableLine] {
      if !cell.isEmpty || !cells.isEmpty { endLine() }
      while lines.last?.isBlank ?? false { lines.removeLast() }
      return lines
    }
  }
}
