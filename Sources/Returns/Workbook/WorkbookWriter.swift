import CXLSXWriter
import Foundation

/// Writes a workbook (XLSX), row after row, in memory that does not grow with it.
///
/// Texts are written as texts, so that none of them can become a formula.
public struct WorkbookWriter: ~Copyable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let bold: UnsafeMutablePointer<lxw_format>?
  private let path: String

  /// What a sheet of the format can hold, its heading included.
  static let mostRows = 1_048_576
  /// What a cell of the format can hold, in characters.
  static let mostCharacters = 32_767

  public enum Cell {
    case text(String)
    case number(Int)
    case decimal(Double)
  }

  public init() throws(ReadingError) {
    // The library writes to a file only; the system gives it a name that nobody else has.
    var template = Array(FileManager.default.temporaryDirectory.appending(path: "report-XXXXXX").path.utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw ReadingError(file: path, why: "there is no room for a workbook") }
    close(descriptor)
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else {
      throw ReadingError(file: path, why: "the workbook cannot be begun")
    }
    (self.book, self.path) = (book, path)
    bold = workbook_add_format(book)
    if let bold { format_set_bold(bold) }
  }

  /// Adds a sheet with a heading that stays in sight and can be filtered by.
  ///
  /// - Returns: how many rows there was no room for.
  public func sheet(_ name: String, _ columns: [(title: String, width: Double)], _ rows: some Sequence<[Cell]>) -> Int {
    guard let sheet = workbook_add_worksheet(book, name) else { return 0 }
    for (place, column) in columns.enumerated() {
      worksheet_set_column(sheet, UInt16(place), UInt16(place), column.width, nil)
      worksheet_write_string(sheet, 0, UInt16(place), column.title, bold)
    }
    var (row, left) = (1, 0)
    for cells in rows {
      guard row < WorkbookWriter.mostRows else {
        left += 1
        continue
      }
      for (place, cell) in cells.enumerated() {
        switch cell {
        case .number(let number): worksheet_write_number(sheet, UInt32(row), UInt16(place), Double(number), nil)
        case .decimal(let number): worksheet_write_number(sheet, UInt32(row), UInt16(place), number, nil)
        case .text(let text) where text.isEmpty: break
        case .text(let text):
          let fitting = text.utf8.count <= WorkbookWriter.mostCharacters ? text : String(text.prefix(8_000))
          worksheet_write_string(sheet, UInt32(row), UInt16(place), fitting, nil)
        }
      }
      row += 1
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, UInt32(max(row - 1, 1)), UInt16(max(columns.count, 1) - 1))
    return left
  }

  /// The whole, as bytes. Nothing stays on disk.
  public consuming func finished() throws(ReadingError) -> [UInt8] {
    let (book, path) = (book, path)
    let failure = workbook_close(book)
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard failure == LXW_NO_ERROR, let data = FileManager.default.contents(atPath: path) else {
      throw ReadingError(file: path, why: "the workbook cannot be written: \(String(cString: lxw_strerror(failure)))")
    }
    return [UInt8](data)
  }
}
