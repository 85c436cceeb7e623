/// Reads one scorecard’s file: a header, then headings and the short names of indicators.
struct ScorecardFile {
  private static let keys: Set<String> = ["title", "audience", "every", "teams", "partners", "source"]

  private let name: String
  private var header: [String: (words: String, line: Int)] = [:]
  private var sections: [(title: String, lines: [(id: String, question: String?, number: Int)])] = []

  /// - Throws: `IndicatorRefusal` naming the line and what was expected there.
  init(name: String, text: String) throws {
    self.name = name
    for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      let words = line.withoutSpacesAround
      if words.isEmpty { continue }
      if words.hasPrefix("#") {
        sections.append((words.dropFirst().withoutSpacesAround, []))
      } else if sections.isEmpty {
        try read(header: words, number)
      } else {
        try read(line: words, number)
      }
    }
  }

  private mutating func read(header words: String, _ number: Int) throws {
    let parts = words.split(separator: ":", maxSplits: 1).map(\.withoutSpacesAround)
    guard parts.count == 2, Self.keys.contains(parts[0]) else {
      throw refusal(number, "expected “key: words” with one of \(Self.keys.sorted().joined(separator: ", "))")
    }
    guard header[parts[0]] == nil else { throw refusal(number, "\(parts[0]) is said twice") }
    header[parts[0]] = (parts[1], number)
  }

  private mutating func read(line words: String, _ number: Int) throws {
    let parts = words.split(separator: ":", maxSplits: 1).map(\.withoutSpacesAround)
    guard let id = parts.first, id.count <= 12, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      throw refusal(number, "expected the short name of an indicator, such as AS02, or “SAY1: what is asked”")
    }
    sections[sections.count - 1].lines.append((id, parts.count == 2 ? parts[1] : nil, number))
  }

  /// The scorecard with what its short names stand for.
  func scorecard(_ indicators: [Indicator]) throws -> Scorecard {
    let held = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
    let missing = Dictionary(NotHeld.all.map { ($0.id, $0) }) { first, _ in first }
    func line(_ id: String, _ question: String?, _ number: Int) throws -> Scorecard.Line {
      if let question {
        guard held[id] == nil else { throw refusal(number, "\(id) is an indicator: it is answered by its figure") }
        return Scorecard.Line(
          id: id, title: question, indicator: nil, lacks: LineAnswer.missing, isInWords: true)
      }
      if let indicator = held[id] {
        return Scorecard.Line(id: id, title: indicator.title, indicator: indicator, lacks: nil)
      }
      guard let missing = missing[id] else {
        throw refusal(number, "\(id) is no indicator, and not one that is known to be missing")
      }
      return Scorecard.Line(id: id, title: missing.title, indicator: nil, lacks: missing.lacks)
    }
    guard let cadence = Scorecard.Cadence(rawValue: try words("every")) else {
      throw refusal(
        header["every"]?.line ?? 0,
        "every is one of \(Scorecard.Cadence.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard sections.contains(where: { !$0.lines.isEmpty }) else { throw refusal(0, "there is no indicator in it") }
    return Scorecard(
      name: name.hasSuffix(".txt") ? String(name.dropLast(4)) : name, title: try words("title"),
      audience: try words("audience"), source: try words("source"), cadence: cadence,
      showsTeams: header["teams"]?.words == "yes", isForPartners: header["partners"]?.words == "yes",
      sections: try sections.map { section in
        Scorecard.Section(
          title: section.title, lines: try section.lines.map { try line($0.id, $0.question, $0.number) })
      })
  }

  private func words(_ key: String) throws -> String {
    guard let words = header[key]?.words, !words.isEmpty else {
      throw refusal(0, "the header says nothing of its \(key)")
    }
    return words
  }

  private func refusal(_ line: Int, _ words: String) -> IndicatorRefusal {
    IndicatorRefusal(file: name, line: line, words: words)
  }
}
