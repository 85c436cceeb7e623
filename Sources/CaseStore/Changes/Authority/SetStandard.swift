import Casework

/// The authority sets how long it allows itself, from a day on: `a visit every 10 working days`.
///
/// Every child whom it touches has the duties counted again before it is done: nobody sees a duty by the old rule. A
/// standard of a register touches no child.
public struct SetStandard: Change {
  /// The name that the clocks know it by.
  public let name: String
  public let from: Day
  public let allowance: Allowance
  public static let roles: Set<Role> = [.administrator, .qualityLead]
  public var words: String { "Set a local standard" }

  public init(_ name: String, from: Day, _ allowance: Allowance) {
    (self.name, self.from, self.allowance) = (name, from, allowance)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Self.roles, to: "Setting a local standard")
    let clocks = record.rulebook.clocks.filter { $0.uses(name) }.map(\.id)
    let isOfARegister = RegisterStandard(rawValue: name) != nil
    guard isOfARegister || !clocks.isEmpty else { throw Refusal.because("No clock has a standard of that name.") }
    if isOfARegister, !allowance.isPlain {
      throw Refusal.because("Registers count in days, weeks, months or years.")
    }
    guard let kept = Allowance(kept: allowance.kept) else { throw Refusal.because("Enter at least 1.") }
    try record.keepStandard(name, from: from, kept.kept)
    if !clocks.isEmpty { try Recount.children(having: clocks, in: record.connection) }
  }
}

extension Recorder {
  /// Keeps what the authority has set, once for a name and a day: time allowed, or how many.
  func keepStandard(_ name: String, from: Day, _ kept: String) throws {
    let authority = SetUpAuthority.subject
    try open([authority])
    try Journal.hold(connection)
    let isSet = try connection.first(
      "SELECT 1 FROM standard WHERE name = \(name) AND from_on = \(from)", { _ in true })
    if isSet != nil { throw Refusal.because("A standard from that day is set already: choose another day.") }
    try insert("standard", [("name", name), ("from_on", from), ("allowance", kept)], about: [authority])
  }
}

extension Reader {
  /// The standards that the authority has set, each with the days from which it held.
  public func standards() throws -> [(name: String, from: Day, allowance: Allowance)] {
    let counts = SQL(list: RegisterCount.allCases.map(\.rawValue))
    return try connection.rows(
      "SELECT name, from_on, allowance FROM standard WHERE name NOT IN (\(counts)) ORDER BY name, from_on"
    ) { row in
      guard let allowance = Allowance(kept: try row.text(2)) else {
        throw StoreFault.other(code: "standard", message: "the standard \(try row.text(0)) cannot be read")
      }
      return (try row.text(0), try row.day(1), allowance)
    }
  }
}
