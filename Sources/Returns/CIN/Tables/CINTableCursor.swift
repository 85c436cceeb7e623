extension CINTableSet {
  /// One row of a table, by the names of its columns.
  struct Cursor {
    let table: Table
    let number: Int

    var line: Int { table.rows[number].line }

    /// Nil for a column that the table does not have.
    subscript(column: String) -> String? {
      guard let place = table.place(of: column) else { return nil }
      let cells = table.rows[number].cells
      return place < cells.count ? cells[place] : ""
    }

    /// The row as a record, with what could not be read in it.
    func record<Record: CINRow>(_: Record.Type) -> (record: Record, problems: [CINProblem]) {
      var record = Record()
      (record.line, record.row) = (line, number)
      var problems: [CINProblem] = []
      let cells = table.rows[number].cells
      for (place, column) in table.columns.enumerated() {
        guard let element = CINElement(rawValue: column) else { continue }
        let text = place < cells.count ? cells[place] : ""
        if case .faulty(let kind) = record.take(element, CINCell(text, line: line, isFromTable: true)) {
          problems.append(CINProblem(kind, line: line, element: column, text: text))
        }
      }
      return (record, problems)
    }

    /// The factors in an assessment's own column: one code, or several as lists are written in a cell. They have no
    /// rows of their own.
    var listedFactors: [CINListed] {
      let cell = self[CINElement.assessmentFactor.rawValue] ?? ""
      let codes = cell.split { !$0.isLetter && !$0.isNumber }
      return codes.map { CINListed(code: String($0), line: line, row: -1) }
    }
  }

  func rows(_ kind: CINTable) -> [Cursor] {
    guard let table = tables[kind] else { return [] }
    return table.rows.indices.map { Cursor(table: table, number: $0) }
  }
}
