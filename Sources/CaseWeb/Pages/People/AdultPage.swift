import CaseStore
import Casework
import Hummingbird

/// An adult around a child: what is known of them, on one page.
enum AdultPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, (people, warnings)) = try await request.lookAtPerson { reader, desk in
      (try reader.relationships(around: desk.child.id), try reader.warningNotes(about: desk.person.id))
    }
    let standing = people.filter { $0.other == desk.person.id }
    let open = warnings.filter { $0.until == nil }
    return request.page(
      desk.person.name,
      """
      \(.trail(Array(desk.trail.dropLast())))<h1>\(desk.person.name)</h1>\(desk.pages(""))\
      \(each: open, { .warning("Before you visit", "\($0.words)") })\
      <section class="card">\(.summaryList(rows(desk, standing)))</section>
      """)
  }

  private static func rows(_ desk: PersonDesk, _ standing: [HeldRelationship]) -> [SummaryRow] {
    let details = desk.person.details
    var rows = standing.map { held in
      SummaryRow(
        key: "To \(desk.child.called)",
        value: """
          \(held.kind.label)\(if: held.parentalResponsibility == true, ", with parental responsibility")\
          \(ifLet: held.until, { ", until \(.date($0))" })
          """)
    }
    let facts: [(String, String?)] = [
      ("Likes to be called", details.knownAs), ("Born", details.born?.words), ("Died", details.died?.words),
      ("Sex", details.sex?.label), ("Pronouns", details.pronouns), ("Ethnicity", details.ethnicity?.label),
      ("First language", details.firstLanguage),
      ("Interpreter", details.interpreter.map { $0 ? "An interpreter is needed" : "No interpreter is needed" }),
      ("Religion", details.religion?.label),
      ("Disability", details.disabilities.map(\.label).joined(separator: ", ").nothingIfBlank),
      (
        "Home",
        desk.person.homes.first { $0.until == nil }.map {
          $0.address.words + ($0.isConfidential ? " (confidential)" : "")
        }
      ),
    ]
    rows += facts.compactMap { key, value in value.map { SummaryRow(key: key, value: "\($0)") } }
    return rows
  }
}

extension String {
  /// Nil when there is nothing in it.
  var nothingIfBlank: String? { trimmed.isEmpty ? nil : self }
}
