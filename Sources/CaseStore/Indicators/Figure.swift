import Casework

/// What an indicator comes to: its parts, from which the figure follows.
public struct Figure: Sendable, Equatable {
  public let kind: Indicator.Kind
  /// How many rows there are.
  public let rows: Int
  /// The sum of the rows’ values.
  public let sum: Double
  /// Children of 0 to 17 in the area, where the figure is a rate and the number is known.
  public let population: Int?

  public init(kind: Indicator.Kind, rows: Int, sum: Double, population: Int?) {
    (self.kind, self.rows, self.sum, self.population) = (kind, rows, sum, population)
  }

  /// The figure in the indicator’s unit; nil where there is nothing to divide by. Nothing is not nought.
  public var value: Double? {
    switch kind {
    case .share: rows == 0 ? nil : sum / Double(rows) * 100
    case .mean: rows == 0 ? nil : sum / Double(rows)
    case .count: sum
    case .rate: population.flatMap { $0 > 0 ? sum / Double($0) * 10_000 : nil }
    }
  }
}

/// One row of an indicator: what was counted, and for how much.
public struct IndicatorRow: Sendable, Equatable {
  public let subject: SubjectID?
  public let item: String
  public let day: Day
  public let value: Double

  init(_ row: Row, of indicator: Indicator) throws {
    subject = try row.optionalText(0).map { SubjectID($0) }
    item = try row.text(1)
    day = try row.day(2)
    value = try row.real(3)
    guard indicator.kind != .share || value == 0 || value == 1 else {
      throw StoreFault.other(
        code: "indicator", message: "\(indicator.name): a share counts 1 or 0, and a row says something else")
    }
  }

  init(subject: SubjectID?, item: String, day: Day, value: Double) {
    (self.subject, self.item, self.day, self.value) = (subject, item, day, value)
  }
}
