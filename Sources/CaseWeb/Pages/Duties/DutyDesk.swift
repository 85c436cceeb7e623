import CaseStore
import Casework
import Hummingbird

/// One run of a clock for a child, and who may set it aside or stop the clock.
struct DutyDesk: Sendable {
  let child: ChildName
  let duty: Duty
  let rulebook: Rulebook
  /// Every pause of this clock for this child, newest first.
  let pauses: [PauseShown]
  /// Who set it aside, when it was.
  let waivedBy: String?
  let roles: Set<Role>

  static let waives: Set<Role> = [.teamManager, .conferenceChair]
  static let pauses: Set<Role> = [.teamManager]

  var title: String { rulebook.clock(duty.clock)?.title ?? duty.clock }
  var childHref: String { "/children/\(child.id)" }
  var href: String { String(DutyPage.href(child.id, duty).dropLast("/why".count)) }
  var whyHref: String { "\(href)/why" }
  var trail: [Link] { [Link(label: child.full, href: childHref), Link(label: title, href: whyHref)] }
  /// The pause that still lasts, if one does.
  var running: PauseShown? { pauses.first { $0.pause.until == nil } }
  var mayWaive: Bool { duty.isOpen && !roles.isDisjoint(with: Self.waives) }
  var mayPause: Bool { duty.isOpen && !roles.isDisjoint(with: Self.pauses) }

  init(_ child: SubjectID, run: String, _ roles: Set<Role>, _ reader: Reader) throws {
    guard let shown = try reader.child(child, .page),
      let duty = shown.told.duties(shown.rulebook).first(where: { $0.run == run })
    else { throw Refusal.notFound }
    try self.init(shown, duty, roles, reader)
  }

  init(_ shown: ChildShown, _ duty: Duty, _ roles: Set<Role>, _ reader: Reader) throws {
    (child, self.duty, rulebook, self.roles) = (shown.name, duty, shown.rulebook, roles)
    pauses = try reader.pauses(of: shown.name.id).filter { $0.pause.clock == duty.clock }
    if case .waived(let waiver) = duty.outcome {
      waivedBy = try reader.worker(waiver.by)?.name
    } else {
      waivedBy = nil
    }
  }

  /// What can be done about it, and what was: for the page that says why it is due.
  var tools: HTML {
    var buttons: [HTML] = []
    if let running, !roles.isDisjoint(with: Self.pauses) {
      buttons.append(.linkButton("Let the clock run again", to: "\(childHref)/pauses/\(running.id)/end"))
    } else if mayPause {
      buttons.append(.linkButton("Pause the clock", to: "\(href)/pause"))
    }
    if mayWaive { buttons.append(.linkButton("Waive this duty", to: "\(href)/waiver")) }
    return """
      \(ifLet: waivedBy, { "<p>Waived by \($0).</p>" })\(if: !pauses.isEmpty, list)\
      \(if: !buttons.isEmpty, "<div class='buttons'>\(buttons.joined())</div>")
      """
  }

  private var list: HTML {
    let rows = pauses.map { held -> [HTML] in
      [.dates(from: held.pause.from, until: held.pause.until), "\(held.pause.reason)"]
    }
    return .table(
      TableView(caption: "When this clock was paused", showsCaption: true, columns: ["When", "Why"], rows: rows))
  }
}

extension PageRequest {
  /// The run of the path; its slashes are tildes there.
  var run: String { (context.parameters.get("run") ?? "").replacing("~", with: "/") }

  func lookAtDuty() async throws -> DutyDesk {
    let child: SubjectID = try id("child")
    let (run, roles) = (run, session.roles)
    return try await look(at: child) { try DutyDesk(child, run: run, roles, $0) }
  }

  /// The same before a change, which is journalled itself.
  func dutyToChange() async throws -> DutyDesk {
    let child: SubjectID = try id("child")
    let (run, roles) = (run, session.roles)
    return try await read { try DutyDesk(child, run: run, roles, $0) }
  }
}
