import CaseStore
import Casework
import ReturnExtracts
import Returns
import Testing
import TestCast

/// The census that is made from the record tells what was recorded, and what came with a census goes out as it came.
@Suite struct ExtractTests {
  private static let year = CensusDays(.y2025, today: "2026-06-30")

  private static func told(_ cast: Cast, _ child: SubjectID, _ year: CensusDays = year) async throws -> CINChild? {
    let record = try await cast.store.read(for: cast.samir, at: Moment("2026-06-30", hour: 9)) {
      try $0.returnRecord(of: child)
    }
    return try CINExtract(#require(record), year)?.child
  }

  @Test(arguments: TestEngine.all)
  func whatWasRecordedIsTold(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let child = try #require(try await Self.told(cast, maya))
    #expect(child.identifiers.laChildID.text == maya.text && child.identifiers.birthDate.text == "2017-06-14")
    #expect(child.identifiers.sex.text == "F" && child.identifiers.upnUnknown.isBlank)
    #expect(child.details.count == 1)
    let need = try #require(child.details.first)
    #expect(need.referralDate.text == "2026-03-02" && need.referralSource.text == "2A" && need.primaryNeed.text == "N1")
    #expect(need.closureDate.isBlank && need.referralNFA.text == "false" && need.dateOfInitialCPC.isBlank)
    #expect(need.assessments.map(\.start.text) == ["2026-03-03"])
    #expect(need.assessments.map(\.authorised.text) == ["2026-03-16"])
    #expect(need.assessments.first?.factors.map(\.code) == ["16A"])
    let enquiry = try #require(need.section47s.first)
    #expect(enquiry.start.text == "2026-03-03" && enquiry.dateOfInitialCPC.text == "2026-03-20")
    #expect(enquiry.initialCPCTarget.text == "2026-03-24" && enquiry.icpcNotRequired.text == "false")
    let plan = try #require(need.protectionPlans.first)
    #expect(plan.start.text == "2026-03-20" && plan.end.isBlank && plan.numberOfPrevious.value == 0)
    // The review was held in the next census year.
    #expect(plan.reviews.isEmpty)
    let next = try #require(try await Self.told(cast, maya, CensusDays(upTo: "2026-06-30")))
    #expect(next.details.first?.protectionPlans.first?.reviews.map(\.date.text) == ["2026-06-12"])
    #expect(next.details.first?.assessments.isEmpty == true && next.details.first?.section47s.isEmpty == true)
    #expect(try await Self.told(cast, maya, CensusDays(.y2024, today: "2026-06-30")) == nil)
  }

  @Test(arguments: TestEngine.all)
  func whatCameWithACensusGoesOutAsItCame(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let came = Census(Told.amy, Told.ben, Told.cal, Told.dot)
    try await cast.imports(came)
    var given = try CINCensus(path: came.path).children
    let made = try await CensusOfRecord(
      of: cast.store, Self.year, authority: "942", now: Moment("2026-06-30", hour: 9))
    #expect(made.left.isEmpty && made.census.header.referenceDate.text == "2026-03-31")
    // The day by which a conference was to be held was not given, and is worked out.
    for child in given.indices {
      for need in given[child].details.indices {
        for place in given[child].details[need].section47s.indices {
          let enquiry = given[child].details[need].section47s[place]
          guard let start = enquiry.start.day, !enquiry.icpcNotRequired.isTrue else { continue }
          let target = try WorkingCalendar.england.day(15, workingDaysAfter: start)
          given[child].details[need].section47s[place].initialCPCTarget = CINDate(target.iso)
        }
      }
    }
    let expected = CINCensus(header: made.census.header, children: given)
    // Factors are kept in the order of their list.
    #expect(Self.plain(made.census).sorted() == Self.plain(expected).sorted())
  }

  /// The file without the elements that stand empty, line by line.
  private static func plain(_ census: CINCensus) -> [String] {
    String(decoding: census.xml, as: UTF8.self).split(separator: "\n").map(String.init).filter { line in
      !line.hasSuffix("/>") && !line.contains("></")
    }
  }
}

extension CINFlag {
  fileprivate var isTrue: Bool { value == true }
}
