/// What a column of a plan holds.
public enum PlanColumn: String, Sendable, CaseIterable, Choice {
  case reference, theme, action, lead, when, measure, progress, impact, status, left

  public var label: String {
    switch self {
    case .reference: "The recommendations it answers"
    case .theme: "Theme or issue"
    case .action: "What will be done"
    case .lead: "Who leads"
    case .when: "By when"
    case .measure: "How we will know"
    case .progress: "Progress"
    case .impact: "Impact"
    case .status: "Status"
    case .left: "Something else: kept with the line"
    }
  }

  /// Words of headings, the first that occurs deciding.
  private static let headings: [(words: [String], column: PlanColumn)] = [
    (["impact", "outcome", "difference", "so what"], .impact),
    (["progress", "update", "commentary", "comment"], .progress),
    (["rag", "status", "rating"], .status),
    (["measure", "how will we know", "how know", "success", "evidence", "test"], .measure),
    (["when", "timescale", "date", "deadline", "by end", "target date", "completion"], .when),
    (["lead", "owner", "who", "responsible", "accountable"], .lead),
    (["ref", "recommendation", "or no", "rec"], .reference),
    (["theme", "issue", "priority", "area"], .theme),
    (["action", "what", "task", "activity", "step"], .action),
  ]

  /// What a heading most likely means; `left` when it says nothing known.
  public static func suggested(for heading: String) -> PlanColumn {
    let folded = heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return headings.first { entry in entry.words.contains { folded.contains($0) } }?.column ?? .left
  }

  /// A column for each heading, each meaning given once: the first heading that has it keeps it.
  public static func suggested(for headings: [String]) -> [PlanColumn] {
    var used: Set<PlanColumn> = []
    return headings.map { heading in
      let column = suggested(for: heading)
      return column == .left || used.insert(column).inserted ? column : .left
    }
  }

  /// Whether a line is the headings of a table: two of its cells or more are short and say what a column holds.
  static func areHeadings(_ cells: [String]) -> Bool {
    cells.count { $0.count <= 40 && suggested(for: $0) != .left } >= 2 && !cells.contains { $0.count > 60 }
  }
}
