/// The rows in which a value stands that also stands in another.
struct Repeats: Sendable {
  private var first: [String: Int32] = [:]
  private(set) var rows: Set<Int> = []

  /// A blank is no value.
  mutating func add(_ value: String, row: Int) {
    if value.isEmpty { return }
    if let earlier = first.updateValue(Int32(truncatingIfNeeded: row), forKey: value) {
      rows.insert(Int(earlier))
      rows.insert(row)
    }
  }
}
