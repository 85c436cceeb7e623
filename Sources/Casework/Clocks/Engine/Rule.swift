/// How long is allowed, as the law or the authority has it on the day the clock starts.
public struct Rule: Sendable {
  /// What holds unless the authority has set its own.
  public let usual: Dated<Allowance>
  /// The name under which the authority may set its own; nil where the law alone decides.
  public let setting: String?

  /// The law's, for as long as it has been.
  public static func law(_ allowance: Allowance) -> Rule { Rule(usual: .always(allowance), setting: nil) }

  /// The law's, changing by date.
  public static func law(_ dated: Dated<Allowance>) -> Rule { Rule(usual: dated, setting: nil) }

  /// The authority's to set; this is what is common.
  public static func local(_ setting: String, usually allowance: Allowance) -> Rule {
    Rule(usual: .always(allowance), setting: setting)
  }
}

/// The standards that an authority has set for itself, by name, each with its dates of force.
public struct LocalStandards: Sendable, Equatable {
  /// The authority's name, as the explanations say it.
  public var authority: String
  public var standards: [String: Dated<Allowance>]
  /// Those that count, and allow no time.
  public var counts: [String: Dated<Int>]

  public init(
    authority: String = "Local", standards: [String: Dated<Allowance>] = [:], counts: [String: Dated<Int>] = [:]
  ) {
    (self.authority, self.standards, self.counts) = (authority, standards, counts)
  }
}

/// A rule as it stood on a day.
public struct RuleInForce: Sendable, Equatable {
  public let allowance: Allowance
  /// The day it came into force; nil when it always was.
  public let since: Day?
  public let isLocal: Bool
}

extension LocalStandards {
  /// The rule in force on a day; nil when none was.
  public func rule(_ rule: Rule, on day: Day) -> RuleInForce? {
    if let setting = rule.setting, let own = standards[setting]?.inForce(on: day) {
      return RuleInForce(allowance: own.value, since: own.from, isLocal: true)
    }
    guard let usual = rule.usual.inForce(on: day) else { return nil }
    let since = usual.from.year <= 1 ? nil : usual.from
    return RuleInForce(allowance: usual.value, since: since, isLocal: rule.setting != nil)
  }
}

extension Clock {
  /// The names under which the authority may set how long is allowed: the first time, from then on, later.
  public var settings: [String] {
    [rule.setting, then?.setting, later?.rule.setting].compactMap { $0 }
  }

  public func uses(_ setting: String) -> Bool { settings.contains(setting) }
}
