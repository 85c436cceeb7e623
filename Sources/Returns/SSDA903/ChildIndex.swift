/// The children of a return, numbered in the order in which they are first met, and their rows.
///
/// Rows without an identifier are each a child of their own: nothing says that they belong together.
struct ChildIndex: Sendable {
  let count: Int
  /// For each table (this year's, then last year's); nil where there is none.
  let rows: [RowsByChild?]

  init(_ tables: [TableFile?]) {
    var finder = Finder(capacity: tables.reduce(0) { max($0, $1?.stretches.count ?? 0) })
    let children = tables.map { table in
      table.map { table in
        table.stretches.map { stretch in
          stretch.child.isBlank ? finder.newChild() : finder.child(stretch, of: table)
        }
      }
    }
    let count = finder.count
    self.count = count
    rows = zip(tables, children).map { table, children in
      guard let table, let children else { return nil }
      defer { table.dropStretches() }
      return RowsByChild(table, children, of: count)
    }
  }

  /// A hash table from identifiers to numbers, with open addressing.
  private struct Finder {
    var count = 0
    private var codes: [UInt64]
    private var children: [UInt32]
    private var used = 0
    /// Long identifiers are known again by all their letters, not by their digest.
    private var long: [UInt32: UnsafeBufferPointer<UInt8>] = [:]

    init(capacity: Int) {
      var size = 64
      while size < capacity { size *= 2 }
      (codes, children) = (Array(repeating: 0, count: size), Array(repeating: 0, count: size))
    }

    mutating func newChild() -> UInt32 {
      count += 1
      return UInt32(truncatingIfNeeded: count - 1)
    }

    mutating func child(_ stretch: TableFile.Stretch, of table: TableFile) -> UInt32 {
      let code = stretch.child
      var slot = slot(code.packed)
      while codes[slot] != 0 {
        if codes[slot] == code.packed, !code.isLong || isSame(children[slot], stretch, table) { return children[slot] }
        slot = (slot + 1) & (codes.count - 1)
      }
      let child = newChild()
      (codes[slot], children[slot]) = (code.packed, child)
      if code.isLong { long[child] = table.child(Int(stretch.row)) }
      used += 1
      if used * 2 > codes.count { grow() }
      return child
    }

    private func isSame(_ child: UInt32, _ stretch: TableFile.Stretch, _ table: TableFile) -> Bool {
      long[child]?.elementsEqual(table.child(Int(stretch.row))) ?? false
    }

    private func slot(_ code: UInt64) -> Int {
      let mixed = code &* 0x9e37_79b9_7f4a_7c15
      return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) & UInt64(codes.count - 1))
    }

    private mutating func grow() {
      let old = (codes, children)
      codes = Array(repeating: 0, count: old.0.count * 2)
      children = Array(repeating: 0, count: old.0.count * 2)
      for place in old.0.indices where old.0[place] != 0 {
        var slot = slot(old.0[place])
        while codes[slot] != 0 { slot = (slot + 1) & (codes.count - 1) }
        (codes[slot], children[slot]) = (old.0[place], old.1[place])
      }
    }
  }
}
