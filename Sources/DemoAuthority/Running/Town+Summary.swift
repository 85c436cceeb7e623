import CaseStore
import Casework

extension Town {
  /// What it came to: counted while it was made, and asked of the record.
  func summary() async throws -> DemoSummary {
    var summary = done
    for life in lives where life.chosenWorker != nil {
      for kid in life.kids { summary.named["\(kid.given) \(kid.family)"] = kid.id }
    }
    let (so, day) = (summary, demo.until)
    return try await store.engine.read { connection in
      var summary = so
      summary.openCases = try connection.count("SELECT count(*) FROM need WHERE ended_on IS NULL")
      summary.closedCases = try connection.count("SELECT count(*) FROM need WHERE ended_on IS NOT NULL")
      summary.waitingForWorker = try connection.count(
        "SELECT count(*) FROM allocation WHERE ended_on IS NULL AND worker IS NULL")
      summary.drafts = try connection.count("SELECT count(*) FROM draft")
      summary.actions = try connection.count("SELECT count(*) FROM action")
      summary.actionsWithoutOwner = try connection.count(
        "SELECT count(*) FROM action WHERE owner = '' AND worker_id IS NULL")
      summary.actionsWithoutDate = try connection.count("SELECT count(*) FROM action WHERE due_on IS NULL")
      summary.childsWords = try connection.count("SELECT count(*) FROM childs_words")
      try connection.each("SELECT status, count(*) FROM step GROUP BY status") {
        summary.statuses[try $0.text(0)] = try $0.int(1)
      }
      try connection.each(
        """
        SELECT p.category, c.sex, c.born_on FROM protection_plan p JOIN person c ON c.subject_id = p.subject_id
         WHERE p.ended_on IS NULL
        """
      ) {
        summary.plans.count(category: try $0.text(0), sex: try $0.optionalText(1), born: try $0.optionalDay(2), on: day)
      }
      summary.head = try connection.first("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1") { try $0.text(0) } ?? ""
      return summary
    }
  }
}

extension Connection {
  func count(_ sql: SQL) throws -> Int { try first(sql) { try $0.int(0) } ?? 0 }
}

extension DemoSummary.Plans {
  mutating func count(category: String, sex: String?, born: Day?, on day: Day) {
    all += 1
    categories[category, default: 0] += 1
    guard let born, born <= day else { return unborn += 1 }
    if sex == "F" { girls += 1 } else { boys += 1 }
    switch born.age(on: day) {
    case ..<5: underFive += 1
    case 5...11: fiveToEleven += 1
    default: twelveAndOver += 1
    }
  }
}
