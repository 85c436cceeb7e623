import Casework

/// The authority sets what a register takes for a pattern, from a day on: `three complaints of one theme in a year`. It
/// is kept beside the standards of time, and touches no child.
public struct SetCount: Change {
  public let count: RegisterCount
  public let from: Day
  public let number: Int
  public var words: String { "Set a local standard" }

  public init(_ count: RegisterCount, from: Day, _ number: Int) {
    (self.count, self.from, self.number) = (count, from, number)
  }

  public func write(_ record: Recorder) throws {
    try record.require(SetStandard.roles, to: "Setting a local standard")
    guard RegisterCount.limits.contains(number) else {
      throw Refusal.because(
        "Enter a number from \(RegisterCount.limits.lowerBound) to \(RegisterCount.limits.upperBound).")
    }
    try record.keepStandard(count.rawValue, from: from, RegisterCount.kept(number))
  }
}

extension RegisterCount {
  /// `times 3`, as it is kept where standards of time keep `months 3`.
  static func kept(_ number: Int) -> String { "times \(number)" }

  static func read(_ kept: String) -> Int? {
    guard kept.hasPrefix("times "), let number = Int(kept.dropFirst(6)), limits.contains(number) else { return nil }
    return number
  }
}
