import CaseStore
import Casework

/// What the record tells beside a page of a step: one panel for each child, or one for all of whom it tells the same.
enum RecordPanel {
  static func panels(_ desk: StepDesk, _ walk: Walk, at place: Place) -> HTML {
    guard let make = desk.kind.pages[place.page].panel else { return .empty }
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
    let isForAll = found.count == 1 && found[0].of.count == desk.children.count
    return found.enumerated().map { index, told in
      html(told.panel, of: isForAll ? [] : told.of, id: "panel-\(place.page + 1)-\(index + 1)")
    }.joined()
  }

  /// Those of every page that is shown, for whoever reads the whole.
  static func all(_ desk: StepDesk, _ walk: Walk) -> HTML {
    walk.shownPlaces.map { panels(desk, walk, at: $0) }.joined()
  }

  private static func html(_ panel: Panel, of children: [ChildName], id: String) -> HTML {
    let names = children.isEmpty ? "" : " (\(children.map(\.called).joined(separator: ", ")))"
    return .card(
      panel.title + names, id: id,
      """
      <p class="quiet">From the record. Nothing of it is to be written again.</p>\
      \(if: !panel.facts.isEmpty, .facts(panel.facts.map { ($0.label, mentions($0.mentions)) }))\
      \(ifLet: panel.table, { table($0) })
      """)
  }

  private static func mentions(_ mentions: [Panel.Mention]) -> HTML {
    mentions.map { mention -> HTML in
      mention.record.map { .link(mention.words, to: "/steps/\($0)") } ?? "\(mention.words)"
    }.joined(separator: "<br>")
  }

  private static func table(_ table: Panel.Table) -> HTML {
    .table(
      TableView(
        caption: table.caption, showsCaption: true, columns: table.columns.map { .init($0) },
        rows: table.rows.map { row in row.map { "\($0)" } }))
  }
}
