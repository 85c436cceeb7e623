extension SQL {
  /// `?, ?, ?` for an `IN (…)`.
  ///
  /// An empty list is `NULL`: `x IN (NULL)` holds for no row, which is right, but so does `x NOT IN (NULL)`.
  /// A caller that excludes must leave the condition out when there is nothing to exclude.
  public init(list: some Sequence<some SQLBindable>) {
    let values = list.map(\.sqlValue)
    guard !values.isEmpty else {
      self = "NULL"
      return
    }
    let text = "?" + String(repeating: ", ?", count: values.count - 1)
    // A long list has a length, and so a text, that is seldom met again.
    self.init(
      unchecked: text, marks: values.indices.map { $0 * 3 }, values: values, isRepeated: values.count <= 8)
  }

  /// `?, ?, ?, ?` for an `IN (…)` of a list whose length differs from one asking to the next: the last value is said
  /// again up to a power of two, so that few texts are met, and each stays prepared.
  public init(among list: some Sequence<some SQLBindable>) {
    var values = list.map(\.sqlValue)
    guard let last = values.last, values.count <= 512 else {
      self.init(list: values)
      return
    }
    while values.count & (values.count - 1) != 0 { values.append(last) }
    let text = "?" + String(repeating: ", ?", count: values.count - 1)
    self.init(unchecked: text, marks: values.indices.map { $0 * 3 }, values: values, isRepeated: true)
  }

  /// Several fragments with a literal between them: `SQL.joined(conditions, separator: " AND ")`.
  public static func joined(_ fragments: some Sequence<SQL>, separator: SQL) -> SQL {
    var whole: SQL = ""
    var isFirst = true
    for fragment in fragments {
      if !isFirst { whole.append(separator) }
      whole.append(fragment)
      isFirst = false
    }
    return whole
  }

  /// The name of a table or column that is not known when the program is written; the only way in for a text that
  /// is no literal. Anything but small letters, digits and `_`, beginning with no digit, is refused.
  ///
  /// - Throws: `StoreFault.other` when `name` is not such a name.
  public init(identifier name: String) throws {
    let bytes = Array(name.utf8)
    let isFit = bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    guard isFit, let first = bytes.first, !(48...57).contains(first), bytes.count <= 63 else {
      throw StoreFault.other(code: "42602", message: "A name of a table or column has letters that names do not have")
    }
    self.init(stringLiteral: name)
  }
}
