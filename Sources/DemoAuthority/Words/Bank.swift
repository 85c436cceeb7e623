/// A sentence, and of children of which age it can be true.
struct Said: Sendable, ExpressibleByStringLiteral {
  let text: String
  /// In years; a child who is not born yet is -1.
  var ages = -1...Said.oldest

  /// Some are with us past eighteen.
  private static let oldest = 25

  init(_ text: String, ages: ClosedRange<Int>) { (self.text, self.ages) = (text, ages) }
  init(stringLiteral text: String) { self.text = text }

  /// Of a child of this age and older.
  static func from(_ age: Int, _ text: String) -> Said { Said(text, ages: age...oldest) }
  /// Of a child who is not born yet.
  static func unborn(_ text: String) -> Said { Said(text, ages: -1...(-1)) }
}

/// Sentences for one situation: a text takes one from each place, so that a few make hundreds.
///
/// `{name}` and the like stand for who it is about; `Voice` says which there are.
struct Bank: Sendable {
  let name: String
  let places: [[Said]]

  init(_ name: String, _ places: [Said]...) { (self.name, self.places) = (name, places) }

  /// The sentences that can be said of a child of an age, by place.
  func fitting(_ age: Int) -> [[Said]] { places.map { place in place.filter { $0.ages.contains(age) } } }
}

/// Puts texts together so that no record has the same paragraph twice in a row.
struct Voice {
  private var last: [String: [Int]] = [:]
  private var openings: [String: [Int]] = [:]
  var chance: Chance

  init(_ chance: Chance) { self.chance = chance }

  /// A text from a bank that can be said of a child of this age; it begins with another sentence than the last three
  /// for the same `about`, as far as there are others.
  mutating func say(_ bank: Bank, about: String, age: Int, _ words: (Substring) -> String) -> String {
    let key = bank.name + "/" + about
    let before = last[key]
    let places = bank.fitting(age).filter { !$0.isEmpty }
    precondition(!places.isEmpty, "\(bank.name) says something of every age")
    var chosen = places.map { chance.below($0.count) }
    chosen[0] = opening(chosen[0], of: places[0].count, key)
    if chosen == before, let place = chosen.indices.first(where: { places[$0].count > 1 }) {
      chosen[place] = (chosen[place] + 1) % places[place].count
    }
    last[key] = chosen
    let text = zip(places, chosen).map { $0[$1].text }.joined(separator: " ")
    return Voice.filled(text, words)
  }

  private mutating func opening(_ drawn: Int, of count: Int, _ key: String) -> Int {
    let recent = openings[key, default: []].suffix(min(3, count - 1))
    let free = (0..<count).map { (drawn + $0) % count }.first { !recent.contains($0) } ?? drawn
    openings[key] = recent.suffix(2) + [free]
    return free
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
