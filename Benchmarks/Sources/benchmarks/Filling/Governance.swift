/// What an authority has once, however many children it has: its plans, reports, boards and registers.
enum Governance {
  static let kinds: Set<String> = ["plan", "board", "register"]

  static let tables: Set<String> = [
    "recommendation_source", "recommendation", "recurrence", "improvement_plan", "plan_action", "action_in_plan",
    "action_recommendation", "plan_import", "plan_line", "action_note", "action_evidence", "action_slip",
    "action_answer",
    "report_schedule", "commentary", "report", "report_line", "report_team", "report_list", "line_answer",
    "report_answer",
    "board", "board_report", "board_member", "board_meeting", "ask", "agenda_item", "paper", "paper_section",
    "paper_figure", "attendance", "declaration", "minute", "member_question", "pack", "pack_file", "published_figure",
    "agency", "agency_lead", "agreement", "complaint", "complaint_stage", "staff_member", "staff_training",
    "partner_return", "assessment_round", "round_standard", "round_grade", "self_assessment", "standard_answer",
    "action_standard", "answer_draft",
  ]
}
