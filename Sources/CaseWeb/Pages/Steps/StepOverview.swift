import CaseStore
import Casework
import Hummingbird

/// A step as a whole: what is written and what is left, or the record once it is finished.
enum StepOverview {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtStep()
    let decided = request.query("decided") == nil ? HTML.empty : try await nextToAuthorise(request, but: desk.id)
    return request.page(
      "\(desk.kind.title): \(names(desk))",
      """
      \(.trail(desk.trail))\(decided)<div class="head start"><h1>\(desk.kind.title)</h1>\(statusTag(desk.status))</div>\
      \(facts(desk))\(imported(desk))\(unfinishedQuality(desk))\(content(request, desk))
      """)
  }

  /// Whoever has authorised one or sent it back goes on to the next without looking for it.
  private static func nextToAuthorise(_ request: PageRequest, but step: StepID) async throws -> HTML {
    let roles = request.session.roles
    let next = try await request.read { try $0.steps(.waiting(nil), most: 50) }.first { waiting in
      guard waiting.id != step, let kind = StepKind.named(waiting.kind) else { return false }
      return !kind.step.authorisedBy.isDisjoint(with: roles)
    }
    guard let next else { return .notice("Nothing else waits to be authorised.") }
    return .notice("Next to authorise: \(StepCards.link(next))")
  }

  static func takeUp(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let step = try request.step
    try await request.record(TakeUpStep(step))
    return request.goTo("/steps/\(step)")
  }

  /// What the census would ask about a step that is not finished: that it has gone on for too long.
  private static func unfinishedQuality(_ desk: StepDesk) -> HTML {
    desk.status == .finished ? .empty : desk.quality?.card ?? .empty
  }

  private static func content(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    switch desk.status {
    case .toDo: waiting(request, desk)
    case .draft, .sentBack: desk.isOpen ? writing(request, desk) : notYours(desk)
    case .sent: sent(request, desk)
    case .finished: finished(request, desk)
    case .abandoned: abandoned(desk)
    }
  }

  static func names(_ desk: StepDesk) -> String { desk.children.map(\.full).joined(separator: ", ") }

  static func statusTag(_ status: StepStatus) -> HTML {
    switch status {
    case .toDo: .tag(.notStarted, status.words)
    case .draft: .tag(.open, status.words)
    case .sent, .sentBack: .tag(.soon, status.words)
    case .finished: .tag(.done, status.words)
    case .abandoned: .tag(.notNeeded, status.words)
    }
  }

  /// Who it is about, whose it is, since when.
  private static func facts(_ desk: StepDesk) -> HTML {
    let step = desk.shown.step
    var facts: [(label: String, value: HTML)] = [
      ("About", desk.children.map { .link($0.full, to: "/children/\($0.id)") }.joined(separator: ", "))
    ]
    if let worker = step.workerName {
      facts.append((step.version == 1 && desk.shown.imported != nil ? "Imported by" : "Written by", "\(worker)"))
    }
    if let day = step.happenedOn {
      facts.append(("Happened on", .date(day)))
    } else {
      facts.append(("Opened on", .date(step.openedOn)))
    }
    if let earlier = desk.before {
      let day: HTML = earlier.happenedOn.map { ", \(.date($0))" } ?? .empty
      facts.append(("Follows from", "\(.link(earlier.title, to: "/steps/\(earlier.id)"))\(day)"))
    }
    if !desk.after.isEmpty {
      let led = desk.after.map { step -> HTML in
        "\(.link(step.title, to: "/steps/\(step.id)")) \(statusTag(step.status))"
      }
      facts.append(("Led to", led.joined(separator: "<br>")))
    }
    return #"<section class="card">\#(.facts(facts))</section>"#
  }

  private static func waiting(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    let mayTake = desk.mayWork
    return .card(
      "To do",
      """
      <p>\(desk.kind.step.purpose)</p>\
      \(if: mayTake,
        .buttons(
          .buttonForm("Take it up", action: "\(desk.href)/take-up", csrf: request.session.csrf, .first),
          setAsideLink(desk)),
        else: "<p class='quiet'>It waits for somebody whose role records it.</p>")
      """)
  }

  static func setAsideLink(_ desk: StepDesk) -> HTML {
    .linkButton("It is not needed", to: "\(desk.href)/abandonment")
  }

  private static func notYours(_ desk: StepDesk) -> HTML {
    let who = desk.shown.step.workerName ?? "Somebody"
    return .card(
      "Being written",
      "<p>\(who) is writing it. It becomes part of the record when it is finished.</p>")
  }

  private static func abandoned(_ desk: StepDesk) -> HTML {
    .card("Set aside", "<p>It was set aside: \(desk.shown.step.reason ?? "no reason was kept").</p>")
  }
}
