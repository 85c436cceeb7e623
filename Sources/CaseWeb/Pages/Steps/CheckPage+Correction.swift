import CaseStore
import Casework

extension CheckPage {
  /// What a correction changes, and the reason for it.
  static func endOfCorrection(_ request: PageRequest, _ desk: StepDesk, _ walk: Walk, reason: String, problem: String?)
    -> HTML
  {
    let changes = changed(desk, walk)
    return """
      \(.card("What you changed", .table(changes)))\
      \(.form(
        FormView(action: "\(desk.href)/correction/finish", csrf: request.session.csrf),
        """
        \(.hidden(Form.versionField, "\(desk.shown.draft?.version ?? 0)"))\
        \(.question(
          QuestionView(
            name: "reason", label: "Why is it corrected?", hint: "Kept with the record, for whoever reads it later.",
            error: problem, control: .prose(reason, rows: 3))))\
        \(.buttons(.button("Correct the record"), .linkButton("Back to the list", to: desk.tasksHref)))
        """))
      """
  }

  private static func changed(_ desk: StepDesk, _ walk: Walk) -> TableView {
    let before = desk.walk(over: desk.shown.versions.last?.answers ?? StepAnswers())
    // What other answers have closed goes with the correction.
    let now = desk.walk(over: walk.answers.asked(by: walk.kind, for: desk.children.map(\.id), today: walk.today))
    var rows: [[HTML]] = []
    for place in walk.places {
      for question in walk.kind.pages[place.page].questions {
        let (old, new) = (before.stored(question.key, at: place), now.stored(question.key, at: place))
        guard old != new else { continue }
        let whose = place.child != nil && walk.children.count > 1 ? "\(walk.name(place.child ?? "")): " : ""
        rows.append([
          .rowLink(whose + question.text, to: "\(walk.href(place))#\(question.key)"), desk.words.html(question, old),
          desk.words.html(question, new),
        ])
      }
    }
    return TableView(
      caption: "What you changed", columns: ["Question", "Before", "Now"], rows: rows,
      empty: "Nothing has been changed yet.")
  }
}
