import Casework

/// A value as a census file gives it: the text that stood there, its line, and what it means when it can be read.
///
/// What cannot be read is kept as it stood and never guessed at.
public protocol CINValue: Hashable, Sendable {
  /// The characters between the tags, without white space at either end.
  var text: String { get }
  /// Counted from 1; 0 when the element was not there at all.
  var line: Int { get }
  init(_ cell: CINCell)
  /// Why the text does not mean a value; nil for one that does, and for a blank.
  var fault: CINProblem.Kind? { get }
}

extension CINValue {
  /// Absent: what a record holds before anything is read into it.
  public init() { self.init(CINCell("", line: 0)) }
  /// The element was in the file, though perhaps empty.
  public var isPresent: Bool { line > 0 }
  /// Nothing was given: the element is absent or empty.
  public var isBlank: Bool { text.isEmpty }
}

/// A code, an identifier or any other text.
public struct CINText: CINValue {
  public let text: String
  public let line: Int

  public init(_ cell: CINCell) { (text, line) = (cell.text, cell.line) }
  public var fault: CINProblem.Kind? { nil }
}

/// A day, written `2026-03-31`.
public struct CINDate: CINValue {
  public let text: String
  public let line: Int
  /// The day; nil when blank or when the text is no day.
  public let day: Day?

  public init(_ cell: CINCell) {
    (text, line) = (cell.text, cell.line)
    day = text.isEmpty ? nil : Day(iso: text) ?? (cell.isFromTable ? Day(fromSpreadsheet: text) : nil)
  }

  public var fault: CINProblem.Kind? {
    guard day == nil, !isBlank else { return nil }
    return text.hasShapeOfDay ? .noSuchDay : .notADay
  }
}

/// Yes or no, written `true`, `false`, `1` or `0`.
public struct CINFlag: CINValue {
  public let text: String
  public let line: Int
  /// Nil when blank or neither.
  public let value: Bool?

  public init(_ cell: CINCell) {
    (text, line) = (cell.text, cell.line)
    value =
      switch text {
      case "true", "1": true
      case "false", "0": false
      case "True", "TRUE": cell.isFromTable ? true : nil
      case "False", "FALSE": cell.isFromTable ? false : nil
      default: nil
      }
  }

  public var fault: CINProblem.Kind? { value == nil && !isBlank ? .notAFlag : nil }
}

/// A whole number, nought or more.
public struct CINNumber: CINValue {
  public let text: String
  public let line: Int
  /// Nil when blank or not a number.
  public let value: Int?

  public init(_ cell: CINCell) {
    (text, line) = (cell.text, cell.line)
    value = text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  public var fault: CINProblem.Kind? { value == nil && !isBlank ? .notANumber : nil }
}

extension Day {
  /// The day that a spreadsheet shows as `31/3/2026` or `31-03-2026`, always day first, or as ISO with a midnight.
  fileprivate init?(fromSpreadsheet text: String) {
    if text.utf8.count > 10, text.hasSuffix("00:00:00"), text.utf8.count <= 19 {
      self.init(iso: text.prefix(10))
      return
    }
    let parts = text.split(separator: text.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, parts[2].utf8.count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension String {
  /// `dddd-dd-dd`, whether or not there is such a day.
  fileprivate var hasShapeOfDay: Bool {
    utf8.count == 10
      && utf8.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == 45 : (48...57).contains($1) }
  }
}
