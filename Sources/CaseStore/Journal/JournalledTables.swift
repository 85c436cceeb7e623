/// Every table that is part of the record: written only through a `Recorder`, replayed from the journal, compared by
/// `verify`. In an order in which rows can be compared and written without breaking a reference.
struct JournalledTable: Sendable {
  let name: String
  let key: [String]

  static let all: [JournalledTable] = [
    JournalledTable(name: "subject", key: ["id"]),
    JournalledTable(name: "authority", key: ["id"]),
    JournalledTable(name: "team", key: ["id"]),
    JournalledTable(name: "worker", key: ["id"]),
    JournalledTable(name: "worker_role", key: ["worker_id", "role"]),
    JournalledTable(name: "worker_team", key: ["worker_id", "team_id"]),
    JournalledTable(name: "standard", key: ["name", "from_on"]),
    JournalledTable(name: "population", key: ["from_on"]),
    JournalledTable(name: "target", key: ["indicator", "from_on"]),
    JournalledTable(name: "person", key: ["subject_id"]),
    JournalledTable(name: "person_name", key: ["id"]),
    JournalledTable(name: "identifier", key: ["id"]),
    JournalledTable(name: "address", key: ["id"]),
    JournalledTable(name: "link", key: ["id"]),
    JournalledTable(name: "warning_note", key: ["id"]),
    JournalledTable(name: "step", key: ["id"]),
    JournalledTable(name: "step_subject", key: ["step_id", "subject_id"]),
    JournalledTable(name: "step_version", key: ["step_id", "version"]),
    JournalledTable(name: "step_sent", key: ["step_id"]),
    JournalledTable(name: "action", key: ["id"]),
    JournalledTable(name: "childs_words", key: ["id"]),
    JournalledTable(name: "need", key: ["id"]),
    JournalledTable(name: "need_plan", key: ["id"]),
    JournalledTable(name: "enquiry", key: ["id"]),
    JournalledTable(name: "protection_plan", key: ["id"]),
    JournalledTable(name: "allocation", key: ["id"]),
    JournalledTable(name: "imported", key: ["subject_id", "key"]),
    JournalledTable(name: "waiver", key: ["subject_id", "run"]),
    JournalledTable(name: "pause", key: ["id"]),
    JournalledTable(name: "restriction", key: ["subject_id"]),
    JournalledTable(name: "restricted_to", key: ["subject_id", "worker_id"]),
    JournalledTable(name: "broken_glass", key: ["id"]),
    JournalledTable(name: "recommendation_source", key: ["id"]),
    JournalledTable(name: "recommendation", key: ["id"]),
    JournalledTable(name: "recurrence", key: ["recommendation_id", "earlier_id"]),
    JournalledTable(name: "improvement_plan", key: ["id"]),
    JournalledTable(name: "plan_action", key: ["id"]),
    JournalledTable(name: "action_in_plan", key: ["action_id", "plan_id"]),
    JournalledTable(name: "action_recommendation", key: ["action_id", "recommendation_id"]),
    JournalledTable(name: "plan_import", key: ["id"]),
    JournalledTable(name: "plan_line", key: ["import_id", "place"]),
    JournalledTable(name: "action_note", key: ["id"]),
    JournalledTable(name: "action_evidence", key: ["id"]),
    JournalledTable(name: "action_slip", key: ["id"]),
    JournalledTable(name: "action_answer", key: ["id"]),
    JournalledTable(name: "board", key: ["id"]),
    JournalledTable(name: "board_report", key: ["id"]),
    JournalledTable(name: "board_member", key: ["id"]),
    JournalledTable(name: "board_meeting", key: ["id"]),
    JournalledTable(name: "ask", key: ["id"]),
    JournalledTable(name: "agenda_item", key: ["id"]),
    JournalledTable(name: "paper", key: ["id"]),
    JournalledTable(name: "paper_section", key: ["paper_id", "section"]),
    JournalledTable(name: "paper_figure", key: ["paper_id", "indicator"]),
    JournalledTable(name: "attendance", key: ["meeting_id", "member_id"]),
    JournalledTable(name: "declaration", key: ["id"]),
    JournalledTable(name: "minute", key: ["meeting_id", "number", "version"]),
    JournalledTable(name: "member_question", key: ["id"]),
    JournalledTable(name: "pack", key: ["id"]),
    JournalledTable(name: "pack_file", key: ["pack_id", "part", "path"]),
    JournalledTable(name: "published_figure", key: ["indicator", "from_on", "to_on"]),
  ]

  /// Worked out from the others when a change is recorded; replay works them out again and `verify` compares them.
  static let derived: [JournalledTable] = [
    JournalledTable(name: "duty", key: ["subject_id", "run"]),
    JournalledTable(name: "sight", key: ["subject_id", "key"]),
    JournalledTable(name: "worker_key", key: ["worker_id", "key"]),
    JournalledTable(name: "search_word", key: ["word", "subject_id"]),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  static func named(_ name: String) -> JournalledTable? { byName[name] }
}
