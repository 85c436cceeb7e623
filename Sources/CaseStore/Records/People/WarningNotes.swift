import Casework

/// A warning note, also one that has ended.
public struct HeldWarning: Sendable {
  public let id: String
  public let words: String
  public let from: Day
  public let reviewOn: Day
  public let until: Day?
}

extension Reader {
  /// The warnings about a child or an adult whom the worker may see: those that hold first, then the latest ended.
  public func warningNotes(about person: SubjectID) throws -> [HeldWarning] {
    guard try connection.mayReach(person, worker, at: now) else { return [] }
    return try connection.rows(
      """
      SELECT id, words, began_on, review_on, ended_on FROM warning_note WHERE subject_id = \(person)
       ORDER BY (ended_on IS NULL) DESC, ended_on DESC, review_on, id
      """
    ) { row in
      HeldWarning(
        id: try row.text(0), words: try row.text(1), from: try row.day(2), reviewOn: try row.day(3),
        until: try row.optionalDay(4))
    }
  }
}
