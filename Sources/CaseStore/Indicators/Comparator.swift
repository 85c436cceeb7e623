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
  /// Those that come with the program: a file of commas whose last column may hold them.
  public static let known: [Comparator] = Embedded.figures.filter { $0.name == "comparators.csv" }.flatMap { file in
    file.text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, let value = Double(cells[2]) else { preconditionFailure("\(file.name): \(line)") }
      return Comparator(indicator: cells[0], place: cells[1], value: value, period: cells[3], source: cells[4])
    }
  }

  public static func of(_ indicator: Indicator) -> [Comparator] { known.filter { $0.indicator == indicator.id } }
}
