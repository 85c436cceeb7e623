import CaseStore
import Casework

/// What the record tells beside a page of a step: one panel for each child, or one for all of whom it tells the same.
enum RecordPanel {
  static func panels(_ desk: StepDesk, _ walk: Walk, at place: Place) -> HTML {
    let page = desk.kind.pages[place.page]
    return (page.panel.map { told($0, desk, walk, at: place) } ?? .empty)
      + (page.besideActions ? actions(desk, at: place) : .empty)
  }

  private static func told(_ make: PanelMaking, _ desk: StepDesk, _ walk: Walk, at place: Place) -> HTML {
    var found: [(panel: Panel, of: [ChildName])] = []
    for child in desk.children where place.child.map({ $0 == child.id }) ?? true {
      guard let history = desk.shown.histories[child.id],
        let panel = make(walk.answers.answers(for: child.id, today: walk.today), history.before(desk.id), desk.rulebook)
      else { continue }
      if let same = found.firstIndex(where: { $0.panel == panel }) {
        found[same].of.append(child)
      } else {
        found.append((panel, [child]))
      }
    }
    let mark = "panel-\(place.page + 1)" + (place.child.map { "-\($0)" } ?? "")
    if found.count == 1, found[0].of.count == desk.children.count {
      return html(found[0].panel, of: [], id: mark)
    }
    let common = commonTable(found.map(\.panel))
    let each = found.enumerated().map { index, told in
      html(told.panel, of: told.of, id: "\(mark)-\(index + 1)", besides: common)
    }.joined()
    return each + (common.map { .card($0.caption, id: mark, table($0, isNamed: true)) } ?? .empty)
  }

  /// The table that every panel has alike: the plan of brothers and sisters is shown once.
  private static func commonTable(_ panels: [Panel]) -> Panel.Table? {
    guard panels.count > 1, let first = panels[0].table, panels.allSatisfy({ $0.table == first }) else { return nil }
    return first
  }

  /// Those of every page that is shown, for whoever reads the whole.
  static func all(_ desk: StepDesk, _ walk: Walk) -> HTML {
    walk.shownPlaces.map { panels(desk, walk, at: $0) }.joined()
  }

  private static func html(_ panel: Panel, of children: [ChildName], id: String, besides common: Panel.Table? = nil)
    -> HTML
  {
    let names = children.isEmpty ? "" : " (\(children.map(\.called).joined(separator: ", ")))"
    return .card(
      panel.title + names, id: id,
      """
      <p class="quiet">From the record. Nothing of it is to be written again.</p>\
      \(if: !panel.facts.isEmpty, .facts(panel.facts.map { ($0.label, mentions($0.mentions)) }))\
      \(ifLet: common == nil ? panel.table : nil, { table($0) })
      """)
  }

  /// What was agreed anywhere and is open, each once for the children for whom it was agreed together.
  private static func actions(_ desk: StepDesk, at place: Place) -> HTML {
    let open = desk.children.filter { child in place.child.map { $0 == child.id } ?? true }.flatMap { child in
      (desk.openActions[child.id] ?? []).map { (child: child, action: $0) }
    }
    if open.isEmpty { return .empty }
    let isOfSeveral = desk.children.count > 1 && place.child == nil
    let rows = ActionGroup.groups(open).map { group -> [HTML] in
      let action = group.first
      return [.rowLink(action.what, to: "/actions/\(action.id)")] + (isOfSeveral ? [group.names] : [])
        + ["\(action.owner)", action.due.map { .date($0) } ?? "No date", ActionList.state(action, desk.today)]
    }
    let columns: [TableView.Column] = ["What"] + (isOfSeveral ? ["Child"] : []) + ["Who", "By", "State"]
    return .card(
      "Actions that are open", id: "open-actions-\(place.page + 1)",
      .table(TableView(caption: "Actions that are open", columns: columns, rows: rows)))
  }

  private static func mentions(_ mentions: [Panel.Mention]) -> HTML {
    mentions.map { mention -> HTML in
      mention.record.map { .link(mention.words, to: "/steps/\($0)") } ?? "\(mention.words)"
    }.joined(separator: "<br>")
  }

  /// - Parameter isNamed: whether a heading above it says its caption.
  private static func table(_ table: Panel.Table, isNamed: Bool = false) -> HTML {
    .table(
      TableView(
        caption: table.caption, showsCaption: !isNamed, columns: table.columns.map { .init($0) },
        rows: table.rows.map { row in row.map { "\($0)" } }))
  }
}
