/// Hints that rules share, as one text: lines of codes and below them, set in, the hint.
enum RuleHints {
  /// The hint of each code.
  static func read(_ text: String) -> [String: String] {
    var (hints, codes, hint): ([String: String], [Substring], String) = ([:], [], "")
    func keep() { for code in codes { hints[String(code)] = hint } }
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        hint += (hint.isEmpty ? "" : " ") + line.drop { $0 == " " }
        continue
      }
      if !hint.isEmpty {
        keep()
        (codes, hint) = ([], "")
      }
      codes += line.split(separator: " ")
    }
    keep()
    return hints
  }
}
