import CaseStore
import Casework

/// Who reads plans, and who keeps them.
enum ImprovementAccess {
  static let roles: Set<Role> = [.director, .qualityLead, .analyst, .governanceOfficer, .teamManager, .councillor]

  static func check(_ request: PageRequest) throws {
    guard mayRead(request) else {
      throw Refusal.notYours("Improvement is for those who oversee the service, and its managers.")
    }
  }

  static func mayRead(_ request: PageRequest) -> Bool { !request.session.roles.isDisjoint(with: roles) }

  static func mayKeep(_ request: PageRequest) -> Bool {
    !request.session.roles.isDisjoint(with: Recorder.keepsPlans)
  }

  static func checkKeeps(_ request: PageRequest) throws {
    guard mayKeep(request) else {
      throw Refusal.notYours("Keeping plans is for directors, quality leads and governance.")
    }
  }

  /// From an indicator back to what it is evidence for.
  static func sight(_ request: PageRequest, of indicator: Indicator) -> HTML {
    guard mayRead(request) else { return .empty }
    let href = "/improvement/sight?indicator=\(indicator.name)"
    return "<p>\(.link("Line of sight: the actions that it is evidence for", to: href))</p>"
  }

  static let trail = [Link(label: "Improvement", href: "/improvement")]
}

extension ActionStanding {
  /// Words first, with a shape.
  var tag: HTML { .tag(state.kind, state.words) }
}

extension ActionStanding.State {
  var kind: TagKind {
    switch self {
    case .unclear: .blocked
    case .late, .unmoved: .late
    case .silent, .unproven: .soon
    case .underWay: .open
    case .green: .done
    case .dropped: .notNeeded
    }
  }
}

extension PlanActionShown {
  var href: String { "/improvement/actions/\(id)" }
}

extension RecommendationShown {
  var href: String { "/improvement/recommendations/\(id)" }
}

extension PlanShown {
  var href: String { "/improvement/plans/\(id)" }
}
