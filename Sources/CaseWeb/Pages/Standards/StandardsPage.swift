import CaseStore
import Casework
import Hummingbird

/// Every clock: what it asks for, by whose authority, how long the law allows, and what the authority has set itself.
enum StandardsPage {
  struct Shown: Sendable {
    let rulebook: Rulebook
    /// What the authority has set, by the name that the clocks know it by.
    let own: [String: [(from: Day, allowance: Allowance)]]

    init(_ reader: Reader) throws {
      rulebook = try reader.rulebook()
      own = Dictionary(grouping: try reader.standards(), by: { $0.name }).mapValues {
        $0.map { (from: $0.from, allowance: $0.allowance) }
      }
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let shown = try await request.read { try Shown($0) }
    let maySet = !request.session.roles.isDisjoint(with: SetStandard.roles)
    let local = shown.rulebook.clocks.filter { !$0.settings.isEmpty }
    let law = shown.rulebook.clocks.filter(\.settings.isEmpty)
    return request.page(
      "Standards",
      """
      <h1>Standards</h1><p>How long is allowed for everything that is owed to a child. What the law or its guidance sets \
      cannot be changed here. Where it sets no number the authority sets its own, from a day on; it is never called law.</p>\
      \(.card("Set by \(shown.rulebook.standards.authority)", .table(table(local, shown, request.today, maySet: maySet))))\
      \(.card("Set by law and guidance", .table(table(law, shown, request.today, maySet: false))))\
      \(RegisterStandardForm.card(shown, request.today, maySet: maySet))
      """)
  }

  private static func table(_ clocks: [Clock], _ shown: Shown, _ today: Day, maySet: Bool) -> TableView {
    TableView(
      caption: "Clocks", columns: ["What", "How long", "By what authority", "Owed by"],
      rows: clocks.map { clock in
        [
          "<b>\(clock.title)</b><br><small>\(StandardWords.duty(clock))</small>",
          rules(clock, shown, today, maySet: maySet),
          "\(clock.authority.words)<br><small>\(StandardWords.force(clock.authority.force))</small>",
          "\(clock.owedBy.words)",
        ]
      }, filter: clocks.count > 8 ? "Filter" : nil)
  }

  private static func rules(_ clock: Clock, _ shown: Shown, _ today: Day, maySet: Bool) -> HTML {
    StandardWords.parts(of: clock).map { part in
      let set = part.rule.setting.flatMap { setting in maySet ? setLink(clock, part, setting) : nil } ?? .empty
      return "<p>\(part.when)\(rule(part.rule, shown, today)) \(set)</p>" as HTML
    }.joined()
  }

  private static func setLink(_ clock: Clock, _ part: StandardWords.Part, _ setting: String) -> HTML {
    let about = part.when.isEmpty ? clock.title : "\(clock.title), \(part.when)"
    return #"<a href="/standards/\#(setting)">Set<span class="sr">: \#(about)</span></a>"#
  }

  /// What holds today, and everything that held before or will hold from a day on.
  static func rule(_ rule: Rule, _ shown: Shown, _ today: Day) -> HTML {
    let own = rule.setting.flatMap { shown.own[$0] } ?? []
    guard let now = shown.rulebook.standards.rule(rule, on: today) else { return "nothing is in force" }
    let periods = own.isEmpty ? rule.usual.periods.map { (from: $0.from, allowance: $0.value) } : own
    let others = periods.filter { $0.from != now.since && (own.isEmpty ? periods.count > 1 : true) }
    let lines = others.map { "<li>\($0.allowance.words) \(StandardWords.from($0.from))</li>" as HTML }
    let since: HTML = now.since.map { " since \(.date($0))" } ?? .empty
    let usual: HTML =
      rule.setting != nil && own.isEmpty ? " <small>(usual; not set yet)</small>" : .empty
    return """
      <b>\(now.allowance.words)</b>\(since)\(usual)\
      \(if: !lines.isEmpty, "<ul class='listed'>\(lines.joined())</ul>")
      """
  }
}
