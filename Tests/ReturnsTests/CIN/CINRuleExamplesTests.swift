import Testing

@testable import Returns

@Suite struct CINRuleExamplesTests {
  /// Every version of every rule, each once.
  static let rules: [Rule<CIN>] = {
    var seen: Set<String> = []
    return CollectionYear.allCases.flatMap { CIN.rules(in: $0).rules }
      .filter { seen.insert($0.code + $0.message).inserted }
  }()

  @Test(arguments: rules.indices) func everyExampleHolds(index: Int) {
    let rule = Self.rules[index]
    for example in rule.examples {
      let tables = CINTableSet(example)
      let found = CINTableSet.places(of: rule, in: tables)
      #expect(found == tables.broken, "\(rule.code): \(example.text)")
    }
  }

  @Test func everyRuleHasAnExampleThatFailsAndOneThatPasses() {
    for rule in Self.rules {
      let isBroken = rule.examples.map { !CINTableSet($0).broken.isEmpty }
      #expect(isBroken.contains(true) && isBroken.contains(false), "\(rule.code)")
    }
  }

  @Test func everyRuleNamesColumnsThatTheCensusHas() {
    for rule in Self.rules {
      for columns in rule.fields + rule.reads {
        let table = CINTable.allCases.first { $0.name == columns.table }
        #expect(Set(columns.names).isSubset(of: table?.columns ?? []), "\(rule.code) \(columns)")
      }
    }
  }

  @Test func aYearIsLastYearPlusChanges() {
    let counts = CollectionYear.allCases.map { CIN.rules(in: $0).rules.count }
    #expect(counts == [105, 105, 109, 109, 109])
  }
}

extension CINTableSet {
  /// Where a rule alone points in a set of tables.
  static func places(of rule: Rule<CIN>, in tables: CINTableSet) -> Set<CINPlace> {
    let assembly = CINAssembly(tables)
    let year = CINCheckOptions().settled(assembly.headers.first ?? CINHeader()).year
    var run = CINRun([rule], year: year, files: [:], headers: assembly.headers)
    for child in assembly.children { run.check(child) }
    var report = Report()
    run.finish(into: &report)
    let places = report.findings.filter { $0.rule == rule.code }.compactMap { finding in
      CINTable.allCases.first { $0.name == finding.table }.map { CINPlace(table: $0, row: finding.row) }
    }
    return Set(places)
  }
}
