import CaseStore
import Casework

/// Whose list somebody looks at, and what they are shown of the rest: figures in which small numbers do not show.
struct DataQualitySight: Sendable {
  /// A team's figure: nil where it is too small to be shown.
  struct TeamLine: Sendable {
    let team: TeamShown
    let withErrors: Int?
    /// Whether the reader may look at its list.
    let isOpen: Bool
  }

  let scope: QualityScope
  let title: String
  /// Teams among which the reader may choose.
  let teams: [TeamShown]
  /// Sees every child whose record is not restricted.
  let isWide: Bool
  /// Sees children at all.
  let seesChildren: Bool
  private let hubs: [TeamShown]

  init(_ session: Session, team: String?, worker: String?, _ reader: Reader) throws {
    let roles = session.roles
    let isWide = roles.contains(where: \.seesEveryChild)
    let seesChildren = isWide || !roles.isDisjoint(with: [.socialWorker, .teamManager])
    let mine = Set(try reader.worker(session.worker)?.teams ?? [])
    let hubs = try reader.teams().filter { $0.kind == "hub" }
    let teams = hubs.filter { isWide || (seesChildren && mine.contains($0.id)) }
    (self.isWide, self.seesChildren, self.hubs, self.teams) = (isWide, seesChildren, hubs, teams)
    let chosen = teams.first { $0.id.text == team }
    if let worker, let other = try reader.worker(WorkerID(worker)), seesChildren {
      (scope, title) = (.worker(other.id), other.id == session.worker ? "Your children" : other.name)
    } else if let chosen {
      (scope, title) = (.team(chosen.id), chosen.name)
    } else if roles.contains(.teamManager), !isWide, let first = teams.first {
      (scope, title) = (.team(first.id), first.name)
    } else if roles.contains(.socialWorker), !isWide {
      (scope, title) = (.worker(session.worker), "Your children")
    } else {
      (scope, title) = (.everybody, "Every team")
    }
  }

  /// The rules broken in the list; of somebody who sees no child, in the authority, but for small numbers.
  func rules(_ reader: Reader) throws -> [QualityRule] {
    if seesChildren { return try reader.qualityByRule(scope) }
    return try reader.qualityByRule(.everybody, ofAll: true).filter { SmallNumbers.shown($0.children) != nil }
  }

  /// Each team's children with an error. Counted among those whom the reader may see where that is every child; else
  /// the reader's own teams are, and of the others only what is not small, or nothing: see `SmallNumbers`.
  func teamLines(_ reader: Reader) throws -> [TeamLine] {
    let seen = Dictionary(
      uniqueKeysWithValues: try reader.qualityByTeam(ofAll: false).map { ($0.team, $0.count.withErrors) })
    if isWide { return hubs.map { TeamLine(team: $0, withErrors: seen[$0.id] ?? 0, isOpen: true) } }
    let all = Dictionary(
      uniqueKeysWithValues: try reader.qualityByTeam(ofAll: true).map { ($0.team, $0.count.withErrors) })
    let own = Set(teams.map(\.id))
    let others = hubs.filter { !own.contains($0.id) }
    let mayShow = SmallNumbers.shown(parts: others.map { all[$0.id] ?? 0 }) != nil
    return hubs.map { hub in
      if own.contains(hub.id) { return TeamLine(team: hub, withErrors: seen[hub.id] ?? 0, isOpen: true) }
      return TeamLine(team: hub, withErrors: mayShow ? all[hub.id] ?? 0 : nil, isOpen: false)
    }
  }
}
