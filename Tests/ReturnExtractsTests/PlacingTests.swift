import CaseStore
import Casework
import ReturnExtracts
import Testing
import TestCast

/// What cannot be placed is listed by line with the reason, and the rest is placed.
@Suite struct PlacingTests {
  @Test(arguments: TestEngine.all)
  func eachThingIsListedByLineAndReason(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let census = Census(Self.faulty, Told.ben)
    let (summary, notPlaced) = try await cast.imports(census)
    let expected: [(String, String, String)] = [
      ("<UPN>A1", "UPN “A123456789123”", "it is not a unique pupil number"),
      ("<ReferralSource>99", "ReferralSource “99”", "it is not a code of the census"),
      ("2025-02-30", "Assessment", "its date is “2025-02-30”: there is no such date, written year-month-day"),
      (
        "2025-09-04", "Assessment begun on 4 September 2025",
        "it was authorised on 1 September 2025, before it began"
      ),
      ("2025-10-01", "Child protection plan of 1 October 2025", "it ends on 1 September 2025, before it begins"),
      ("2025-11-03", "Child protection plan of 3 November 2025", "it overlaps another, from 20 October 2025"),
      (
        ">XYZ<", "Child protection plan of 5 January 2026",
        "its InitialCategoryOfAbuse “XYZ” is not a code of the census"
      ),
      (
        "2025-12-01", "Child in need plan of 1 December 2025",
        "it overlaps the child protection plan of 20 October 2025"
      ),
      (
        "<CINclosureDate>2026-02", "Closure on 2 February 2026",
        "the child protection plan of line \(census.line(of: "<CPPstartDate>2025-10-20") - 1) had not ended, "
          + "so the case stays open"
      ),
      (
        "2026-05-10", "Referral",
        "its date is “2026-05-10”: it is after the last day of the census, 31 March 2026"
      ),
    ]
    for (mark, what, why) in expected {
      let found = notPlaced.first { $0.what == what }
      #expect(found?.why == why, "\(what): \(found?.why ?? "not listed")")
      let line = census.line(of: mark)
      #expect(found.map { abs($0.line - line) <= 3 } == true, "\(what) is on line \(line), not \(found?.line ?? 0)")
    }
    #expect(notPlaced.count == expected.count, "\(notPlaced)")
    #expect(notPlaced.map(\.line) == notPlaced.map(\.line).sorted())
    #expect(summary.notPlaced == expected.count && summary.outcome.left == 2)
    let faulty = try await cast.shown("FAY0001").history
    #expect(faulty.open(Need.self)?.source == nil && faulty.all(ProtectionPlan.self).map(\.from) == ["2025-10-20"])
    #expect(summary.outcome.placed == ["referral": 2, "cp-plan": 1, "assessment": 1])
    #expect(try await cast.imports(census).notPlaced == notPlaced)
    #expect(try await cast.store.verify().findings == [])
  }

  private static let faulty = Told.child(
    "FAY0001", who: "\n<UPN>A123456789123</UPN>",
    Told.need(
      "2025-09-01", source: "99", closed: "2026-02-02", because: "RC7", Told.assessment("2025-02-30"),
      Told.assessment("2025-09-04", authorised: "2025-09-01"), Told.protection("2025-10-01", until: "2025-09-01"),
      Told.protection("2025-10-20"), Told.protection("2025-11-03", until: "2025-12-20", reviews: "2025-12-08"),
      Told.protection("2026-01-05", category: "XYZ"), Told.plan("2025-12-01")),
    Told.need("2026-05-10", Told.assessment("2026-05-11")))

  @Test(arguments: TestEngine.all)
  func preProceedingsAreKeptAsGivenAndListed(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let given = """
      <PreProceedingsandFGDM>
      <PPStartDate>2025-09-10</PPStartDate>
      <LBPSentDate>2025-09-12</LBPSentDate>
      </PreProceedingsandFGDM>
      """
    let census = Census(Told.child("PIA0001", Told.need("2025-09-01", given)))
    let (summary, notPlaced) = try await cast.imports(census)
    #expect(notPlaced.map(\.what) == ["Pre-proceedings of 10 September 2025"])
    #expect(notPlaced.first?.why == "the record has no place for them: they are kept as they were given")
    #expect(notPlaced.first?.line == census.line(of: "<PreProceedingsandFGDM>"))
    #expect(summary.outcome.placed["pre-proceedings"] == 1 && summary.notPlaced == 1)
    let kept = try await cast.engine.read { connection in
      try connection.first("SELECT given FROM imported WHERE key = 'pre-proceedings 2025-09-10'") { try $0.text(0) }
    }
    #expect(kept == "PPStartDate: 2025-09-10\nLBPSentDate: 2025-09-12")
  }

  @Test(arguments: TestEngine.all)
  func aChildWhoseNumberIsNobodysOrAnothersIsListed(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let odd = Told.child("not_a_census-number", born: "2019-01-01", Told.need("2025-09-01"))
    let (_, notPlaced) = try await cast.imports(
      Census(Told.child("", Told.need("2025-09-01")), Told.amy, Told.child("amy0001", Told.need("2025-10-01")), odd))
    #expect(notPlaced.map(\.what) == ["Child", "Child", "LAchildID “not_a_census-number”"])
    #expect(notPlaced[0].why == "it has no LAchildID, so nobody can tell whose it is")
    #expect(notPlaced[1].why.hasPrefix("its LAchildID “amy0001” is that of the child of line "))
    #expect(notPlaced[2].why.hasPrefix("kept as the number in an earlier system"))
    let found = try await cast.store.read(for: cast.joan, at: Cast.importing) { try $0.find("2019-01-01") }
    #expect(found.map(\.full) == ["not_a_census-number"])
  }

  @Test(arguments: TestEngine.all)
  func anotherChildsPupilNumberIsListed(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let twin = Told.child("AMY0002", who: "<UPN>B845061234567</UPN>", Told.need("2025-09-01"))
    let (summary, notPlaced) = try await cast.imports(Census(Told.amy, twin))
    #expect(notPlaced.map(\.description).first?.hasSuffix("B845061234567: another child has it") == true)
    #expect(notPlaced.count == 1 && summary.outcome.newChildren == 2)
    #expect(try await cast.imports(Census(Told.amy, twin)).notPlaced == notPlaced)
  }

  /// The two samples published with the public validator hold errors on purpose, and a header of either custom.
  @Test(arguments: TestEngine.all, ["2024", "2026"])
  func thePublishedSamplesAreRead(_ engine: TestEngine, _ year: String) async throws {
    let cast = try await Cast.authority(on: engine)
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let path = "/\(tests)/Samples/cin/CIN_Census_\(year).xml"
    let (summary, notPlaced) = try await cast.imports(path)
    #expect(summary.source.name == "children in need census 2023-24")
    #expect(!notPlaced.isEmpty && summary.outcome.newChildren == summary.children)
    let first = try await cast.shown("DfEX0000001")
    #expect(first.history.all(ProtectionPlan.self).map(\.from) == ["2022-02-17"])
    #expect(first.history.all(Enquiry.self).map(\.from) == ["2022-06-02"])
    #expect(try await cast.imports(path).notPlaced == notPlaced)
    #expect(try await cast.store.verify().findings == [])
  }
}
