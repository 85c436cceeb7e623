import CaseStore
import Casework

/// Duties that one piece of work would meet: the same duty, owed by the same time and the same worker, to brothers and
/// sisters. One row of a worklist.
struct DutyGroup: Sendable {
  private(set) var duties: [DutyRow]

  var first: DutyRow { duties[0] }
  var children: [ChildName] { duties.map(\.child) }

  /// - Parameter duties: in the order of when they are due, which the groups keep.
  static func groups(_ duties: [DutyRow], _ siblings: [SubjectID: Set<SubjectID>]) -> [DutyGroup] {
    var groups: [DutyGroup] = []
    for duty in duties {
      let family = siblings[duty.child.id] ?? []
      let sameTime = groups.indices.reversed().prefix { groups[$0].first.due == duty.due }
      if let place = sameTime.first(where: { groups[$0].takes(duty, of: family) }) {
        groups[place].duties.append(duty)
      } else {
        groups.append(DutyGroup(duties: [duty]))
      }
    }
    return groups
  }

  private func takes(_ duty: DutyRow, of family: Set<SubjectID>) -> Bool {
    first.clock == duty.clock && first.worker == duty.worker
      && duties.contains { family.contains($0.child.id) } && !duties.contains { $0.child.id == duty.child.id }
  }
}

extension Reader {
  /// Open duties, the longest late first, those of brothers and sisters together.
  func dutyGroups(_ of: DutiesOf, until: Day = .distantFuture, most: Int = 200) throws -> [DutyGroup] {
    try grouped(try openDuties(of, until: until, most: most))
  }

  /// The same duties in the same order, those of brothers and sisters together.
  func grouped(_ duties: [DutyRow]) throws -> [DutyGroup] {
    DutyGroup.groups(duties, try siblings(among: Set(duties.map(\.child.id))))
  }
}
