import Casework

/// Complete answers for any step, so that a test says only what it is about.
///
/// Every question that is asked and must be answered is answered with the first thing that is allowed; what a test
/// gives comes first. The answers are a record that could be finished, not one that anybody should write.
public enum Filled {
  /// Answers of a step on a day, with some given as text: `held_on=2026-03-02`. A choice of several, or text of
  /// several words, is given as it is stored.
  public static func answers(
    _ step: any Step.Type, on day: Day, at moment: Moment? = nil, _ given: [String: Stored] = [:], today: Day? = nil
  ) -> Answers {
    let kind = StepKind.of(step)
    var answers = Answers(given, today: today ?? day)
    for _ in 0..<3 {
      for page in kind.pages where page.isShown(answers) {
        for question in page.questions where question.needed && question.isShown(answers) {
          if let stored = answers[stored: question.key], !stored.isBlank { continue }
          answers[stored: question.key] = fill(question, kind.id, day, moment)
        }
        for question in page.questions where makesAPlan(answers) && planKeys.contains(question.key) {
          if let stored = answers[stored: question.key], !stored.isBlank { continue }
          answers[stored: question.key] = fill(question, kind.id, day, moment)
        }
      }
    }
    return answers
  }

  /// What a plan that is made or kept must say, though the page does not insist.
  private static let planKeys: Set<String> = [
    "plan", "contingency", "consequence", "visit_every", "core_group", "first_core_group", "next_review",
  ]

  private static func makesAPlan(_ answers: Answers) -> Bool {
    ["plan", "continue"].contains(answers[stored: "decision"]?.text)
  }

  /// Days that lie ahead, by how far.
  private static let ahead = [
    "next_on": 14, "next_review": 84, "review_on": 42, "see_by": 1, "by": 7, "conference_on": 7, "first_core_group": 10,
  ]

  private static func fill(_ question: Question, _ step: String, _ day: Day, _ moment: Moment?) -> Stored {
    if let usual = usual["\(step).\(question.key)"] ?? usual[question.key] { return usual }
    switch question.control {
    case .day: return .text((day + (ahead[question.key] ?? 0)).iso)
    case .moment: return .text((moment ?? Moment(day, hour: 10)).iso)
    case .yesNo: return .text("yes")
    case .line, .prose: return .text("Said in a sentence for a test.")
    case .number: return .text("1")
    case .oneOf(let options): return .text(options[0].value)
    case .someOf(let options): return .many([options[0].value])
    case .worker: return .text("grace")
    case .team: return .text("willow")
    case .rows(let columns, _): return .rows([row(columns, day)])
    }
  }

  private static func row(_ columns: [Question], _ day: Day) -> [String: Stored] {
    var row: [String: Stored] = [:]
    for column in columns where column.needed { row[column.key] = fill(column, "", day, nil) }
    return row
  }

  /// Who has to be there, and what the first choice would get wrong.
  private static let usual: [String: Stored] = [
    "strategy-discussion.attendance": attendance(["social-care", "police", "health", "school"]),
    "attendance": attendance(["social-care", "parent", "health"]),
    "section-47-enquiry.conference_needed": .text("no"),
    "nothing_before": .text("yes"),
    "concern": .text("yes"),
    "contact.concern": .text("She came to school hungry again, and says nobody was home."),
    "strategy-discussion.concern": .text("Bruises that do not fit what was said of them."),
    "safeguarding": .text("no"),
    "danger": .text("no"),
    "contingency_triggered": .text("no"),
    "significant": .text("no"),
    "assessment.factors": .many(["16A"]),
    "next_support": .text("universal"),
    "plan": .rows([
      [
        "outcome": .text("May sleeps through the night"), "change": .text("Nobody shouts after eight"),
        "action": .text("Mum and Nani keep the night routine"), "owner": .text("Dele Cole"),
        "due": .text("2030-06-30"), "measure": .text("May says so, four weeks running"),
      ]
    ]),
    "core_group": .rows([["name": .text("Grace Adeyemi"), "agency": .text("social-care")]]),
    "visit_every": .text("10"),
    "contingency": .text("A legal planning meeting within five working days; the children stay with Nani."),
    "consequence": .text("We will ask the court."),
  ]

  /// Rows of attendance, one an agency, all present.
  public static func attendance(_ agencies: [String]) -> Stored {
    .rows(
      agencies.map { ["name": .text("Somebody"), "agency": .text($0), "presence": .text("present")] })
  }
}
