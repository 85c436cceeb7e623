/// The sheets of a workbook (XLSX), as rows of texts.
///
/// Everything has a limit, counted on what is unpacked: a part, the shared texts, the rows and the cells. A workbook
/// beyond one is refused with the limit's name.
struct Workbook {
  struct Sheet {
    let name: String
    /// Rows by number, from 1; rows that the sheet leaves out are left out here.
    var rows: [(number: Int, cells: [String])] = []
  }

  struct Limits {
    var partBytes = 128 << 20
    var sharedTexts = 2_000_000
    var sharedBytes = 64 << 20
    var cells = 4_000_000
    var columns = 256
    var sheets = 32
  }

  private(set) var sheets: [Sheet] = []

  /// - Throws: `ReadingError` when the file is no workbook, broken or hostile.
  init(path: String, name: String, limits: Limits = Limits()) throws(ReadingError) {
    let zip = try ZipFile(path: path, name: name)
    guard try zip.entry("xl/workbook.xml", limit: limits.partBytes) != nil else {
      throw ReadingError(file: name, why: "is a zip file, but holds no workbook")
    }
    var shared: [String] = []
    if let part = try zip.entry("xl/sharedStrings.xml", limit: limits.partBytes) {
      shared = try Workbook.sharedTexts(part, name, limits)
    }
    var left = limits.cells
    for number in 1...limits.sheets {
      guard let part = try zip.entry("xl/worksheets/sheet\(number).xml", limit: limits.partBytes) else { continue }
      sheets.append(try Workbook.sheet(part, number, shared, name, limits, &left))
    }
    if sheets.isEmpty { throw ReadingError(file: name, why: "is a workbook without a sheet") }
  }

  private static func sharedTexts(_ part: [UInt8], _ file: String, _ limits: Limits) throws(ReadingError) -> [String] {
    let xml = try SheetXML(part, file: file)
    var (texts, bytes, isText) = ([String](), 0, false)
    while let node = try xml.next() {
      switch node {
      case .start where xml.name == "si": texts.append("")
      // How a text is spoken, in Asian scripts, is not part of it.
      case .start: isText = xml.name == "t" && !xml.isEmpty
      case .end: isText = false
      case .text where isText && !texts.isEmpty:
        texts[texts.count - 1] += xml.text
        bytes += xml.text.utf8.count
      case .text: break
      }
      guard texts.count <= limits.sharedTexts, bytes <= limits.sharedBytes else {
        throw ReadingError(
          file: file,
          why: "has more than \(limits.sharedTexts) shared texts, or more than \(limits.sharedBytes >> 20) MB of them")
      }
    }
    return texts
  }

  private static func sheet(
    _ part: [UInt8], _ number: Int, _ shared: [String], _ file: String, _ limits: Limits, _ left: inout Int
  ) throws(ReadingError) -> Sheet {
    let xml = try SheetXML(part, file: file)
    var sheet = Sheet(name: "sheet \(number)")
    var (column, kind, isValue) = (0, "", false)
    while let node = try xml.next() {
      switch node {
      case .start where xml.name == "row":
        let after = (sheet.rows.last?.number ?? 0) + 1
        sheet.rows.append((xml.attribute("r").flatMap { Int($0) } ?? after, []))
        column = -1
      case .start where xml.name == "c":
        column = xml.attribute("r").flatMap { Workbook.column($0) } ?? column + 1
        kind = xml.attribute("t") ?? ""
      case .start: isValue = (xml.name == "v" || xml.name == "t") && !xml.isEmpty
      case .end: isValue = false
      case .text where isValue && !sheet.rows.isEmpty && column < limits.columns && column >= 0:
        let row = sheet.rows.count - 1
        while sheet.rows[row].cells.count <= column {
          sheet.rows[row].cells.append("")
          left -= 1
        }
        let text = xml.text
        let value = kind == "s" ? Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? "" : text
        sheet.rows[row].cells[column] += value
      case .text: break
      }
      guard left >= 0, sheet.rows.count <= limits.cells else {
        throw ReadingError(file: file, why: "has more than \(limits.cells) cells")
      }
    }
    return sheet
  }

  /// The column of a cell's name from 0: 27 of `AB12`.
  private static func column(_ reference: String) -> Int? {
    var number = 0
    for byte in reference.utf8.prefix(4) {
      guard (65...90).contains(byte) else { break }
      number = number * 26 + Int(byte) - 64
    }
    return number == 0 ? nil : number - 1
  }
}
