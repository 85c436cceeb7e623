import Casework
import TestCast
import Testing

@testable import CaseStore

@Suite struct VerifyTests {
  /// One value in every column of every table of the record, and what is worked out from it: found, and named.
  @Test(arguments: TestEngine.all)
  func oneChangedValueAnywhereIsFoundAndNamed(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    _ = try await cast.fullRecord()
    #expect(try await cast.store.verify().findings == [])
    let tables = JournalledTable.all + JournalledTable.derived
    var refused: Set<String> = []
    var round = 0
    let columns = try await Dictionary(uniqueKeysWithValues: columns(of: tables, cast.engine))
    while columns.values.contains(where: { $0.count > round }) {
      var spoilt: [(Tampering, Tampering.Spoilt)] = []
      for table in tables {
        guard let own = columns[table.name], own.count > round else { continue }
        let tampering = Tampering(table: table.name, key: table.key, column: own[round])
        if let found = try await tampering.spoil(cast.engine) {
          spoilt.append((tampering, found))
        } else {
          refused.insert("\(table.name).\(own[round])")
        }
      }
      let findings = try await cast.store.verify().findings
      for (tampering, _) in spoilt {
        let isKey = tampering.key.contains(tampering.column)
        #expect(
          findings.contains { $0.hasPrefix("\(tampering.table): ") && (isKey || $0.contains(tampering.column)) },
          "\(tampering.table).\(tampering.column)")
      }
      for (tampering, was) in spoilt.reversed() { try await tampering.mend(cast.engine, was) }
      round += 1
    }
    #expect(refused.subtracting(Self.heldByTheSchema) == [], "refused by the schema, and so not tried")
    #expect(try await cast.store.verify().findings == [])
  }

  /// What nobody can change alone in this record, because the schema refuses it: what other rows point at, and what
  /// may only be there together with something else (the day a span ended and why; what is done and its evidence).
  static let heldByTheSchema: Set<String> = [
    "subject.id", "team.id", "worker.id", "step.id", "restriction.subject_id", "restricted_to.subject_id",
    "need.ended_on", "need.end_reason", "need_plan.ended_on", "need_plan.end_reason", "protection_plan.ended_on",
    "protection_plan.end_reason", "action.done_on", "action.evidence", "action.dropped_on", "step_version.version",
    "step_version.reason",
    // Plans: what others point at, what may only point at something there is, and closed lists of two.
    "recommendation_source.id", "recommendation.source_id", "recurrence.recommendation_id", "recurrence.earlier_id",
    "plan_action.id",
    "action_in_plan.action_id", "action_recommendation.action_id", "action_recommendation.recommendation_id",
    "plan_import.id", "plan_line.import_id", "action_note.action_id", "action_note.kind", "action_evidence.action_id",
    "action_slip.action_id", "action_answer.action_id", "action_answer.about",
    // Boards: what others point at, and files that would take the place of another.
    "board.id", "board_meeting.id", "board_member.id", "board_report.id", "ask.id", "paper.id",
    "pack.id", "pack_file.pack_id", "pack_file.part", "paper_section.paper_id", "paper_figure.paper_id",
    // Registers: the same.
    "agency.id", "complaint.id", "staff_member.id", "assessment_round.id", "self_assessment.id",
    "action_standard.action_id", "complaint_stage.answered_on", "complaint_stage.outcome",
    "step_version.reason", "report.id", "report.issue", "report.reason", "report_schedule.cadence",
    "report_line.report_id", "report_line.line", "report_line.lacks", "report_list.report_id", "report_list.line",
    "report_team.report_id", "report_answer.report_id",
    "plan_action.plan_id", "action_in_plan.plan_id", "plan_import.plan_id",
  ]

  private func columns(of tables: [JournalledTable], _ engine: any Engine) async throws -> [(String, [String])] {
    let scratch = try Scratch()
    return try scratch.write { connection in
      try tables.map { table in
        (table.name, try connection.rows("SELECT name FROM pragma_table_info(\(table.name))") { try $0.text(0) })
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func oneChangedValueOfTheJournalIsFoundAndNamed(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    _ = try await cast.store.look(at: maya, for: cast.tom, at: Cast.start, "Looked") { _ in true }
    let columns: [(String, String)] =
      ["subject_id", "at", "worker_id", "kind", "words", "body_hash", "hash"].map { ("journal", $0) }
      + ["salt", "body"].map { ("journal_body", $0) } + ["kind", "questions"].map { ("question_set", $0) }
    for (table, column) in columns {
      let tampering = Tampering(table: table, key: [table == "question_set" ? "hash" : "seq"], column: column)
      let was = try #require(try await tampering.spoil(cast.engine), "\(table).\(column)")
      let findings = try await cast.store.verify().findings
      #expect(
        findings.contains { $0.contains(table == "question_set" ? "question_set" : "ntry 1") },
        "\(table).\(column): \(findings)")
      try await tampering.mend(cast.engine, was)
    }
    #expect(try await cast.store.verify().findings == [])
  }

  private func spoilt(_ kind: TestEngine, _ statements: [SQL]) async throws -> Verification {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let head = try #require(try await cast.store.verify().head)
    try await cast.engine.write(.full) { connection in for sql in statements { _ = try connection.run(sql) } }
    return try await cast.store.verify(head: head)
  }

  @Test(arguments: TestEngine.all)
  func anEntryTakenOutOfTheMiddleIsMissed(_ kind: TestEngine) async throws {
    let found = try await spoilt(
      kind, ["DELETE FROM journal_body WHERE seq = 16", "DELETE FROM journal WHERE seq = 16"])
    #expect(found.findings.contains { $0.contains("Entry 16") || $0.contains("Entries 16 to 16") })
  }

  @Test(arguments: TestEngine.all)
  func aTailCutOffWithItsRowsIsMissedByTheHead(_ kind: TestEngine) async throws {
    let last: SQL = "(SELECT max(seq) FROM journal)"
    let found = try await spoilt(
      kind, ["DELETE FROM journal_body WHERE seq = \(last)", "DELETE FROM journal WHERE seq = \(last)"])
    #expect(found.findings.contains { $0.contains("the head that was kept, is not in the journal") })
  }

  @Test(arguments: TestEngine.all)
  func entriesThatChangePlacesAreFound(_ kind: TestEngine) async throws {
    func swap(_ a: Int, _ b: Int) -> [SQL] {
      ["journal_body"].flatMap { _ -> [SQL] in
        [
          "UPDATE journal SET words = (SELECT words FROM journal WHERE seq = \(b)) WHERE seq = \(a)",
          "UPDATE journal SET body_hash = (SELECT body_hash FROM journal WHERE seq = \(b)) WHERE seq = \(a)",
        ]
      }
    }
    let found = try await spoilt(kind, swap(15, 16))
    #expect(found.findings.contains { $0.hasPrefix("Entry 15") })
  }

  /// At the end of its retention a record goes, with the bodies of its entries; the chains stay whole.
  @Test(arguments: TestEngine.all)
  func aDestroyedRecordLeavesItsChainWhole(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    try await cast.engine.write(.full) { connection in
      for table in ["sight", "search_word", "duty", "person"] {
        _ = try connection.run("DELETE FROM \(try SQL(identifier: table)) WHERE subject_id = \(maya)")
      }
      _ = try connection.run("DELETE FROM subject WHERE id = \(maya)")
      _ = try connection.run(
        "DELETE FROM journal_body WHERE seq IN (SELECT seq FROM journal WHERE subject_id = \(maya))")
    }
    let found = try await cast.store.verify()
    #expect(found.findings == [] && found.destroyed == 1)
    #expect(try await cast.store.read(for: cast.tom, at: Cast.start) { try $0.find("hollis") }.map(\.id) == [noah])
  }
}
