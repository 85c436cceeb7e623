import CaseStore
import Casework

/// A table as it would be taken in: its columns to choose, its actions with everything odd about them, its other lines.
struct TablePreview {
  let desk: TableIntake.Desk
  let order: TableOrder
  let csrf: String

  private var table: PlanTable { PlanTable(order.lines, columns: order.columns, base: desk.plan.agreedOn) }

  func html(_ problems: [ProblemLink]) -> HTML {
    let table = table
    let flagged = table.rows.count { !$0.flags.isEmpty }
    let questions = table.rows.count { !$0.when.isClear || !$0.lead.isClear }
    return """
      \(.trail(desk.trail + [Link(label: "Take in a table", href: desk.href)]))\
      \(.errorSummary(problems, before: "it is taken in"))<h1>Look at the table</h1>\(.tiles([
        ("\(table.rows.count)", "actions", nil), ("\(flagged)", "with something odd", nil),
        ("\(questions)", "to be asked about", nil),
        ("\(table.lines.count { $0.fate == .refused })", "lines not taken in", nil),
      ]))\(choosing)\(taking(table))\(.card("The actions", actions(table)))\(others(table))
      """
  }

  private var choosing: HTML {
    let choices = QuestionView.choices(PlanColumn.allCases)
    let columns = zip(order.headings, order.columns).enumerated().map { place, column in
      QuestionView(
        name: "column\(place)", label: column.0, control: .select(choices, chosen: column.1.rawValue))
    }
    let source = QuestionView(
      name: "source", label: "Whose recommendations do its references name?",
      control: .select(desk.sources.map { .init($0.id.text, $0.title) }, chosen: order.source))
    return .form(
      FormView(action: "\(desk.href)/columns", csrf: csrf),
      """
      <h2>What each column holds</h2>\(each: order.fields, { .hidden($0.name, $0.value) })\
      \(.questions(columns + (desk.sources.isEmpty ? [] : [source])))\(.buttons(.button("Show it again", .second)))
      """)
  }

  private func taking(_ table: PlanTable) -> HTML {
    let columns = order.columns.enumerated().map { (name: "column\($0.offset)", value: $0.element.rawValue) }
    guard !table.rows.isEmpty else {
      return .warning("No action", "Say above which column holds what will be done.")
    }
    return .form(
      FormView(action: desk.href, csrf: csrf),
      """
      <p>\(plural(table.rows.count, "action")) will be taken in. What is unclear is kept as it stands and asked of \
      whoever leads.</p>\(each: order.fields + columns, { .hidden($0.name, $0.value) })\
      \(ifLet: order.source, { .hidden("source", $0) })\(.buttons(.button("Take it in")))
      """)
  }

  private func actions(_ table: PlanTable) -> HTML {
    .table(
      TableView(
        caption: "The actions", columns: ["Line", "What will be done", "Who leads", "By when", "What is odd"],
        rows: table.rows.map { row in
          [
            "\(row.lines.map { "\($0)" }.joined(separator: ", "))", "\(row.action)",
            "\(row.lead.text.isEmpty ? "nobody" : row.lead.text)", when(row.when),
            row.flags.isEmpty
              ? .tag(.done, "clear") : "<ul class='listed'>\(each: row.flags, { "<li>\($0.words)</li>" })</ul>",
          ]
        }))
  }

  private func when(_ date: PlanDate) -> HTML {
    let text: HTML = date.text.isEmpty ? "no date" : "“\(date.text)”"
    if let day = date.day { return "\(text)<br><small>read as \(day.words)</small>" }
    if let every = date.every { return "\(text)<br><small>\(every.everyWords)</small>" }
    return text
  }

  private func others(_ table: PlanTable) -> HTML {
    let others = table.lines.filter { $0.fate != .action }
    if others.isEmpty { return .empty }
    return .card(
      "The other lines",
      .table(
        TableView(
          caption: "The other lines", columns: ["Line", "As it is", "What becomes of it"],
          rows: others.map { line in
            [
              "\(line.source.line)", PlanLinesPage.cells(line.source, order.columns),
              "\(line.fate.words)\(if: !line.why.isEmpty, "<br><small>\(line.why)</small>")",
            ]
          })))
  }
}
