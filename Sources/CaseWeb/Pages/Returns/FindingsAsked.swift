import Returns

/// Which of a check's findings are asked for: every part of it is in the address of the page.
struct FindingsAsked: Sendable {
  enum View: String, Sendable, CaseIterable { case child, rule, all }

  static let rowsOfAPage = 100

  var view = View.child
  var rule: String?
  var child: String?
  var severity: Severity?
  var search: String?
  var page = 1

  init() {}

  init(_ request: PageRequest) {
    view = request.query("by").flatMap(View.init(rawValue:)) ?? .child
    (rule, child) = (request.query("rule"), request.query("child"))
    severity = request.query("severity").flatMap(Severity.init(rawValue:))
    search = request.query("q").map { String($0.prefix(100)) }
    page = max(1, request.query("page").flatMap { Int($0) } ?? 1)
  }

  /// The same with something else, from the first page on.
  func with(_ change: (inout FindingsAsked) -> Void) -> FindingsAsked {
    var asked = self
    asked.page = 1
    change(&asked)
    return asked
  }

  var query: String {
    var parts = ["by=\(view.rawValue)"]
    for (name, value) in [("rule", rule), ("child", child), ("severity", severity?.rawValue), ("q", search)] {
      if let value { parts.append("\(name)=\(value.inQuery)") }
    }
    if page > 1 { parts.append("page=\(page)") }
    return "?" + parts.joined(separator: "&")
  }

  func isAnswered(by finding: Finding) -> Bool {
    if let rule, finding.rule != rule { return false }
    if let child, finding.child != child { return false }
    if let severity, finding.severity != severity { return false }
    guard let search = search?.lowercased() else { return true }
    return [finding.child, finding.rule, finding.message, finding.table].contains { $0.lowercased().contains(search) }
      || finding.values.contains { $0?.lowercased().contains(search) ?? false }
  }
}

extension String {
  /// As a value in the query of an address.
  fileprivate var inQuery: String {
    var text = ""
    for byte in utf8 {
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte & 0xdf) && byte < 0x7b || byte == 45
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
