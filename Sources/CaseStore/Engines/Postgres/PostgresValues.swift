import CPostgres

/// The values of a statement as libpq takes them: one buffer of texts that each end in a NUL, and where each begins.
struct PostgresValues {
  private var bytes: [CChar] = []
  /// Where each value begins; nil is NULL.
  private var starts: [Int?] = []
  /// Numbers say that they are numbers, so that `SELECT \(1)` is one. Texts do not say, so that they may go into
  /// columns of JSON; PostgreSQL takes them as text unless the place asks for something else.
  private(set) var types: [Oid] = []

  var count: Int32 { Int32(starts.count) }

  /// Short, and different where the types are: the same text prepared for other types is another statement.
  var key: String { String(String.UnicodeScalarView(types.map { $0 == 20 ? "i" : $0 == 701 ? "r" : "t" })) }

  init(_ values: [SQLValue]) throws {
    starts.reserveCapacity(values.count)
    types.reserveCapacity(values.count)
    for value in values {
      switch try value.checked() {
      case .null: add(nil, type: 0)
      case .integer(let number): add("\(number)", type: 20)
      case .real(let number): add("\(number)", type: 701)
      case .text(let text): add(text, type: 0)
      }
    }
  }

  init(texts: [String]) {
    for text in texts { add(text, type: 0) }
  }

  private mutating func add(_ text: String?, type: Oid) {
    starts.append(text == nil ? nil : bytes.count)
    types.append(type)
    guard let text else { return }
    bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
    bytes.append(0)
  }

  func withPointers<R>(_ body: ([UnsafePointer<CChar>?]) -> R) -> R {
    bytes.withUnsafeBufferPointer { buffer in
      body(starts.map { start in start.flatMap { buffer.baseAddress?.advanced(by: $0) } })
    }
  }
}
