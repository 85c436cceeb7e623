/// The children of a return, numbered in the order in which they are first met.
///
/// Rows without an identifier are each a child of their own: nothing says that they belong together.
struct ChildIndex: Sendable {
  let count: Int
  /// For each table (this year's, then last year's), the child of each row.
  let ofRow: [[UInt32]]

  init(_ tables: [TypedTable?]) {
    var finder = Finder(capacity: tables.reduce(0) { max($0, $1?.rowCount ?? 0) })
    ofRow = tables.map { table in
      guard let table, table.has(0), let cells = table.columns[0]?.assumingMemoryBound(to: UInt64.self) else {
        return (0..<(table?.rowCount ?? 0)).map { _ in finder.newChild() }
      }
      return [UInt32](unsafeUninitializedCapacity: table.rowCount) { rows, filled in
        for row in 0..<table.rowCount {
          rows[row] = finder.child(cells[row], table.source.bytes)
        }
        filled = table.rowCount
      }
    }
    count = finder.count
  }

  /// A hash table from identifiers' bytes to numbers, with open addressing.
  private struct Finder {
    var count = 0
    private var slots: [(start: UnsafePointer<UInt8>?, length: Int, child: UInt32)]
    private var used = 0
    private var last: (start: UnsafePointer<UInt8>?, length: Int, child: UInt32) = (nil, 0, 0)

    init(capacity: Int) {
      var size = 64
      while size < capacity { size *= 2 }
      slots = Array(repeating: (nil, 0, 0), count: size)
    }

    mutating func newChild() -> UInt32 {
      count += 1
      return UInt32(count - 1)
    }

    mutating func child(_ packed: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
      let length = Int(packed & 0xffff)
      guard length > 0, let base = bytes.baseAddress else { return newChild() }
      let start = base + Int(packed >> 16)
      if let before = last.start, last.length == length, Finder.same(before, start, length) { return last.child }
      var slot = Finder.hash(start, length) & (slots.count - 1)
      while let found = slots[slot].start {
        if slots[slot].length == length, Finder.same(found, start, length) {
          last = slots[slot]
          return last.child
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      last = (start, length, newChild())
      slots[slot] = last
      used += 1
      if used * 2 > slots.count { grow() }
      return last.child
    }

    private mutating func grow() {
      let old = slots
      slots = Array(repeating: (nil, 0, 0), count: old.count * 2)
      for entry in old {
        guard let start = entry.start else { continue }
        var slot = Finder.hash(start, entry.length) & (slots.count - 1)
        while slots[slot].start != nil { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
      }
    }

    @inline(__always) private static func same(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ length: Int)
      -> Bool
    {
      for place in 0..<length where a[place] != b[place] { return false }
      return true
    }

    @inline(__always) private static func hash(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for place in 0..<length { hash = (hash ^ UInt64(start[place])) &* 0x100_0000_01b3 }
      hash ^= hash >> 29
      return Int(truncatingIfNeeded: hash & 0x7fff_ffff_ffff_ffff)
    }
  }
}
