/// A table whose rows stand as cards where it is narrow.
struct TableView: Sendable {
  struct Column: Sendable, ExpressibleByStringLiteral {
    var title: String
    /// Figures line up on the right.
    var isNumber = false
    /// For people who hear the table only: a column of buttons needs no heading on the screen.
    var isHidden = false

    init(_ title: String, isNumber: Bool = false, isHidden: Bool = false) {
      (self.title, self.isNumber, self.isHidden) = (title, isNumber, isHidden)
    }
    init(stringLiteral title: String) { self.init(title) }
  }

  /// What the table shows; heard first. Seen too unless a heading above says the same.
  var caption: String
  var showsCaption = false
  var columns: [Column]
  /// Cells by row, as many as there are columns; the first names the row.
  var rows: [[HTML]]
  /// What is said in place of a table without rows.
  var empty = "Nothing to show."
  /// The label of a box that narrows the rows as one types; the box is there only where script runs.
  var filter: String?
  /// Columns as wide as those of other tables on the page that have as many.
  var isEven = false
}

extension HTML {
  static func table(_ table: TableView) -> HTML {
    if table.rows.isEmpty { return #"<p class="quiet">\#(table.empty)</p>"# }
    return """
      <table class="stack\(if: table.isEven, " even")"\(ifLet: table.filter, { " data-filter='\($0)'" })>\
      <caption\(if: !table.showsCaption, " class='sr'")>\(table.caption)</caption>\
      <thead><tr>\(each: table.columns, { heading($0) })</tr></thead>
      <tbody>\(each: table.rows, { row($0, of: table.columns) })</tbody></table>
      """
  }

  private static func heading(_ column: TableView.Column) -> HTML {
    let title: HTML = column.isHidden ? "<span class='sr'>\(column.title)</span>" : "\(column.title)"
    return #"<th scope="col"\#(if: column.isNumber, " class='r'")>\#(title)</th>"#
  }

  private static func row(_ cells: [HTML], of columns: [TableView.Column]) -> HTML {
    "<tr>\(each: zip(columns, cells).enumerated(), { cell($0.element, at: $0.offset) })</tr>\n"
  }

  private static func cell(_ cell: (column: TableView.Column, content: HTML), at place: Int) -> HTML {
    if place == 0 { return #"<th scope="row">\#(cell.content)</th>"# }
    // Where it is narrow the heading stands before the cell, and a colon between them.
    let title = cell.column.title
    let label = title.hasSuffix("?") ? String(title.dropLast()) : title
    return """
      <td\(if: cell.column.isNumber, " class='r num'")\
      \(if: !cell.column.isHidden, " data-l='\(label)'")>\
      \(cell.content)</td>
      """
  }
}
