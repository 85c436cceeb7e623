extension CINChild {
  /// Every record of the child that is a row of a table, in the order of the file; but for lists of codes.
  func forEachRow(_ visit: (any CINRow) -> Void) {
    visit(identifiers)
    visit(characteristics)
    for details in details {
      visit(details)
      details.assessments.forEach(visit)
      details.cinPlans.forEach(visit)
      details.section47s.forEach(visit)
      for plan in details.protectionPlans {
        visit(plan)
        plan.reviews.forEach(visit)
      }
      details.preProceedings.forEach(visit)
    }
  }

  /// What stands in a row of a table.
  func seen(in table: CINTable, row: Int) -> CINSeen? {
    if table == .disabilities {
      return characteristics.disabilities.first { $0.row == row }.map {
        CINSeen(line: $0.line, values: [CINElement.disability.rawValue: $0.code])
      }
    }
    var found: CINSeen?
    forEachRow { if $0.row == row, type(of: $0).table == table { found = CINSeen($0) } }
    return found
  }
}

/// A row as a finding shows it.
struct CINSeen {
  let line: Int
  /// What is there, by field.
  let values: [String: String]
}

extension CINSeen {
  init(_ record: any CINRow) {
    var values: [String: String] = [:]
    record.fields { element, value in if value.isPresent { values[element.rawValue] = value.text } }
    if let assessment = record as? CINAssessment {
      values[CINElement.assessmentFactor.rawValue] = assessment.factors.map(\.code).joined(separator: " ")
    }
    self.init(line: record.line, values: values)
  }
}

extension CINSeen {
  init(line: Int, childID: String, upn: String) {
    self.init(line: line, values: [CINElement.laChildID.rawValue: childID, CINElement.upn.rawValue: upn])
  }
}
