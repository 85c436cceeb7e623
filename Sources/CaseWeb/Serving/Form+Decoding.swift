extension Form {
  /// Why a form could not be read. None of these comes from a browser that shows our pages.
  enum Unreadable: Error, Equatable {
    case tooManyFields(limit: Int)
    case badEscape
    case notText

    var words: String {
      switch self {
      case .tooManyFields(let limit): "The form has more than \(limit) answers."
      case .badEscape: "A part of the form was not sent in the way that browsers send forms."
      case .notText: "A part of the form was not text that can be read."
      }
    }
  }

  static let mostFields = 2_000

  /// Reads `application/x-www-form-urlencoded`: pairs parted by `&`, `+` for a space, `%` and two figures for a byte.
  ///
  /// The line ends that browsers send (CR LF) become line feeds. NUL is refused as no text. A name without `=` has the
  /// empty value; an empty pair is nothing.
  init(urlencoded bytes: some Collection<UInt8>, mostFields: Int = Form.mostFields) throws(Unreadable) {
    var fields: [Field] = []
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      guard fields.count < mostFields else { throw .tooManyFields(limit: mostFields) }
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let name = try Form.decoded(pair[..<equals])
      let value = equals == pair.endIndex ? "" : try Form.decoded(pair[pair.index(after: equals)...])
      fields.append(Field(name: name, value: value))
    }
    self.init(fields)
  }

  private static func decoded(_ bytes: some Collection<UInt8>) throws(Unreadable) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes.makeIterator()
    while var byte = rest.next() {
      if byte == UInt8(ascii: "+") {
        byte = UInt8(ascii: " ")
      } else if byte == UInt8(ascii: "%") {
        guard let high = rest.next().flatMap(figure), let low = rest.next().flatMap(figure) else { throw .badEscape }
        byte = high << 4 | low
      }
      if byte == 0 { throw .notText }
      if byte == UInt8(ascii: "\n"), text.last == UInt8(ascii: "\r") { text.removeLast() }
      text.append(byte)
    }
    guard let string = String(validating: text, as: UTF8.self) else { throw .notText }
    return string
  }

  private static func figure(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
