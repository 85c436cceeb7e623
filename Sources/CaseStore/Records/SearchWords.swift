import Casework

/// The words by which a person is found: of the name in use and of every other name, folded.
enum SearchWords {
  /// The tables of a person's own rows from which the words are taken.
  static let tables: Set = ["person", "person_name"]

  /// Brings the words of a person up to date.
  static func bring(_ subject: SubjectID, _ connection: any Connection) throws {
    var wanted: Set<String> = []
    try connection.few(
      """
      SELECT fold(family_name || ' ' || given_name || ' ' || coalesce(known_as, '')) FROM person
       WHERE subject_id = \(subject)
      UNION ALL SELECT search_name FROM person_name WHERE subject_id = \(subject)
      """
    ) { row in wanted.formUnion(try row.text(0).split(separator: " ").map(String.init)) }
    let held = Set(
      try connection.rows("SELECT word FROM search_word WHERE subject_id = \(subject)") { try $0.text(0) })
    for word in held.subtracting(wanted).sorted() {
      try connection.run("DELETE FROM search_word WHERE word = \(word) AND subject_id = \(subject)")
    }
    for word in wanted.subtracting(held).sorted() {
      try connection.run("INSERT INTO search_word (word, subject_id) VALUES (\(word), \(subject))")
    }
  }

  /// Holds of a subject one of whose words begins so.
  static func begins(_ subject: SQL, with start: String) -> SQL {
    """
    \(subject) IN (SELECT subject_id FROM search_word WHERE word >= \(start) AND word < \(start + "\u{10FFFF}"))
    """
  }
}
