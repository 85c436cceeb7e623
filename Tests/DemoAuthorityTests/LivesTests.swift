import CaseStore
import Casework
import DemoAuthority
import Testing

/// What changes in a family while it is with us: a birth, a life that takes a turn, a record that is opened again.
@Suite struct LivesTests {
  private func count(_ sql: SQL) async throws -> Int {
    let store = try await Made.small.authority().store
    return try await store.engine.read { try $0.first(sql) { try $0.int(0) } ?? 0 }
  }

  @Test func childrenWhoWereExpectedAreBornNamedAndSeen() async throws {
    let summary = try await Made.small.authority().summary
    #expect(summary.births > 0)
    let named = try await count(
      """
      SELECT count(*) FROM person p JOIN person_name n ON n.subject_id = p.subject_id AND n.kind = 'before'
       WHERE p.born_on IS NOT NULL AND p.expected_on IS NOT NULL AND n.given_name = 'Baby' AND p.given_name <> 'Baby'
      """)
    #expect(named == summary.births)
    let seen = try await count(
      """
      SELECT count(*) FROM duty d JOIN person p ON p.subject_id = d.subject_id
       WHERE p.expected_on IS NOT NULL AND d.clock = 'assessment-child-seen' AND d.started_on = p.born_on
      """)
    #expect(seen > 0, "nobody is asked to see a child before the birth")
  }

  @Test func nobodyIsAskedToSeeAChildWhoIsNotBorn() async throws {
    let asked = try await count(
      """
      SELECT count(*) FROM duty d JOIN person p ON p.subject_id = d.subject_id
       WHERE p.born_on IS NULL AND d.clock IN ('assessment-child-seen', 'section-47-child-seen', 'cp-seen-alone')
      """)
    #expect(asked == 0)
  }

  @Test func assessmentsAreBegunAfreshWhenLifeChanges() async throws {
    let summary = try await Made.small.authority().summary
    #expect(summary.refreshed > 3)
    let first = try await count("SELECT count(*) FROM step WHERE kind = 'assessment' AND status = 'finished'")
    #expect(summary.refreshed * 2 < first, "\(summary.refreshed) of \(first)")
  }

  @Test func aRestrictionIsLiftedNowAndThen() async throws {
    #expect(try await Made.small.authority().summary.restrictionsLifted > 0)
  }

  /// What is told of a young person is not told of a toddler.
  @Test func contactsFitTheAgeOfTheChild() async throws {
    let store = try await Made.small.authority().store
    let told = try await store.engine.read { connection in
      try connection.rows(
        """
        SELECT v.answers, s.happened_on, max(coalesce(p.born_on, s.happened_on)), min(coalesce(p.born_on, '2999-01-01'))
          FROM step s JOIN step_version v ON v.step_id = s.id AND v.version = 1
          JOIN step_subject x ON x.step_id = s.id JOIN person p ON p.subject_id = x.subject_id
         WHERE s.kind = 'contact' GROUP BY s.id, v.answers, s.happened_on
        """
      ) { (words: try $0.text(0), on: try $0.day(1), eldest: try $0.day(3)) }
    }
    var young = 0
    for (words, on, born) in told where born.age(on: on) < 4 {
      young += 1
      for wrong in ["three men", "two older boys", "a knife was found", "came to school", "rang 999 because"] {
        #expect(!words.contains(wrong), "\(born) on \(on): \(words)")
      }
    }
    #expect(young > 5)
  }
}
