import CaseStore
import Casework
import HTTPTypes
import Hummingbird

extension StepPage {
  /// Long records are long forms: enough for every answer at its limit.
  static let limit = 2 * 1024 * 1024

  /// Saves the page and goes on, leaves, or shows it again with a row more or less, or with what it opened.
  static func save(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: limit)
    let saving = try await Saving(request, form)
    switch try await saving.save() {
    case .changed(let base, let draft): return try await Conflict.show(request, saving, base, draft)
    case .saved(let walk, _): return request.goTo(next(form, walk, saving.place))
    }
  }

  private static func next(_ form: Form, _ walk: Walk, _ place: Place) -> String {
    let here = walk.href(place)
    switch form.groupChange {
    case .add(let group):
      let last = if case .rows(let rows) = walk.stored(group, at: place) { rows.count - 1 } else { 0 }
      return "\(here)#\(group)[\(last)]"
    case .remove(let group, _): return "\(here)#\(group)"
    case nil: break
    }
    if form["then"] == "leave" { return "/steps/\(walk.step)" }
    if let opened = walk.opened(by: form, at: place) { return "\(here)?more=yes#\(opened)" }
    if !walk.problems(at: place).isEmpty { return "\(here)?check=yes" }
    return walk.next(after: place).map(walk.href) ?? "/steps/\(walk.step)/check"
  }

  /// Saves what is typed while it is typed: for the script. The answer's header says what the page is now made from.
  static func autosave(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: limit)
    let saving = try await Saving(request, form)
    switch try await saving.save() {
    case .changed: return Response(status: .conflict, headers: [.contentType: "text/plain; charset=utf-8"])
    case .saved(let walk, let version):
      let mark = PageMark(walk, saving.place, version: version)
      return Response(status: .noContent, headers: [.draftVersion: mark.text])
    }
  }
}

extension HTTPField.Name {
  /// What a page that saved itself is made from now.
  static let draftVersion = HTTPField.Name.named("Draft-Version")
}
