import CaseStore
import Casework
import Hummingbird

/// Records that were opened by who had no other right to, for those who answer for it.
enum OpenedRecords {
  static let roles: Set<Role> = [.teamManager, .conferenceChair, .qualityLead]
  private static let most = 100

  static func show(_ request: PageRequest) async throws -> Response {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours(
        "Opened records are for: team manager, conference chair and reviewing officer, quality lead.")
    }
    let opened = try await request.read { try $0.brokenGlass(most: most) }
    let rows = opened.map { opened -> [HTML] in
      [
        .rowLink(opened.child.full, to: "/children/\(opened.child.id)"), "\(opened.worker)", .moment(opened.at),
        "\(opened.reason)",
        opened.until > request.now ? .tag(.open, "open until \(opened.until.words)") : .tag(.plain, "closed"),
      ]
    }
    let table = TableView(
      caption: "Opened records, newest first", columns: ["Child", "Opened by", "When", "Why", "Now"], rows: rows,
      empty: "No record has been opened by somebody who had no other right to it.",
      filter: rows.count > 15 ? "Filter" : nil)
    return request.page(
      "Opened records",
      """
      <h1>Opened records</h1><p>Each was opened for a day by its number, with a reason. Talk with the worker about every one; \
      what they looked at is in the child’s “Who has looked”.</p>\
      \(.card("Newest first", .table(table)))\
      \(if: opened.count == most, "<p class='quiet'>The last \(most) are shown.</p>")
      """)
  }
}
