import CaseStore
import Casework
import Hummingbird

/// Whose particulars, names, numbers, homes or warnings a page is about: a child, or an adult around the child through
/// whom the worker comes to them.
struct PersonDesk: Sendable {
  let child: ChildName
  let person: PersonRecord
  let roles: Set<Role>

  /// Who keeps what is known of people.
  static let keepers: Set<Role> = [.frontDoor, .socialWorker, .teamManager, .conferenceChair]

  var mayKeep: Bool { !roles.isDisjoint(with: Self.keepers) }
  var childHref: String { "/children/\(child.id)" }
  var href: String { person.isChild ? childHref : "\(childHref)/people/\(person.id)" }
  /// The name to speak of the person by.
  var called: String { person.isChild ? child.called : person.name }

  var trail: [Link] {
    let first = Link(label: child.full, href: childHref)
    if person.isChild { return [first] }
    return [
      first, Link(label: "People around \(child.called)", href: "\(childHref)/people"),
      Link(label: person.name, href: href),
    ]
  }

  /// The pages about the same person, one of them being looked at.
  func pages(_ current: String) -> HTML {
    var pages = [
      ("particulars", "Particulars"), ("names", "Names"), ("home", "Home"), ("numbers", "Numbers"),
      ("warnings", "Warnings"),
    ]
    if person.isChild { pages.insert(("people", "People"), at: 0) }
    let links = pages.map { Link(label: $0.1, href: "\(href)/\($0.0)", isCurrent: $0.0 == current) }
    return .pages(of: called, links)
  }
}

extension HTML {
  /// Links to the other pages about somebody.
  static func pages(of whom: String, _ links: [Link]) -> HTML {
    """
    <nav class="tools" aria-label="About \(whom)">\(each: links, { link in
      link.isCurrent ? #"<b aria-current="page">\#(link.label)</b>"# : .link(link.label, to: link.href)
    })</nav>
    """
  }
}

extension PageRequest {
  /// The child of the path, or the adult of the path who is around that child: looked at, with whatever else the page
  /// shows.
  func lookAtPerson<T: Sendable>(
    _ more: @escaping @Sendable (Reader, PersonDesk) throws -> T
  ) async throws -> (PersonDesk, T) {
    let (child, person) = try personOfPath()
    let roles = session.roles
    return try await look(at: child) { reader in
      let desk = try PersonDesk(child, person, roles, reader)
      return (desk, try more(reader, desk))
    }
  }

  func lookAtPerson() async throws -> PersonDesk { try await lookAtPerson { _, _ in true }.0 }

  /// The same before a change, which is journalled itself.
  func personToChange() async throws -> PersonDesk {
    let (child, person) = try personOfPath()
    let roles = session.roles
    return try await read { try PersonDesk(child, person, roles, $0) }
  }

  private func personOfPath() throws -> (SubjectID, SubjectID?) {
    let child: SubjectID = try id("child")
    return (child, context.parameters.get("person") == nil ? nil : try id("person"))
  }
}

extension PersonDesk {
  init(_ child: SubjectID, _ person: SubjectID?, _ roles: Set<Role>, _ reader: Reader) throws {
    guard let name = try reader.names(of: [child]).first else { throw Refusal.notFound }
    if let person {
      let around = try reader.relationships(around: child)
      guard around.contains(where: { $0.other == person && !$0.isChild }) else { throw Refusal.notFound }
    }
    guard let record = try reader.personRecord(person ?? child) else { throw Refusal.notFound }
    self.init(child: name, person: record, roles: roles)
  }
}
