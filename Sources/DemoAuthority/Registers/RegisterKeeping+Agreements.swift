import CaseStore
import Casework

extension RegisterKeeping {
  func planAgreements() {
    for agreement in agreements { on(max(agreement.from, start.day + 1)) { try await self.keep(agreement) } }
  }

  private func keep(_ agreement: Agreement) async throws {
    try await town.record(KeepEntry(nil, agreement), by: officer)
  }

  /// One contract ends soon and nobody has decided what comes after it.
  private var agreements: [Agreement] {
    func ago(_ months: Int) -> Day { until.adding(months: -months) }
    func ahead(_ months: Int) -> Day { until.adding(months: months) }
    return [
      Agreement(
        kind: .contract, title: "Education of looked after children", owner: "Head of education",
        provider: "Weir Valley Learning", grade: .notInspected, from: ago(45), endsOn: until + 71, noticeMonths: 6,
        reviewOn: ahead(1)),
      Agreement(
        kind: .contract, title: "Independent fostering framework, lot 1", owner: "Head of commissioning",
        provider: "Harbour Lights Fostering", grade: .good, from: ago(20), endsOn: ahead(28), noticeMonths: 3,
        reviewOn: ahead(4), successor: .preparing, successorWords: "Regional framework, decided next spring"),
      Agreement(
        kind: .contract, title: "Independent fostering framework, lot 2", owner: "Head of commissioning",
        provider: "Kestrel Family Placement", grade: .requiresImprovement, from: ago(20), endsOn: ahead(28),
        noticeMonths: 3, reviewOn: ahead(2)),
      Agreement(
        kind: .contract, title: "Advocacy and independent visitors", owner: "Head of quality",
        provider: "The Lantern Project", grade: .notInspected, from: ago(30), endsOn: ahead(7), noticeMonths: 3,
        successor: .agreed, successorWords: "Extended by two years; signed by the director"),
      Agreement(
        kind: .contract, title: "Supported accommodation for care leavers", owner: "Head of leaving care",
        provider: "Foundry Yard Housing", grade: .good, from: ago(14), endsOn: ahead(22), noticeMonths: 6,
        reviewOn: ahead(5)),
      Agreement(
        kind: .policy, title: "Supervision policy", owner: "Principal social worker", from: ago(26),
        reviewOn: until - 52),
      Agreement(
        kind: .policy, title: "Staying put policy", owner: "Head of leaving care", from: ago(11), reviewOn: ahead(13)),
      Agreement(
        kind: .policy, title: "Complaints procedure", owner: "Head of quality", from: ago(16), reviewOn: ahead(8)),
      Agreement(
        kind: .policy, title: "Children missing from home and care", owner: "Head of safeguarding", from: ago(23),
        reviewOn: ahead(1)),
      Agreement(
        kind: .strategy, title: "Sufficiency strategy", owner: "Head of commissioning", from: ago(34),
        endsOn: ahead(2), successor: .preparing, successorWords: "A draft goes to the cabinet in January"),
      Agreement(
        kind: .strategy, title: "Early help strategy", owner: "Head of early help", from: ago(9), endsOn: ahead(27)),
      Agreement(
        kind: .strategy, title: "Workforce strategy", owner: "Principal social worker", from: ago(40),
        endsOn: until - 20, successor: .preparing, successorWords: "The draft waits for the staff survey"),
    ]
  }
}
