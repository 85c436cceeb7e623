/// A census as the flattened tables that analysts pass around: what stood in each, before it is put together again.
struct CINTableSet {
  struct Row {
    let line: Int
    /// One for each of the table's columns; fewer where the row was short.
    let cells: [String]
  }
  struct Table {
    var file: String?
    var columns: [String]
    var rows: [Row] = []

    func place(of column: String) -> Int? { columns.firstIndex(of: column) }
  }

  var tables: [CINTable: Table] = [:]
  /// Only of an example: the rows that its rule must point at.
  var broken: Set<CINPlace> = []

  init() {}

  /// The columns that tie a table's rows to those of others, and belong to no field of a record.
  static let keys = ["LAchildID", "CINdetailsID", "AssessmentID", "CPPID"]
}

extension CINTable {
  /// The columns of the table in its usual order. The pre-proceedings block has had no table yet; its columns are
  /// those of its elements.
  var columns: [String] {
    switch self {
    case .header: CINHeader().columns
    case .childIdentifiers: CINIdentifiers().columns
    case .childCharacteristics: ["LAchildID"] + CINCharacteristics().columns
    case .disabilities: ["LAchildID", "Disability"]
    case .cinDetails: ["LAchildID", "CINdetailsID"] + CINDetails().columns
    case .assessments:
      ["LAchildID", "CINdetailsID", "AssessmentID"] + CINAssessment().columns + ["AssessmentFactors"]
    case .assessmentFactors: ["LAchildID", "CINdetailsID", "AssessmentID", "AssessmentFactor"]
    case .cinPlanDates: ["LAchildID", "CINdetailsID"] + CINPlan().columns
    case .section47: ["LAchildID", "CINdetailsID"] + CINSection47().columns
    case .childProtectionPlans: ["LAchildID", "CINdetailsID", "CPPID"] + CINProtectionPlan().columns
    case .reviews: ["LAchildID", "CINdetailsID", "CPPID"] + CINReview().columns
    case .preProceedings: ["LAchildID", "CINdetailsID"] + CINPreProceedings().columns
    }
  }
}

extension CINRecord {
  var columns: [String] {
    var names: [String] = []
    fields { element, _ in names.append(element.rawValue) }
    return names
  }
}
