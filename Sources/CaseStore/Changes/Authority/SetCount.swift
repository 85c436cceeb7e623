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
    let (authority, name) = (SetUpAuthority.subject, count.rawValue)
    try record.open([authority])
    let isSet = try record.connection.first(
      "SELECT 1 FROM standard WHERE name = \(name) AND from_on = \(from)", { _ in true })
    if isSet != nil { throw Refusal.because("A standard from that day is set already: choose another day.") }
    try record.insert(
      "standard", [("name", name), ("from_on", from), ("allowance", RegisterCount.kept(number))], about: [authority])
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

extension Reader {
  /// What the authority has set of one, each with the day from which it held.
  public func counts(of count: RegisterCount) throws -> [(from: Day, number: Int)] {
    try connection.rows("SELECT from_on, allowance FROM standard WHERE name = \(count.rawValue) ORDER BY from_on") {
      row in
      guard let number = RegisterCount.read(try row.text(1)) else {
        throw StoreFault.other(code: "standard", message: "the standard \(count.rawValue) cannot be read")
      }
      return (from: try row.day(0), number: number)
    }
  }
}
