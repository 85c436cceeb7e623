import CaseStore
import Casework
import ReturnExtracts
import Testing
import TestCast

/// What the census would fail on is found where it is recorded, and kept for the lists.
@Suite struct CensusCheckTests {
  private let now = Moment("2026-06-30", hour: 9)

  private func findings(_ cast: Cast, _ child: SubjectID) async throws -> [QualityFinding] {
    let record = try await cast.store.read(for: cast.samir, at: now) { try $0.returnRecord(of: child) }
    return CensusCheck(on: now.day).findings(try #require(record))
  }

  private func lines(_ cast: Cast, _ scope: QualityScope, as worker: WorkerID) async throws -> [QualityLine] {
    try await cast.store.read(for: worker, at: now) { try $0.qualityLines(scope) }
  }

  @Test(arguments: TestEngine.all)
  func whatIsMissingIsFoundOnThePageThatMendsIt(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let found = try await findings(cast, maya)
    #expect(
      Set(found) == [
        QualityFinding(rule: "4220", isError: true, place: .particulars, questions: ["ethnicity"]),
        QualityFinding(rule: "8540", isError: true, place: .particulars, questions: ["disability"]),
        QualityFinding(rule: "8770Q", isError: false, place: .numbers, questions: ["number"]),
      ], "\(found)")
    try await mend(maya, cast)
    #expect(try await findings(cast, maya) == [])
  }

  private func mend(_ child: SubjectID, _ cast: Cast) async throws {
    let details = try await cast.store.read(for: cast.amira, at: now) { try $0.details(of: child) }
    var mended = try #require(details)
    (mended.ethnicity, mended.disabilities, mended.noPupilNumber) = (.whiteBritish, [.none], .abroad)
    try await cast.store.record(AmendPerson(child, mended), by: cast.amira, at: now)
  }

  @Test(arguments: TestEngine.all)
  func theListFollowsTheRecord(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    _ = try await cast.kofi()
    #expect(try await cast.store.bringQuality(most: 10, today: "2026-06-29").asked == 2)
    #expect(try await cast.store.bringQuality(most: 10, today: "2026-06-29").asked == 0)
    // Kofi is in no census, and is not asked about again until his record changes.
    #expect(try await cast.store.bringQuality(most: 10, today: now.day).asked == 1)
    let mine = try await lines(cast, .worker(cast.amira), as: cast.amira)
    #expect(mine.map(\.finding.rule).sorted() == ["4220", "8540", "8770Q"] && mine.first?.finding.isError == true)
    #expect(mine.allSatisfy { $0.since == "2026-06-29" && $0.child.id == maya && $0.worker == "Amira Vale" })
    #expect(try await lines(cast, .team(cast.north), as: cast.ruth).count == 3)
    #expect(try await lines(cast, .everybody, as: cast.peter).isEmpty)
    try await mend(maya, cast)
    try await cast.store.bringQuality(.team(cast.north), most: 10, today: now.day)
    #expect(try await lines(cast, .worker(cast.amira), as: cast.amira).isEmpty)
    let count = try await cast.store.read(for: cast.ruth, at: now) { try $0.qualityCount(.team(cast.north)) }
    #expect(count.children == 1 && count.withErrors == 0 && count.withQueries == 0)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aRestrictedChildIsInNobodyElsesList(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let hidden = try await cast.zephyrine()
    try await cast.bringToReview([hidden])
    try await cast.store.record(RestrictRecord(hidden, to: [cast.samir], reason: "A relative"), by: cast.samir, at: now)
    try await cast.store.bringQuality(most: 10, today: now.day)
    for worker in cast.workers {
      for scope in [QualityScope.everybody, .team(cast.north), .worker(cast.amira)] {
        let (lines, count, rules) = try await cast.store.read(for: worker, at: now) {
          (try $0.qualityLines(scope), try $0.qualityCount(scope), try $0.qualityByRule(scope))
        }
        let sees = worker == cast.samir
        #expect(lines.isEmpty != sees && (count.children == 0) != sees && rules.isEmpty != sees, "\(worker) \(scope)")
      }
    }
  }
}
