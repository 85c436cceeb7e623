/// A page that is kept as it was written: markup is written as literals, whatever is interpolated is text.
///
/// The site’s own builder writes pages that are made anew each time; what is frozen, and read years later without the
/// program, is written here, where nothing that changes with the site can change it.
struct Markup: Sendable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral literal: StaticString) { text = "\(literal)" }
  init(stringInterpolation: Writing) { text = stringInterpolation.text }

  static func += (markup: inout Markup, more: Markup) { markup.text += more.text }

  struct Writing: StringInterpolationProtocol {
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ value: String) {
      for scalar in value.unicodeScalars { Writing.append(scalar, to: &text) }
    }
    mutating func appendInterpolation<S: Sequence>(each elements: S, _ body: (S.Element) -> Markup) {
      for element in elements { text += body(element).text }
    }
    mutating func appendInterpolation(if condition: Bool, _ markup: @autoclosure () -> Markup) {
      if condition { text += markup().text }
    }
    mutating func appendInterpolation<V>(ifLet value: V?, _ body: (V) -> Markup) {
      if let value { text += body(value).text }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\t", "\n", "\r": text.unicodeScalars.append(scalar)
      case _ where scalar.value < 32: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
