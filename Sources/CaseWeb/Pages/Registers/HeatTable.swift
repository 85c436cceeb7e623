import CaseStore
import Casework

/// Standards by agencies: the grade that counts in words, the agency’s own where the panel’s is another, and the last
/// round’s under it.
enum HeatTable {
  static func picture(_ shown: RoundPage.Shown) -> HTML {
    let table = TableView(
      caption: "Each standard by agency",
      columns: ["Standard"] + shown.picture.map { TableView.Column($0.assessment.agencyName) },
      rows: shown.round.standards.map { standard in
        ["\(standard.title)"] + shown.picture.map { cell(shown, $0.assessment, $0.answers[standard.key], standard.key) }
      })
    let before: HTML =
      shown.before.map { "<p class='quiet'>Under each grade that of “\($0.round.title)”.</p>" } ?? .empty
    return """
      \(before)<div class="scroll heat" tabindex="0" role="region" aria-label="The picture">\(.table(table))</div>
      """
  }

  private static func cell(
    _ shown: RoundPage.Shown, _ own: SelfAssessment, _ answer: StandardAnswer?, _ standard: String
  ) -> HTML {
    let round = shown.round
    guard let grade = round.grade(answer?.settled) else {
      let words = round.closedOn == nil ? "not here yet" : "missing"
      return "\(.tag(.blocked, words))\(last(shown, own, standard, nil))"
    }
    let changed = answer?.moderatedGrade != nil && answer?.moderatedGrade != answer?.grade
    let said = changed ? round.grade(answer?.grade)?.words : nil
    return """
      \(GradeTag.tag(grade))\(ifLet: said, { "<small>they said: \($0)</small>" })\(last(shown, own, standard, grade))
      """
  }

  private static func last(
    _ shown: RoundPage.Shown, _ own: SelfAssessment, _ standard: String, _ now: Framework.Grade?
  ) -> HTML {
    guard let before = shown.before else { return .empty }
    guard let grade = before.round.grade(before.answers[own.agency]?[standard]?.settled) else {
      return "<small>last round: missing</small>"
    }
    let turn = now.map {
      $0.standing > grade.standing ? ", better now" : $0.standing < grade.standing ? ", worse now" : ""
    }
    return "<small>last round: \(grade.words.lowercased())\(turn ?? "")</small>"
  }
}
