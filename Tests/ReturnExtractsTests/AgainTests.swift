import CaseStore
import Casework
import ReturnExtracts
import Testing
import TestCast

/// Twice is the same as once; a later census brings what is new; a run that is stopped is made whole by the next.
@Suite struct AgainTests {
  @Test(arguments: TestEngine.all)
  func twiceIsTheSameAsOnce(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let census = Census(Told.amy, Told.ben, Told.cal, Told.dot)
    let first = try await cast.imports(census).summary.outcome
    #expect(first.placed["referral"] == 4 && first.placed["review"] == 1 && first.placed["closure"] == 1)
    let (content, head) = (try await cast.content(), try await cast.head())
    let second = try await cast.imports(census, at: Cast.importing + 86_400)
    #expect(second.notPlaced == [] && second.summary.outcome.placed == [:])
    #expect(second.summary.outcome.sameChildren == 4 && second.summary.outcome.known == 14)
    #expect(try await cast.content() == content)
    // Not one entry more in the journal.
    #expect(try await cast.head() == head)
  }

  @Test(arguments: TestEngine.all)
  func aLaterCensusBringsOnlyWhatIsNew(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy, Told.ben, Told.cal))
    let amy = Told.child(
      "AMY0001", who: "<UPN>B845061234567</UPN>",
      Told.need(
        "2025-09-01", closed: "2026-12-01", because: "RC7",
        Told.enquiry("2025-09-08", conference: "2025-09-26"),
        Told.protection("2025-09-26", until: "2026-11-10", reviews: "2025-12-15", "2026-06-01", "2026-11-10")))
    let ben = Told.child(
      "BEN0002", born: "2014-02-03", Told.need("2026-03-16", Told.assessment("2026-03-18", authorised: "2026-05-08")))
    let later = Census(amy, ben, Told.child("EVE0005", Told.need("2027-01-11")), year: "2027", reference: "2027-03-31")
    let (summary, notPlaced) = try await cast.imports(later, at: Moment("2027-04-12", hour: 9))
    #expect(notPlaced == [])
    #expect(summary.outcome.newChildren == 1 && summary.outcome.changedChildren == 2)
    #expect(
      summary.outcome.placed == [
        "cp-plan": 1, "review": 2, "closure": 1, "assessment": 1, "referral": 1,
      ]
    )
    let history = try await cast.shown("AMY0001").history
    #expect(history.open(Need.self) == nil && history.open(Allocation.self) == nil)
    #expect(history.all(ProtectionPlan.self).map(\.until) == ["2026-11-10"])
    #expect(history.records(of: ReviewConference.self).map(\.on) == ["2025-12-15", "2026-06-01", "2026-11-10"])
    // The assessment of the earlier census is still there, though the later one does not tell of it again.
    #expect(history.records(of: Assessment.self).map(\.on) == ["2025-10-20"])
    #expect(try await cast.shown("BEN0002").history.unfinished.isEmpty)
    #expect(try await cast.duties("BEN0002", of: "assessment").map(\.isOpen) == [false])
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func whatWasStoppedIsMadeWhole(_ engine: TestEngine) async throws {
    let many = (0..<130).map { number in
      Told.child(
        "SYN\(1000 + number)", Told.need("2026-01-05", Told.assessment("2026-01-07", authorised: "2026-02-10")))
    }
    let census = Census(many.joined(separator: "\n"))
    let whole = try await Cast.authority(on: engine)
    try await whole.imports(census)
    let cast = try await Cast.authority(on: engine)
    let ids = CountedIDs("K")
    let failing = Store(
      engine: FailingEngine(cast.engine, afterWrites: 2), newID: ids.id, newSalt: ids.salt)
    await #expect(throws: FailingEngine.Killed.self) { try await cast.imports(census.path, into: failing) }
    let stopped = try await cast.content()
    #expect(stopped.contains { $0.contains("SYN1079") } && !stopped.contains { $0.contains("SYN1080") })
    let second = try await cast.imports(census).summary.outcome
    #expect(second.sameChildren == 80 && second.newChildren == 50)
    #expect(try await cast.content() == whole.content())
    #expect(try await cast.store.verify().findings == [])
  }

  /// Some authorities give a pupil number and, beside it, why there is none.
  @Test(arguments: TestEngine.all)
  func aNumberAndTheReasonForNoneIsTheSameTwice(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let both = "<UPN>B845061234567</UPN><UPNunknown>UN3</UPNunknown>"
    let census = Census(Told.child("AMY0001", who: both, Told.need("2025-09-01")))
    try await cast.imports(census)
    for _ in 0..<2 {
      let again = try await cast.imports(census)
      #expect(again.summary.outcome.changedChildren == 0 && again.summary.outcome.sameChildren == 1)
    }
  }

  @Test(arguments: TestEngine.all)
  func whatIsToldOtherwiseIsBroughtUpToDate(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let first = Told.need(
      "2025-09-01", source: "99", Told.assessment("2025-09-03", authorised: "2025-10-20", "16A"))
    let (_, notPlaced) = try await cast.imports(Census(Told.child("AMY0001", first)))
    #expect(notPlaced.map(\.what) == ["ReferralSource “99”"])
    let mended = Told.need(
      "2025-09-01", source: "3B", Told.assessment("2025-09-03", authorised: "2025-10-20", "16A", "4B"))
    let second = try await cast.imports(Census(Told.child("AMY0001", born: "2018-05-02", mended)))
    #expect(second.notPlaced == [] && second.summary.outcome.changedChildren == 1)
    let amy = try await cast.shown("AMY0001")
    #expect(amy.history.open(Need.self)?.source == "3B" && amy.name.born == "2018-05-02")
    let assessment = try #require(amy.history.latest(Assessment.self))
    #expect(assessment.version == 2 && assessment.answers[Assessment.factors]?.chosen.count == 2)
    let closed = { Told.need("2025-05-06", source: $0, closed: "2025-07-01", because: "RC7") }
    try await cast.imports(Census(Told.child("CAL0003", closed("6"))))
    try await cast.imports(Census(Told.child("CAL0003", closed("7"))))
    let need = try await cast.shown("CAL0003").history.all(Need.self)
    #expect(need.map(\.source) == ["7"] && need.map(\.until) == ["2025-07-01"])
    // The referral answers the same as before: it has no new version.
    #expect(amy.history.latest(ReferralDecision.self)?.version == 1)
    #expect(try await cast.store.verify().findings == [])
  }
}
