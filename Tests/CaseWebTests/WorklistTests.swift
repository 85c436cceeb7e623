import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Lists as those who work from them see them, and what finishing a step would do to them.
@Suite struct WorklistTests {
  private func enquiry(_ cast: Cast, related: Bool) async throws -> [SubjectID] {
    let children = [try await cast.maya(), try await cast.noah()]
    if related {
      _ = try await cast.store.record(
        Relate(Relationship(children[0], .sibling, of: children[1])), by: cast.tom, at: Moment("2026-03-02", hour: 9))
    }
    try await cast.bringToEnquiry(children)
    return children
  }

  @Test(arguments: TestEngine.all)
  func brothersAndSistersWithOneDutyAreOneRow(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = try await enquiry(cast, related: true)
    let (worker, now) = (cast.amira, Moment("2026-03-04", hour: 9))
    let groups = try await cast.store.read(for: worker, at: now) { try $0.dutyGroups(.worker(worker)) }
    #expect(!groups.isEmpty)
    for group in groups { #expect(Set(group.children.map(\.id)) == Set(children), "\(group.first.clock)") }
    let amira = try await StepsBrowser(cast, as: worker, at: now)
    let page = try await amira.get("/work").text
    let both = "/children/\(groups[0].first.child.id)/steps/new?kind="
    #expect(page.contains(both) && page.contains("&amp;with=\(groups[0].children[1].id)"))
    let start = try await amira.get("/children/\(children[0])/steps/new?kind=visit&with=\(children[1])").text
    #expect(start.contains(#"value="\#(children[1])" checked"#))
  }

  @Test(arguments: TestEngine.all)
  func whatWasAgreedForBrothersAndSistersStandsOnce(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = try await enquiry(cast, related: true)
    let (worker, now) = (cast.amira, Moment("2026-03-04", hour: 9))
    _ = try await cast.store.record(
      AddAction(
        children[0], AgreedAction(what: "Ring the school", owner: "Amira Vale", worker: worker, due: "2026-03-09")),
      by: worker,
      at: now)
    let rows = try await cast.store.read(for: worker, at: now) { try $0.openActions(of: worker) }
    let groups = ActionGroup.groups(rows)
    #expect(groups.count == (rows.count - 1) / 2 + 1 && groups.flatMap(\.actions).count == rows.count)
    let alone = groups.filter { $0.first.what == "Ring the school" }
    #expect(alone.map(\.children.count) == [1])
    for group in groups where group.first.step != nil { #expect(Set(group.children.map(\.id)) == Set(children)) }
    let page = try await StepsBrowser(cast, as: worker, at: now).get("/work").text
    for group in groups.prefix(3) { #expect(page.ranges(of: ">\(group.first.what)<").count == 1) }
  }

  @Test(arguments: TestEngine.all) func childrenWhoAreNotRelatedStayApart(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    _ = try await enquiry(cast, related: false)
    let (worker, now) = (cast.amira, Moment("2026-03-04", hour: 9))
    let groups = try await cast.store.read(for: worker, at: now) { try $0.dutyGroups(.worker(worker)) }
    #expect(groups.count > 1)
    for group in groups { #expect(group.duties.count == 1) }
  }

  /// What the page says a visit meets is what it then has met.
  @Test(arguments: TestEngine.all) func theCheckPageForetellsTheDuties(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-24", hour: 17))
    let step = try await amira.begin(Visit.self, for: [maya])
    try await amira.fill(step, Visit.self, Telling.visit([maya], on: "2026-03-24"))
    let check = try await amira.get("\(step)/check").text
    let lines = check.matches(of: #/<li>Meets: ([^<]+?), (?:late|due on)/#).map { String($0.1) }
    #expect(!lines.isEmpty, "\(check)")
    #expect(check.contains("<li>Owed from then on: "))
    try await amira.finish(step, Visit.self, Telling.visit([maya], on: "2026-03-24"))
    let (worker, now) = (cast.amira, amira.now)
    let met = try await cast.store.read(for: worker, at: now) { reader -> [String] in
      guard let shown = try reader.child(maya) else { return [] }
      return shown.rulebook.duties(of: shown.history).compactMap { duty in
        guard case .met(let event) = duty.outcome, step.hasSuffix(event.source), duty.start.source != event.source
        else { return nil }
        return shown.rulebook.clock(duty.clock)?.title
      }
    }
    #expect(Set(met) == Set(lines))
  }

  /// A strategy discussion without health cannot be finished, and the page says so before anybody tries.
  @Test func whatWouldBeRefusedIsSaidBefore() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    let maya = try await cast.maya()
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-03", hour: 14))
    try await cast.bringToEnquiry([maya])
    let step = try await amira.begin(StrategyDiscussion.self, for: [maya])
    var answers = Telling.strategy([maya], on: "2026-03-03")
    answers["attendance", for: nil] = .rows([
      ["name": .text("DC Whelan"), "agency": .text("police"), "presence": .text("present")]
    ])
    try await amira.fill(step, StrategyDiscussion.self, answers)
    let check = try await amira.get("\(step)/check").text
    #expect(check.contains("ask children’s social care and health"))
    #expect(!check.contains("\(step)/finish"))
  }

  @Test(arguments: TestEngine.all) func plansThatGoOnAndOnAreAListOfTheirOwn(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToPlan(children)
    for (day, long) in [("2026-06-01", 0), ("2027-09-01", 2)] {
      let now = Moment(Day(stringLiteral: day), hour: 9)
      let counted = try await cast.store.read(for: cast.joan, at: now) { try $0.countChildrenOnPlans() }
      #expect(counted.all == 2 && counted.long == long)
      let pages = try await cast.store.read(for: cast.joan, at: now) { reader in
        try [0, 1, 2].map { try reader.childrenOnPlans(from: $0, most: 1).map(\.child.id) }
      }
      #expect(pages[2].isEmpty && Set(pages[0] + pages[1]) == Set(children))
      let chair = try await StepsBrowser(cast, as: cast.joan, at: now)
      // Children stand among the conferences too: only the list of plans counts, and it is there whatever page is asked.
      for address in ["/reviews", "/reviews?page=9999", "/reviews?page=-3", "/reviews?page=x&plans=long"] {
        let page = try await chair.get(address).text
        let list = page[try #require(page.firstRange(of: "id='plans'")).upperBound...]
        let isEmpty = long == 0 && address.hasSuffix("long")
        for child in children { #expect(list.contains("/children/\(child)") != isEmpty, "\(address)") }
        #expect(list.contains("No child is on a plan") == isEmpty, "\(address)")
      }
    }
  }

  @Test(arguments: TestEngine.all) func aPageThatIsNotThereNeverSaysThatNobodyWaits(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (maya, at) = (try await cast.maya(), Moment("2026-03-02", hour: 9))
    try await cast.record(
      Contact.self, Telling.contact([maya], received: at), for: [maya], by: cast.tom, at: at + 600)
    let tom = try await StepsBrowser(cast, as: cast.tom, at: at + 3600)
    for address in ["/front-door", "/front-door?page=9999", "/front-door?page=-1", "/front-door?page=two&owed=some"] {
      let page = try await tom.get(address).text
      let list = page[try #require(page.firstRange(of: "Contacts waiting for a decision")).upperBound...]
      #expect(list.contains("/children/\(maya)") && !page.contains("No contact waits"), "\(address)")
    }
  }
}
