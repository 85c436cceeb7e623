/// The rows of a return's tables put together by child, for the XML form.
struct ChildRows {
  struct Child {
    let id: String
    /// The row of the header; nil for a child whom only other tables name.
    let header: Int?
  }

  /// The elements that are rows, in the order in which a child has them.
  static let modules: [(Table, String)] = [
    (.reviews, "AREVIEW"), (.missing, "AMISSING"), (.prevPerm, "PERMANENCE"), (.oc2, "OC2"),
    (.placedAdoption, "AD_PLACED"), (.swEpisodes, "SWEPISODE"), (.dolo, "DOLO"), (.episodes, "EPISODE"),
  ]

  /// In the order of the header, then those whom it does not have.
  let children: [Child]
  private var waiting: [Table: [String: [Int]]] = [:]

  init(_ tables: LookedAfterTables) {
    var (children, known): ([Child], Set<String>) = ([], [])
    for table in tables.tables {
      let column = table.place(of: "CHILD")
      var byChild: [String: [Int]] = [:]
      for (row, cells) in table.rows.enumerated() {
        let id = column.map { cells[$0] } ?? ""
        byChild[id, default: []].append(row)
        if table.table == .header {
          children.append(Child(id: id, header: row))
          known.insert(id)
        } else if known.insert(id).inserted {
          children.append(Child(id: id, header: nil))
        }
      }
      waiting[table.table] = byChild
    }
    self.children = children
  }

  /// A child's rows, which are then gone: a second `CHILD` of the same number has none.
  mutating func take(_ table: Table, _ child: String) -> [Int] {
    waiting[table]?.removeValue(forKey: child) ?? []
  }

  /// The cells in the order of the layout, those that are sent first.
  static func inOrder(_ table: Table, _ cells: [String: String]) -> [(name: String, text: String)] {
    table.layout.compactMap { column in cells[column.name].map { (column.name, $0) } }
      .filter { name, text in !text.isEmpty || WrittenTable.columns(of: table).contains(name) }
  }

  /// How many rows of either are not among those of the other.
  static func differing(_ before: [[String]], _ after: [[String]]) -> Int {
    var counts: [[String]: Int] = [:]
    for row in before { counts[row, default: 0] += 1 }
    for row in after { counts[row, default: 0] -= 1 }
    return max(counts.values.filter { $0 > 0 }.reduce(0, +), -counts.values.filter { $0 < 0 }.reduce(0, +))
  }
}
