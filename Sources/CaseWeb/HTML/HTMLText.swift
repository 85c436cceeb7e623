import Casework

/// A value that may stand in a page as text. It can never bring markup with it.
protocol HTMLText {
  /// Adds the value to the page, escaped for use in an element or in a quoted attribute.
  func writeEscaped(to bytes: inout [UInt8])
}

extension String: HTMLText {
  func writeEscaped(to bytes: inout [UInt8]) {
    if let written: Void = utf8.withContiguousStorageIfAvailable({ escape($0, into: &bytes) }) { return written }
    Array(utf8).withUnsafeBufferPointer { escape($0, into: &bytes) }
  }
}

extension Substring: HTMLText {
  func writeEscaped(to bytes: inout [UInt8]) {
    if let written: Void = utf8.withContiguousStorageIfAvailable({ escape($0, into: &bytes) }) { return written }
    Array(utf8).withUnsafeBufferPointer { escape($0, into: &bytes) }
  }
}

extension HTMLText where Self: BinaryInteger {
  func writeEscaped(to bytes: inout [UInt8]) { bytes.append(contentsOf: String(self).utf8) }
}

extension Int: HTMLText {}
extension Int32: HTMLText {}
extension Int64: HTMLText {}

/// `2026-03-05`, for attributes and addresses. For people write `.date(day)`.
extension Day: HTMLText {
  func writeEscaped(to bytes: inout [UInt8]) { bytes.append(contentsOf: iso.utf8) }
}

/// `2026-03-05T09:15:00.000Z`, for attributes. For people write `.moment(moment)`.
extension Moment: HTMLText {
  func writeEscaped(to bytes: inout [UInt8]) { bytes.append(contentsOf: iso.utf8) }
}
