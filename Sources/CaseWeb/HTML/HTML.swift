/// Markup, as UTF-8 bytes ready to be sent.
///
/// What is written between the quotes of a literal is markup; whatever is interpolated is text and is escaped, unless
/// it is `HTML` itself:
///
///     let row: HTML = "<td>\(child.name)</td>"
///     let table: HTML = "<table>\(each: children, { "<tr>\($0.cells)</tr>" })</table>"
///
/// Literals are taken as `StaticString`, so no text known only at run time can become markup: not by mistake, and not
/// on purpose. Attributes are always written in quotes, double or single; both are escaped in values.
struct HTML: Sendable, Equatable {
  private(set) var bytes: [UInt8]

  static let empty = HTML(bytes: [])

  private init(bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  /// The same as text, for tests and for writing to a file.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds in place: for a page whose parts are made one after another.
  static func += (html: inout HTML, more: HTML) { html.bytes += more.bytes }

  static func + (a: HTML, b: HTML) -> HTML { HTML(bytes: a.bytes + b.bytes) }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }
}

extension Sequence<HTML> {
  /// One after another, with markup between.
  func joined(separator: HTML = "") -> HTML {
    var whole = HTML.empty
    var first = true
    for part in self {
      if !first { whole += separator }
      whole += part
      first = false
    }
    return whole
  }
}
