/// Where in a file something stood, counted from 1 as editors do.
public struct XMLPlace: Hashable, Sendable, CustomStringConvertible {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  public var description: String { "line \(line), column \(column)" }
}

/// A file that cannot be read at all: it is missing, not well formed, hostile, or not the return that was asked for.
///
/// Nothing of such a file may be used, even what was read before the place was reached.
public struct XMLRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the caller named it; nil when bytes were read.
  public let file: String?
  /// Where reading stopped; nil when it could not begin.
  public let place: XMLPlace?
  /// What is wrong, in words, without the place.
  public let reason: String

  public init(file: String?, place: XMLPlace?, reason: String) {
    (self.file, self.place, self.reason) = (file, place, reason)
  }

  public var description: String {
    [file, place?.description, reason].compactMap { $0 }.joined(separator: ": ")
  }
}
