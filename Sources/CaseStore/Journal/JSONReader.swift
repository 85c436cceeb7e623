import Casework

/// Reads the JSON that the store itself wrote: objects, arrays, texts, whole numbers, true, false and null.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var unreadable: StoredJSON.Unreadable { StoredJSON.Unreadable(at: at) }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 32 || bytes[at] == 10 || bytes[at] == 13 || bytes[at] == 9 { at += 1 }
  }

  mutating func peek() throws -> UInt8 {
    skipSpace()
    guard at < bytes.count else { throw unreadable }
    return bytes[at]
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard try peek() == byte else { throw unreadable }
    at += 1
  }

  /// Calls back with each key of an object, to read its value.
  mutating func object(_ value: (inout JSONReader, String) throws -> Void) throws {
    try expect(123)
    if try peek() == 125 { return at += 1 }
    while true {
      let key = try text()
      try expect(58)
      try value(&self, key)
      if try peek() == 44 { at += 1 } else { return try expect(125) }
    }
  }

  /// Calls back for each item of a list.
  mutating func list(_ item: (inout JSONReader) throws -> Void) throws {
    try expect(91)
    if try peek() == 93 { return at += 1 }
    while true {
      try item(&self)
      if try peek() == 44 { at += 1 } else { return try expect(93) }
    }
  }

  mutating func text() throws -> String {
    try expect(34)
    let start = at
    while at < bytes.count, bytes[at] != 34, bytes[at] != 92 { at += 1 }
    guard at < bytes.count else { throw unreadable }
    if bytes[at] == 34 {
      defer { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    return try escapedText(from: start)
  }

  private mutating func escapedText(from start: Int) throws -> String {
    var out = Array(bytes[start..<at])
    while at < bytes.count, bytes[at] != 34 {
      guard bytes[at] == 92 else {
        out.append(bytes[at])
        at += 1
        continue
      }
      guard at + 1 < bytes.count else { throw unreadable }
      switch bytes[at + 1] {
      case 110: out.append(10)
      case 114: out.append(13)
      case 116: out.append(9)
      case 117:
        guard at + 5 < bytes.count,
          let code = UInt8(String(decoding: bytes[at + 2...at + 5], as: UTF8.self), radix: 16), code < 32
        else { throw unreadable }
        out.append(code)
        at += 4
      case let byte where byte == 34 || byte == 92: out.append(byte)
      default: throw unreadable
      }
      at += 2
    }
    try expect(34)
    return String(decoding: out, as: UTF8.self)
  }

  /// A whole number, true, false or null, as its text.
  mutating func bare() throws -> Substring {
    _ = try peek()
    let start = at
    while at < bytes.count, bytes[at] != 44, bytes[at] != 125, bytes[at] != 93 { at += 1 }
    return Substring(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func storedObject() throws -> [String: Stored] {
    var object: [String: Stored] = [:]
    try self.object { reader, key in object[key] = try reader.stored() }
    return object
  }

  private mutating func stored() throws -> Stored {
    if try peek() == 34 { return .text(try text()) }
    var texts: [String] = []
    var rows: [[String: Stored]] = []
    try list { reader in
      if try reader.peek() == 34 { texts.append(try reader.text()) } else { rows.append(try reader.storedObject()) }
    }
    return rows.isEmpty ? .many(texts) : .rows(rows)
  }
}
