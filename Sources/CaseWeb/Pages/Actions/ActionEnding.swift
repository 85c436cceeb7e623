import CaseStore
import Casework
import Hummingbird

/// An action about a child is done, with what shows it, or dropped, with the reason.
enum ActionEnding {
  static func askForEvidence(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtAction()
    try desk.requireOpen()
    return request.page(desk.evidencePage(TypedDate(request.today), ""))
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.actionToChange()
    return try await desk.finish(request, form) { FinishAction(desk.action.id, on: $0, evidence: $1) }
  }

  static func askToDrop(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtAction()
    try desk.requireOpen()
    return request.page(desk.droppingPage(""))
  }

  static func drop(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.actionToChange()
    return try await desk.drop(request, form) { DropAction(desk.action.id, reason: $0) }
  }
}
