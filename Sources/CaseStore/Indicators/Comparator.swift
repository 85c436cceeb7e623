import Casework

/// What the same indicator came to elsewhere, with where that was read.
public struct Comparator: Sendable, Equatable {
  /// The short name of the indicator: `AS02`.
  public let indicator: String
  /// `England`, or the name of a group of authorities.
  public let place: String
  public let value: Double
  /// The year or the day that it is about, in words.
  public let period: String
  public let source: String
}

extension Comparator {
  /// Those that come with the program.
  public static let known: [Comparator] = Embedded.figures.filter { $0.name == "comparators.csv" }.flatMap { file in
    do {
      return try read(file.text, file: file.name)
    } catch {
      // They are part of the program, and a test reads them.
      preconditionFailure("\(error)")
    }
  }

  /// A file of commas with a heading, whose last column, the source, may hold them: statistical neighbours, say, from
  /// an authority’s own folder.
  ///
  /// - Throws: `IndicatorRefusal` naming the line and what was expected there.
  static func read(_ text: String, file: String) throws(IndicatorRefusal) -> [Comparator] {
    var found: [Comparator] = []
    for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      if number == 1 || line.allSatisfy(\.isWhitespace) { continue }
      let cells = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).map(\.withoutSpacesAround)
      guard cells.count == 5, let value = Double(cells[2]), value.isFinite, !cells.contains("") else {
        throw IndicatorRefusal(
          file: file, line: number, words: "expected indicator,place,value,period,source, with a number as the value")
      }
      found.append(
        Comparator(indicator: cells[0], place: cells[1], value: value, period: cells[3], source: cells[4]))
    }
    return found
  }
}
