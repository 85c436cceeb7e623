import CaseStore
import Casework
import ReturnExtracts
import Testing
import TestCast

/// What an authority that came with a census owes, and to whom it shows.
@Suite struct DutyTests {
  @Test(arguments: TestEngine.all)
  func aChildOnAPlanHasHerDuties(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (summary, notPlaced) = try await cast.imports(Census(Told.amy, Told.ben, Told.cal, Told.dot))
    #expect(notPlaced == [] && summary.outcome.newChildren == 4)
    let assessed = try #require(try await cast.duties("AMY0001", of: "assessment").first)
    #expect(assessed.due.day == "2025-11-03" && assessed.outcome.day == "2025-10-20")
    let conference = try #require(try await cast.duties("AMY0001", of: "initial-conference").first)
    #expect(conference.due.day == "2025-09-29" && conference.outcome.day == "2025-09-26")
    // The first review in three months, the next in six from the first.
    let reviews = try await cast.duties("AMY0001", of: "review-conference")
    #expect(reviews.map(\.due.day) == ["2025-12-26", "2026-06-15"])
    #expect(reviews[0].outcome.day == "2025-12-15" && reviews[1].isOpen)
    // No census tells of visits: whether there was one by 10 October nobody can know, so one is asked for from now on.
    let visits = try await cast.duties("AMY0001", of: "cp-visit")
    #expect(visits.map(\.due.day) == ["2026-05-05"] && visits[0].isOpen)
    #expect(visits[0].unknownBefore == "2026-04-20")
    // Forty-five working days from 16 March, without Good Friday, Easter Monday and the two holidays of May.
    let due = try #require(try await cast.duties("BEN0002", of: "assessment").first)
    #expect(due.isOpen && due.due.day == "2026-05-21")
  }

  @Test(arguments: TestEngine.all)
  func aTimeThatIsOverIsNotHeldAgainstAnybody(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy, Told.cal, Told.dot))
    let cal = try await cast.shown("CAL0003")
    let duties = cal.rulebook.duties(of: cal.history)
    #expect(duties.filter(\.isOpen).map(\.clock) == ["retain-need"])
    #expect(duties.filter { $0.outcome.fell }.map(\.clock) == ["initial-conference"])
    #expect(duties.first { $0.clock == "assessment" }?.outcome.day == "2025-06-20")
    // Nobody here wrote the conference up, told the referrer or decided on a contact.
    let untold: Set = ["conference-record", "referrer-feedback", "contact-decision", "section-47-concluded"]
    for child in ["AMY0001", "CAL0003", "DOT0004"] as [SubjectID] {
      let shown = try await cast.shown(child)
      #expect(shown.rulebook.duties(of: shown.history).allSatisfy { !untold.contains($0.clock) })
    }
  }

  @Test(arguments: TestEngine.all)
  func beforeTheCensusYearNothingIsCalledLate(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let old = Told.child(
      "OLD0001", Told.need("2023-05-02", Told.protection("2023-06-01", reviews: "2025-05-20", "2025-11-10")))
    try await cast.imports(Census(old))
    // Assessed in 2023, of which a census of 2025-26 says nothing.
    #expect(try await cast.duties("OLD0001", of: "assessment") == [])
    let reviews = try await cast.duties("OLD0001", of: "review-conference")
    #expect(reviews.map(\.due.day) == ["2025-11-20", "2026-05-10"])
    #expect(reviews.map(\.isOpen) == [false, true])
  }

  @Test(arguments: TestEngine.all)
  func theManagerSeesThemUnallocatedAndAllocates(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy, Told.ben, Told.cal, Told.dot))
    let (north, ruth, at) = (cast.north, cast.ruth, Cast.importing)
    let waiting = try await cast.store.read(for: ruth, at: at) { try $0.unallocated(in: north) }
    #expect(waiting.map(\.child.id) == ["AMY0001", "BEN0002"] && waiting.map(\.since) == [at.day, at.day])
    #expect(waiting.map(\.child.full) == ["AMY0001", "BEN0002"])
    let late = try await cast.store.read(for: ruth, at: at) { try $0.openDuties(.team(north)) }
    #expect(late.contains { $0.child.id == "AMY0001" && $0.clock == "allocation" && $0.due.day == "2026-04-21" })
    // Nothing is late on the first day, and what is not known is told apart.
    #expect(late.allSatisfy { $0.standing(at: at) != .late })
    let known = Set(late.filter { $0.unknownBefore == nil }.map(\.clock))
    // Of each the day lies ahead: a plan of nine months, an assessment of six.
    #expect(known == ["assessment", "assessment-age-cp", "cp-long-plan"])
    // The south hub has none of them, closed cases neither.
    #expect(try await cast.store.read(for: cast.peter, at: at) { try $0.names(of: ["AMY0001", "CAL0003"]) } == [])
    try await cast.record(
      AllocationDecision.self, Telling.allocation(["AMY0001"], on: at.day, to: cast.amira, in: north),
      for: ["AMY0001"], by: ruth, at: at + 3600)
    let amira = cast.amira
    let hers = try await cast.store.read(for: amira, at: at + 7200) { try $0.openDuties(.worker(amira)) }
    #expect(hers.contains { $0.clock == "cp-visit" } && !hers.contains { $0.clock == "allocation" })
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func theReviewsListAndTheChildsPageShowHer(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy, Told.ben))
    let plans = try await cast.store.read(for: cast.joan, at: Cast.importing) { try $0.childrenOnPlans() }
    #expect(plans.map(\.child.id) == ["AMY0001"] && plans[0].reviewDue == "2026-06-15" && plans[0].category == "NEG")
    let amy = try await cast.shown("AMY0001")
    #expect(amy.name.born == "2018-05-01" && amy.person.sex == "F" && amy.person.disabilities == ["LD"])
    #expect(amy.history.open(ProtectionPlan.self)?.from == "2025-09-26")
    #expect(
      Set(amy.steps.map(\.kind)) == [
        "referral-decision", "assessment", "strategy-discussion", "initial-conference", "review-conference",
      ])
    #expect(amy.lastLooks.contains { $0.words.hasPrefix("Imported from the children in need census 2025-26, line ") })
    let found = try await cast.store.read(for: cast.joan, at: Cast.importing) { reader in
      try (reader.find("B845061234567") + reader.find("amy0001")).map(\.id)
    }
    #expect(found == ["AMY0001", "AMY0001"])
    #expect(amy.history.imported.count == 8)
  }

  @Test(arguments: TestEngine.all)
  func whyExplainsWhatIsDue(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy))
    let amy = try await cast.shown("AMY0001")
    let duty = try #require(
      amy.rulebook.duties(of: amy.history).first { $0.clock == "review-conference" && $0.isOpen })
    let lines = amy.rulebook.explain(duty, at: Cast.importing).lines.joined(separator: " ")
    #expect(lines.contains("6 months from Monday 15 December 2025 is Monday 15 June 2026"), "\(lines)")
    #expect(lines.contains("Review child protection conference on 15 December 2025"), "\(lines)")
  }
}

extension Duty.Outcome {
  /// The day on which it was met.
  fileprivate var day: Day? { if case .met(let event) = self { event.day } else { nil } }
  fileprivate var fell: Bool { if case .fellAway = self { true } else { false } }
}
