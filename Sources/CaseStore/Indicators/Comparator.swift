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

  static let heading = "indicator,place,value,period,source"

  /// A file of commas with a heading, whose last column, the source, may hold them: statistical neighbours, say, from
  /// an authority’s own folder. The source says how sure the value is: as published, as somebody reported it, or worked
  /// out, and from what.
  ///
  /// - Throws: `IndicatorRefusal` naming the line and what was expected there.
  static func read(_ text: String, file: String) throws(IndicatorRefusal) -> [Comparator] {
    var found: [Comparator] = []
    for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      func refusal(_ words: String) -> IndicatorRefusal { IndicatorRefusal(file: file, line: number, words: words) }
      if number == 1 {
        guard line.drop(while: { $0 == "\u{FEFF}" }).withoutSpacesAround == heading else {
          throw refusal("expected the heading \(heading)")
        }
        continue
      }
      if line.allSatisfy(\.isWhitespace) { continue }
      let cells = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).map(\.withoutSpacesAround)
      guard cells.count == 5, let value = Double(cells[2]), value.isFinite, !cells.contains("") else {
        throw refusal("expected \(heading), with a number as the value")
      }
      let made = Comparator(
        indicator: cells[0], place: cells[1], value: value, period: cells[3], source: cells[4].withoutQuotationMarks)
      guard !found.contains(where: { $0.isOfTheSame(as: made) }) else {
        throw refusal("\(made.indicator) of \(made.place) for \(made.period) is said twice")
      }
      found.append(made)
    }
    return found
  }

  private func isOfTheSame(as other: Comparator) -> Bool {
    indicator == other.indicator && place == other.place && period == other.period
  }
}

extension IndicatorShelf {
  /// Of each place what was said last: an authority’s own file comes after what comes with the program.
  public func latestComparators(of indicator: Indicator) -> [Comparator] {
    let all = comparators(of: indicator)
    return all.enumerated().filter { place, one in !all[(place + 1)...].contains { $0.place == one.place } }.map(
      \.element)
  }
}

extension String {
  /// As a spreadsheet writes a cell that has commas in it.
  fileprivate var withoutQuotationMarks: String {
    guard count > 1, hasPrefix("\""), hasSuffix("\"") else { return self }
    return dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
