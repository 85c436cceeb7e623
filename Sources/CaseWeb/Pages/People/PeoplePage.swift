import CaseStore
import Casework
import Hummingbird

/// The people around a child: who they are to the child, who has parental responsibility, since when, and until when.
enum PeoplePage {
  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, people) = try await request.lookAtPerson { try $0.relationships(around: $1.child.id) }
    let title = "People around \(desk.child.called)"
    return request.page(
      title,
      """
      \(.trail(desk.trail))<h1>\(title)</h1>\(desk.pages("people"))\
      \(if: desk.mayKeep, .buttons(.linkButton("Add somebody", to: "\(desk.childHref)/people/new", .first)))\
      \(.card("Now", .table(now(desk, people.filter { $0.until == nil }))))\
      \(before(desk, people.filter { $0.until != nil }))
      """)
  }

  static func askToEnd(_ request: PageRequest) async throws -> Response {
    let (desk, people) = try await request.lookAtPerson { try $0.relationships(around: $1.child.id) }
    return try ending(request, desk, people).page(request)
  }

  static func end(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    let people = try await request.read { try $0.relationships(around: desk.child.id) }
    let link = request.context.parameters.get("link") ?? ""
    return try await ending(request, desk, people).keep(request, form) { EndRelationship(link, on: $0) }
  }

  private static func ending(_ request: PageRequest, _ desk: PersonDesk, _ people: [HeldRelationship]) throws -> Ending
  {
    let link = request.context.parameters.get("link")
    guard let held = people.first(where: { $0.link == link && $0.until == nil }) else { throw Refusal.notFound }
    let responsible: String =
      held.parentalResponsibility == true
      ? " Parental responsibility is recorded with it: a parent who leaves the home keeps it. Record the relationship "
        + "again without an end if it is only the home that changed." : ""
    return Ending(
      title: "End a relationship", trail: desk.trail,
      what:
        "\(held.name) is \(what(held)) of \(desk.child.called). It stays on the record as what was true.\(responsible)",
      question: "Last day on which it was true", path: "\(desk.childHref)/relationships/\(held.link)/end",
      back: "\(desk.childHref)/people")
  }

  /// What somebody is to the child, within a sentence: `mother`.
  static func what(_ person: HeldRelationship) -> String {
    String(person.kind.label.prefix(1).lowercased() + person.kind.label.dropFirst())
  }

  static func responsibility(_ person: HeldRelationship) -> String {
    switch person.parentalResponsibility {
    case true: "Has it"
    case false: "Has not"
    case nil: person.isChild ? "" : "Not known"
    }
  }

  private static func name(_ desk: PersonDesk, _ person: HeldRelationship) -> HTML {
    let href = person.isChild ? "/children/\(person.other)" : "\(desk.childHref)/people/\(person.other)"
    return .rowLink(person.name, to: href)
  }

  private static func now(_ desk: PersonDesk, _ people: [HeldRelationship]) -> TableView {
    TableView(
      caption: "People now",
      columns: [
        "Name", .init("To \(desk.child.called)"), "Parental responsibility", "Since", "Home",
        .init("End", isHidden: true),
      ],
      rows: people.map { person in
        [
          name(desk, person), "\(person.kind.label)", "\(responsibility(person))", person.from.map { .date($0) } ?? "",
          person.livesWithChild ? "The same home" : "",
          desk.mayKeep
            ? .linkButton(
              "End", to: "\(desk.childHref)/relationships/\(person.link)/end", about: "\(what(person)): \(person.name)")
            : "",
        ]
      }, empty: "Nobody is recorded yet.")
  }

  private static func before(_ desk: PersonDesk, _ people: [HeldRelationship]) -> HTML {
    if people.isEmpty { return .empty }
    let rows = people.map { person -> [HTML] in
      let until: HTML = "until \(person.until.map { .date($0) } ?? "")"
      return [name(desk, person), "\(person.kind.label)", "\(responsibility(person))", until]
    }
    return .card(
      "Before",
      .table(
        TableView(
          caption: "People before", columns: ["Name", "Was", "Parental responsibility", "When"], rows: rows)))
  }
}
