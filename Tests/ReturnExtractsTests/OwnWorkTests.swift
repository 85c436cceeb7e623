import CaseStore
import Casework
import ReturnExtracts
import Testing
import TestCast

/// What workers have recorded here stands, whatever a census says.
@Suite struct OwnWorkTests {
  @Test(arguments: TestEngine.all)
  func aChildWhomWeWorkWithKeepsOurAccount(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    try await cast.store.record(
      AddIdentifier(maya, KnownIdentifier(.authority, "MAYA2HOLLIS")), by: cast.tom, at: Moment("2026-06-12", hour: 16))
    let before = try await cast.shown(maya)
    // The same referral on the same day, and one that ours overlaps; an earlier one that we did not know.
    let census = Census(
      Told.child(
        "MAYA2HOLLIS", born: "2017-06-15",
        Told.need(
          "2024-09-02", closed: "2024-11-04", because: "RC8", Told.assessment("2024-09-03", authorised: "2024-10-30")),
        Told.need("2026-03-02", Told.assessment("2026-03-04"), Told.protection("2026-03-20"))))
    let late = Moment("2026-06-20", hour: 9)
    let (summary, notPlaced) = try await cast.imports(census, at: late)
    #expect(notPlaced.map(\.what) == ["Date of birth"])
    #expect(notPlaced[0].why == "the record says otherwise, and is left as it is")
    #expect(summary.outcome.placed == ["referral": 1, "assessment": 1, "closure": 1] && summary.outcome.left == 2)
    let after = try await cast.shown(maya, at: late)
    #expect(after.name.full == "Maya Hollis" && after.name.born == "2017-06-14")
    #expect(after.history.all(Need.self).map(\.from) == ["2024-09-02", "2026-03-02"])
    #expect(after.history.all(ProtectionPlan.self).map(\.id) == before.history.all(ProtectionPlan.self).map(\.id))
    #expect(after.worker == before.worker)
    #expect(try await cast.imports(census, at: late).summary.outcome.placed == [:])
    let other = Census(Told.child("MAYA2HOLLIS", born: "2017-06-14", Told.need("2026-02-20", Told.plan("2026-03-02"))))
    let second = try await cast.imports(other, at: late)
    #expect(
      second.notPlaced.map(\.why) == [
        "the record has one of its own, from 2 March 2026, and nothing of that was changed"
      ])
    #expect(second.summary.outcome.left == 1)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aCaseThatIsWorkedOnHereIsNotClosedByACensus(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy))
    try await cast.record(
      AllocationDecision.self, Telling.allocation(["AMY0001"], on: "2026-04-20", to: cast.amira, in: cast.north),
      for: ["AMY0001"], by: cast.ruth, at: Cast.importing + 3600)
    let closed = Told.child(
      "AMY0001", who: "<UPN>B845061234567</UPN>",
      Told.need(
        "2025-09-01", closed: "2026-12-01", because: "RC7",
        Told.protection("2025-09-26", until: "2026-11-10", reviews: "2025-12-15", "2026-06-01")))
    let later = Census(closed, year: "2027", reference: "2027-03-31")
    let (summary, notPlaced) = try await cast.imports(later, at: Moment("2027-04-12", hour: 9))
    #expect(
      notPlaced.map(\.why) == [
        "work with the child is recorded here since: close it here",
        "work with the child is recorded here since: end it here",
      ])
    #expect(summary.outcome.placed == ["review": 1])
    let amy = try await cast.shown("AMY0001")
    #expect(amy.history.open(Need.self) != nil && amy.history.open(ProtectionPlan.self) != nil)
    #expect(amy.worker == "Amira Vale")
    #expect(try await cast.store.verify().findings == [])
  }

  /// Correcting a step goes through the record again: what came with a census must come out of that as it went in.
  @Test(arguments: TestEngine.all)
  func correctingOurOwnLeavesWhatWasImported(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy))
    let (amy, at) = ("AMY0001" as SubjectID, Cast.importing)
    let answers = Telling.reviewConference([amy], on: "2026-04-17", .ends)
    let review = try await cast.record(ReviewConference.self, answers, for: [amy], by: cast.joan, at: at)
    #expect(try await cast.shown(amy).history.all(ProtectionPlan.self).map(\.until) == ["2026-04-17"])
    let corrected = Telling.reviewConference([amy], on: "2026-04-17")
    try await cast.store.record(
      CorrectStep(review, corrected, seen: 1, reason: "The plan goes on"), by: cast.joan, at: at + 60)
    let history = try await cast.shown(amy).history
    #expect(history.all(ProtectionPlan.self).map(\.from) == ["2025-09-26"])
    #expect(history.open(ProtectionPlan.self) != nil && history.open(Need.self)?.from == "2025-09-01")
    #expect(history.all(Enquiry.self).map(\.until) == ["2025-09-26"])
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aStepOutOfACensusCanBeMadeCompleteAndIsThenOurs(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy))
    let amy = "AMY0001" as SubjectID
    let review = try #require(try await cast.shown(amy).history.latest(ReviewConference.self))
    try await cast.store.record(
      CorrectStep(review.id, Telling.reviewConference([amy], on: "2025-12-15"), seen: 1, reason: "From the minutes"),
      by: cast.joan, at: Cast.importing + 60)
    let history = try await cast.shown(amy).history
    #expect(history.latest(ReviewConference.self)?.answers[ReviewConference.decision] == .goesOn)
    #expect(history.open(ProtectionPlan.self)?.from == "2025-09-26")
    let second = try await cast.imports(Census(Told.amy))
    #expect(second.notPlaced == [] && second.summary.outcome.placed == [:])
    #expect(try await cast.shown(amy).history.latest(ReviewConference.self)?.version == 2)
    #expect(try await cast.store.verify().findings == [])
  }
}
