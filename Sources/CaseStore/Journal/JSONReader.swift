import Casework

/// Reads the JSON that the store itself wrote: objects, arrays, texts, whole numbers, true, false and null.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  /// Where it stands.
  var place: Int { at }

  init(_ text: String) { bytes = Array(text.utf8) }
  init(_ bytes: [UInt8], at place: Int = 0) { (self.bytes, at) = (bytes, place) }

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
    try members {
      try $0.text()
    } value: {
      try value(&$0, $1)
    }
  }

  /// The same with where the key stands, as it is written between its quotation marks.
  mutating func places(_ value: (inout JSONReader, Range<Int>) throws -> Void) throws {
    try members { reader in
      let start = reader.at + 1
      try reader.skipText()
      return start..<reader.at - 1
    } value: {
      try value(&$0, $1)
    }
  }

  private mutating func members<Key>(
    _ key: (inout JSONReader) throws -> Key, value: (inout JSONReader, Key) throws -> Void
  ) throws {
    try expect(123)
    if try peek() == 125 { return at += 1 }
    while true {
      _ = try peek()
      let key = try key(&self)
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

  /// Goes past an answer, refusing what could not be read as one.
  mutating func skip() throws {
    switch try peek() {
    case 34: try skipText()
    case 91:
      try list { reader in
        if try reader.peek() == 34 {
          try reader.skipText()
        } else {
          try reader.places { reader, _ in try reader.skip() }
        }
      }
    default: throw unreadable
    }
  }

  private mutating func skipText() throws {
    try expect(34)
    while at < bytes.count, bytes[at] != 34 { if bytes[at] == 92 { _ = try escaped() } else { at += 1 } }
    guard at < bytes.count else { throw unreadable }
    at += 1
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
      if bytes[at] == 92 {
        out.append(try escaped())
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    try expect(34)
    return String(decoding: out, as: UTF8.self)
  }

  /// What a backslash and what follows it stand for.
  private mutating func escaped() throws -> UInt8 {
    guard at + 1 < bytes.count else { throw unreadable }
    defer { at += 2 }
    switch bytes[at + 1] {
    case 110: return 10
    case 114: return 13
    case 116: return 9
    case 117:
      guard at + 5 < bytes.count,
        let code = UInt8(String(decoding: bytes[at + 2...at + 5], as: UTF8.self), radix: 16), code < 32
      else { throw unreadable }
      at += 4
      return code
    case let byte where byte == 34 || byte == 92: return byte
    default: throw unreadable
    }
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

  mutating func stored() throws -> Stored {
    if try peek() == 34 { return .text(try text()) }
    var texts: [String] = []
    var rows: [[String: Stored]] = []
    try list { reader in
      if try reader.peek() == 34 { texts.append(try reader.text()) } else { rows.append(try reader.storedObject()) }
    }
    return rows.isEmpty ? .many(texts) : .rows(rows)
  }
}
