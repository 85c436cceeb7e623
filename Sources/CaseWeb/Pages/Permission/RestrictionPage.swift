import CaseStore
import Casework
import Hummingbird

/// Who may see a child's record, and restricting it to named workers.
enum RestrictionPage {
  struct Shown: Sendable {
    let desk: PersonDesk
    let restriction: RestrictionShown?
    let workers: [WorkerShown]
    let teams: [TeamID: String]
    /// The team that holds the child.
    let team: TeamID?
    let worker: WorkerID?
    var mayRestrict: Bool { !desk.roles.isDisjoint(with: Recorder.restricts) }
    var href: String { "\(desk.childHref)/restriction" }

    init(_ desk: PersonDesk, _ reader: Reader) throws {
      self.desk = desk
      restriction = try reader.restriction(of: desk.child.id)
      workers = try reader.workers()
      teams = Dictionary(uniqueKeysWithValues: try reader.teams().map { ($0.id, $0.name) })
      (team, worker) = try reader.holders(of: desk.child.id).map { ($0.team, $0.worker) } ?? (nil, nil)
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let (_, shown) = try await request.lookAtPerson { try Shown($1, $0) }
    return page(request, shown, nil, version: shown.desk.person.version)
  }

  static func restrict(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let shown = try await request.read { try Shown(desk, $0) }
    guard shown.mayRestrict else { throw Refusal.notYours("Restricting a record is not for your role.") }
    var reading = FormReading(form)
    let named = chosen(form)
    if named.isEmpty { reading.note("Name who may see the record", "worker") }
    let reason = reading.text("reason", else: "Say why it is restricted")
    let seen = form.number(Form.versionField)
    guard reading.problems.isEmpty else { return page(request, shown, form, version: seen, reading.problems) }
    // Whoever is not named cannot come back to this page.
    let next = named.contains(request.worker.text) ? shown.href : Navigation.home(for: request.session.roles)
    return try await request.keep(
      RestrictRecord(desk.child.id, to: Set(named.map { WorkerID($0) }), reason: reason, seen: seen ?? -1), then: next,
      field: "worker"
    ) { problems, _ in
      page(request, shown, form, version: seen, problems)
    } conflict: {
      page(request, shown, form, version: desk.person.version, [.changedMeanwhile])
    }
  }

  static func askToLift(_ request: PageRequest) async throws -> Response {
    let (_, shown) = try await request.lookAtPerson { try Shown($1, $0) }
    guard shown.restriction != nil else { return request.goTo(shown.href) }
    return request.page(lifting(shown, ""))
  }

  static func lift(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let shown = try await request.read { try Shown(desk, $0) }
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is lifted")
    guard reading.problems.isEmpty else { return request.page(lifting(shown, ""), problems: reading.problems) }
    return try await request.keep(LiftRestriction(desk.child.id, reason: reason), then: shown.href, field: "reason") {
      problems, status in request.page(lifting(shown, reason), problems: problems, status: status)
    }
  }

  private static func chosen(_ form: Form) -> Set<String> { Set(form.all("worker") + form.all("other")) }

  private static func lifting(_ shown: Shown, _ reason: String) -> FormPage {
    FormPage(
      title: "Lift the restriction", trail: shown.desk.trail,
      intro: "<p>Everybody whose role or team lets them see \(shown.desk.child.called) will see the record again.</p>",
      action: "\(shown.href)/lift",
      questions: [QuestionView(name: "reason", label: "Why is it lifted?", control: .prose(reason, rows: 3))],
      button: "Lift it", kind: .danger, before: "it is lifted", back: Link(label: "Keep it", href: shown.href))
  }

  private static func page(
    _ request: PageRequest, _ shown: Shown, _ form: Form?, version: Int?, _ problems: [ProblemLink] = []
  ) -> Response {
    let title = "Who may see \(shown.desk.child.called)’s record"
    let state = stateCard(shown)
    let questions = RestrictionQuestions.questions(shown, by: request.worker, form)
    let kept = RestrictionQuestions.questions(shown, by: request.worker, nil)
    guard shown.mayRestrict else {
      return request.page(title, "\(.trail(shown.desk.trail))<h1>\(title)</h1>\(state)")
    }
    return request.page(
      FormPage(
        title: title, trail: shown.desk.trail, intro: state,
        formTitle: shown.restriction == nil ? "Restrict it to named workers" : "Name others", action: shown.href,
        questions: problems == [.changedMeanwhile] ? questions.beside(kept) : questions, version: version,
        button: shown.restriction == nil ? "Restrict the record" : "Change who is named",
        kind: shown.restriction == nil ? .danger : .first, before: "the record is restricted",
        back: Link(label: "Back", href: shown.desk.childHref)),
      problems: problems)
  }

  private static func stateCard(_ shown: Shown) -> HTML {
    guard let restriction = shown.restriction else {
      return """
        <section class="card"><p>The record is <b>not restricted</b>: it is seen by the team that holds the child, the front \
        door, conference chairs, quality leads and analysts, and by whoever writes a step about the child. Every look is \
        \(.link("listed", to: "\(shown.desk.childHref)/looks")).</p></section>
        """
    }
    let named = shown.workers.filter { restriction.workers.contains($0.id) }
    return """
      <section class="card"><p>\(.tag(.blocked, "Restricted record")) since \(.date(restriction.from)): \(restriction.reason)</p>\
      <p>Nobody else finds it, whatever their role: not in a list, a count or a search. Those named:</p>\
      <ul class="listed">\(each: named, { worker in
        "<li>\(worker.name), \(RestrictionQuestions.roles(worker))\(if: !worker.isActive, " (has left)")</li>"
      })</ul>\
      \(if: shown.mayRestrict, .buttons(.linkButton("Lift the restriction", to: "\(shown.href)/lift")))</section>
      """
  }
}
