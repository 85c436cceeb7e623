extension Columns {
  static func censusHeader(_ fields: CINElement...) -> Columns { .census(.header, fields) }
  static func identifiers(_ fields: CINElement...) -> Columns { .census(.childIdentifiers, fields) }
  static func characteristics(_ fields: CINElement...) -> Columns { .census(.childCharacteristics, fields) }
  static func disabilities(_ fields: CINElement...) -> Columns { .census(.disabilities, fields) }
  static func details(_ fields: CINElement...) -> Columns { .census(.cinDetails, fields) }
  static func assessments(_ fields: CINElement...) -> Columns { .census(.assessments, fields) }
  static func cinPlans(_ fields: CINElement...) -> Columns { .census(.cinPlanDates, fields) }
  static func section47s(_ fields: CINElement...) -> Columns { .census(.section47, fields) }
  static func protectionPlans(_ fields: CINElement...) -> Columns { .census(.childProtectionPlans, fields) }
  static func planReviews(_ fields: CINElement...) -> Columns { .census(.reviews, fields) }

  private static func census(_ table: CINTable, _ fields: [CINElement]) -> Columns {
    Columns(table.name, fields.map(\.rawValue))
  }
}
