/// Puts flattened tables together again: every row to its child, its referral, its assessment or its plan.
///
/// A row whose owner is in no other table is given one of its own that has no row, so that rules about the row
/// itself still see it.
struct CINAssembly {
  private(set) var children: [CINChild] = []
  private var childByID: [String: Int] = [:]
  private var detailsByKey: [Key: Int] = [:]
  private var assessmentByKey: [Key: (details: Int, place: Int)] = [:]
  private var planByKey: [Key: (details: Int, place: Int)] = [:]
  private var repeats: [(child: Int, identifiers: CINIdentifiers)] = []
  private let tables: CINTableSet

  private struct Key: Hashable {
    let child: Int
    let id: String
  }

  init(_ tables: CINTableSet) {
    self.tables = tables
    identifiers()
    characteristics()
    details()
    each(.assessments) { assembly, row, child in assembly.assessment(row, child) }
    each(.assessmentFactors) { assembly, row, child in assembly.factor(row, child) }
    each(.cinPlanDates) { assembly, row, child in
      assembly.add(row.record(CINPlan.self), row, child) { $0.cinPlans.append($1) }
    }
    each(.section47) { assembly, row, child in
      assembly.add(row.record(CINSection47.self), row, child) { $0.section47s.append($1) }
    }
    each(.childProtectionPlans) { assembly, row, child in assembly.plan(row, child) }
    each(.reviews) { assembly, row, child in assembly.review(row, child) }
    each(.preProceedings) { assembly, row, child in
      assembly.add(row.record(CINPreProceedings.self), row, child) { $0.preProceedings.append($1) }
    }
    addRepeats()
  }

  /// Every header row: one in any real folder.
  var headers: [CINHeader] {
    tables.rows(.header).map { $0.record(CINHeader.self).record }
  }
}

// MARK: The child

extension CINAssembly {
  private mutating func identifiers() {
    for row in tables.rows(.childIdentifiers) {
      let (identifiers, problems) = row.record(CINIdentifiers.self)
      let id = row["LAchildID"] ?? ""
      if let first = childByID[id], !id.isEmpty {
        repeats.append((first, identifiers))
        continue
      }
      childByID[id] = children.count
      var child = CINChild()
      (child.identifiers, child.line, child.problems) = (identifiers, row.line, problems)
      children.append(child)
    }
  }

  /// A second row of identifiers under one number is a second child with the same episodes: each is checked.
  private mutating func addRepeats() {
    for (first, identifiers) in repeats {
      var child = children[first]
      child.identifiers = identifiers
      children.append(child)
    }
  }

  private mutating func characteristics() {
    each(.childCharacteristics) { assembly, row, child in
      let (record, problems) = row.record(CINCharacteristics.self)
      guard assembly.children[child].characteristics.row == nil else {
        // A second row, or one with no child to belong to: looked at, but as nobody's.
        var nobody = CINChild()
        (nobody.characteristics, nobody.problems) = (record, problems)
        nobody.identifiers.laChildID = assembly.children[child].identifiers.laChildID
        assembly.children.append(nobody)
        return
      }
      let disabilities = assembly.children[child].characteristics.disabilities
      assembly.children[child].characteristics = record
      assembly.children[child].characteristics.disabilities = disabilities
      assembly.children[child].problems += problems
    }
    each(.disabilities) { assembly, row, child in
      let listed = CINListed(code: row["Disability"] ?? "", line: row.line, row: row.number)
      assembly.children[child].characteristics.disabilities.append(listed)
    }
  }

  private mutating func child(_ id: String) -> Int {
    if let place = childByID[id] { return place }
    childByID[id] = children.count
    var child = CINChild()
    child.identifiers.laChildID = CINText(CINCell(id, line: 0))
    children.append(child)
    return children.count - 1
  }

  private mutating func each(_ table: CINTable, _ body: (inout CINAssembly, CINTableSet.Cursor, Int) -> Void) {
    for row in tables.rows(table) {
      let place = child(row["LAchildID"] ?? "")
      body(&self, row, place)
    }
  }
}

// MARK: The referral and what stands under it

extension CINAssembly {
  private mutating func details() {
    each(.cinDetails) { assembly, row, child in
      let (record, problems) = row.record(CINDetails.self)
      if let id = row["CINdetailsID"] {
        let key = Key(child: child, id: id)
        if assembly.detailsByKey[key] == nil {
          assembly.detailsByKey[key] = assembly.children[child].details.count
        }
      }
      assembly.children[child].details.append(record)
      assembly.children[child].problems += problems
    }
  }

  private mutating func detailsPlace(_ row: CINTableSet.Cursor, _ child: Int) -> Int {
    let key = Key(child: child, id: row["CINdetailsID"] ?? "")
    if let place = detailsByKey[key] { return place }
    detailsByKey[key] = children[child].details.count
    children[child].details.append(CINDetails())
    return children[child].details.count - 1
  }

  private mutating func add<Record: CINRow>(
    _ read: (record: Record, problems: [CINProblem]), _ row: CINTableSet.Cursor, _ child: Int,
    _ append: (inout CINDetails, Record) -> Void
  ) {
    append(&children[child].details[detailsPlace(row, child)], read.record)
    children[child].problems += read.problems
  }

  private mutating func assessment(_ row: CINTableSet.Cursor, _ child: Int) {
    var (record, problems) = row.record(CINAssessment.self)
    record.factors = row.listedFactors
    add((record, problems), row, child) { $0.assessments.append($1) }
    let details = detailsPlace(row, child)
    assessmentByKey[Key(child: child, id: row["AssessmentID"] ?? "")] =
      (details, children[child].details[details].assessments.count - 1)
  }

  /// The table of factors is the fuller account: where an assessment has rows in it, they replace its own column.
  private mutating func factor(_ row: CINTableSet.Cursor, _ child: Int) {
    guard let code = row["AssessmentFactor"], !code.isEmpty,
      let found = assessmentByKey[Key(child: child, id: row["AssessmentID"] ?? "")]
    else { return }
    let factor = CINListed(code: code, line: row.line, row: row.number)
    let assessments = \CINDetails.assessments
    if children[child].details[found.details][keyPath: assessments][found.place].factors.first?.row == -1 {
      children[child].details[found.details][keyPath: assessments][found.place].factors = []
    }
    children[child].details[found.details][keyPath: assessments][found.place].factors.append(factor)
  }

  private mutating func plan(_ row: CINTableSet.Cursor, _ child: Int) {
    let read = row.record(CINProtectionPlan.self)
    // Tools that flatten a census leave such a row where an episode has no plan.
    if row["CPPID"] == "", read.record.given.allSatisfy(\.text.isEmpty) { return }
    add(read, row, child) { $0.protectionPlans.append($1) }
    let details = detailsPlace(row, child)
    let key = Key(child: child, id: row["CPPID"] ?? "")
    if planByKey[key] == nil { planByKey[key] = (details, children[child].details[details].protectionPlans.count - 1) }
  }

  private mutating func review(_ row: CINTableSet.Cursor, _ child: Int) {
    let (record, problems) = row.record(CINReview.self)
    children[child].problems += problems
    let key = Key(child: child, id: row["CPPID"] ?? "")
    if let found = planByKey[key] {
      children[child].details[found.details].protectionPlans[found.place].reviews.append(record)
      return
    }
    let details = detailsPlace(row, child)
    var plan = CINProtectionPlan()
    plan.reviews = [record]
    planByKey[key] = (details, children[child].details[details].protectionPlans.count)
    children[child].details[details].protectionPlans.append(plan)
  }
}
