import CaseStore
import Casework

/// What is known of a person, as questions and as answers.
struct ParticularsForm: Sendable {
  var text: [String: String] = [:]
  var days: [String: TypedDate] = [:]
  var disabilities: Set<String> = []
  let isChild: Bool

  init(_ details: PersonDetails, isChild: Bool) {
    self.isChild = isChild
    text = [
      "given": details.givenName, "family": details.familyName, "known-as": details.knownAs ?? "",
      "sex": details.sex?.rawValue ?? "", "pronouns": details.pronouns ?? "",
      "ethnicity": details.ethnicity?.rawValue ?? "", "language": details.firstLanguage ?? "",
      "no-pupil-number": details.noPupilNumber?.rawValue ?? "",
      "interpreter": details.interpreter.map { $0 ? "yes" : "no" } ?? "", "religion": details.religion?.rawValue ?? "",
    ]
    days = [
      "born": details.born.map { TypedDate($0) } ?? TypedDate(),
      "expected": details.expected.map { TypedDate($0) } ?? TypedDate(),
      "died": details.died.map { TypedDate($0) } ?? TypedDate(),
    ]
    disabilities = Set(details.disabilities.map(\.rawValue))
  }

  private static let texts = [
    "given", "family", "known-as", "sex", "pronouns", "ethnicity", "language", "interpreter", "religion",
    "no-pupil-number",
  ]

  init(_ form: Form, isChild: Bool) {
    self.isChild = isChild
    for name in Self.texts { text[name] = form.text(name) ?? "" }
    for name in ["born", "expected", "died"] { days[name] = form.date(name) }
    disabilities = Set(form.all("disability"))
  }

  /// What was typed, as it is kept, with what is wrong with it.
  static func read(_ form: Form, isChild: Bool) -> (details: PersonDetails, problems: [ProblemLink]) {
    var reading = FormReading(form)
    let details = PersonDetails(
      givenName: form.text("given") ?? "", familyName: reading.text("family", else: "Enter the family name"),
      knownAs: form.text("known-as"), born: reading.day("born"), expected: isChild ? reading.day("expected") : nil,
      died: reading.day("died"), sex: reading.choice("sex"), pronouns: form.text("pronouns"),
      ethnicity: reading.choice("ethnicity"), firstLanguage: form.text("language"),
      interpreter: reading.yesNo("interpreter"), religion: reading.choice("religion"),
      disabilities: form.all("disability").compactMap(Disability.init(rawValue:)),
      noPupilNumber: isChild ? reading.choice("no-pupil-number") : nil)
    if isChild, form.date("born").isEmpty, form.date("expected").isEmpty {
      reading.note("Enter the date of birth, or the day the baby is expected", "born")
    }
    return (details, reading.problems)
  }

  var questions: [QuestionView] { names + dates + about + (isChild ? [numberless] : []) }

  private var numberless: QuestionView {
    QuestionView(
      name: "no-pupil-number", label: "If there is no unique pupil number: why?",
      hint: "Where the school has given one, it is kept among the numbers",
      control: .select(QuestionView.choices(MissingPupilNumber.allCases), chosen: text["no-pupil-number"]))
  }

  private var names: [QuestionView] {
    let hint = "A name that was in use before is kept among the other names"
    return [
      QuestionView(
        name: "given", label: "Given names", hint: isChild ? "“Baby” for an unborn child" : nil,
        control: .text(text["given"] ?? "", width: .medium)),
      QuestionView(
        name: "family", label: "Family name", hint: hint, control: .text(text["family"] ?? "", width: .medium)),
      QuestionView(
        name: "known-as", label: "Likes to be called", control: .text(text["known-as"] ?? "", width: .medium)),
    ]
  }

  private var dates: [QuestionView] {
    var questions = [QuestionView(name: "born", label: "Date of birth", control: .date(days["born"] ?? TypedDate()))]
    if isChild {
      questions.append(
        QuestionView(
          name: "expected", label: "If unborn, expected on",
          hint: "It stays when the child is born: enter the date of birth beside it",
          control: .date(days["expected"] ?? TypedDate())))
    }
    return questions + [
      QuestionView(name: "died", label: "Date of death, if they have died", control: .date(days["died"] ?? TypedDate()))
    ]
  }

  private var about: [QuestionView] {
    [
      QuestionView(
        name: "sex", label: "Sex", control: .radios(QuestionView.choices(Sex.allCases), chosen: text["sex"])),
      QuestionView(
        name: "pronouns", label: "Pronouns", hint: "As they say them: she, he, they",
        control: .text(text["pronouns"] ?? "", width: .medium)),
      QuestionView(
        name: "ethnicity", label: "Ethnicity", hint: "As the family or the young person says it",
        control: .select(QuestionView.choices(Ethnicity.allCases), chosen: text["ethnicity"])),
      QuestionView(
        name: "language", label: "First language", control: .text(text["language"] ?? "", width: .medium)),
      QuestionView(
        name: "interpreter", label: "Is an interpreter needed?", control: QuestionView.known(text["interpreter"])),
      QuestionView(
        name: "religion", label: "Religion",
        control: .select(QuestionView.choices(Religion.allCases), chosen: text["religion"])),
      QuestionView(
        name: "disability", label: "Disability", hint: "Everything that applies, or “No disability”",
        control: .checkboxes(QuestionView.choices(Disability.allCases), chosen: disabilities)),
    ]
  }
}
