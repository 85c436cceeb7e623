import CaseStore
import Casework
import Hummingbird

/// What is known of a child or an adult: names, birth, language, what they are to be understood by.
enum ParticularsPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, quality) = try await request.lookAtPersonForCensus()
    let form = ParticularsForm(desk.person.details, isChild: desk.person.isChild)
    guard desk.mayKeep else {
      let rows = form.questions.map { SummaryRow(key: $0.label, value: "\($0.answer)") }
      return request.page(
        title(desk),
        """
        \(.trail(desk.trail))<h1>\(title(desk))</h1>\(desk.pages("particulars"))\
        <section class="card">\(.summaryList(rows))</section>
        """)
    }
    var shown = page(desk, quality.beside(form.questions), version: desk.person.version)
    shown.intro = shown.intro + quality.card(at: .particulars)
    return request.page(shown)
  }

  static func amend(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let isChild = desk.person.isChild
    let (details, problems) = ParticularsForm.read(form, isChild: isChild)
    let typed = ParticularsForm(form, isChild: isChild).questions
    let seen = form.number(Form.versionField)
    guard problems.isEmpty else { return request.page(page(desk, typed, version: seen), problems: problems) }
    return try await request.keep(
      AmendPerson(desk.person.id, details, seen: seen ?? -1), then: "\(desk.href)/particulars", field: "family"
    ) { problems, status in
      request.page(page(desk, typed, version: seen), problems: problems, status: status)
    } conflict: {
      let now = try await request.personToChange()
      let kept = ParticularsForm(now.person.details, isChild: isChild).questions
      return request.page(
        page(now, typed.beside(kept), version: now.person.version), problems: [.changedMeanwhile], status: .conflict)
    }
  }

  private static func title(_ desk: PersonDesk) -> String { "Particulars of \(desk.person.name)" }

  private static func page(_ desk: PersonDesk, _ questions: [QuestionView], version: Int?) -> FormPage {
    FormPage(
      title: title(desk), trail: desk.trail, intro: desk.pages("particulars"), action: "\(desk.href)/particulars",
      questions: questions, version: version, button: "Keep", before: "it can be kept",
      back: Link(label: "Back", href: desk.href))
  }
}
