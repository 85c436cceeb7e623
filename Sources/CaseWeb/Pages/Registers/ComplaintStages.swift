import CaseStore
import Casework
import Hummingbird

/// The stages of a complaint: what each asks for by when and how the day was counted, and the form of one.
enum ComplaintStages {
  /// What a stage asks for; nothing where the working days of its years are not known.
  static func dates(of stage: ComplaintStage) -> [ComplaintDate] {
    do {
      return try stage.dates(in: .england)
    } catch {
      return []
    }
  }

  static func cards(_ request: PageRequest, _ kept: Kept<Complaint>, _ stages: [ComplaintStage]) -> HTML {
    let keeps = request.keeps(.complaints)
    return stages.map { stage in
      let tools = keeps ? [Link(label: "Say what happened", href: href(kept.id, stage.number))] : []
      return .card(
        stage.number.words, id: "stage-\(stage.number.rawValue)", tools: tools, content(stage, request.today))
    }.joined() + (keeps && kept.entry.closedOn == nil ? next(kept, stages) : .empty)
  }

  private static func content(_ stage: ComplaintStage, _ today: Day) -> HTML {
    let rows = dates(of: stage).map { date -> [HTML] in
      [
        "\(date.what)",
        date.metOn.map { .date($0) + (date.daysLate(on: today) > 0 ? " \(late(date, today))" : "") }
          ?? .due(date.due, today: today, calendar: .england),
        "\(date.rule): by \(.date(date.due))<br><small>\(date.source.words)</small>",
      ]
    }
    return """
      <p>Began on \(.date(stage.beganOn)).\(ifLet: stage.extensionReason, { " More time was taken: \($0)" })\
      \(ifLet: stage.outcome, { " <b>\($0.label)</b>." })</p>\
      \(.table(TableView(caption: stage.number.words, columns: ["What", "When", "How it was counted"], rows: rows)))
      """
  }

  private static func late(_ date: ComplaintDate, _ today: Day) -> HTML {
    .tag(.late, "\(plural(date.daysLate(on: today), "day")) late")
  }

  private static func next(_ kept: Kept<Complaint>, _ stages: [ComplaintStage]) -> HTML {
    guard let last = stages.last, let number = ComplaintStage.Number(rawValue: last.number.rawValue + 1) else {
      return .empty
    }
    return """
      <p>\(.linkButton("Begin \(number.words.lowercased())", to: href(kept.id, number)))</p>\
      \(ifLet: panelUntil(last), { "<p class='quiet'>A panel can be asked for until \(.date($0)).</p>" })
      """
  }

  private static func panelUntil(_ stage: ComplaintStage) -> Day? {
    do {
      return try stage.lastDayToAskForPanel(in: .england)
    } catch {
      return nil
    }
  }

  static func href(_ complaint: SubjectID, _ number: ComplaintStage.Number) -> String {
    "\(ComplaintPages.href(complaint))/stages/\(number.rawValue)"
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.require(keeping: .complaints)
    let (kept, number, stage) = try await asked(request)
    return request.page(page(kept, number, form(stage), kept.version))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    try request.require(keeping: .complaints)
    let (kept, number, held) = try await asked(request)
    var reading = FormReading(form)
    let began = number == .local ? kept.entry.receivedOn : reading.day("began", else: "Enter the day it began")
    let days = ["panel", "report", "answered"].map { reading.day($0) }
    let outcome: ComplaintStage.Outcome? = reading.choice("outcome")
    let seen = form.number(Form.versionField)
    let again = page(kept, number, form, seen)
    guard reading.problems.isEmpty, let began else { return request.page(again, problems: reading.problems) }
    let stage = ComplaintStage(
      number, beganOn: began, extensionReason: form.text("extension"), panelOn: days[0], reportOn: days[1],
      answeredOn: days[2], outcome: outcome)
    return try await request.keep(
      KeepStage(kept.id, stage, seen: seen ?? -1), then: "\(ComplaintPages.href(kept.id))#stage-\(number.rawValue)"
    ) { problems, status in
      request.page(again, problems: problems, status: status)
    } conflict: {
      var both = page(kept, number, form, kept.version)
      both.questions = both.questions.beside(questions(number, Self.form(held)))
      return request.page(both, problems: [.changedMeanwhile], status: .conflict)
    }
  }

  private static func asked(_ request: PageRequest) async throws -> (
    Kept<Complaint>, ComplaintStage.Number, ComplaintStage?
  ) {
    guard let number = ComplaintStage.Number(rawValue: try request.number("stage")) else { throw Refusal.notFound }
    let (kept, behind) = try await ComplaintPages.open(request, try request.id("complaint"))
    let stages = behind.stages[kept.id] ?? []
    guard stages.contains(where: { $0.number.rawValue >= number.rawValue - 1 }) else { throw Refusal.notFound }
    return (kept, number, stages.first { $0.number == number })
  }

  private static func form(_ stage: ComplaintStage?) -> Form {
    var form = FormFields()
    guard let stage else { return form.form }
    form.add("began", stage.beganOn)
    form.add("extension", stage.extensionReason)
    form.add("panel", stage.panelOn)
    form.add("report", stage.reportOn)
    form.add("answered", stage.answeredOn)
    form.add("outcome", stage.outcome?.rawValue)
    return form.form
  }

  private static func page(
    _ kept: Kept<Complaint>, _ number: ComplaintStage.Number, _ form: Form, _ version: Int?
  ) -> FormPage {
    let href = ComplaintPages.href(kept.id)
    return FormPage(
      title: number.words, trail: ComplaintPages.trail + [Link(label: kept.entry.reference, href: href)],
      action: Self.href(kept.id, number), questions: questions(number, form), version: version, button: "Keep",
      before: "it can be kept", back: Link(label: "Back", href: href))
  }

  private static func questions(_ number: ComplaintStage.Number, _ form: Form) -> [QuestionView] {
    func day(_ name: String, _ label: String) -> QuestionView {
      QuestionView(name: name, label: label, control: .date(form.date(name)))
    }
    let allowed = ComplaintStage.allowance(number)
    var questions: [QuestionView] = []
    switch number {
    case .local: break
    case .investigation: questions.append(day("began", "When was the complaint agreed in writing?"))
    case .panel: questions.append(day("began", "When was the panel asked for?"))
    }
    if allowed.extended > allowed.usual {
      questions.append(
        QuestionView(
          name: "extension", label: "Why was more time taken, if it was?",
          hint: "\(allowed.extended) working days in place of \(allowed.usual); the person is told why",
          control: .prose(form["extension"] ?? "", rows: 2)))
    } else {
      questions += [day("panel", "When did the panel meet?"), day("report", "When did its report come?")]
    }
    return questions + [
      day("answered", "When was it answered?"),
      QuestionView(
        name: "outcome", label: "Outcome",
        control: .radios(QuestionView.choices(ComplaintStage.Outcome.allCases), chosen: form["outcome"])),
    ]
  }
}
