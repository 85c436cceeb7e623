/// How many rows of each flattened table have been met so far: a record's row is its place among its kind.
struct CINRows {
  private var counts = [Int](repeating: 0, count: CINTable.allCases.count)

  func count(of table: CINTable) -> Int { counts[table.rawValue] }

  mutating func next(_ table: CINTable) -> Int {
    defer { counts[table.rawValue] += 1 }
    return counts[table.rawValue]
  }
}

/// The tables of a flattened census, as analysts pass them around, and the block that has none yet.
public enum CINTable: Int, CaseIterable, Sendable {
  case header, childIdentifiers, childCharacteristics, disabilities, cinDetails, assessments, assessmentFactors
  case cinPlanDates, section47, childProtectionPlans, reviews, preProceedings

  /// As findings and file names give it.
  public var name: String {
    switch self {
    case .header: "Header"
    case .childIdentifiers: "ChildIdentifiers"
    case .childCharacteristics: "ChildCharacteristics"
    case .disabilities: "Disabilities"
    case .cinDetails: "CINdetails"
    case .assessments: "Assessments"
    case .assessmentFactors: "AssessmentFactorsList"
    case .cinPlanDates: "CINplanDates"
    case .section47: "Section47"
    case .childProtectionPlans: "ChildProtectionPlans"
    case .reviews: "Reviews"
    case .preProceedings: "PreProceedingsandFGDM"
    }
  }
}
