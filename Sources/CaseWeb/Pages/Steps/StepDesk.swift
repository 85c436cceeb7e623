import CaseStore
import Casework
import Hummingbird

/// A step as it was looked at, and what this worker may do with it.
struct StepDesk: Sendable {
  let shown: StepShown
  /// Whether every child of it is shown: only then can it be changed from here.
  let isWhole: Bool
  let register: Register
  let rulebook: Rulebook
  /// Who saved the draft.
  let draftBy: String?
  /// The children’s records as a return is made of them, where it is made of such steps.
  let returnRecords: [SubjectID: ReturnRecord]
  /// What was agreed about each child and is open, where a page of the step shows it.
  let openActions: [SubjectID: [ActionShown]]
  /// The step that opened it, and those that it opened, as far as the reader may see them.
  let before: StepListed?
  let after: [StepListed]
  /// Who looks at it, when.
  let reader: WorkerID
  let roles: Set<Role>
  let now: Moment

  var today: Day { now.day }
  var id: StepID { shown.step.id }
  var kind: StepKind { shown.kind }
  var status: StepStatus { shown.step.status }
  var children: [ChildName] { shown.step.children }
  var href: String { "/steps/\(id)" }

  var mayWork: Bool { isWhole && !roles.isDisjoint(with: kind.step.workedBy) }
  var mayAuthorise: Bool { isWhole && !roles.isDisjoint(with: kind.step.authorisedBy) }
  var mayCorrect: Bool { isWhole && !roles.isDisjoint(with: kind.correctedBy) }

  /// A finished step of which a better version is being written.
  var isCorrection: Bool { status == .finished && shown.draft != nil && mayCorrect }
  /// Whether its pages take answers from this worker now.
  var isOpen: Bool { isCorrection || (mayWork && (status == .draft || status == .sentBack)) }
  /// Where the list of its pages is.
  var tasksHref: String { isCorrection ? "\(href)/correction" : href }

  /// The answers that are being written.
  var walk: Walk {
    walk(over: shown.draft?.answers ?? shown.versions.last?.answers ?? StepAnswers())
  }

  func walk(over answers: StepAnswers) -> Walk {
    Walk(step: id, kind: kind, children: children, answers: answers, today: today)
  }

  var words: AnswerWords { AnswerWords(register: register, today: today) }

  /// `Maya Hollis · Noah Hollis`, each to the child's page.
  var trail: [Link] { children.map { Link(label: $0.full, href: "/children/\($0.id)") } }
}

extension Reader {
  private static let mostActions = 60

  fileprivate func openActions(beside shown: StepShown) throws -> [SubjectID: [ActionShown]] {
    guard shown.kind.pages.contains(where: \.besideActions) else { return [:] }
    return try Dictionary(
      uniqueKeysWithValues: shown.step.children.map { child in
        (child.id, try actions(of: child.id, .openOrOf(nil), most: Self.mostActions))
      })
  }
}

extension PageRequest {
  var step: StepID { get throws { try id("step") } }

  /// A look at a step: one at each child of it that the worker may see.
  func lookAtStep() async throws -> StepDesk {
    let (id, reading, roles, now) = (try step, worker, session.roles, now)
    return try await store.look(for: reading, at: now, proof: proof, words) {
      try $0.children(of: id)
    } _: { reader, _ in
      guard let shown = try reader.step(id) else { throw Refusal.notFound }
      return StepDesk(
        shown: shown, isWhole: try reader.writing(id) != nil, register: try reader.register(for: shown.kind),
        rulebook: try reader.rulebook(), draftBy: try shown.draft.flatMap { try reader.worker($0.savedBy)?.name },
        returnRecords: try reader.returnRecords(of: shown), openActions: try reader.openActions(beside: shown),
        before: try shown.step.openedBy.flatMap { try reader.steps(.one($0)).first },
        after: try shown.step.finishedAt == nil ? [] : reader.steps(.openedBy(id)),
        reader: reading, roles: roles, now: now)
    }
  }

  /// The place that the address names; not found when the step has no such page or child.
  func place(in kind: StepKind, _ children: [ChildName]) throws -> Place {
    let number = try number("number")
    guard kind.pages.indices.contains(number - 1) else { throw Refusal.notFound }
    let isEach = kind.pages[number - 1].eachChild
    guard context.parameters.get("who") != nil else {
      // An address without a child is that of the only one, or the first.
      return Place(page: number - 1, child: isEach ? children.first?.id : nil)
    }
    let child: SubjectID = try id("who")
    guard isEach, children.contains(where: { $0.id == child }) else { throw Refusal.notFound }
    return Place(page: number - 1, child: child)
  }
}
