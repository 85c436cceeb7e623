import CaseStore
import Casework
import TestCast
import Testing

/// From a contact to a child protection plan and its review, through the one door, on both engines.
@Suite struct JourneyTests {
  @Test(arguments: TestEngine.all)
  func aChildsJourneyIsRecordedWholeAndVerifies(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let now = Moment("2026-06-12", hour: 17)
    let shown = try await cast.store.look(at: maya, for: cast.amira, at: now, "Looked at the record") {
      try $0.child(maya)
    }
    let page = try #require(shown)
    #expect(page.name.full == "Maya Hollis" && page.worker == "Amira Vale" && page.team == "North hub")
    let plan = try #require(page.history.open(ProtectionPlan.self))
    #expect(plan.from == "2026-03-20" && plan.category == .neglect)
    #expect(page.history.open(Enquiry.self) == nil && page.history.all(Enquiry.self).first?.until == "2026-03-10")
    #expect(page.words.map(\.on).first == "2026-06-12")
    #expect(
      page.words.contains { $0.words == "Nan made pancakes and I had three." && $0.setting == "at home, seen alone" })
    #expect(page.actions.contains { $0.what == "Nan has a key and comes" && $0.owner == "Pat Hollis" })
    let duties = page.rulebook.duties(of: page.history)
    #expect(duties.contains { $0.clock == "cp-visit" && $0.isOpen && $0.counted == "2026-04-07" })
    let late = try await cast.store.read(for: cast.amira, at: now) { try $0.openDuties(.worker(cast.amira)) }
    #expect(late.contains { $0.clock == "cp-visit" && $0.standing(at: now) == .late && $0.child.id == maya })
    let found = try await cast.store.verify()
    #expect(found.findings == [] && found.looks == 1 && found.rows > 50)
  }

  @Test(arguments: TestEngine.all)
  func brothersAndSistersShareARecord(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToReview(children)
    for child in children {
      let page = try await cast.store.look(at: child, for: cast.ruth, at: Moment("2026-06-12", hour: 17), "Looked") {
        try $0.child(child)
      }
      let history = try #require(page).history
      #expect(history.open(ProtectionPlan.self)?.from == "2026-03-20")
      #expect(history.records.count == 11)
    }
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func onlyWhoAnswersForTheChildSeesTheChild(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let now = Moment("2026-03-21", hour: 9)
    for worker in [cast.amira, cast.dan, cast.ruth, cast.joan, cast.samir, cast.ines, cast.tom] {
      #expect(try await cast.store.read(for: worker, at: now) { try $0.find("hollis") }.map(\.id) == [maya])
    }
    for worker in [cast.lena, cast.peter, cast.gwen] {
      #expect(try await cast.store.read(for: worker, at: now) { try $0.find("hollis") }.isEmpty)
      await #expect(throws: Refusal.notFound) {
        try await cast.store.look(at: maya, for: worker, at: now, "Looked") { _ in true }
      }
    }
  }
}
