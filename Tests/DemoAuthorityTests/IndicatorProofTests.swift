import Casework
import DemoAuthority
import TestCast
import Testing

@testable import CaseStore

/// Every figure that the queries give is the one that the histories give, at month ends, on both engines.
@Suite struct IndicatorProofTests {
  /// Kept in the record, and in no child’s history.
  private static let notInHistories = Set(KeptFacts.all.keys)

  @Test func everyIndicatorIsComputedASecondTime() {
    let missing = Indicator.ours.map(\.name).filter { IndependentFigures.all[$0] == nil }
    #expect(Set(missing) == Self.notInHistories)
    #expect(Set(IndependentFigures.all.keys).isSubset(of: Set(Indicator.ours.map(\.name))))
  }

  @Test(arguments: TestEngine.all)
  func theQueriesSayWhatTheHistoriesSay(_ engine: TestEngine) async throws {
    let store = try await Made.authority(on: engine)
    let figures = try await Self.figures(of: store)
    var counted = 0
    for day in Self.days {
      for indicator in Indicator.ours where !Self.notInHistories.contains(indicator.name) {
        let days = indicator.period.days(to: day)
        let rows = try await store.rows(of: indicator, for: days).map(\.value).sorted()
        let wanted = try #require(figures.values(of: indicator.name, from: days.from, to: days.to)).sorted()
        #expect(rows == wanted, "\(indicator.name), \(days.from) to \(days.to)")
        counted += rows.count
      }
    }
    #expect(counted > 2_000)
  }

  /// Actions, complaints and staff: read whole, and counted by nothing that is SQL.
  @Test(arguments: TestEngine.all)
  func theQueriesSayWhatIsKept(_ engine: TestEngine) async throws {
    let store = try await Made.authority(on: engine)
    let histories = try await Self.figures(of: store)
    let facts = try await store.engine.read { try KeptFacts($0, histories) }
    for (name, compute) in KeptFacts.all {
      let indicator = try #require(Indicator.named(name))
      var counted = 0
      for day in Self.days {
        let days = indicator.period.days(to: day)
        let rows = try await store.rows(of: indicator, for: days).map(\.value).sorted()
        #expect(rows == compute(facts, days.from, days.to).sorted(), "\(name), \(days.from) to \(days.to)")
        counted += rows.count
      }
      #expect(counted > 0, "\(name) counts nothing in five years")
    }
  }

  /// Month ends of five years.
  private static let days = Made.until.monthEnds(60)

  private static func figures(of store: Store) async throws -> IndependentFigures {
    let (histories, rulebook) = try await store.engine.read { connection in
      let children: [SubjectID] = try connection.rows("SELECT id FROM subject WHERE kind = 'child'") { try $0.id(0) }
      return (try children.compactMap { try connection.history(of: $0) }, try connection.rulebook())
    }
    return IndependentFigures(children: histories.map { ($0, rulebook.duties(of: $0)) })
  }
}
