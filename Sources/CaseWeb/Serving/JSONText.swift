import Logging

/// Writes the little JSON that a line of the log needs, straight into bytes.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func begin(_ bracket: StaticString) {
    raw(bracket)
    isFirst = true
  }

  mutating func end(_ bracket: StaticString) {
    raw(bracket)
    isFirst = false
  }

  mutating func member(_ name: String, _ value: Logger.MetadataValue) {
    separate()
    string(name)
    raw(":")
    self.value(value)
  }

  private mutating func value(_ value: Logger.MetadataValue) {
    switch value {
    case .string(let text): string(text)
    case .stringConvertible(let number as any BinaryInteger): bytes.append(contentsOf: number.description.utf8)
    case .stringConvertible(let other): string(other.description)
    case .array(let elements):
      begin("[")
      for element in elements {
        separate()
        self.value(element)
      }
      end("]")
    case .dictionary(let members):
      begin("{")
      for (name, value) in members.sorted(by: { $0.key < $1.key }) { member(name, value) }
      end("}")
    }
  }

  private mutating func separate() {
    if !isFirst { raw(",") }
    isFirst = false
  }

  private mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func string(_ text: String) {
    raw("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): raw("\\n")
      case 0..<32:
        raw("\\u00")
        bytes += [byte < 16 ? 48 : 49, JSONText.figure(byte & 15)]
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }

  private static func figure(_ number: UInt8) -> UInt8 { number < 10 ? 48 + number : 87 + number }
}
