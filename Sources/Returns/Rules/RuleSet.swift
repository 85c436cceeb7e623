/// The rules in force together. A collection year's set is last year's plus changes.
public struct RuleSet<Kind: ReturnKind>: Sendable {
  /// In the order of the guide.
  public let rules: [Rule<Kind>]

  /// - Precondition: no code stands twice.
  public init(_ rules: [Rule<Kind>]) {
    precondition(Set(rules.map { $0.code }).count == rules.count, "A rule code stands twice in the set.")
    self.rules = rules
  }

  public subscript(code: String) -> Rule<Kind>? { rules.first { $0.code == code } }
  public var codes: [String] { rules.map { $0.code } }

  /// - Precondition: the codes are new to the set.
  public func adding(_ new: [Rule<Kind>]) -> RuleSet { RuleSet(rules + new) }

  /// - Precondition: a rule of each code is in the set.
  public func replacing(_ new: [Rule<Kind>]) -> RuleSet {
    var kept = rules
    for rule in new {
      guard let place = kept.firstIndex(where: { $0.code == rule.code }) else {
        preconditionFailure("There is no rule \(rule.code) to replace.")
      }
      kept[place] = rule
    }
    return RuleSet(kept)
  }

  /// - Precondition: each code is in the set.
  public func removing(_ codes: [String]) -> RuleSet {
    for code in codes { precondition(self[code] != nil, "There is no rule \(code) to remove.") }
    return RuleSet(rules.filter { !codes.contains($0.code) })
  }

  /// The rules of the codes given, in the set's order; all of them when none are given.
  public func only(_ codes: [String]) -> RuleSet {
    codes.isEmpty ? self : RuleSet(rules.filter { codes.contains($0.code) })
  }
}
