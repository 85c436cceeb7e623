import CaseStore
import Casework
import DemoAuthority
import Testing

/// Larkmere's families are as an authority knows them: little at the front door, most after an assessment, and some
/// things never asked.
@Suite struct FamilyProportionTests {
  /// Children whom an assessment found in need and who are born: of whom most should be known.
  private static let known: SQL = """
    person p WHERE p.born_on IS NOT NULL AND p.subject_id IN (SELECT subject_id FROM need_plan WHERE ended_on IS NULL)
    """

  /// So many in a hundred of those counted hold to a condition.
  private func share(of counted: SQL, _ condition: SQL) async throws -> Int {
    let store = try await Made.small.authority().store
    return try await store.engine.read { connection in
      let all = try connection.first("SELECT count(*) FROM \(counted)") { try $0.int(0) } ?? 0
      let some = try connection.first("SELECT count(*) FROM \(counted) AND \(condition)") { try $0.int(0) } ?? 0
      try #require(all > 0)
      return 100 * some / all
    }
  }

  @Test func everyOpenChildHasSomebodyWithParentalResponsibilityAndAHome() async throws {
    let open: SQL = "person p WHERE p.subject_id IN (SELECT subject_id FROM need WHERE ended_on IS NULL)"
    let parents = try await share(
      of: open, "EXISTS (SELECT 1 FROM link l WHERE l.to_id = p.subject_id AND l.parental_responsibility = 1)")
    let homes = try await share(
      of: open,
      """
      (p.born_on IS NULL OR EXISTS (SELECT 1 FROM address a WHERE a.subject_id = p.subject_id AND a.ended_on IS NULL))
      """)
    #expect(parents == 100 && homes == 100)
  }

  @Test func mostOfWhatAnAssessmentAsksIsKnownAndNotAll() async throws {
    let asked: [(SQL, ClosedRange<Int>)] = [
      ("p.first_language IS NOT NULL", 84...98), ("p.religion IS NOT NULL", 96...100),
      ("p.disabilities IS NOT NULL", 82...98), ("p.disabilities <> 'NONE'", 2...24), ("p.known_as IS NOT NULL", 2...16),
      ("p.ethnicity IS NOT NULL", 86...99), ("p.interpreter IS NOT NULL", 82...97),
      ("EXISTS (SELECT 1 FROM identifier i WHERE i.subject_id = p.subject_id AND i.kind = 'nhs')", 78...96),
    ]
    for (condition, expected) in asked {
      let found = try await share(of: Self.known, condition)
      #expect(expected.contains(found), "\(found) in a hundred: \(condition)")
    }
  }

  @Test func fathersAreKnownThoughHalfLiveElsewhere() async throws {
    let fathers = try await share(
      of: Self.known, "EXISTS (SELECT 1 FROM link l WHERE l.to_id = p.subject_id AND l.kind = 'father')")
    #expect((66...94).contains(fathers), "\(fathers) in a hundred")
    let moved = try await share(
      of: Self.known, "EXISTS (SELECT 1 FROM address a WHERE a.subject_id = p.subject_id AND a.ended_on IS NOT NULL)")
    #expect((20...60).contains(moved), "\(moved) in a hundred have moved")
  }

  /// Three pupils in four from groups other than White British, one in five of Pakistani background; about half speak
  /// another language at home.
  @Test func theFamiliesAreOfLarkmeresMix() async throws {
    let children: SQL = """
      person p JOIN subject s ON s.id = p.subject_id WHERE s.kind = 'child' AND p.ethnicity IS NOT NULL
      """
    #expect((58...86).contains(try await share(of: children, "p.ethnicity <> 'WBRI'")))
    #expect((12...34).contains(try await share(of: children, "p.ethnicity = 'APKN'")))
    #expect((30...66).contains(try await share(of: Self.known, "p.first_language <> 'English'")))
  }

  /// One in seven is looked at again late, by three months at most: of the few that there are here, some or none.
  @Test func warningsHaveADayToLookAgainAndFewHavePassedIt() async throws {
    let warnings: SQL = "warning_note w WHERE w.ended_on IS NULL"
    let passed = try await share(of: warnings, "w.review_on < \(Made.until)")
    let forgotten = try await share(of: warnings, "w.review_on < \(Made.until - 120)")
    #expect(passed <= 40 && forgotten == 0, "\(passed) and \(forgotten) in a hundred")
  }

  @Test func aFewRecordsAreKeptFromOthersAndAFewWereOpenedAtNight() async throws {
    let store = try await Made.small.authority().store
    let counts = try await store.engine.read { connection in
      try ["restriction", "broken_glass"].map { table in
        try connection.first("SELECT count(*) FROM \(SQL(identifier: table))") { try $0.int(0) } ?? 0
      }
    }
    #expect((1...8).contains(counts[0]) && (1...15).contains(counts[1]), "\(counts)")
  }

  /// Of those that fell due lately one in seven is open: what was agreed years ago was done, given up, or ended with the
  /// case.
  @Test func mostActionsAreDoneSomeLateAndSomeOfTheLastLeftOpen() async throws {
    let due: SQL = "action a WHERE a.due_on < \(Made.until)"
    let lately: SQL = "\(due) AND a.due_on >= \(Made.until - 100)"
    let done = try await share(of: due, "a.done_on IS NOT NULL")
    let late = try await share(of: due, "a.done_on > a.due_on")
    let open = try await share(of: lately, "a.done_on IS NULL AND a.dropped_on IS NULL")
    #expect((60...95).contains(done) && (8...35).contains(late) && (5...30).contains(open), "\(done) \(late) \(open)")
  }
}
