/// Which rows of a table belong to which child: the rows of child `c` are a range, in file order.
///
/// A class because it owns memory that blocks of children point into; nothing changes after `init`.
final class RowsByChild: @unchecked Sendable {
  /// One more than there are children.
  private let starts: UnsafeMutablePointer<UInt32>
  /// The rows in the order of the children; nil where that is the order of the file.
  private let order: UnsafeMutablePointer<UInt32>?

  /// Rows of some children who stand side by side.
  struct Slice {
    fileprivate let first: Int
    fileprivate let order: UnsafeMutablePointer<UInt32>?
    let count: Int

    @inline(__always) subscript(row: Int) -> Int { order.map { Int($0[first + row]) } ?? first + row }
  }

  /// - Parameter children: of each stretch of rows, whose it is.
  init(_ file: TableFile, _ children: [UInt32], of count: Int) {
    starts = .allocate(capacity: count + 2)
    starts.initialize(repeating: 0, count: count + 2)
    let stretches = file.stretches
    func rows(_ place: Int) -> Range<Int> {
      let end = place + 1 < stretches.count ? Int(stretches[place + 1].row) : file.rowCount
      return Int(stretches[place].row)..<end
    }
    for place in stretches.indices { starts[Int(children[place]) + 2] += UInt32(rows(place).count) }
    for child in 0..<count { starts[child + 2] += starts[child + 1] }
    if zip(children, children.dropFirst()).allSatisfy({ $0 <= $1 }) {
      order = nil
      for child in 0...count { starts[child] = starts[child + 1] }
    } else {
      let order = UnsafeMutablePointer<UInt32>.allocate(capacity: max(file.rowCount, 1))
      for place in stretches.indices {
        let child = Int(children[place]) + 1
        for row in rows(place) {
          order[Int(starts[child])] = UInt32(row)
          starts[child] += 1
        }
      }
      self.order = order
    }
  }

  deinit {
    starts.deallocate()
    order?.deallocate()
  }

  /// The rows of some children.
  func rows(of children: Range<Int>) -> Slice {
    let first = Int(starts[children.lowerBound])
    return Slice(first: first, order: order, count: Int(starts[children.upperBound]) - first)
  }

  @inline(__always) func start(_ child: Int) -> UInt32 { starts[child] }
}
