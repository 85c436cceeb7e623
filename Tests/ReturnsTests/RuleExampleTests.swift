import Testing

@testable import Returns

struct RuleExampleTests {
  /// Every version of every rule, once.
  static let versions: [Rule<SSDA903>] = {
    var all: [Rule<SSDA903>] = []
    for year in CollectionYear.allCases {
      for rule in SSDA903.rules(year).rules
      where !all.contains(where: { $0.code == rule.code && $0.examples == rule.examples }) {
        all.append(rule)
      }
    }
    return all
  }()

  func found(_ rule: Rule<SSDA903>, _ example: RuleExample, declaredOnly: Bool) throws -> (Set<String>, Set<String>) {
    let given = try example.lookedAfterReturn(for: rule, declaredOnly: declaredOnly)
    let report = given.made.check(RuleSet([rule]))
    try #require(report.skipped.isEmpty, "\(rule.code) lacks \(report.skipped)")
    return (Set(report.findings.map { "\($0.table) \($0.row)" }), given.expected)
  }

  /// Whoever finds a rule broken is told how that is usually mended.
  @Test func everyRuleOfTheReturnHasAHint() {
    let without = Set(Self.versions.filter { $0.shownHint == nil }.map(\.code))
    #expect(without == [])
    #expect(Set(SSDA903.hints.keys).subtracting(Self.versions.map(\.code)) == [], "hints of no rule")
    let census = CollectionYear.allCases.flatMap { CIN.rules(in: $0).rules }
    #expect(Set(census.filter { $0.shownHint == nil }.map(\.code)) == [])
    #expect(Set(CIN.hints.keys).subtracting(census.map(\.code)) == [], "hints of no rule of the census")
  }

  @Test func everyRuleFindsWhatItsExamplesMark() throws {
    for rule in Self.versions {
      for example in rule.examples {
        let (found, expected) = try found(rule, example, declaredOnly: false)
        #expect(found == expected, "rule \(rule.code): \(example.text)")
      }
    }
  }

  @Test func everyRuleReadsOnlyWhatItSaysItReads() throws {
    for rule in Self.versions {
      for example in rule.examples {
        let (found, expected) = try found(rule, example, declaredOnly: true)
        #expect(found == expected, "rule \(rule.code) reads a column it does not declare: \(example.text)")
      }
    }
  }

  @Test func everyRuleHasAnExampleThatBreaksItAndARowThatDoesNot() {
    for rule in Self.versions {
      let lines = rule.examples.flatMap { $0.text.split(separator: "\n") }
      #expect(lines.contains { $0.hasSuffix("!") }, "rule \(rule.code)")
      #expect(lines.contains { !$0.hasSuffix("!") }, "rule \(rule.code)")
      #expect(!rule.message.isEmpty && rule.message.hasSuffix("."), "rule \(rule.code)")
    }
  }
}
