import Foundation

/// Takes a `multipart/form-data` body apart while it arrives, in memory that does not grow with it.
///
/// What it calls back with is in the order of the body: a part begins, its bytes come in pieces, it ends.
struct MultipartParser {
  enum Event {
    case begin(name: String, fileName: String?)
    case bytes(UnsafeRawBufferPointer)
    case end
  }

  /// Why a body is not what a browser sends.
  struct Unreadable: Error, Equatable { let words: String }

  private enum State { case between, headers, inside, done }

  /// Bytes of one part's own headers.
  static let mostHeaderBytes = 8 * 1024

  private let delimiter: [UInt8]
  private var state = State.between
  // So that the first delimiter, which has no line before it, is found like the others.
  private var held: [UInt8] = [0x0d, 0x0a]

  /// - Parameter contentType: the header of the request; nil when it is of another kind.
  init?(contentType: String) {
    let parts = contentType.split(separator: ";").map { $0.trimmed }
    guard parts.first?.lowercased() == "multipart/form-data",
      let boundary = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })?.dropFirst(9)
    else { return nil }
    let plain = boundary.trimmingPrefix("\"").prefix { $0 != "\"" }
    guard (1...70).contains(plain.utf8.count) else { return nil }
    delimiter = Array("\r\n--\(plain)".utf8)
  }

  /// Whether the end of the whole body was met.
  var isDone: Bool { state == .done }

  mutating func feed(_ bytes: some Sequence<UInt8>, _ take: (Event) throws -> Void) throws {
    held.append(contentsOf: bytes)
    var start = 0
    while try step(&start, take) {}
    held.removeFirst(start)
  }

  /// Takes as much as is certain from `start` on; false when more bytes are needed.
  private mutating func step(_ start: inout Int, _ take: (Event) throws -> Void) throws -> Bool {
    switch state {
    case .done:
      start = held.count
      return false
    case .between, .inside:
      let isInside = state == .inside
      let found = find(delimiter, from: start)
      // A delimiter may begin in the last bytes, and goes on with two more that say what follows.
      let certain = found ?? max(start, held.count - delimiter.count)
      if isInside, certain > start {
        try held.withUnsafeBytes { try take(.bytes(UnsafeRawBufferPointer(rebasing: $0[start..<certain]))) }
      }
      start = certain
      guard let found, found + delimiter.count + 2 <= held.count else { return false }
      let after = found + delimiter.count
      if isInside { try take(.end) }
      switch (held[after], held[after + 1]) {
      case (0x2d, 0x2d): state = .done
      case (0x0d, 0x0a): state = .headers
      default: throw Unreadable(words: "The form was not sent in the way that browsers send files.")
      }
      start = after + 2
      return true
    case .headers:
      guard let end = find([0x0d, 0x0a, 0x0d, 0x0a], from: start) else {
        guard held.count - start <= MultipartParser.mostHeaderBytes else {
          throw Unreadable(words: "A part of the form has no end to its description.")
        }
        return false
      }
      try begin(String(decoding: held[start..<end], as: UTF8.self), take)
      start = end + 4
      state = .inside
      return true
    }
  }

  private func begin(_ headers: String, _ take: (Event) throws -> Void) throws {
    let lines = headers.split(separator: "\r\n")
    guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = MultipartParser.value("name", in: disposition)
    else { throw Unreadable(words: "A part of the form has no name.") }
    try take(.begin(name: name, fileName: MultipartParser.value("filename", in: disposition)))
  }

  /// `Content-Disposition: form-data; name="files"; filename="a.csv"`
  private static func value(_ name: String, in line: Substring) -> String? {
    for part in line.split(separator: "; ") where part.hasPrefix("\(name)=\"") && part.hasSuffix("\"") {
      return String(part.dropFirst(name.count + 2).dropLast())
    }
    return nil
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    held.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var place = start
      while place + wanted.count <= bytes.count {
        guard let found = memchr(base + place, Int32(wanted[0]), bytes.count - wanted.count - place + 1) else {
          return nil
        }
        if memcmp(found, wanted, wanted.count) == 0 { return UnsafeRawPointer(found) - base }
        place = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
  }
}
