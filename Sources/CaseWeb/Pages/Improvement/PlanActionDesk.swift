import CaseStore
import Casework
import Hummingbird

/// One action of a plan, how it stands, and who asks.
struct PlanActionDesk: Sendable {
  let action: PlanActionShown
  let standing: ActionStanding
  let plan: PlanShown
  let recommendations: [RecommendationShown]
  /// Those it answers.
  var answered: [RecommendationShown] { recommendations.filter { action.recommendations.contains($0.id) } }
  let workers: [WorkerShown]
  let lines: [PlanLineShown]
  let verdicts: [String: MoveVerdict]
  let mayKeep: Bool
  /// Keeps plans, or leads on it.
  let mayChange: Bool

  var href: String { action.href }
  var trail: [Link] { ImprovementAccess.trail + [Link(label: plan.title, href: plan.href)] }
  var formTrail: [Link] { trail + [Link(label: String(action.what.prefix(60)), href: href)] }

  init(_ id: String, _ worker: WorkerID, mayRead: Bool, mayKeep: Bool, _ reader: Reader) throws {
    guard let found = try reader.planAction(id) else { throw Refusal.notFound }
    guard mayRead || found.worker == worker else {
      throw Refusal.notYours("This action is for whoever leads on it and those who oversee the service.")
    }
    guard let plan = try reader.plan(found.plan) else { throw Refusal.notFound }
    (action, self.plan, self.mayKeep) = (found, plan, mayKeep)
    mayChange = mayKeep || found.worker == worker
    standing =
      try reader.standings(of: [found])[id]
      ?? ActionStanding(
        ActionFacts(agreedOn: found.begunOn), today: reader.today)
    recommendations = try reader.recommendations()
    workers = try reader.activeWorkers()
    lines = try reader.lines(ofAction: id)
    var verdicts: [String: MoveVerdict] = [:]
    for given in found.evidence { verdicts[given.id] = try reader.verdict(of: given) }
    self.verdicts = verdicts
  }

  /// For a form that changes it.
  static func toChange(_ request: PageRequest) async throws -> PlanActionDesk {
    let desk = try await open(request)
    guard desk.mayChange else {
      throw Refusal.notYours("Changing this action is for whoever leads on it and those who keep plans.")
    }
    return desk
  }

  static func open(_ request: PageRequest) async throws -> PlanActionDesk {
    let id: SubjectID = try request.id("agreed")
    let (worker, mayRead, mayKeep) = (
      request.worker, ImprovementAccess.mayRead(request), ImprovementAccess.mayKeep(request)
    )
    return try await request.read {
      try PlanActionDesk(id.text, worker, mayRead: mayRead, mayKeep: mayKeep, $0)
    }
  }

  func requireOpen() throws {
    guard action.isOpen else { throw Refusal.because("This action is done or given up already.") }
  }

  /// A form about it.
  func form(
    _ title: String, _ part: String, _ questions: [QuestionView], intro: HTML = .empty, button: String, before: String,
    kind: ButtonKind = .first, version: Int? = nil
  ) -> FormPage {
    FormPage(
      title: title, trail: formTrail, intro: "<p>\(action.what)</p>\(intro)", action: "\(href)/\(part)",
      questions: questions, version: version ?? plan.version, button: button, kind: kind, before: before,
      back: Link(label: "Back", href: href))
  }
}
