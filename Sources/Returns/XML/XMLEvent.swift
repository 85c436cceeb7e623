/// One thing met while reading a document, in the order of the document.
public struct XMLEvent: Hashable, Sendable {
  public enum Kind: Sendable {
    case start, end
    /// Characters between two tags, trimmed of white space; never empty.
    case text
  }

  public let kind: Kind
  /// For a start or an end, the element's place in the reader's `names`; for text, that of the element it stands in.
  public let name: Int
  /// The characters of a text; empty for a start and an end.
  public let text: String
  /// Within the tag; for text, the line it begins on.
  public let place: XMLPlace
}

/// How much a document may hold before it is refused. No return comes near these.
public struct XMLLimits: Sendable {
  /// Elements within elements.
  public var depth = 32
  /// Bytes of one run of characters.
  public var textBytes = 65_536
  /// Different element names.
  public var names = 2_000

  public init() {}
}
