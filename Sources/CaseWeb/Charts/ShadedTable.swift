/// A table whose cells are shaded by how much they say: rows by columns, the number always in words as well.
struct ShadedTable: Sendable {
  struct Cell: Sendable {
    /// What it says; nothing to say is a dash.
    var words: String?
    /// From 0 (pale) to 1 (dark); nil without a shade.
    var shade: Double?
  }

  var caption: String
  var corner: String
  var columns: [String]
  var rows: [(title: HTML, cells: [Cell])]

  /// Five shades, so that they can be told apart.
  fileprivate static func style(_ shade: Double?) -> HTML {
    switch shade.map({ Int(min(max($0, 0), 1) * 4.999) }) {
    case nil: "r num"
    case 0?: "r num shade0"
    case 1?: "r num shade1"
    case 2?: "r num shade2"
    case 3?: "r num shade3"
    default: "r num shade4"
    }
  }
}

extension HTML {
  static func shadedTable(_ table: ShadedTable) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(table.caption), scrolls sideways">\
    <table class="shades"><caption class="sr">\(table.caption)</caption><thead><tr><th scope="col">\(table.corner)</th>\
    \(each: table.columns, { "<th scope='col' class='r'>\($0)</th>" })</tr></thead><tbody>\
    \(each: table.rows, { title, cells in
      """
      <tr><th scope="row">\(title)</th>\(each: cells, { cell in
        "<td class='\(ShadedTable.style(cell.shade))'>\(cell.words ?? "–")</td>"
      })</tr>
      """
    })</tbody></table></div>
    """
  }
}
