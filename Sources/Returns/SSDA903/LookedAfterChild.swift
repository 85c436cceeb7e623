/// One child's rows in all tables, this year's and last year's: what a rule sees.
///
/// A pointer and a number, so that three hundred rules over ten thousand children copy nothing.
public struct LookedAfterChild: @unchecked Sendable {
  let data: UnsafePointer<CheckedData>
  /// The child's place in the return's list of children.
  let index: Int

  @inline(__always) public var period: Period { data.pointee.period }
  /// The returning authority's code, blank when not given.
  @inline(__always) public var authority: Code { data.pointee.authority }
  var reference: ReferenceData { data.pointee.reference.takeUnretainedValue() }

  @inline(__always) func rows<Row: TableRow>() -> Rows<Row> { rows(at: Int(Row.table.rawValue)) }
  @inline(__always) func rowsLastYear<Row: TableRow>() -> Rows<Row> {
    rows(at: Int(Row.table.rawValue) + LookedAfterReturn.tableCount)
  }
  @inline(__always) private func rows<Row: TableRow>(at place: Int) -> Rows<Row> {
    let view = data.pointee.views + place
    return Rows(
      view: view, startIndex: Int(view.pointee.starts[index]), endIndex: Int(view.pointee.starts[index + 1]))
  }

  /// The places of the child's rows in a table, whatever it is.
  func rowNumbers(of table: Table) -> LazyMapSequence<Range<Int>, Int> {
    let view = data.pointee.views[Int(table.rawValue)]
    return (Int(view.starts[index])..<Int(view.starts[index + 1])).lazy.map { Int(view.order[$0]) }
  }

  func date(_ table: Table, _ position: Int, row: Int) -> DateCell {
    Cells(view: data.pointee.views + Int(table.rawValue), row: row).date(position)
  }

  /// Whether the table was handed in at all.
  @inline(__always) func has(_ table: Table, lastYear: Bool = false) -> Bool {
    data.pointee.present[Int(table.rawValue) + (lastYear ? LookedAfterReturn.tableCount : 0)]
  }
}

/// What every child's view points to.
struct CheckedData {
  let views: UnsafePointer<TableView>
  let present: UnsafePointer<Bool>
  let period: Period
  let authority: Code
  let reference: Unmanaged<ReferenceData>
}
