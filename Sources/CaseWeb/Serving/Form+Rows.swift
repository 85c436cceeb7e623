extension Form {
  /// The rows of a repeated group: fields named `lines[0].who`, `lines[2].who`, … become one form a row, in the order
  /// of their numbers, with what follows the dot as its names. Numbers may have gaps: rows are removed in place.
  ///
  /// - Parameter most: rows beyond so many are left out.
  func rows(_ name: String, most: Int = 200) -> [Form] {
    var rows: [Int: [Field]] = [:]
    for field in fields {
      guard let (number, column) = Form.place(of: field.name, in: name) else { continue }
      rows[number, default: []].append(Field(name: column, value: field.value))
    }
    return rows.sorted { $0.key < $1.key }.prefix(most).map { Form($0.value) }
  }

  /// `lines[2].who` of `lines`: 2 and `who`.
  private static func place(of field: String, in name: String) -> (Int, String)? {
    guard field.hasPrefix(name) else { return nil }
    let rest = field.dropFirst(name.count)
    guard rest.first == "[", let close = rest.firstIndex(of: "]"), rest[close...].hasPrefix("].") else { return nil }
    let figures = rest[rest.index(after: rest.startIndex)..<close]
    guard (1...6).contains(figures.utf8.count), figures.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(figures)
    else { return nil }
    let column = rest[close...].dropFirst(2)
    return column.isEmpty ? nil : (number, String(column))
  }

  /// Which button of a repeated group was pressed, if one was: then the page is shown again with a row more or less,
  /// and nothing is checked.
  enum GroupChange: Equatable, Sendable {
    case add(group: String)
    case remove(group: String, row: Int)
  }

  var groupChange: GroupChange? {
    if let group = self["add"], !group.isEmpty { return .add(group: group) }
    guard let row = self["remove"], row.hasSuffix("]"), let open = row.lastIndex(of: "["),
      let number = Int(row[row.index(after: open)...].dropLast())
    else { return nil }
    return .remove(group: String(row[..<open]), row: number)
  }
}
