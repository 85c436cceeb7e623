/// Text on its way out, as bytes: held, or handed on a piece at a time.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []
  private let handOn: (([UInt8]) -> Void)?

  /// A piece is handed on when it has come to so many bytes.
  private static let piece = 1 << 16

  init() { handOn = nil }
  init(handingOn: @escaping ([UInt8]) -> Void) { handOn = handingOn }

  mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= TextBuffer.piece, handOn != nil { empty() }
  }

  mutating func add(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
    if bytes.count >= TextBuffer.piece, handOn != nil { empty() }
  }

  /// Hands on what is left; holds it where nobody takes it.
  mutating func empty() {
    guard let handOn else { return }
    handOn(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func json(_ text: String?) {
    guard var text else {
      add("null")
      return
    }
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5c }) {
        bytes.append(contentsOf: utf8)
      } else {
        escape(utf8)
      }
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    for byte in utf8 {
      switch byte {
      case 0x22: add("\\\"")
      case 0x5c: add("\\\\")
      case 0x0a: add("\\n")
      case 0x0d: add("\\r")
      case 0x09: add("\\t")
      case 0..<0x20: add("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
      default: bytes.append(byte)
      }
    }
  }

  mutating func jsonList(_ texts: [String]) {
    bytes.append(0x5b)
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(0x2c) }
      json(text)
    }
    bytes.append(0x5d)
  }

  /// A row of RFC 4180, every cell in quotes, exactly as it is.
  mutating func plainRow(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(0x2c) }
      bytes.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
    add("\n")
  }

  /// A row of RFC 4180 to be opened in a spreadsheet. A cell that a spreadsheet would take for a formula gets an
  /// apostrophe before it.
  mutating func csvRow(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(0x2c) }
      let first = cell.utf8.first ?? 0
      let guarded = [0x3d, 0x2b, 0x2d, 0x40].contains(first) ? "'" + cell : cell
      if guarded.utf8.contains(where: { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }) {
        add("\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"")
      } else {
        add(guarded)
      }
    }
    add("\r\n")
  }
}
