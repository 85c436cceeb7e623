import CaseStore
import Casework
import Hummingbird
import ReturnExtracts

/// What the children in need census would fail on today: a worker's own list, a team's for its meeting, the
/// authority's.
enum DataQualityPage {
  static let roles: Set<Role> = [
    .socialWorker, .teamManager, .frontDoor, .conferenceChair, .qualityLead, .analyst, .director, .administrator,
  ]
  /// So many children whose records have changed are asked about before a page is shown; the rest by and by.
  static let mostAsked = 200
  /// So many lines on a page.
  static let pageful = 60

  struct Shown: Sendable {
    let sight: DataQualitySight
    let rule: String?
    let count: QualityCount
    let lines: [QualityLine]
    /// Which page of the lines they are, from 1, and how many there are.
    let page: Int
    let pages: Int
    let rules: [QualityRule]
    let workers: [(name: String, href: String?, count: QualityCount)]
    let teams: [DataQualitySight.TeamLine]
    /// Not every changed record has been asked about yet.
    let isBehind: Bool
  }

  static func show(_ request: PageRequest) async throws -> Response {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours("Data quality is for those who work with children’s records or answer for them.")
    }
    let sight = try await request.read { [session = request.session] reader in
      try DataQualitySight(session, team: request.query("team"), worker: request.query("worker"), reader)
    }
    let asked = try await request.store.bringQuality(sight.scope, most: mostAsked, today: request.today).asked
    let rule = request.query("rule")
    let page = request.query("page").flatMap { Int($0) } ?? 1
    let shown = try await request.read {
      try Self.shown(sight, rule: rule, page: page, isBehind: asked == mostAsked, $0)
    }
    return request.page("Data quality", DataQualityContent(shown, today: request.today).html)
  }

  private static func shown(
    _ sight: DataQualitySight, rule: String?, page: Int, isBehind: Bool, _ reader: Reader
  ) throws -> Shown {
    let names = Dictionary(uniqueKeysWithValues: try reader.workers().map { ($0.id, $0.name) })
    var workers: [(name: String, href: String?, count: QualityCount)] = []
    if case .team(let team) = sight.scope {
      workers = try reader.qualityByWorker(in: team).map { worker, count in
        let name = worker.map { names[$0] ?? "Somebody no longer here" } ?? "Nobody yet"
        return (name: name, href: worker.map { "/data-quality?worker=\($0)" }, count: count)
      }
    }
    let count = sight.seesChildren ? try reader.qualityLineCount(sight.scope, rule: rule) : 0
    let pages = max(1, (count + pageful - 1) / pageful)
    let page = min(max(page, 1), pages)
    return Shown(
      sight: sight, rule: rule, count: try reader.qualityCount(sight.scope),
      lines: count == 0
        ? [] : try reader.qualityLines(sight.scope, rule: rule, most: pageful, after: (page - 1) * pageful),
      page: page, pages: pages, rules: try sight.rules(reader), workers: workers, teams: try sight.teamLines(reader),
      isBehind: isBehind)
  }
}
