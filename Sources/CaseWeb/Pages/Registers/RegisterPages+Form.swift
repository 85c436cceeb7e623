import CaseStore
import Casework
import HTTPTypes
import Hummingbird

extension RegisterPages {
  static func new(_ request: PageRequest) async throws -> Response {
    try request.require(keeping: kind)
    let behind = try await request.read { try Self.behind($0) }
    return request.page(newPage(Form(), behind, request.today))
  }

  static func add(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    try request.require(keeping: kind)
    let behind = try await request.read { try Self.behind($0) }
    let again = newPage(form, behind, request.today)
    var reading = FormReading(form)
    guard let entry = read(&reading, behind), reading.problems.isEmpty else {
      return request.page(again, problems: reading.problems)
    }
    do {
      let id = try await request.record(KeepEntry(nil, entry))
      return request.goTo(href(id))
    } catch Refusal.because(let words) {
      return request.page(again, problems: [ProblemLink(words: words)], status: .conflict)
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.require(reading: kind)
    let (kept, behind) = try await open(request, try request.id(part))
    let below = try await below(request, kept, behind)
    guard request.keeps(kind) else { return request.page(title(kept.entry), reading(request, kept, behind, below)) }
    return request.page(page(request, kept, form(kept.entry), behind, kept.version), below: below)
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    try request.require(keeping: kind)
    let (kept, behind) = try await open(request, try request.id(part))
    let seen = form.number(Form.versionField)
    let again = page(request, kept, form, behind, seen)
    var reading = FormReading(form)
    guard let entry = read(&reading, behind), reading.problems.isEmpty else {
      return request.page(again, problems: reading.problems)
    }
    return try await request.keep(KeepEntry(kept.id, entry, seen: seen ?? -1), then: href(kept.id)) {
      problems, status in
      request.page(again, problems: problems, status: status)
    } conflict: {
      var both = page(request, kept, form, behind, kept.version)
      both.questions = both.questions.beside(questions(Self.form(kept.entry), behind, request.today))
      return request.page(both, problems: [.changedMeanwhile], status: .conflict)
    }
  }

  private static func newPage(_ form: Form, _ behind: Behind, _ today: Day) -> FormPage {
    FormPage(
      title: adding, trail: trail, action: href, questions: questions(form, behind, today), button: "Keep",
      before: "it can be kept", back: Link(label: "Back", href: href))
  }

  private static func page(
    _ request: PageRequest, _ kept: Kept<Entry>, _ form: Form, _ behind: Behind, _ version: Int?
  ) -> FormPage {
    let above = above(request, kept, behind)
    return FormPage(
      title: title(kept.entry), trail: trail, intro: toSeeTo(kept, behind, request.today) + above,
      formTitle: above.isEmpty ? nil : "What is known", action: href(kept.id),
      questions: questions(form, behind, request.today), version: version, button: "Keep", before: "it can be kept",
      back: Link(label: "Back", href: href))
  }

  private static func toSeeTo(_ kept: Kept<Entry>, _ behind: Behind, _ today: Day) -> HTML {
    let why = concerns(kept, behind, today)
    if why.isEmpty { return .empty }
    return .warning("To see to", "\(why.joined(separator: " "))")
  }

  /// For those who read and do not write: the same questions with their answers.
  private static func reading(_ request: PageRequest, _ kept: Kept<Entry>, _ behind: Behind, _ below: HTML) -> HTML {
    let rows = questions(form(kept.entry), behind, request.today).filter { !$0.answer.isEmpty }.map {
      SummaryRow(key: $0.label, value: "\($0.answer)")
    }
    return """
      \(.trail(trail))<h1>\(title(kept.entry))</h1>\(toSeeTo(kept, behind, request.today))\
      \(above(request, kept, behind))<section class="card">\(.summaryList(rows))</section>\(below)
      """
  }
}

/// The fields that a form of an entry would send.
struct FormFields {
  private(set) var fields: [Form.Field] = []

  mutating func add(_ name: String, _ value: String?) {
    if let value { fields.append(Form.Field(name: name, value: value)) }
  }

  mutating func add(_ name: String, _ day: Day?) {
    guard let day else { return }
    let typed = TypedDate(day)
    for (part, value) in [("day", typed.day), ("month", typed.month), ("year", typed.year)] {
      add("\(name).\(part)", value)
    }
  }

  mutating func add(_ name: String, _ yes: Bool) { add(name, yes ? "yes" : "no") }

  var form: Form { Form(fields) }
}
