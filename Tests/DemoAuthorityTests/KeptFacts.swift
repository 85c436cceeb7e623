import Casework

@testable import CaseStore

/// What no child’s history holds: actions, complaints and staff, as they are kept, and what they come to.
struct KeptFacts {
  struct Action {
    let subject: SubjectID
    /// By the day that was agreed first.
    let due: Day?
    let done: Day?
    let isGivenUp: Bool
    /// Nil when it was not done.
    var wasInTime: Double { done.map { done in due.map { done <= $0 } ?? false } ?? false ? 1 : 0 }
  }
  struct Stage {
    let number: Int
    let began: Day
    let isExtended: Bool
    let answered: Day?
    let outcome: String?

    /// Whether the answer came when the regulations want it, counted by the register’s own rule.
    var wasInTime: Double? {
      guard let answered, outcome != "withdrawn", let number = ComplaintStage.Number(rawValue: number) else {
        return nil
      }
      let stage = ComplaintStage(
        number, beganOn: began, extensionReason: isExtended ? "more time" : nil, answeredOn: answered)
      return (try? stage.dates(in: .england))?.allSatisfy { $0.daysLate(on: answered) == 0 } == true ? 1 : 0
    }
  }

  private let actions: [Action]
  private let children: Set<SubjectID>
  private let complaints: [SubjectID: (received: Day, closed: Day?)]
  private let stages: [SubjectID: [Stage]]
  private let staff: [(agency: Bool, registered: Bool, started: Day, left: Day?)]
  /// The open reviews of each child: since when, and until when they may be held.
  private let reviews: [SubjectID: [(since: Day, due: Day)]]

  init(_ connection: any Connection, _ figures: IndependentFigures) throws {
    actions = try connection.rows(
      "SELECT subject_id, due_on, done_on, dropped_on, first_due_on FROM action"
    ) { row in
      Action(
        subject: try row.id(0), due: try row.optionalDay(4) ?? row.optionalDay(1), done: try row.optionalDay(2),
        isGivenUp: try row.optionalDay(3) != nil)
    }
    children = Set(figures.children.map(\.history.child))
    complaints = Dictionary(
      uniqueKeysWithValues: try connection.rows("SELECT id, received_on, closed_on FROM complaint") {
        (try $0.id(0) as SubjectID, (received: try $0.day(1), closed: try $0.optionalDay(2)))
      })
    stages = Dictionary(
      grouping: try connection.rows(
        "SELECT complaint_id, stage, began_on, extension_reason, answered_on, outcome FROM complaint_stage"
      ) { row in
        (
          id: try row.id(0) as SubjectID,
          stage: Stage(
            number: try row.int(1), began: try row.day(2), isExtended: try row.optionalText(3) != nil,
            answered: try row.optionalDay(4), outcome: try row.optionalText(5))
        )
      }, by: \.id
    ).mapValues { $0.map(\.stage) }
    staff = try connection.rows("SELECT agency, needs_registration, started_on, left_on FROM staff_member") {
      (agency: try $0.bool(0), registered: try $0.bool(1), started: try $0.day(2), left: try $0.optionalDay(3))
    }
    reviews = Dictionary(
      uniqueKeysWithValues: figures.children.map { child in
        let open = child.duties.filter { duty in
          guard case .open = duty.outcome else { return false }
          return ["core-group", "cin-review", "case-supervision"].contains(duty.clock)
        }
        return (child.history.child, open.map { (since: $0.start.day, due: $0.due.day) })
      })
  }

  static let all: [String: @Sendable (KeptFacts, Day, Day) -> [Double]] = [
    "actions-done-in-time": { facts, from, to in
      facts.due(from, to).filter { facts.children.contains($0.subject) }.compactMap { action in
        let last = (facts.reviews[action.subject] ?? []).filter { $0.due >= to }.map(\.since).max()
        if action.done == nil, let last, let due = action.due, last <= due { return nil }
        return action.wasInTime
      }
    },
    "complaint-actions-done": { facts, from, to in
      facts.due(from, to).filter { facts.complaints[$0.subject] != nil }.map(\.wasInTime)
    },
    "complaints": { facts, from, to in
      facts.complaints.values.filter { (from...to).contains($0.received) }.map { _ in 1 }
    },
    "complaints-answered-in-time": { $0.answered(1, $1, $2) },
    "investigations-answered-in-time": { $0.answered(2, $1, $2) },
    "complaints-taken-further": { facts, from, to in
      facts.stages.values.compactMap { stages in
        guard let first = stages.first(where: { $0.number == 1 }), first.outcome != "withdrawn",
          let day = first.answered, (from...to).contains(day)
        else { return nil }
        return stages.contains { $0.number > 1 } ? 1 : 0
      }
    },
    "complaints-upheld": { facts, from, to in
      facts.complaints.compactMap { id, complaint in
        guard let closed = complaint.closed, (from...to).contains(closed) else { return nil }
        let answers = (facts.stages[id] ?? []).filter { $0.outcome != nil }.sorted { $0.number < $1.number }
        return answers.last.map { ["upheld", "partly"].contains($0.outcome) ? 1 : 0 }
      }
    },
    "agency-social-workers": { facts, _, to in
      facts.staff.filter { $0.registered && $0.started <= to && ($0.left.map { $0 > to } ?? true) }.map {
        $0.agency ? 1 : 0
      }
    },
  ]

  private func answered(_ stage: Int, _ from: Day, _ to: Day) -> [Double] {
    stages.values.flatMap { $0 }.filter {
      $0.number == stage && ($0.answered.map { (from...to).contains($0) } ?? false)
    }
    .compactMap(\.wasInTime)
  }

  private func due(_ from: Day, _ to: Day) -> [Action] {
    actions.filter { action in !action.isGivenUp && (action.due.map { (from...to).contains($0) } ?? false) }
  }
}
