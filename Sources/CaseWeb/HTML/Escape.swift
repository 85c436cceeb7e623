/// The bytes that cannot stand as they are: `"`, `&`, `'`, `<`, `>` and the control characters below space but for tab,
/// line feed and carriage return. One bit a byte, for the 64 lowest; every byte above them is safe.
private let special: UInt64 =
  (1 << 34) | (1 << 38) | (1 << 39) | (1 << 60) | (1 << 62)
  | (0xFFFF_FFFF & ~((1 << 9) | (1 << 10) | (1 << 13)))

/// Adds text to a page so that it is only ever text.
///
/// A control character has no meaning in HTML and NUL is refused by parsers in ways that differ, so each is shown as
/// U+FFFD, the sign for a character that could not be read.
func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
  var start = 0
  for place in 0..<text.count {
    let byte = text[place]
    guard byte < 64, special >> UInt64(byte) & 1 == 1 else { continue }
    if place > start { bytes.append(contentsOf: text[start..<place]) }
    replacement(for: byte).withUTF8Buffer { bytes.append(contentsOf: $0) }
    start = place + 1
  }
  if start < text.count { bytes.append(contentsOf: text[start..<text.count]) }
}

private func replacement(for byte: UInt8) -> StaticString {
  switch byte {
  case 34: "&quot;"
  case 38: "&amp;"
  case 39: "&#39;"
  case 60: "&lt;"
  case 62: "&gt;"
  default: "\u{FFFD}"
  }
}
