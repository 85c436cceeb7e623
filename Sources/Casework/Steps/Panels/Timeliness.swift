/// How often what a clock asks for was done in time, between two days.
public struct Timeliness: Sendable, Equatable {
  public var inTime = 0
  public var late = 0
  /// Owed by a day that had passed, and not done.
  public var notDone = 0

  public init(inTime: Int, late: Int, notDone: Int) {
    (self.inTime, self.late, self.notDone) = (inTime, late, notDone)
  }

  /// - Parameters:
  ///   - since: what was done or due on this day itself is not counted.
  ///   - duties: of the one clock, as they stood at the end of the day `until`.
  init(_ duties: [Duty], since: Day, until: Day) {
    for duty in duties {
      switch duty.outcome {
      case .met(let event) where event.day > since && event.day <= until:
        if duty.wasLate(event) { late += 1 } else { inTime += 1 }
      case .open where duty.due.day < until: notDone += 1
      case .fellAway(let day, _) where day > duty.due.day && day > since: notDone += 1
      default: break
      }
    }
  }

  /// `4 of 6 in time, 1 late, 1 owed and not done`; nil when nothing was owed.
  var words: String? {
    let all = inTime + late + notDone
    guard all > 0 else { return nil }
    let parts = [late > 0 ? "\(late) late" : nil, notDone > 0 ? "\(notDone) owed and not done" : nil]
    return (["\(inTime) of \(all) in time"] + parts.compactMap { $0 }).joined(separator: ", ")
  }
}
