import Casework

/// Answers as people read them.
struct AnswerWords {
  let register: Register
  let today: Day

  func html(_ question: Question, _ stored: Stored?) -> HTML {
    guard let stored, !stored.isBlank else { return "<span class='quiet'>Not answered</span>" }
    if case .rows(let columns, _) = question.control, case .rows(let rows) = stored {
      return table(columns, rows.filter { !$0.values.allSatisfy(\.isBlank) }, caption: question.text)
    }
    return paragraphs(text(question, stored) ?? "")
  }

  /// The same in one piece of text; nil when nothing was answered.
  func text(_ question: Question, _ stored: Stored?) -> String? {
    guard let stored, !stored.isBlank else { return nil }
    switch (question.control, stored) {
    case (.worker, .text(let id)), (.team, .text(let id)): return register.name(of: id, question.control)
    case (.rows(let columns, _), .rows(let rows)):
      let lines = rows.map { row in columns.compactMap { text($0, row[$0.key]) }.joined(separator: ", ") }
      return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    default: return question.words(Answers([question.key: stored], today: today))
    }
  }

  private func table(_ columns: [Question], _ rows: [[String: Stored]], caption: String) -> HTML {
    let used = columns.filter { column in rows.contains { !($0[column.key]?.isBlank ?? true) } }
    return .table(
      TableView(
        caption: caption, columns: used.map { TableView.Column($0.text) },
        rows: rows.map { row in used.map { paragraphs(text($0, row[$0.key]) ?? "") } }))
  }

  private func paragraphs(_ text: String) -> HTML {
    let lines = text.split(separator: "\n")
    return lines.count < 2 ? "\(text)" : "\(each: lines, { "<p>\($0)</p>" })"
  }
}
