extension LookedAfterTables {
  /// A file for each table, called by the table's name.
  public var csvFiles: [(name: String, bytes: [UInt8])] { tables.map { ("\($0.table.name).csv", $0.csv) } }
}

extension WrittenTable {
  /// UTF-8 without a mark, lines ended by CR LF, a cell in quotes only where it must be.
  public var csv: [UInt8] {
    var out = TextBuffer()
    out.returnRow(columns)
    for row in rows { out.returnRow(row) }
    return out.bytes
  }
}

extension TextBuffer {
  /// A row of a return's CSV file. Unlike `csvRow` it changes nothing: a return is data, and goes to a machine.
  mutating func returnRow(_ cells: [String]) {
    // A lone blank cell would be a blank line, which is no row; with a comma after it, it is one.
    if cells == [""] { add(",") }
    for (place, cell) in cells.enumerated() {
      if place > 0 { add(",") }
      let bytes = cell.utf8
      let needsQuotes =
        bytes.first == 0x20 || bytes.first == 0x09 || bytes.last == 0x20 || bytes.last == 0x09
        || bytes.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
      if needsQuotes {
        add("\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"")
      } else {
        add(cell)
      }
    }
    add("\r\n")
  }

  /// Text between two tags.
  mutating func xml(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": add("&amp;")
      case "<": add("&lt;")
      case ">": add("&gt;")
      case "\r": add("&#13;")
      // XML has no way to say them.
      case _ where scalar.value < 0x20 && scalar != "\t" && scalar != "\n", "\u{fffe}", "\u{ffff}": add("\u{fffd}")
      default: add(String(scalar))
      }
    }
  }

  mutating func element(_ name: String, _ text: String, indent: Int) {
    add(String(repeating: "  ", count: indent))
    add("<\(name)>")
    xml(text)
    add("</\(name)>\n")
  }
}
