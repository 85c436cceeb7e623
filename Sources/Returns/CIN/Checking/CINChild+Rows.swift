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

  /// What stands in some fields of a row of a table.
  func seen(in table: CINTable, row: Int, _ fields: [CINElement?]) -> CINSeen? {
    func first<Record: CINRow>(_ records: [Record]) -> CINSeen? {
      records.first { $0.row == row }.map { CINSeen($0, fields) }
    }
    func first<Record: CINRow>(_ records: (CINDetails) -> [Record]) -> CINSeen? {
      for place in details.indices {
        if let found = first(records(details[place])) { return found }
      }
      return nil
    }
    switch table {
    case .header, .assessmentFactors: return nil
    case .childIdentifiers: return first([identifiers])
    case .childCharacteristics: return first([characteristics])
    case .disabilities:
      return characteristics.disabilities.first { $0.row == row }.map { listed in
        CINSeen(line: listed.line, values: fields.map { $0 == .disability ? listed.code : nil })
      }
    case .cinDetails: return first(details)
    case .assessments: return first { $0.assessments }
    case .cinPlanDates: return first { $0.cinPlans }
    case .section47: return first { $0.section47s }
    case .childProtectionPlans: return first { $0.protectionPlans }
    case .reviews: return first { $0.protectionPlans.flatMap(\.reviews) }
    case .preProceedings: return first { $0.preProceedings }
    }
  }
}

/// Some fields of a row as a finding shows them.
struct CINSeen {
  let line: Int
  /// What is there; nil where there is nothing at all.
  let values: [String?]
}

extension CINSeen {
  init(_ record: some CINRow, _ fields: [CINElement?]) {
    var values = [String?](repeating: nil, count: fields.count)
    record.fields { element, value in
      guard value.isPresent else { return }
      for place in fields.indices where fields[place] == element { values[place] = value.text }
    }
    if let assessment = record as? CINAssessment {
      for place in fields.indices where fields[place] == .assessmentFactor {
        values[place] = assessment.factors.map(\.code).joined(separator: " ")
      }
    }
    self.init(line: record.line, values: values)
  }
}
