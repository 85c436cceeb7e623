import CaseStore
import Casework

/// The parts of the site, for those whose work they are.
enum Navigation {
  private static let parts: [(label: String, href: String, roles: Set<Role>)] = [
    ("My work", "/work", [.socialWorker, .teamManager, .frontDoor, .conferenceChair]),
    ("My team", "/team", [.teamManager, .qualityLead]),
    ("Front door", "/front-door", [.frontDoor, .teamManager, .qualityLead]),
    ("Reviews", "/reviews", [.conferenceChair, .qualityLead]),
    ("Actions", "/actions", [.socialWorker, .teamManager, .conferenceChair]),
    ("Performance", "/performance", PerformancePage.roles),
    ("Data quality", "/data-quality", DataQualityPage.roles),
    ("Improvement", "/improvement", ImprovementAccess.roles),
    ("Reports", "/reports", ReportsPage.roles),
    ("Scrutiny", "/scrutiny", GovernanceRoles.read),
    ("Boards", "/boards", GovernanceRoles.read),
    ("Returns", "/returns", ReturnsPage.roles),
    ("Registers", "/registers", RegistersHome.roles),
    ("Users and teams", "/workers", [.administrator]),
    ("Standards", "/standards", SetStandard.roles),
  ]

  static func links(for roles: Set<Role>, at path: String) -> [Link] {
    parts.filter { !$0.roles.isDisjoint(with: roles) }.map { part in
      Link(label: part.label, href: part.href, isCurrent: path == part.href || path.hasPrefix(part.href + "/"))
    }
  }

  /// Where somebody with these roles begins the day.
  static func home(for roles: Set<Role>) -> String {
    if roles.contains(.director) { return "/improvement" }
    if roles.contains(.frontDoor) { return "/front-door" }
    if roles.contains(.teamManager) { return "/team" }
    if roles.contains(.conferenceChair) { return "/reviews" }
    if roles.contains(.socialWorker) { return "/work" }
    if roles.contains(.administrator) { return "/workers" }
    if roles.contains(.partnerLead) { return "/registers" }
    if !roles.isDisjoint(with: [.councillor, .governanceOfficer]) { return "/scrutiny" }
    return parts.first { !$0.roles.isDisjoint(with: roles) }?.href ?? "/children"
  }
}
