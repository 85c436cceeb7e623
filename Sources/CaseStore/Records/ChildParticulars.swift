import Casework

/// Who a child is and how the record stands, from the tables that have one row for each child.
struct ChildParticulars {
  let name: ChildName
  let person: PersonShown
  let version: Int
  let isRestricted: Bool
  let wasOpened: Bool
  let address: String?
  let worker: String?
  let team: String?
}

extension Reader {
  /// Nil when there is no such child for this worker.
  func particulars(_ id: SubjectID) throws -> ChildParticulars? {
    try connection.first(
      """
      SELECT \(ChildName.columns), p.sex, p.pronouns, p.ethnicity, p.first_language, p.interpreter, p.religion,
        p.disabilities, s.version, r.subject_id IS NOT NULL,
        EXISTS (SELECT 1 FROM broken_glass g WHERE g.subject_id = p.subject_id AND g.broken_at > \(openingsSince)),
        a.lines, w.name, t.name
        FROM person p JOIN subject s ON s.id = p.subject_id
        LEFT JOIN restriction r ON r.subject_id = p.subject_id
        LEFT JOIN address a ON a.subject_id = p.subject_id AND a.ended_on IS NULL AND a.confidential = 0
        LEFT JOIN allocation l ON l.subject_id = p.subject_id AND l.ended_on IS NULL
        LEFT JOIN team t ON t.id = l.team LEFT JOIN worker w ON w.id = l.worker
       WHERE p.subject_id = \(id) AND \(visible("p.subject_id"))
      """
    ) { row in
      ChildParticulars(
        name: try ChildName(row, from: 0),
        person: PersonShown(
          sex: try row.optionalText(6), pronouns: try row.optionalText(7), ethnicity: try row.optionalText(8),
          firstLanguage: try row.optionalText(9), interpreter: try row.optionalInt(10).map { $0 == 1 },
          religion: try row.optionalText(11),
          disabilities: (try row.optionalText(12) ?? "").split(separator: " ").map(String.init)),
        version: try row.int(13), isRestricted: try row.bool(14), wasOpened: try row.bool(15),
        address: try row.optionalText(16), worker: try row.optionalText(17), team: try row.optionalText(18))
    }
  }
}
