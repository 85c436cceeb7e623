import Casework

/// Puts the functions that both engines have into PostgreSQL's schema: when it is new, and when their text changes.
enum PostgresFunctions {
  static func install(on connection: any Connection, at now: Moment) throws {
    guard connection.dialect == .postgres else { return }
    let functions = Migration(number: 0, name: "functions", text: text)
    let known = try connection.first("SELECT digest FROM migration WHERE number = 0") { try $0.text(0) }
    guard known != functions.digest else { return }
    try connection.script(functions.text)
    try connection.run(
      """
      INSERT INTO migration (number, name, digest, applied_at)
      VALUES (0, \(functions.name), \(functions.digest), \(now))
      ON CONFLICT (number) DO UPDATE SET digest = excluded.digest, applied_at = excluded.applied_at
      """)
  }

  /// The embedded text with the letters of `NameFolding` in their places.
  static var text: String {
    var text = Embedded.functions.map(\.text).joined(separator: "\n")
    let (plain, letters) = (Letters.plain, Letters.all)
    for (place, filling) in [
      ("{{plain-from}}", literal(plain.from)), ("{{plain-to}}", literal(plain.to)),
      ("{{letters-from}}", literal(letters.from)), ("{{letters-to}}", literal(letters.to)),
      ("{{pairs}}", pairs.joined(separator: "\n    ")),
    ] { text = text.replacing(place, with: filling) }
    return text
  }

  /// What PostgreSQL's `translate` is given: each letter of `from` becomes the one at its place in `to`, and goes
  /// where `to` has ended.
  private struct Letters {
    var from: [Unicode.Scalar] = []
    var to: [Unicode.Scalar] = []

    mutating func add(_ written: String, _ plain: Unicode.Scalar) {
      from += written.unicodeScalars
      to += written.unicodeScalars.map { _ in plain }
    }

    /// For a text that is all ASCII, after `lower`.
    static var plain: Letters {
      var letters = Letters()
      for written in [NameFolding.hyphens, NameFolding.spaces] {
        letters.add(String(String.UnicodeScalarView(written.unicodeScalars.filter(\.isASCII))), " ")
      }
      letters.from += NameFolding.apostrophes.unicodeScalars.filter(\.isASCII)
      return letters
    }

    static var all: Letters {
      var letters = Letters()
      letters.from += "ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars
      letters.to += "abcdefghijklmnopqrstuvwxyz".unicodeScalars
      for (plain, written) in NameFolding.letters {
        for scalar in plain.unicodeScalars { letters.add(written, scalar) }
      }
      // Letters that become two are made one of them first, and that one is replaced afterwards.
      for (_, written) in NameFolding.pairs {
        if let one = written.unicodeScalars.first { letters.add(String(written.dropFirst()), one) }
      }
      for (plain, written) in NameFolding.otherAlphabets {
        letters.from += written.unicodeScalars
        letters.to += plain.unicodeScalars
      }
      letters.add(NameFolding.hyphens + NameFolding.spaces, " ")
      letters.from += (NameFolding.apostrophes + NameFolding.unseen).unicodeScalars
      letters.from += NameFolding.combiningMarks.compactMap(Unicode.Scalar.init)
      return letters
    }
  }

  private static var pairs: [String] {
    NameFolding.pairs.compactMap { plain, written in
      written.unicodeScalars.first.map { "folded := replace(folded, \(literal([$0])), '\(plain)');" }
    }
  }

  private static func literal(_ scalars: [Unicode.Scalar]) -> String {
    "'" + String(String.UnicodeScalarView(scalars)).replacing("'", with: "''") + "'"
  }
}
