import CaseStore
import Casework
import Hummingbird

/// Two people wrote on the same page: both versions, question by question, and a choice for each.
enum Conflict {
  /// Says that the form is one of choices: each must then be made.
  static let choosingField = "choosing"

  static func show(_ request: PageRequest, _ saving: Saving, _ base: Walk, _ draft: Draft) async throws -> Response {
    let desk = try await request.lookAtStep()
    let isOwn = draft.savedBy == request.worker
    let other = isOwn ? "You, in another window" : desk.draftBy ?? "Somebody else"
    let title =
      isOwn
      ? "You saved this page in another window while you were writing"
      : "\(other) saved this page while you were writing"
    let mark = PageMark(base, saving.place, version: draft.version)
    return request.page(
      title, hasProblems: true, status: .conflict,
      """
      \(.trail(desk.trail + [Link(label: desk.kind.title, href: desk.tasksHref)]))\
      <section class="summary" aria-labelledby="problems" tabindex="-1" data-focus><h2 id="problems">\(title)</h2>\
      <p>Neither version is lost. Choose which to keep, question by question.</p></section>
      <h1>\(base.title(saving.place)): which to keep?</h1>
      \(.form(
        FormView(action: base.href(saving.place), csrf: request.session.csrf),
        """
        \(carried(saving.form))\(.hidden(choosingField, "yes"))\(.hidden(Form.versionField, mark.text))\
        \(each: differing(saving, base), { choice($0, saving, base, desk, other: other, at: draft.savedAt) })\
        \(.buttons(.button("Keep what I chose", name: "then", value: "on")))
        """))
      """)
  }

  private static func differing(_ saving: Saving, _ base: Walk) -> [Question] {
    saving.questions.filter { mine($0, saving) != base.stored($0.key, at: saving.place) }
  }

  private static func mine(_ question: Question, _ saving: Saving) -> Stored? {
    AnswerReading.stored(question, named: question.key, in: saving.form)
  }

  private static func choice(
    _ question: Question, _ saving: Saving, _ base: Walk, _ desk: StepDesk, other: String, at: Moment
  ) -> HTML {
    let name = "choose:\(question.key)"
    let chosen = saving.form[name]
    let stored = base.stored(question.key, at: saving.place)
    let theirs = desk.words.html(question, stored)
    let both = Saving.both(question, mine(question, saving), stored)
    return """
      <fieldset class="choose"><legend>\(question.text)</legend><div class="versions">\
      \(version(name, "mine", "What you wrote", desk.words.html(question, mine(question, saving)), chosen))\
      \(version(name, "theirs", "\(other), saved \(at.clockWords)", theirs, chosen))\
      \(if: both != nil, version(name, "both", "Both", "What was saved first, and what you wrote under it", chosen))\
      </div></fieldset>

      """
  }

  private static func version(
    _ name: String, _ value: String, _ label: String, _ answer: HTML, _ chosen: String?
  ) -> HTML {
    let id = "\(name):\(value)"
    return """
      <div class="version"><div class="opt"><input type="radio" id="\(id)" name="\(name)" value="\(value)"\
      \(if: value == chosen, " checked") aria-describedby="\(id):says"><label for="\(id)"><span>\(label)</span></label></div>\
      <div id="\(id):says">\(answer)</div></div>
      """
  }

  /// Everything that was typed, as it was typed.
  private static func carried(_ form: Form) -> HTML {
    let own: Set<String> = [Form.csrfField, Form.versionField, choosingField, "then", "add", "remove"]
    let fields = form.fields.filter { !own.contains($0.name) && !$0.name.hasPrefix("choose:") }
    return "\(each: fields, { .hidden($0.name, $0.value) })"
  }
}
