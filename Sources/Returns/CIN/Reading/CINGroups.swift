extension CINElement {
  /// Holds other elements; every other element holds a value.
  var isGroup: Bool {
    switch self {
    case .message, .header, .collectionDetails, .source, .children, .child, .childIdentifiers, .childCharacteristics,
      .disabilities, .cinDetails, .assessments, .factorsIdentified, .cinPlanDates, .section47,
      .childProtectionPlans, .reviews, .preProceedings:
      true
    default: false
    }
  }
}

/// A record that is a row of a flattened table.
protocol CINRow: CINRecord {
  static var table: CINTable { get }
  var row: Int? { get set }
}

extension CINRow {
  mutating func begin(_ line: Int, _ rows: inout CINRows) {
    self.line = line
    row = rows.next(Self.table)
  }

  static func begun(_ line: Int, _ rows: inout CINRows) -> Self {
    var record = Self()
    record.begin(line, &rows)
    return record
  }
}

extension CINHeader: CINRow { static var table: CINTable { .header } }
extension CINIdentifiers: CINRow { static var table: CINTable { .childIdentifiers } }
extension CINCharacteristics: CINRow { static var table: CINTable { .childCharacteristics } }
extension CINDetails: CINRow { static var table: CINTable { .cinDetails } }
extension CINAssessment: CINRow { static var table: CINTable { .assessments } }
extension CINPlan: CINRow { static var table: CINTable { .cinPlanDates } }
extension CINSection47: CINRow { static var table: CINTable { .section47 } }
extension CINProtectionPlan: CINRow { static var table: CINTable { .childProtectionPlans } }
extension CINReview: CINRow { static var table: CINTable { .reviews } }
extension CINPreProceedings: CINRow { static var table: CINTable { .preProceedings } }

extension CINProtectionPlan {
  /// One review for each date: some files hold every date in one `Reviews`, others give each its own.
  mutating func addReview(_ cell: CINCell, rows: inout CINRows) -> CINTaken {
    var review = CINReview.begun(cell.line, &rows)
    reviewsLine = nil
    defer { reviews.append(review) }
    return review.take(.cppReviewDate, cell)
  }

  /// A `Reviews` with nothing in it is a review whose date is missing.
  mutating func addBlankReviewIfEmpty(rows: inout CINRows) {
    guard let line = reviewsLine else { return }
    reviewsLine = nil
    reviews.append(.begun(line, &rows))
  }
}
