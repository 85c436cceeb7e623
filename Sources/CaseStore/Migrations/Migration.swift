import Crypto

/// One numbered step of the schema, as it is embedded in the program.
struct Migration: Sendable, Equatable {
  /// From 1, with no gaps.
  let number: Int
  /// `0001-people`
  let name: String
  let text: String
  /// The same for both engines, where each has a text of its own: both texts. Else the text.
  let wholeText: String

  init(number: Int, name: String, text: String, wholeText: String? = nil) {
    (self.number, self.name, self.text, self.wholeText) = (number, name, text, wholeText ?? text)
  }

  /// The SHA-256 of the whole text, in hexadecimal: what proves that an applied migration has not been edited since. It
  /// does not depend on the engine, so that a backup of one can be restored to the other.
  var digest: String {
    SHA256.hash(data: Array(wholeText.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// Those of one engine, in order. A file is `0001-people.sql`; where the engines must differ there are two,
  /// `0002-search.sqlite.sql` and `0002-search.postgres.sql`.
  ///
  /// - Throws: `MigrationRefusal` for a name that is none of these, and for a number that is missing or used twice.
  static func list(_ files: [(name: String, text: String)], for dialect: Dialect) throws -> [Migration] {
    let migrations = try files.compactMap { file in
      try migration(file.name, file.text, for: dialect, whole: whole(file, among: files))
    }
    .sorted { $0.number < $1.number }
    for (expected, migration) in zip(1..., migrations) where migration.number != expected {
      throw migration.number < expected
        ? MigrationRefusal.twice(migration.name) : MigrationRefusal.missing(expected, before: migration.name)
    }
    return migrations
  }

  /// The texts of both engines, in the order of their names; a file that is for both is its own.
  private static func whole(
    _ file: (name: String, text: String), among files: [(name: String, text: String)]
  ) -> String {
    let stem = file.name.prefix { $0 != "." }
    return files.filter { $0.name.prefix { $0 != "." } == stem }.sorted { $0.name < $1.name }.map(\.text).joined()
  }

  private static func migration(
    _ file: String, _ text: String, for dialect: Dialect, whole: String
  ) throws -> Migration? {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts[0].prefix { $0 != "-" }
    guard parts.last == "sql", parts.count <= 3, digits.utf8.count == 4, let number = Int(digits),
      parts[0].utf8.count > 5
    else { throw MigrationRefusal.misnamed(file) }
    if parts.count == 3 {
      guard let only = Dialect(rawValue: String(parts[1])) else { throw MigrationRefusal.misnamed(file) }
      guard only == dialect else { return nil }
    }
    return Migration(number: number, name: String(parts[0]), text: text, wholeText: whole)
  }
}
