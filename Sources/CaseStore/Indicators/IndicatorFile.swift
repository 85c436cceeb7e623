import Casework

/// What is wrong with an indicator's file: where, and what was expected.
public struct IndicatorRefusal: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  /// From 1; 0 where it is the file as a whole.
  public let line: Int
  public let words: String

  public var description: String { line == 0 ? "\(file): \(words)" : "\(file), line \(line): \(words)" }
}

/// Reads one indicator's file: a header of comments, then one query.
struct IndicatorFile {
  private static let known: Set<String> = [
    "id", "title", "numerator", "denominator", "unit", "better", "period", "figure", "clock", "source", "owner",
    "notes", "family", "practice", "adds-up",
  ]

  let indicator: Indicator

  /// - Throws: `IndicatorRefusal` naming the line and what was expected there.
  init(name: String, text: String, isLocal: Bool = false) throws {
    var header: [String: (words: String, line: Int)] = [:]
    var query: [Substring] = []
    var first = 1
    for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      guard query.isEmpty, line.hasPrefix("--") else {
        if query.isEmpty { first = number }
        if !query.isEmpty || !line.allSatisfy(\.isWhitespace) { query.append(line) }
        continue
      }
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      let key = parts.first.map { $0.withoutSpacesAround } ?? ""
      guard parts.count == 2, Self.known.contains(key) else {
        throw IndicatorRefusal(
          file: name, line: number,
          words: "expected “-- key: words” with one of \(Self.known.sorted().joined(separator: ", "))")
      }
      guard header[key] == nil else {
        throw IndicatorRefusal(file: name, line: number, words: "\(key) is said twice")
      }
      header[key] = (parts[1].withoutSpacesAround, number)
    }
    indicator = try Self.indicator(name, header, query.joined(separator: "\n"), from: first, isLocal)
  }

  private static func indicator(
    _ file: String, _ header: [String: (words: String, line: Int)], _ query: String, from first: Int,
    _ isLocal: Bool
  ) throws -> Indicator {
    func words(_ key: String) throws -> String {
      guard let words = header[key]?.words, !words.isEmpty else {
        throw IndicatorRefusal(file: file, line: 0, words: "the header says nothing of its \(key)")
      }
      return words
    }
    func choice<C: RawRepresentable & CaseIterable>(_ key: String, _: C.Type) throws -> C where C.RawValue == String {
      if let choice = C(rawValue: try words(key)) { return choice }
      throw IndicatorRefusal(
        file: file, line: header[key]?.line ?? 0,
        words: "\(key) is one of \(C.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let kind = try choice("figure", Indicator.Kind.self)
    if kind == .share || kind == .mean { _ = try words("denominator") }
    try IndicatorQuery.check(query, of: file, from: first, isLocal: isLocal)
    return Indicator(
      name: file.hasSuffix(".sql") ? String(file.dropLast(4)) : file, id: try words("id"), title: try words("title"),
      numerator: try words("numerator"), denominator: header["denominator"]?.words, unit: try words("unit"),
      better: try choice("better", Indicator.Better.self), period: try choice("period", Indicator.Period.self),
      kind: kind, clocks: (header["clock"]?.words ?? "").split(separator: ",").map(\.withoutSpacesAround),
      source: try words("source"), owner: try words("owner"), notes: header["notes"]?.words,
      family: header["family"]?.words,
      practice: (header["practice"]?.words ?? "").split(separator: ",").map(\.withoutSpacesAround),
      addsUp: header["adds-up"].map { $0.words == "yes" } ?? !isLocal, query: query,
      queryLine: first, isLocal: isLocal)
  }
}

extension StringProtocol {
  var withoutSpacesAround: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
