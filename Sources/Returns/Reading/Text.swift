/// A longer value of a return, read where it stands in the file's bytes; valid while the table is.
public struct Text: Sendable {
  nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

  public var isBlank: Bool { bytes.isEmpty }
  public var isGiven: Bool { !bytes.isEmpty }
  public var count: Int { bytes.count }
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  public func hasPrefix(_ prefix: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
    return bytes.count >= wanted.count && bytes.prefix(wanted.count).elementsEqual(wanted)
  }
  public func isSame(as other: Text) -> Bool { bytes.elementsEqual(other.bytes) }
  public func isText(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && hasPrefix(text) }
}
