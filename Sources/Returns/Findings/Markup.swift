/// Markup on its way into a page: what stands in the literal is markup, what is interpolated is text and escaped.
struct Markup: ExpressibleByStringInterpolation {
  fileprivate let bytes: [UInt8]

  init(stringLiteral literal: StaticString) { bytes = literal.withUTF8Buffer { Array($0) } }
  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + 64) }

    mutating func appendLiteral(_ literal: StaticString) { literal.withUTF8Buffer { bytes.append(contentsOf: $0) } }
    mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }
    mutating func appendInterpolation(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

    mutating func appendInterpolation(_ text: String) {
      for byte in text.utf8 {
        switch byte {
        case 0x26: bytes.append(contentsOf: "&amp;".utf8)
        case 0x3c: bytes.append(contentsOf: "&lt;".utf8)
        case 0x3e: bytes.append(contentsOf: "&gt;".utf8)
        case 0x22: bytes.append(contentsOf: "&quot;".utf8)
        case 0x27: bytes.append(contentsOf: "&#39;".utf8)
        case 0x09, 0x0a, 0x0d: bytes.append(byte)
        // Controls have no meaning in a page, and parsers differ about them.
        case 0..<0x20: bytes.append(contentsOf: "\u{fffd}".utf8)
        default: bytes.append(byte)
        }
      }
    }
  }
}

extension TextBuffer {
  mutating func html(_ markup: Markup) { add(markup.bytes) }
}
