import Testing

@testable import Returns

struct SSDA903ConformanceTests {
  @Test func theRulesInForceAreTheOnesEachYearHas() throws {
    let corpus = try ConformanceCorpus.read()
    for year in CollectionYear.allCases {
      let theirs = try #require(corpus.rules_in_force[year.name.replacing("-", with: "_")])
      #expect(Set(SSDA903.rules(year).codes) == Set(theirs.keys), "\(year)")
    }
  }

  @Test func theCasesOfTheOtherValidatorAreAnsweredAlikeButWhereItIsWrong() throws {
    let corpus = try ConformanceCorpus.read()
    var differing: Set<String> = []
    for given in corpus.cases {
      for name in given.years {
        let year = try #require(CollectionYear(name))
        let rule = try #require(SSDA903.rules(year)[given.code])
        if let difference = try difference(given, rule) {
          differing.insert(given.id)
          #expect(SSDA903Exceptions.reasons[given.id] != nil, "\(given.id) in \(year): \(difference)")
        }
      }
    }
    #expect(Set(SSDA903Exceptions.reasons.keys).isSubset(of: differing), "An exception is no longer needed.")
  }

  private func difference(_ given: ConformanceCase, _ rule: Rule<SSDA903>) throws -> String? {
    let made = try given.makeReturn()
    let report = made.check(RuleSet([rule]), partial: true)
    if given.expected.skipped { return report.skipped.isEmpty ? "was expected to be skipped" : nil }
    guard report.skipped.isEmpty else { return "was skipped: \(report.skipped[0].lacks)" }
    var expected: Set<String> = []
    for (table, labels) in given.expected.failing_rows {
      let index = try #require(given.input.tables[table]).index
      for label in labels { expected.insert("\(table) \(index.firstIndex(of: label) ?? -1)") }
    }
    let found = Set(report.findings.map { "\($0.table) \($0.row)" })
    guard found != expected else { return nil }
    return "not found \(expected.subtracting(found).sorted()), found besides \(found.subtracting(expected).sorted())"
  }
}
