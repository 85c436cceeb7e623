import CaseStore
import Casework

/// The workers and teams that a step's questions choose from.
struct Register: Sendable {
  var workers: [WorkerShown] = []
  var teams: [TeamShown] = []

  /// The roles that record anything about a child: nobody else answers for what is agreed.
  private static let recording = StepKind.all.reduce(into: Set<Role>()) { $0.formUnion($1.step.workedBy) }

  func choices(of control: Casework.Control, chosen: String?) -> [QuestionView.Choice] {
    switch control {
    case .worker:
      workers.filter { $0.isActive && !$0.roles.isDisjoint(with: Self.recording) || $0.id.text == chosen }
        .map { .init($0.id.text, $0.name) }
    case .team: teams.map { .init($0.id.text, $0.name) }
    default: []
    }
  }

  /// What an id stands for; the id itself when nobody has it.
  func name(of id: String, _ control: Casework.Control) -> String {
    switch control {
    case .worker: workers.first { $0.id.text == id }?.name ?? id
    case .team: teams.first { $0.id.text == id }?.name ?? id
    default: id
    }
  }
}

extension Reader {
  /// Read only for steps that choose from them.
  func register(for kind: StepKind) throws -> Register {
    let controls = kind.questions.flatMap { question -> [Casework.Control] in
      if case .rows(let columns, _) = question.control { columns.map(\.control) } else { [question.control] }
    }
    return Register(
      workers: controls.contains(.worker) ? try workers() : [], teams: controls.contains(.team) ? try teams() : [])
  }
}
