import Casework

/// The authority says what it wants an indicator to come to, from a day on.
public struct SetTarget: Change {
  /// The indicator's name.
  public let indicator: String
  private let known: Indicator?
  public let from: Day
  /// In the indicator's unit.
  public let target: Double
  /// How far from the target is still near it, in the indicator's unit.
  public let tolerance: Double
  public var words: String { "Set a target" }

  public init(_ indicator: String, from: Day, target: Double, tolerance: Double) {
    (self.indicator, self.from, self.target, self.tolerance) = (indicator, from, target, tolerance)
    known = Indicator.named(indicator)
  }

  /// For an indicator that may be the authority’s own.
  public init(_ indicator: Indicator, from: Day, target: Double, tolerance: Double) {
    (self.indicator, self.from, self.target, self.tolerance) = (indicator.name, from, target, tolerance)
    known = indicator
  }

  public static let roles: Set<Role> = [.qualityLead, .administrator, .analyst]

  public func write(_ record: Recorder) throws {
    try record.require(Self.roles, to: "Setting a target")
    guard let known else { throw Refusal.notFound }
    guard target.isFinite, target >= 0, known.kind != .share || target <= 100 else {
      throw Refusal.because(known.kind == .share ? "Enter a target from 0 to 100." : "Enter a target of 0 or more.")
    }
    guard tolerance.isFinite, tolerance >= 0 else { throw Refusal.because("Enter a tolerance of 0 or more.") }
    let authority = SetUpAuthority.subject
    try record.open([authority])
    let key: [(name: String, value: any SQLBindable)] = [("indicator", indicator), ("from_on", from)]
    let held = try record.connection.first(
      "SELECT 1 FROM target WHERE indicator = \(indicator) AND from_on = \(from)", { _ in true })
    if held != nil { try record.delete("target", key, about: [authority]) }
    try record.insert("target", key + [("target", target), ("tolerance", tolerance)], about: [authority])
  }
}

/// How many children of 0 to 17 live in the area, from a day on: what rates are worked out for.
///
/// Source: the Office for National Statistics’ mid-year estimates.
public struct SetPopulation: Change {
  public let from: Day
  public let children: Int
  public let source: String
  public var words: String { "Set the number of children in the area" }

  public init(from: Day, children: Int, source: String) {
    (self.from, self.children, self.source) = (from, children, source)
  }

  public func write(_ record: Recorder) throws {
    try record.require(SetTarget.roles, to: "Setting the number of children in the area")
    guard children > 0 else { throw Refusal.because("Enter how many children live in the area.") }
    guard source.orNothing != nil else { throw Refusal.because("Say where the number is from.") }
    let authority = SetUpAuthority.subject
    try record.open([authority])
    if try record.connection.first("SELECT 1 FROM population WHERE from_on = \(from)", { _ in true }) != nil {
      try record.delete("population", [("from_on", from)], about: [authority])
    }
    try record.insert(
      "population", [("from_on", from), ("children", children), ("source", source)], about: [authority])
  }
}
