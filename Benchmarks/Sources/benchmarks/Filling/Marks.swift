/// Where a name that must be another in every copy stands in a text of the template.
///
/// Ids are made of letters and digits without 0, 1, I and O, so neither mark is ever part of one.
enum Marks {
  static let upper = "OIOIO"
  /// For texts that may only have small letters: sign-in names.
  static let lower = "oioio"

  /// What replaces the marks in one copy: three letters, as the ids in use have sixteen and the template's thirteen.
  static func code(_ copy: Int) -> String {
    let letters = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
    precondition(copy < 32 * 32 * 32, "more copies than codes")
    return String(decoding: [copy / 1024, copy / 32 % 32, copy % 32].map { letters[$0] }, as: UTF8.self)
  }

  /// The last four digits of the salts of one copy.
  static func salt(_ copy: Int) -> String {
    let hex = String(copy, radix: 16)
    return String(repeating: "0", count: 4 - hex.utf8.count) + hex
  }
}

/// Puts marks into texts: after every id, and into the other names that no two may share.
struct Marking {
  /// Everything that names one thing and nothing else: ids, and the numbers that a child is known by.
  private let ids: Set<String>
  private let lengths: Set<Int>
  private let teams: [String]
  private let signIns: [String]

  init(ids: Set<String>, teams: [String], signIns: [String]) {
    (self.ids, self.teams, self.signIns) = (ids, teams, signIns)
    lengths = Set(ids.map(\.utf8.count))
  }

  /// The text with a mark after every id in it. A word that has a small letter is none.
  func marked(_ text: String) -> String {
    var out: [UInt8] = []
    var (word, isCandidate): ([UInt8], Bool) = ([], true)
    // In the JSON of a body an id may stand after a line break, which is written as two characters.
    var isEscaped = false
    func end() {
      out += word
      if isCandidate, lengths.contains(word.count), ids.contains(String(decoding: word, as: UTF8.self)) {
        out += Array(Marks.upper.utf8)
      }
    }
    for byte in text.utf8 {
      if isEscaped {
        out.append(byte)
        isEscaped = false
        continue
      }
      isEscaped = byte == UInt8(ascii: "\\")
      switch byte {
      case 48...57, 65...90: word.append(byte)
      case 97...122:
        word.append(byte)
        isCandidate = false
      default:
        end()
        out.append(byte)
        (word, isCandidate) = ([], true)
      }
    }
    end()
    return String(decoding: out, as: UTF8.self)
  }

  /// The body of a change, in which names of teams and sign-in names stand as the columns' values.
  func markedBody(_ text: String) -> String {
    var text = marked(text)
    if text.contains("\"sign_in\":") {
      for name in signIns {
        text = text.replacing("\"sign_in\":\"\(name)\"", with: "\"sign_in\":\"\(signIn(name))\"")
      }
    }
    if text.contains("{\"t\":\"team\"") {
      for name in teams { text = text.replacing("\"name\":\"\(name)\"", with: "\"name\":\"\(team(name))\"") }
    }
    return text
  }

  func signIn(_ name: String) -> String { "\(name).\(Marks.lower)" }
  func team(_ name: String) -> String { "\(name) \(Marks.upper)" }
}
