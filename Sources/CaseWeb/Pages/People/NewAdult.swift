import CaseStore
import Casework
import Hummingbird

/// Opens a record for an adult around a child, when looking found none.
enum NewAdult {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtPerson()
    guard desk.mayKeep else { throw Refusal.notYours("Opening an adult’s record is not for your role.") }
    // Somebody who was not looked for may have a record.
    guard let text = request.query("q") else { return request.goTo("\(desk.childHref)/people/new") }
    let words = text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let form = Form([
      .init(name: "given", value: words.dropLast().joined(separator: " ")),
      .init(name: "family", value: words.last ?? ""),
    ])
    return request.page(page(desk, form, same: []))
  }

  static func open(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    var reading = FormReading(form)
    let family = reading.text("family", else: "Enter the family name")
    let born = reading.day("born")
    let sex: Sex? = reading.choice("sex")
    let kind: Relationship.Kind? = reading.choice("kind", else: "Choose what they are to \(desk.child.called)")
    let from = reading.day("from")
    let details = PersonDetails(givenName: form.text("given") ?? "", familyName: family, born: born, sex: sex)
    let same = try await sameName(request, details)
    if !same.isEmpty, form["new"] == nil {
      reading.note("There is somebody of that name: is it the same person?", "new")
    }
    guard reading.problems.isEmpty, let kind else {
      return request.page(page(desk, form, same: same), problems: reading.problems)
    }
    let change = AddAdult(
      to: desk.child.id, details, kind, parentalResponsibility: reading.yesNo("responsibility"), from: from)
    return try await request.keep(change, then: "\(desk.childHref)/people", field: "kind") { problems, status in
      request.page(page(desk, form, same: same), problems: problems, status: status)
    }
  }

  /// Adults of the same name whom the worker may see.
  private static func sameName(_ request: PageRequest, _ details: PersonDetails) async throws -> [AdultFound] {
    let name = "\(details.givenName) \(details.familyName)".trimmed
    return try await request.read { try $0.findAdults(String(name)) }
  }

  private static func page(_ desk: PersonDesk, _ form: Form, same: [AdultFound]) -> FormPage {
    FormPage(
      title: "Open a record for an adult",
      trail: desk.trail + [Link(label: "People around \(desk.child.called)", href: "\(desk.childHref)/people")],
      action: "\(desk.childHref)/people/new-adult", questions: questions(desk, form, same),
      button: "Open the record", before: "the record is opened",
      back: Link(label: "Look again", href: "\(desk.childHref)/people/new"))
  }

  private static func questions(_ desk: PersonDesk, _ form: Form, _ same: [AdultFound]) -> [QuestionView] {
    var questions = [
      QuestionView(name: "given", label: "Given names", control: .text(form["given"] ?? "", width: .medium)),
      QuestionView(name: "family", label: "Family name", control: .text(form["family"] ?? "", width: .medium)),
      QuestionView(name: "born", label: "Date of birth, if known", control: .date(form.date("born"))),
      QuestionView(
        name: "sex", label: "Sex", control: .radios(QuestionView.choices(Sex.allCases), chosen: form.text("sex"))),
    ]
    if !same.isEmpty {
      let known = same.map { adult in
        QuestionView.Note(
          title: adult.name,
          words: ([adult.born.map { "born \($0.words)" }].compactMap { $0 } + adult.around).joined(separator: ", "))
      }
      questions.append(
        QuestionView(
          name: "new", label: "Is it somebody else?", notes: known,
          control: .checkboxes([.init("yes", "Yes, not one of those who have a record")], chosen: Set(form.all("new"))))
      )
    }
    return questions + RelationshipForm(form).questions(desk.child)
  }

  /// Text as a value of an address: letters, digits and spaces, everything else percent by percent.
  static func carried(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
      let figures = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (figures.utf8.count < 2 ? "0" + figures : figures)
    }.joined()
  }
}
