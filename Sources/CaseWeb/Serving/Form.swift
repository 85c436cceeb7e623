/// What a form sent: its fields in the order of the page.
struct Form: Sendable, Equatable {
  struct Field: Sendable, Equatable {
    let name: String
    let value: String
  }

  /// The field that carries the secret of the person's session.
  static let csrfField = "csrf"
  /// The field that says which version of a draft the page was made from.
  static let versionField = "version"

  let fields: [Field]
  private let places: [String: [Int]]

  init(_ fields: [Field] = []) {
    self.fields = fields
    places = Dictionary(grouping: fields.indices) { fields[$0].name }
  }

  /// The value of a field, as typed; nil when the form had no such field. The first, if there are several.
  subscript(name: String) -> String? { places[name]?.first.map { fields[$0].value } }

  /// All values of a field of that name, in order: the boxes that were ticked.
  func all(_ name: String) -> [String] { (places[name] ?? []).map { fields[$0].value } }

  /// The value without spaces around it, or nil when there is nothing else.
  func text(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : String(trimmed)
  }

  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// Three boxes named `name.day`, `name.month` and `name.year`.
  func date(_ name: String) -> TypedDate {
    func box(_ part: String) -> String { String((self["\(name).\(part)"] ?? "").trimmed) }
    return TypedDate(day: box("day"), month: box("month"), year: box("year"))
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}
