import CaseStore
import Casework
import Hummingbird

/// One duty in full: what started it, the rule, the arithmetic, what did not count, and how it stands.
enum DutyPage {
  /// A run's name has slashes in it, which an address would take for parts of the path.
  static func href(_ child: SubjectID, _ duty: Duty) -> String {
    "/children/\(child)/duties/\(duty.run.replacing("/", with: "~"))/why"
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let view = try await request.lookAtChild()
    let run = (request.context.parameters.get("run") ?? "").replacing("~", with: "/")
    guard let duty = view.duties.first(where: { $0.run == run }) else { throw Refusal.notFound }
    let tools = view.isNow ? try await request.read { try DutyDesk(view.shown, duty, view.roles, $0).tools } : .empty
    return request.page(
      "\(title(duty, view)): \(view.shown.name.full)",
      """
      \(view.header(isHeading: false))<h1>\(title(duty, view))</h1>\
      \(.card("How it stands", "<p>\(view.standing(duty))</p>\(lines(duty, view))\(tools)"))
      """)
  }

  static func title(_ duty: Duty, _ view: ChildView) -> String {
    view.rulebook.clock(duty.clock)?.title ?? duty.clock
  }

  private static func lines(_ duty: Duty, _ view: ChildView) -> HTML {
    let why = view.rulebook.explain(duty, at: view.moment)
    let clock = view.rulebook.clock(duty.clock)
    let met = clock.map { $0.metBy.map(\.words).joined(separator: ", or ") } ?? ""
    return """
      <ol class="why-lines">\(each: why.lines, { "<li>\($0)</li>" })\(each: view.onItsWay(duty), { "<li>\($0)</li>" })</ol>\
      \(if: !met.isEmpty, "<p>It is met by \(met).</p>")<p class="quiet">Source: \(why.source) (\(.link("every standard", to: "/standards")))</p>\
      \(if: StepID(duty.start.source).isWellFormed && view.history.records.contains { $0.id.text == duty.start.source },
        "<p>\(.link("What started it", to: "/steps/\(duty.start.source)"))</p>")
      """
  }
}
