import CaseStore
import Casework

extension ChildView {
  /// The people around the child as a map: the generations one under the other, the child among brothers and sisters.
  /// It is made of lists, so that it is read, printed and narrowed as well as seen.
  var people: HTML {
    let called = shown.name.called
    let rows = Generation.allCases.map { generation in
      (generation, shown.people.filter { Generation($0) == generation })
    }.filter { !$0.1.isEmpty || $0.0 == .own }
    return .card(
      "People around \(called)", id: "people",
      """
      <ol class="kin">\(each: rows, { generation, people in
        """
        <li><h3>\(generation.title(called, isAlone: people.isEmpty))</h3><ul>\
        \(if: generation == .own, "<li class='self'><b>\(called)</b></li>")\
        \(each: people, { person($0, generation) })</ul></li>
        """
      })</ol>\(if: shown.people.isEmpty, "<p class='quiet'>Nobody else is recorded yet.</p>")
      """)
  }

  private func person(_ person: RelationShown, _ generation: Generation) -> HTML {
    let name: HTML = person.isChild ? .link(person.name, to: "/children/\(person.id)") : "\(person.name)"
    let holds: String? =
      switch person.parentalResponsibility {
      case true: "has parental responsibility"
      case false: "no parental responsibility"
      case nil: nil
      }
    let facts = [
      ChildView.relationship(person), holds, person.sharesHome ? "lives with \(shown.name.called)" : nil,
    ]
    return """
      <li><b>\(name)</b>\(each: facts.compactMap { $0 }, { "<small>\($0)</small>" })\
      \(if: generation == .risk, .tag(.late, "risk"))</li>
      """
  }

  /// What the person is to the child.
  static func relationship(_ person: RelationShown) -> String {
    guard let kind = Relationship.Kind(rawValue: person.kind) else { return person.kind }
    return (person.fromThem ? kind : kind.inverse).label
  }
}

/// Where somebody stands on the map.
private enum Generation: CaseIterable {
  case risk, older, parents, own, younger, others

  init(_ person: RelationShown) {
    guard let kind = Relationship.Kind(rawValue: person.kind) else {
      self = .others
      return
    }
    switch person.fromThem ? kind : kind.inverse {
    case .poses: self = .risk
    case .grandparent, .auntOrUncle, .cousin, .otherFamily: self = .older
    case .mother, .father, .parent, .stepParent, .carer, .privateFosterCarer: self = .parents
    case .sibling, .halfSibling, .stepSibling: self = .own
    case .child, .stepChild, .grandchild, .nieceOrNephew: self = .younger
    default: self = .others
    }
  }

  func title(_ called: String, isAlone: Bool) -> String {
    switch self {
    case .risk: "May be a risk to \(called)"
    case .older: "Grandparents and wider family"
    case .parents: "Parents and carers"
    case .own: isAlone ? called : "\(called), brothers and sisters"
    case .younger: "Children"
    case .others: "Others"
    }
  }
}
