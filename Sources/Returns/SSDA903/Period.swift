import Casework

/// The days a return covers: a collection year, or the part of one that is checked.
public struct Period: Hashable, Sendable {
  public let start: DateCell
  public let end: DateCell

  public init(start: Day, end: Day) {
    self.start = DateCell(start)
    self.end = DateCell(end)
  }

  public init(_ year: CollectionYear) { self.init(start: year.firstDay, end: year.lastDay) }

  /// True when the day is not outside the period; false where it is unknown.
  @inline(__always) public func contains(_ day: DateCell) -> Bool { day.isWithin(start, end) }
}
