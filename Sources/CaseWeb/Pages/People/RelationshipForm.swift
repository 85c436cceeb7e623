import CaseStore
import Casework

/// How somebody stands to a child, as questions and answers.
struct RelationshipForm: Sendable {
  var kind: String?
  var responsibility: String?
  var from = TypedDate()

  init() {}

  init(_ form: Form) {
    (kind, responsibility, from) = (form.text("kind"), form.text("responsibility"), form.date("from"))
  }

  /// Those that read well as what somebody is to a child; each is read the other way from the other side.
  private static let kinds = Relationship.Kind.allCases.filter {
    ![.caredFor, .privatelyFostered, .atRiskFrom, .grandchild, .stepChild].contains($0)
  }

  func questions(_ child: ChildName) -> [QuestionView] {
    [
      QuestionView(
        name: "kind", label: "What are they to \(child.called)?",
        control: .select(QuestionView.choices(Self.kinds), chosen: kind)),
      QuestionView(
        name: "responsibility", label: "Have they parental responsibility for \(child.called)?",
        hint: "Every mother has. A father has when married to her or on the birth certificate since December 2003; "
          + "others by agreement or order (Children Act 1989, ss.2 to 4A).",
        control: QuestionView.known(responsibility)),
      QuestionView(name: "from", label: "Since when, if not since birth", control: .date(from)),
    ]
  }
}
