import CaseStore
import Casework
import Returns

/// What a child of the census comes to in the record, and what of it cannot be placed.
///
/// Nothing is made up: a question that the census does not answer stays unanswered. A value that cannot be read is
/// left out and told; a record that cannot stand without it is left out whole.
struct CINPlacing {
  let source: ImportSource
  private(set) var notPlaced: [NotPlaced] = []
  /// Things left out because what they hang on was.
  var left = 0
  var child: ImportedChild
  /// The first day on which anything can have happened to the child.
  var earliest: Day
  private var keys: Set<String> = []

  /// The child, or nil when nobody can tell whose record it is.
  static func placed(_ child: CINChild, _ source: ImportSource) -> (child: ImportedChild?, CINPlacing) {
    let id = child.identifiers.laChildID
    let plain = KnownIdentifier(.authority, id.text)
    let kept = plain.problem == nil ? plain : KnownIdentifier(.former, id.text)
    var placing = CINPlacing(source, ImportedChild(number: kept, line: child.line))
    guard !id.isBlank, id.text.count <= 60, !id.text.contains(where: \.isNewline) else {
      placing.leave(
        child.line, "Child",
        id.isBlank ? "it has no LAchildID, so nobody can tell whose it is" : "its LAchildID is too long to be a number")
      placing.left += child.details.reduce(0) { $0 + 1 + $1.within }
      return (nil, placing)
    }
    if let problem = plain.problem {
      placing.leave(
        id.line, "LAchildID “\(id.text)”", "kept as the number in an earlier system. \(problem) for returns")
    }
    placing.take(child)
    return (placing.child, placing)
  }

  private init(_ source: ImportSource, _ child: ImportedChild) {
    (self.source, self.child) = (source, child)
    earliest = source.days.upperBound.adding(years: -26)
  }

  mutating func leave(_ line: Int, _ what: String, _ why: String) {
    notPlaced.append(NotPlaced(line: line, what: what, why: why))
  }

  /// Adds a record, unless the file has given the same already.
  mutating func add(_ record: ImportedRecord) {
    guard keys.insert(record.key).inserted else { return leave(record.line, record.what, "it is given twice") }
    child.records.append(record)
  }
}

// MARK: Values

extension CINPlacing {
  /// A day that can be; nil when blank, or when it was left out and told.
  mutating func day(_ value: CINDate, _ element: CINElement) -> Day? {
    if value.isBlank { return nil }
    if let why = impossible(value) {
      leave(value.line, "\(element.rawValue) “\(value.text)”", why)
      return nil
    }
    return value.day
  }

  /// Why a date that is given cannot be; nil when it can.
  func impossible(_ value: CINDate) -> String? {
    guard let day = value.day else { return "there is no such date, written year-month-day" }
    if day > source.days.upperBound { return "it is after the last day of the census, \(source.days.upperBound.words)" }
    if day < earliest { return "it is too long before the child was born, or too long ago" }
    return nil
  }

  /// The first day of a record, which it cannot be without.
  mutating func first(_ value: CINDate, of what: String, line: Int, within: Int = 0) -> Day? {
    guard let why = value.isBlank ? "it has no date of its beginning" : impossible(value) else { return value.day }
    leave(line, what, value.isBlank ? why : "its date is “\(value.text)”: \(why)")
    left += within
    return nil
  }

  /// A code of a list; nil when blank, or when it was left out and told.
  mutating func code<C: Choice>(_ value: CINText, _ element: CINElement, _ list: C.Type) -> C? {
    code(value.text, line: value.line, element, list)
  }

  mutating func code<C: Choice>(_ text: String, line: Int, _ element: CINElement, _ list: C.Type) -> C? {
    if text.isEmpty { return nil }
    guard let code = C(rawValue: text) else {
      leave(line, "\(element.rawValue) “\(text)”", "it is not a code of the census")
      return nil
    }
    return code
  }

  mutating func flag(_ value: CINFlag, _ element: CINElement) -> Bool? {
    if value.fault != nil { leave(value.line, "\(element.rawValue) “\(value.text)”", "it is neither true nor false") }
    return value.value
  }

  /// No answer yet.
  var answers: Answers { Answers(today: source.days.upperBound) }
}

/// What the census gave of a record, element by element; what is blank or was left out is not among them.
func given(_ elements: KeyValuePairs<CINElement, String?>) -> String {
  elements.compactMap { element, text in
    guard let text, !text.isEmpty else { return nil }
    return "\(element.rawValue): \(text)"
  }.joined(separator: "\n")
}

extension CINDetails {
  /// How many records are within it.
  var within: Int {
    assessments.count + cinPlans.count + section47s.count + preProceedings.count
      + protectionPlans.reduce(0) { $0 + 1 + $1.reviews.count }
  }
}
