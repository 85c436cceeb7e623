/// Why a file could not be read, and where.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  public var file: String
  /// From 1; nil where no line can be named.
  public var line: Int?
  public var why: String

  public init(file: String, line: Int? = nil, why: String) {
    self.file = file
    self.line = line
    self.why = why
  }

  public var description: String {
    if let line { return "\(file), line \(line): \(why)" }
    return "\(file): \(why)"
  }
}
