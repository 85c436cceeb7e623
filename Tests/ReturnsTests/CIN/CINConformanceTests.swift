import Foundation
import Testing

@testable import Returns

/// The cases of other people's tests, from `Tests/Conformance/cin.json`.
@Suite struct CINConformanceTests {
  static let corpus = CensusCorpus.load("cin.json")

  /// Cases that ours answers otherwise on purpose: what we point at, and why.
  static let exceptions: [String: String] = [
    "cin2022_23/rule_8935#1": """
    The case takes plans as open together only when they bear one CPPID, which in a census no two plans do, so the \
    tool's rule never speaks. Ours takes every open plan of the child.
    """
  ]

  @Test(arguments: corpus.cases.indices) func answersAsTheCorpusDoes(index: Int) throws {
    let item = Self.corpus.cases[index]
    for name in item.years {
      let year = try #require(CollectionYear(name))
      var options = CINCheckOptions()
      (options.collectionYear, options.rules, options.partial) = (year, [item.code], true)
      let report = item.tables.check(options, notes: [])
      let agrees = item.agrees(with: report)
      #expect(
        agrees == (Self.exceptions[item.id] == nil),
        "\(item.id) \(name): expected \(item.expected), found \(report.places), skipped \(report.skipped)")
    }
  }

  @Test func everyExceptionIsACase() {
    #expect(Set(Self.exceptions.keys).isSubset(of: Self.corpus.cases.map(\.id)))
  }

  @Test func everyYearHasTheRulesOfTheCorpus() throws {
    for (name, codes) in Self.corpus.rulesInForce {
      let year = try #require(CollectionYear(name))
      #expect(Set(CIN.rules(in: year).codes) == codes)
    }
  }
}

extension Report {
  /// Rows found, by table.
  var places: [String: [Int]] {
    var rows: [String: Set<Int>] = [:]
    for finding in findings where finding.rule != CINRun.layoutCode {
      rows[finding.table, default: []].insert(finding.row)
    }
    return rows.mapValues { $0.sorted() }
  }
}
