import CaseStore
import Casework
import TestCast
import Testing

/// What scribes were told, held against what the database has.
struct Ledger {
  private struct Found: Sendable {
    let status: String
    let draft: Int?
    let answers: String
  }

  let ground: CrashGround
  let scribes: [Scribe]

  /// Every acknowledged write is there, and of what was under way each is there whole or not at all.
  func compare(_ words: Comment) async throws {
    let found = try await found()
    var known: Set<StepID> = []
    var triedToBegin = 0
    for scribe in scribes {
      let notes = await scribe.notes
      var kept: [StepID: Int] = [:]
      for note in notes {
        known.insert(note.step)
        let here = try #require(found[note.step], "\(note.mark) is gone. \(words)")
        let writes = here.status == "finished" ? note.plan.count : here.draft ?? 0
        #expect(note.possible.contains(writes), "\(note.mark): \(note.possible) were kept, \(writes) found. \(words)")
        #expect(writes < note.plan.count || here.draft == nil, "\(note.mark) is finished and a draft. \(words)")
        #expect(here.answers.contains(note.mark) || writes < note.marked, "\(note.mark): others. \(words)")
        kept[note.step] = writes
      }
      await scribe.settle(kept)
      triedToBegin += await scribe.triedToBegin
    }
    let unknown = found.filter { !known.contains($0.key) }
    #expect(unknown.count <= triedToBegin, words)
    #expect(unknown.values.allSatisfy { $0.status == "draft" && $0.draft == nil }, words)
  }

  private func found() async throws -> [StepID: Found] {
    try await ground.cast.engine.read { connection in
      let rows = try connection.rows(
        """
        SELECT s.id, s.status, d.version, coalesce(v.answers, d.answers, '') FROM step s
          LEFT JOIN draft d ON d.step_id = s.id
          LEFT JOIN step_version v ON v.step_id = s.id AND v.version = s.version
         WHERE s.opened_by IS NULL
        """
      ) { row in
        (
          StepID(try row.text(0)),
          Found(status: try row.text(1), draft: try row.optionalInt(2), answers: try row.text(3))
        )
      }
      return Dictionary(uniqueKeysWithValues: rows)
    }
  }
}
