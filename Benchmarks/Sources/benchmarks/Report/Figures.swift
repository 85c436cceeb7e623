import Foundation

/// What was measured, by name: `pages/child/sqlite/10000/rate`. Kept in a file, so that a part can be measured again
/// without the others.
struct Figures: Codable {
  var numbers: [String: Double] = [:]
  var words: [String: String] = [:]

  static func read(_ path: String) throws -> Figures {
    guard FileManager.default.fileExists(atPath: path) else { return Figures() }
    return try JSONDecoder().decode(Figures.self, from: Data(contentsOf: URL(filePath: path)))
  }

  func write(_ path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: URL(filePath: path))
  }
}

/// The figures of one size on one engine, under their names.
struct Run {
  let engine: Place.Kind
  let children: Int
  private(set) var figures = Figures()

  mutating func set(_ name: String, _ value: Double) {
    // Five figures are more than a measurement is good for.
    let scale = value == 0 ? 1 : pow(10, 4 - floor(log10(abs(value))))
    figures.numbers["\(name)/\(engine.rawValue)/\(children)"] =
      scale > 1 ? (value * scale).rounded() / scale : value.rounded()
    say("  \(name) \(figures.numbers["\(name)/\(engine.rawValue)/\(children)"] ?? 0)")
  }

  mutating func note(_ name: String, _ words: String) {
    figures.words["\(name)/\(engine.rawValue)/\(children)"] = words
  }

  /// Puts these in the place of what was measured before.
  func merge(into path: String) throws {
    var all = try Figures.read(path)
    all.numbers.merge(figures.numbers) { $1 }
    all.words.merge(figures.words) { $1 }
    try all.write(path)
  }
}

/// Writes a line to standard error.
func say(_ words: String) { FileHandle.standardError.write(Data((words + "\n").utf8)) }

extension Array where Element == Double {
  /// The value that so many in a hundred do not exceed.
  func percentile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    return sorted[Swift.min(count - 1, Int((Double(count) * share / 100).rounded(.up)) - 1)]
  }
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
