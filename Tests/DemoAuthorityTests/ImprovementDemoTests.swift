import CaseStore
import Casework
import DemoAuthority
import Testing

/// The demo authority’s plan has the flaws that plans have, and what they call for.
@Suite struct ImprovementDemoTests {
  private let now = Moment(Made.until, hour: 9)

  private func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    try await Made.small.authority().store.read(for: "nobody", at: now, body)
  }

  @Test func anInspectionAndAPlanOfFortyFiveActionsWithTheirFlaws() async throws {
    let (plans, actions, recommendations, lines, standings) = try await read { reader in
      let plans = try reader.plans()
      let plan = plans.first { $0.title == "Joint delivery plan" }?.id ?? ""
      let actions = try reader.planActions(.plan(plan))
      return (
        plans, actions, try reader.recommendations(), try reader.lines(of: plan), try reader.standings(of: actions)
      )
    }
    #expect(plans.count == 3 && actions.count == 45)
    #expect(Set(actions.map { $0.places.first { $0.planTitle == "Joint delivery plan" }?.theme }).count == 4)
    #expect(actions.contains { $0.places.count == 2 }, "one serves two plans")
    let latest = recommendations.filter { $0.sourceTitle == "Inspection of children’s services" }
    #expect(latest.count == 22 && recommendations.count == 41)
    let answered = Set(actions.flatMap(\.recommendations))
    #expect(latest.filter { !answered.contains($0.id) }.map(\.number) == ["12"])
    #expect(Set(lines.map(\.fate)).isSuperset(of: [.action, .joined, .repeated, .heading, .theme]))
    let meanings = actions.map(\.date.meaning)
    for flaw in [PlanDate.Meaning.impossible, .undecided, .ongoing, .blank, .several, .status, .otherWeekday] {
      #expect(meanings.contains(flaw), "\(flaw)")
    }
    #expect(actions.contains { PlanLead($0.leadText).meaning == .body })
    let states = Set(standings.values.map(\.state))
    #expect(states.isSuperset(of: [.unclear, .late, .silent, .underWay, .unproven, .green, .dropped]), "\(states)")
    #expect(actions.contains { $0.slips.count > 1 } && actions.contains { !$0.settled.isEmpty })
  }

  @Test func everyKindOfAlertAboutPlansIsThere() async throws {
    let kinds = Set(try await read { try $0.alerts() }.map(\.kind.name))
    let wanted: Set = [
      "plan-row-unclear", "plan-row-silent", "recommendation-without-action", "recommendation-returns",
      "timescale-without-base", "action-slips",
    ]
    #expect(wanted.subtracting(kinds) == [])
  }
}
