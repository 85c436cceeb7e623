/// An SSDA903 return ready to be checked: this year's tables, last year's where they are at hand, and what is known
/// beside them.
///
/// What is held is where rows stand and whose they are; cells are parsed for a block of children at a time, so that
/// memory hardly grows with the return. A class because it owns memory that blocks point into; nothing changes after
/// `init`.
public final class LookedAfterReturn: @unchecked Sendable {
  static let tableCount = Table.allCases.count
  /// Children whose rows are parsed together: few enough to stay near the processor, enough to share the effort.
  static let block = 256

  public let period: Period
  public let authority: Code
  public let reference: ReferenceData
  /// Remarks from the reading.
  public let notes: [String]
  /// This year's tables by their number, then last year's.
  let tables: [TableFile?]
  let children: ChildIndex
  /// By table, the columns that are not in its file but follow from others.
  let workedOut: [Set<Int>]
  let present: UnsafePointer<Bool>

  init(
    tables thisYear: [TableFile], lastYear: [TableFile] = [], period: Period, authority: Code = .blank,
    reference: ReferenceData = ReferenceData(), notes: [String] = []
  ) {
    self.period = period
    self.authority = authority
    self.reference = reference
    self.notes = notes
    var placed = [TableFile?](repeating: nil, count: 2 * LookedAfterReturn.tableCount)
    for table in thisYear { placed[Int(table.table.rawValue)] = table }
    for table in lastYear { placed[Int(table.table.rawValue) + LookedAfterReturn.tableCount] = table }
    tables = placed
    workedOut = WorkedOut.columns(placed, reference)
    children = ChildIndex(placed)
    let present = UnsafeMutablePointer<Bool>.allocate(capacity: placed.count)
    for (place, table) in placed.enumerated() { (present + place).initialize(to: table != nil) }
    self.present = UnsafePointer(present)
  }

  deinit { present.deallocate() }

  public var childCount: Int { children.count }

  func table(_ table: Table, lastYear: Bool = false) -> TableFile? {
    tables[LookedAfterReturn.place(table, lastYear: lastYear)]
  }

  /// Whether a table's column is there, sent or worked out.
  func has(_ table: Table, _ position: Int, lastYear: Bool) -> Bool {
    let place = LookedAfterReturn.place(table, lastYear: lastYear)
    return tables[place]?.has(position) == true || workedOut[place].contains(position)
  }

  static func place(_ table: Table, lastYear: Bool) -> Int { Int(table.rawValue) + (lastYear ? tableCount : 0) }

  /// The children, a block at a time.
  var blocks: [Range<Int>] {
    stride(from: 0, to: childCount, by: LookedAfterReturn.block).map {
      $0..<min($0 + LookedAfterReturn.block, childCount)
    }
  }

  /// Every row of one of this year's tables with its place in the file: for rules about the whole return.
  func each<Row: TableRow>(_ look: (Row, _ row: Int) -> Void) {
    let place = Int(Row.table.rawValue)
    for range in blocks {
      let block = ChildBlock(self, range, only: place)
      guard let table = block.tables[place] else { return }
      for row in 0..<table.rowCount { look(Row(cells: Cells(view: block.views + place, row: row)), table.fileRow(row)) }
      block.release()
    }
  }
}
