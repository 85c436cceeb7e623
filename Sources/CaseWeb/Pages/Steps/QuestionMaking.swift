import Casework

/// Makes the questions of a step's declaration ready to be shown, with what was answered.
struct QuestionMaking {
  let register: Register
  let today: Day

  /// - Parameters:
  ///   - name: the field's name: the key, or `actions[2].who` in a row.
  ///   - errors: what is wrong, by the id of the control that it is about.
  func view(
    _ question: Question, named name: String, _ stored: Stored?, errors: [String: String] = [:],
    notes: [QuestionView.Note] = [], inRow: Bool = false
  ) -> QuestionView {
    QuestionView(
      name: name, label: question.text, hint: hint(question, inRow: inRow), error: errors[name], notes: notes,
      control: control(question, named: name, stored, errors, inRow: inRow))
  }

  private func hint(_ question: Question, inRow: Bool) -> String? {
    if question.needed || inRow { return question.hint }
    if case .rows = question.control { return question.hint }
    return question.hint.map { "\($0)\($0.hasSuffix(".") ? "" : ".") May be left blank." } ?? "May be left blank."
  }

  private func control(
    _ question: Question, named name: String, _ stored: Stored?, _ errors: [String: String], inRow: Bool
  ) -> QuestionView.Control {
    let text = stored?.text ?? ""
    switch question.control {
    case .day: return .date(TypedDate(stored: text))
    case .moment:
      let typed = TypedMoment(stored: text)
      return .dateAndTime(typed.date, time: typed.time)
    case .yesNo: return .yesNo(text)
    case .line: return .text(text)
    case .prose(let lines): return .prose(text, rows: inRow ? min(lines, 3) : lines)
    case .number(let unit): return .number(text, unit: unit == "whole" ? nil : unit)
    case .oneOf(let options):
      let choices = options.filter { $0.isOffered || $0.value == text }.map {
        QuestionView.Choice($0.value, $0.label, hint: $0.hint)
      }
      return inRow || options.count > 14 ? .select(choices, chosen: text) : .radios(choices, chosen: text)
    case .someOf(let options):
      let chosen: Set<String> = if case .many(let values) = stored { Set(values) } else { text.isEmpty ? [] : [text] }
      return .checkboxes(options.map { .init($0.value, $0.label, hint: $0.hint) }, chosen: chosen)
    case .worker, .team: return .select(register.choices(of: question.control, chosen: text), chosen: text)
    case .rows(let columns, let most): return .group(rows(question, columns, named: name, stored, errors, most: most))
    }
  }

  private func rows(
    _ group: Question, _ columns: [Question], named name: String, _ stored: Stored?, _ errors: [String: String],
    most: Int
  ) -> GroupView {
    var kept: [[String: Stored]] = if case .rows(let rows) = stored { rows } else { [] }
    if kept.isEmpty { kept = [[:]] }
    func row(_ answers: [String: Stored], at place: String) -> [QuestionView] {
      let own = Answers(answers, today: today)
      return columns.filter { $0.isShown(own) }.map { column in
        view(column, named: "\(name)[\(place)].\(column.key)", answers[column.key], errors: errors, inRow: true)
      }
    }
    return GroupView(
      noun: group.noun ?? "row", rows: kept.enumerated().map { row($0.element, at: "\($0.offset)") },
      blank: row([:], at: "#"),
      limit: most)
  }
}
