import Casework

/// A value as a census file gives it: the text that stood there, its line, and what it means when it can be read.
///
/// What cannot be read is kept as it stood and never guessed at.
public protocol CINValue: Hashable, Sendable {
  /// The characters between the tags, without white space at either end.
  var text: String { get }
  /// Counted from 1; 0 when the element was not there at all.
  var line: Int { get }
  init(reading text: String, line: Int)
  /// Why the text does not mean a value; nil for one that does, and for a blank.
  var fault: CINProblem.Kind? { get }
}

extension CINValue {
  /// Absent: what a record holds before anything is read into it.
  public init() { self.init(reading: "", line: 0) }
  /// The element was in the file, though perhaps empty.
  public var isPresent: Bool { line > 0 }
  /// Nothing was given: the element is absent or empty.
  public var isBlank: Bool { text.isEmpty }
}

/// A code, an identifier or any other text.
public struct CINText: CINValue {
  public let text: String
  public let line: Int

  public init(reading text: String, line: Int) { (self.text, self.line) = (text, line) }
  public var fault: CINProblem.Kind? { nil }
}

/// A day, written `2026-03-31`.
public struct CINDate: CINValue {
  public let text: String
  public let line: Int
  /// The day; nil when blank or when the text is no day.
  public let day: Day?

  public init(reading text: String, line: Int) {
    (self.text, self.line) = (text, line)
    day = text.isEmpty ? nil : Day(iso: text)
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

  public init(reading text: String, line: Int) {
    (self.text, self.line) = (text, line)
    value =
      switch text {
      case "true", "1": true
      case "false", "0": false
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

  public init(reading text: String, line: Int) {
    (self.text, self.line) = (text, line)
    value = text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  public var fault: CINProblem.Kind? { value == nil && !isBlank ? .notANumber : nil }
}

extension String {
  /// `dddd-dd-dd`, whether or not there is such a day.
  fileprivate var hasShapeOfDay: Bool {
    utf8.count == 10
      && utf8.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == 45 : (48...57).contains($1) }
  }
}
