import CaseStore
import Casework

/// The few things that open a child's record.
struct RegisterForm: Sendable {
  var given = ""
  var family = ""
  var born = TypedDate()
  var expected = TypedDate()
  var sex: String?
  var ethnicity: String?

  init() {}

  init(_ form: Form) {
    (given, family) = (form.text("given") ?? "", form.text("family") ?? "")
    (born, expected) = (form.date("born"), form.date("expected"))
    (sex, ethnicity) = (form.text("sex"), form.text("ethnicity"))
  }

  private static func day(_ typed: TypedDate) -> Day? { Day(stored: .text(typed.stored)) }
  private static func isBlank(_ typed: TypedDate) -> Bool { typed == TypedDate() }

  func problems(today: Day) -> [ProblemLink] {
    var problems: [ProblemLink] = []
    if family.isEmpty { problems.append(ProblemLink(words: "Enter the child’s family name", field: "family")) }
    for (name, typed) in [("born", born), ("expected", expected)] where !Self.isBlank(typed) && Self.day(typed) == nil {
      problems.append(ProblemLink(words: Day.unreadable(.text(typed.stored)), field: name))
    }
    if Self.isBlank(born), Self.isBlank(expected) {
      problems.append(ProblemLink(words: "Enter the date of birth, or the day the baby is expected", field: "born"))
    }
    if let day = Self.day(born), day > today {
      problems.append(ProblemLink(words: "The date of birth is in the future: enter it as expected", field: "born"))
    }
    if let ethnicity, Ethnicity(rawValue: ethnicity) == nil {
      problems.append(ProblemLink(words: "Choose an ethnicity from the list", field: "ethnicity"))
    }
    return problems
  }

  var change: RegisterChild {
    RegisterChild(
      givenName: given, familyName: family, born: Self.day(born), expected: Self.day(expected), sex: sex,
      ethnicity: ethnicity)
  }

  func questions(_ problems: [ProblemLink]) -> [QuestionView] {
    let error = Dictionary(problems.compactMap { problem in problem.field.map { ($0, problem.words) } }) { first, _ in
      first
    }
    let sexes = Sex.allCases.map { QuestionView.Choice($0.rawValue, $0.label) }
    let ethnicities = Ethnicity.allCases.map { QuestionView.Choice($0.rawValue, $0.label) }
    return [
      QuestionView(
        name: "given", label: "Given names", hint: "“Baby” for an unborn child", control: .text(given, width: .medium)),
      QuestionView(
        name: "family", label: "Family name", error: error["family"], control: .text(family, width: .medium)),
      QuestionView(name: "born", label: "Date of birth", error: error["born"], control: .date(born)),
      QuestionView(
        name: "expected", label: "If unborn, expected on", error: error["expected"], control: .date(expected)),
      QuestionView(name: "sex", label: "Sex", control: .radios(sexes, chosen: sex)),
      QuestionView(
        name: "ethnicity", label: "Ethnicity", error: error["ethnicity"],
        control: .select(ethnicities, chosen: ethnicity)),
    ]
  }
}
