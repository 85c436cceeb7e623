/// An SSDA903 return ready to be checked: this year's tables, last year's where they are at hand, and what is known
/// beside them.
///
/// A class because it owns the memory that the rules' views point into; nothing changes after `init`.
public final class LookedAfterReturn: @unchecked Sendable {
  static let tableCount = Table.allCases.count

  public let period: Period
  public let authority: Code
  public let reference: ReferenceData
  /// Remarks from the reading.
  public let notes: [String]
  /// This year's tables by their number, then last year's.
  let tables: [TypedTable?]
  let children: ChildIndex
  private let order: ChildOrder
  private let present: UnsafeMutablePointer<Bool>
  let data: UnsafeMutablePointer<CheckedData>

  init(
    tables thisYear: [TypedTable], lastYear: [TypedTable] = [], period: Period, authority: Code = .blank,
    reference: ReferenceData = ReferenceData(), notes: [String] = []
  ) {
    self.period = period
    self.authority = authority
    self.reference = reference
    self.notes = notes
    var placed = [TypedTable?](repeating: nil, count: 2 * LookedAfterReturn.tableCount)
    for table in thisYear { placed[Int(table.table.rawValue)] = table }
    for table in lastYear { placed[Int(table.table.rawValue) + LookedAfterReturn.tableCount] = table }
    tables = placed
    LookedAfterReturn.workOut(placed, reference: reference, authority: authority)
    let index = ChildIndex(placed)
    children = index
    order = ChildOrder(placed, index)
    present = .allocate(capacity: placed.count)
    for (place, table) in placed.enumerated() { present[place] = table != nil }
    data = .allocate(capacity: 1)
    data.initialize(
      to: CheckedData(
        views: UnsafePointer(order.views), present: UnsafePointer(present), period: period, authority: authority,
        reference: Unmanaged.passUnretained(reference)))
  }

  deinit {
    data.deallocate()
    present.deallocate()
  }

  public var childCount: Int { children.count }

  @inline(__always) func child(_ index: Int) -> LookedAfterChild {
    LookedAfterChild(data: UnsafePointer(data), index: index)
  }

  func table(_ table: Table, lastYear: Bool = false) -> TypedTable? {
    tables[Int(table.rawValue) + (lastYear ? LookedAfterReturn.tableCount : 0)]
  }

  /// Every row of a table, in no order that matters: for rules about the whole return.
  func eachChild(_ look: (LookedAfterChild) -> Void) {
    for index in 0..<childCount { look(child(index)) }
  }
}
