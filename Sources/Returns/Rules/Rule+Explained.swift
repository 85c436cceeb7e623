extension Rule {
  /// The rule in words, for a terminal.
  ///
  /// - Parameter hint: how it is usually mended.
  public func explained(years: [CollectionYear], hint: String?) -> String {
    var text = "\(code) (\(severity.rawValue)): \(message)\n"
    if let expected { text += "Expected: \(expected).\n" }
    if let hint { text += "\(hint)\n" }
    text += "Points at: \(Rule.listed(fields)).\n"
    if !reads.isEmpty { text += "Also reads: \(Rule.listed(reads)).\n" }
    if !needs.isEmpty { text += "Needs: \(needs.map { $0.rawValue }.joined(separator: ", ")).\n" }
    text += "In force: \(years.map { $0.name }.joined(separator: ", ")).\n"
    text += "Source: \(source.isEmpty ? "the validation rules of the collection" : source).\n"
    for example in examples {
      text += "\nExample (rows marked ! break the rule):\n"
      for line in example.text.split(separator: "\n") { text += "  \(line)\n" }
    }
    return text
  }

  private static func listed(_ columns: [Columns]) -> String {
    columns.map { "\($0.lastYear ? "last year's " : "")\($0.table) \($0.names.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}
