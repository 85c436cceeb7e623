import CaseStore
import Casework
import Hummingbird

/// Where a child or an adult lives, with whom, and where they lived before.
enum HomePage {
  struct Shown: Sendable {
    let desk: PersonDesk
    /// The people around a child, to move with the child.
    let around: [HeldRelationship]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, around) = try await request.lookAtPerson { try neighbours($0, $1) }
    return page(request, Shown(desk: desk, around: around), nil)
  }

  static func move(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let shown = Shown(desk: desk, around: try await request.read { try neighbours($0, desk) })
    var reading = FormReading(form)
    let lines = reading.text("lines", else: "Enter the address")
    let from = reading.day("from", else: "Enter the day of the move")
    let written = form.text("postcode")
    if let written, Address.postcode(written) == nil { reading.note("“\(written)” is not a postcode", "postcode") }
    guard reading.problems.isEmpty, let from else { return page(request, shown, form, reading.problems) }
    let known = Set(shown.around.map(\.other))
    let also = Set(form.all("with").map { SubjectID($0) }).intersection(known)
    let change = MoveHousehold(
      also.union([desk.person.id]), to: Address(lines: split(lines), postcode: written), from: from,
      isConfidential: form["confidential"] != nil)
    return try await request.keep(change, then: "\(desk.href)/home", field: "from") { problems, _ in
      page(request, shown, form, problems)
    }
  }

  /// The lines of an address, as they were typed under each other.
  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  private static func neighbours(_ reader: Reader, _ desk: PersonDesk) throws -> [HeldRelationship] {
    guard desk.person.isChild else { return [] }
    var seen: Set<SubjectID> = []
    return try reader.relationships(around: desk.child.id).filter { $0.until == nil && seen.insert($0.other).inserted }
  }

  private static func page(
    _ request: PageRequest, _ shown: Shown, _ form: Form?, _ problems: [ProblemLink] = []
  ) -> Response {
    let desk = shown.desk
    let title = "Where \(desk.called) lives"
    let intro = desk.pages("home") + now(shown) + before(desk)
    guard desk.mayKeep else { return request.page(title, "\(.trail(desk.trail))<h1>\(title)</h1>\(intro)") }
    return request.page(
      FormPage(
        title: title, trail: desk.trail, intro: intro,
        formTitle: desk.person.homes.isEmpty ? "Record the address" : "Record a move", action: "\(desk.href)/home",
        questions: questions(shown, form), button: "Record the address", before: "the address is recorded",
        back: Link(label: "Back", href: desk.href)),
      problems: problems)
  }

  private static func now(_ shown: Shown) -> HTML {
    guard let home = shown.desk.person.homes.first(where: { $0.until == nil }) else {
      return .card("Now", "<p class='quiet'>No address is recorded.</p>")
    }
    let household = shown.around.filter(\.livesWithChild).map { person -> HTML in
      "<li>\(person.name), \(PeoplePage.what(person))</li>"
    }
    return .card(
      "Now",
      """
      <p><b>\(home.address.words)</b>, since \(.date(home.from)) \(if: home.isConfidential, .tag(.blocked, "Confidential: do not give it out"))</p>\
      \(if: !household.isEmpty, "<p>Lives there with:</p><ul class='listed'>\(household.joined())</ul>")
      """)
  }

  private static func before(_ desk: PersonDesk) -> HTML {
    let rows = desk.person.homes.filter { $0.until != nil }.map { home -> [HTML] in
      [
        "\(home.address.words) \(if: home.isConfidential, .tag(.blocked, "Confidential"))",
        .dates(from: home.from, until: home.until),
      ]
    }
    if rows.isEmpty { return .empty }
    return .card("Before", .table(TableView(caption: "Earlier addresses", columns: ["Address", "When"], rows: rows)))
  }

  private static func questions(_ shown: Shown, _ form: Form?) -> [QuestionView] {
    var questions = [
      QuestionView(name: "lines", label: "Address", control: .prose(form?["lines"] ?? "", rows: 3)),
      QuestionView(name: "postcode", label: "Postcode", control: .text(form?["postcode"] ?? "", width: .short)),
      QuestionView(
        name: "from", label: "Day of the move", hint: "The address before ends the day before",
        control: .date(form?.date("from") ?? TypedDate())),
    ]
    if !shown.around.isEmpty {
      let people = shown.around.map { QuestionView.Choice($0.other.text, $0.name, hint: PeoplePage.what($0)) }
      let together = Set(shown.around.filter(\.livesWithChild).map(\.other.text))
      questions.append(
        QuestionView(
          name: "with", label: "Who moved there too?",
          control: .checkboxes(people, chosen: form.map { Set($0.all("with")) } ?? together)))
    }
    questions.append(
      QuestionView(
        name: "confidential", label: "Is it to be kept from others?",
        control: .checkboxes(
          [.init("yes", "Confidential", hint: "A refuge, or where somebody dangerous must not find them")],
          chosen: Set(form?.all("confidential") ?? []))))
    return questions
  }
}
