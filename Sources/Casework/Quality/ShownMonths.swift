/// Months put together so far that each run of them can be shown to people who may not see the children.
///
/// What is published about time is a sum over months: a month, a quarter, a year, any twelve of them. Whoever has two
/// such sums can subtract them. So time is cut into runs, each the shortest that can be shown after the one before, and
/// only sums of whole runs are shown: whatever is added or subtracted then, nothing smaller than a run comes out, and a
/// run is never small. A run does not depend on what comes after it, so what was shown last month agrees with what is
/// shown today.
public struct ShownMonths: Sendable {
  /// Before which months a run begins; the first month and the end of the last whole run are among them.
  private let edges: Set<Int>

  /// - Parameter months: the counts of each month, every one of which must be fit to be shown; as many in each.
  public init(_ months: [[Int]]) {
    var edges: Set<Int> = [0]
    var run: [Int] = []
    for (place, counts) in months.enumerated() {
      run = run.isEmpty ? counts : zip(run, counts).map { $0 + $1 }
      if run.allSatisfy({ SmallNumbers.shown($0) != nil }) {
        edges.insert(place + 1)
        run = []
      }
    }
    self.edges = edges
  }

  /// Whether a sum over these months may be shown.
  public func mayShow(_ months: Range<Int>) -> Bool {
    edges.contains(months.lowerBound) && edges.contains(months.upperBound)
  }
}
