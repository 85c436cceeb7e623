/// Sentences for one situation: a text takes one from each place, so that a few make hundreds.
///
/// `{name}` and the like stand for who it is about; `Voice` says which there are.
struct Bank: Sendable {
  let name: String
  let places: [[String]]

  init(_ name: String, _ places: [String]...) { (self.name, self.places) = (name, places) }
}

/// Puts texts together so that no record has the same paragraph twice in a row.
struct Voice {
  private var last: [String: [Int]] = [:]
  var chance: Chance

  init(_ chance: Chance) { self.chance = chance }

  /// A text from a bank; another than the last one for the same `about`.
  mutating func say(_ bank: Bank, about: String, _ words: (Substring) -> String) -> String {
    let key = bank.name + "/" + about
    let before = last[key]
    var chosen = bank.places.map { chance.below($0.count) }
    if chosen == before, let place = chosen.indices.first(where: { bank.places[$0].count > 1 }) {
      chosen[place] = (chosen[place] + 1) % bank.places[place].count
    }
    last[key] = chosen
    let text = zip(bank.places, chosen).map { $0[$1] }.joined(separator: " ")
    return Voice.filled(text, words)
  }

  /// A text with what stands in braces put in; with a capital where the word in braces has one.
  static func filled(_ text: String, _ words: (Substring) -> String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var (out, rest) = ("", text[...])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let key = rest[rest.index(after: open)..<close]
      if let first = key.first, first.isUppercase {
        let word = words(key.lowercased()[...])
        out += word.prefix(1).uppercased() + word.dropFirst()
      } else {
        out += words(key)
      }
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
