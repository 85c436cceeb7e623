import Casework

/// Reads what a form answered to a question, exactly as it was typed: whether it can be taken is asked afterwards.
enum AnswerReading {
  /// The field that names the questions a form asked: a box that is not ticked sends nothing.
  static let askedField = "asked"

  /// What to keep for a question; nil when nothing was answered.
  static func stored(_ question: Question, named name: String, in form: Form) -> Stored? {
    switch question.control {
    case .day: text(form.date(name).stored)
    case .moment: text(moment(form.date(name), form["\(name).time"] ?? ""))
    case .yesNo, .oneOf, .worker, .team, .line, .prose: text(form[name] ?? "")
    case .number: text(form.text(name) ?? "")
    case .someOf: many(form.all(name))
    case .rows(let columns, let most): rows(columns, named: name, most: most, in: form)
    }
  }

  private static func text(_ text: String) -> Stored? { text.isEmpty ? nil : .text(text) }

  private static func many(_ values: [String]) -> Stored? {
    let values = values.filter { !$0.isEmpty }
    return values.isEmpty ? nil : .many(values)
  }

  /// `2026-03-05T09:15:00.000Z` for a time on a day, `31/9/2026 25:00` for what is none.
  private static func moment(_ date: TypedDate, _ time: String) -> String {
    let time = String(time.trimmed)
    if let day = date.found, let found = TypedTime(time) {
      return Moment(day, hour: found.hour, minute: found.minute).iso
    }
    if date.isEmpty && time.isEmpty { return "" }
    return "\(date.day)/\(date.month)/\(date.year) \(time)"
  }

  /// The rows that hold anything, and one without for the button that adds one.
  private static func rows(_ columns: [Question], named name: String, most: Int, in form: Form) -> Stored? {
    var form = form
    var adds = false
    switch form.groupChange {
    case .remove(name, let row): form = Form(form.fields.filter { !$0.name.hasPrefix("\(name)[\(row)].") })
    case .add(name): adds = true
    default: break
    }
    var rows = form.rows(name, most: most).map { row in
      Dictionary(
        uniqueKeysWithValues: columns.compactMap { column in
          stored(column, named: column.key, in: row).map { (column.key, $0) }
        })
    }.filter { !$0.isEmpty }
    if adds, rows.count < most { rows.append([:]) }
    return rows.isEmpty ? nil : .rows(rows)
  }
}

extension Form {
  /// The keys of the questions that the page asked.
  var asked: Set<String> { Set((self[AnswerReading.askedField] ?? "").split(separator: " ").map(String.init)) }
}

/// A date and time as they were typed.
struct TypedMoment {
  var date = TypedDate()
  var time = ""

  init(stored: String) {
    if let moment = Moment(iso: stored) {
      (date, time) = (TypedDate(moment.day), moment.clockWords)
    } else if !stored.isEmpty {
      let halves = stored.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      (date, time) = (TypedDate(stored: String(halves[0])), halves.count > 1 ? String(halves[1]) : "")
    }
  }
}
