import Casework

/// What is wrong with a framework’s file: where, and what was expected.
public struct FrameworkRefusal: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  /// From 1; 0 where it is the file as a whole.
  public let line: Int
  public let words: String

  public var description: String { line == 0 ? "\(file): \(words)" : "\(file), line \(line): \(words)" }
}

/// Reads a framework’s file: a line says `key: words`. First the head (`title`, `source`, `sure`, `award-years` where
/// it gives an award, and two grades or more as `grade: key | good, developing or weak | words`), then each standard,
/// which begins with `standard: key` and goes on with `title`, `asks` and, where it helps, `evidence`.
struct FrameworkFile {
  private let file: String
  private var head: [String: String] = [:]
  private var grades: [Framework.Grade] = []
  private var standards: [(key: String, line: Int, words: [String: String])] = []

  /// - Throws: `FrameworkRefusal` naming the line and what was expected there.
  static func framework(name: String, text: String, isLocal: Bool = false) throws -> Framework {
    var reading = FrameworkFile(file: name)
    for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      let line = line.withoutSpacesAround
      if !line.isEmpty, !line.hasPrefix("#") { try reading.take(line, number) }
    }
    return try reading.made(isLocal)
  }

  private init(file: String) { self.file = file }

  private func refusal(_ line: Int, _ words: String) -> FrameworkRefusal {
    FrameworkRefusal(file: file, line: line, words: words)
  }

  private mutating func take(_ line: String, _ number: Int) throws {
    let parts = line.split(separator: ":", maxSplits: 1).map(\.withoutSpacesAround)
    guard parts.count == 2, !parts[1].isEmpty else { throw refusal(number, "expected “key: words”") }
    let (key, words) = (parts[0], parts[1])
    if key == "standard" { return try begin(words, number) }
    if key == "grade", standards.isEmpty { return grades.append(try grade(words, number)) }
    let known = standards.isEmpty ? ["title", "source", "sure", "award-years"] : ["title", "asks", "evidence"]
    guard known.contains(key) else {
      throw refusal(
        number, "expected one of \((known + [standards.isEmpty ? "grade" : "standard"]).joined(separator: ", "))")
    }
    let last = standards.count - 1
    guard (last < 0 ? head[key] : standards[last].words[key]) == nil else {
      throw refusal(number, "\(key) is said twice")
    }
    if last < 0 { head[key] = words } else { standards[last].words[key] = words }
  }

  private mutating func begin(_ key: String, _ number: Int) throws {
    guard Self.isKey(key) else { throw refusal(number, "a standard is named in small letters, digits and hyphens") }
    guard !standards.contains(where: { $0.key == key }) else { throw refusal(number, "there are two of \(key)") }
    standards.append((key, number, [:]))
  }

  private func grade(_ words: String, _ number: Int) throws -> Framework.Grade {
    let parts = words.split(separator: "|").map(\.withoutSpacesAround)
    guard parts.count == 3, Self.isKey(parts[0]), let standing = Framework.Grade.Standing(rawValue: parts[1]) else {
      throw refusal(number, "expected “grade: key | good, developing or weak | words”")
    }
    guard !grades.contains(where: { $0.key == parts[0] }) else { throw refusal(number, "there are two of \(parts[0])") }
    return Framework.Grade(key: parts[0], standing: standing, words: parts[2])
  }

  private static func isKey(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  private func made(_ isLocal: Bool) throws -> Framework {
    func said(_ key: String) throws -> String {
      guard let words = head[key] else { throw refusal(0, "it does not say its \(key)") }
      return words
    }
    let name = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
    guard Self.isKey(name) else { throw refusal(0, "a framework’s file is named in small letters, digits and hyphens") }
    guard grades.count >= 2 else { throw refusal(0, "it has fewer than two grades") }
    guard (1...40).contains(standards.count) else { throw refusal(0, "it has from 1 to 40 standards") }
    let years = try head["award-years"].map { text in
      guard let years = Int(text), (1...10).contains(years) else {
        throw refusal(0, "award-years is a number from 1 to 10")
      }
      return years
    }
    return Framework(
      name: name, title: try said("title"), source: try said("source"), sure: try said("sure"), awardYears: years,
      grades: grades, standards: try standards.map(standard), isLocal: isLocal)
  }

  private func standard(_ read: (key: String, line: Int, words: [String: String])) throws -> Framework.Standard {
    guard let title = read.words["title"], let asks = read.words["asks"] else {
      throw refusal(read.line, "the standard \(read.key) does not say its title and what it asks")
    }
    return Framework.Standard(key: read.key, title: title, asks: asks, evidence: read.words["evidence"])
  }
}
