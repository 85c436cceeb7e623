extension HTML {
  /// Gathers a literal's markup and its escaped values into one buffer.
  struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text, a number, a day: escaped.
    mutating func appendInterpolation(_ value: some HTMLText) { value.writeEscaped(to: &bytes) }

    /// Markup inside markup, as it is.
    mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }

    /// `\(each: rows, { row in "<tr>…</tr>" })`
    mutating func appendInterpolation<S: Sequence>(each elements: S, _ body: (S.Element) -> HTML) {
      for element in elements { bytes.append(contentsOf: body(element).bytes) }
    }

    /// `\(if: isLate, "<b>late</b>")`, with `else:` where something else is to be shown.
    mutating func appendInterpolation(
      if condition: Bool, _ html: @autoclosure () -> HTML, else other: @autoclosure () -> HTML = .empty
    ) {
      bytes.append(contentsOf: condition ? html().bytes : other().bytes)
    }

    /// `\(ifLet: child.pronouns, { "<p>\($0)</p>" })`: nothing when there is no value.
    mutating func appendInterpolation<Value>(ifLet value: Value?, _ body: (Value) -> HTML) {
      if let value { bytes.append(contentsOf: body(value).bytes) }
    }
  }
}
