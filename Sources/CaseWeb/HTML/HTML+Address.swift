extension HTML.StringInterpolation {
  /// `href="\(address: link)"`: an address known only at run time.
  ///
  /// Only an address of our own (`/…`, `#…`, `?…`), a secure one, or a mail or telephone link is written; anything else
  /// (`javascript:`, `data:`, another host by `//`) becomes `#`, which goes nowhere.
  mutating func appendInterpolation(address: String) {
    (isSafe(address) ? address : "#").writeEscaped(to: &bytes)
  }
}

private func isSafe(_ address: String) -> Bool {
  let first = address.utf8.first
  if first == UInt8(ascii: "#") || first == UInt8(ascii: "?") { return true }
  if first == UInt8(ascii: "/") {
    let second = address.utf8.dropFirst().first
    return second != UInt8(ascii: "/") && second != UInt8(ascii: "\\")
  }
  return ["https://", "mailto:", "tel:"].contains { address.hasPrefix($0) }
}
