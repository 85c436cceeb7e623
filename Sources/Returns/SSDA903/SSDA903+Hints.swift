extension SSDA903 {
  /// How what a rule finds is usually mended, where its own file does not say.
  static let hints: [String: String] = {
    var (hints, codes, hint): ([String: String], [Substring], String) = ([:], [], "")
    func keep() { for code in codes { hints[String(code)] = hint } }
    for line in hintTexts.split(separator: "\n") {
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
  }()
}

extension Rule where Kind == SSDA903 {
  /// The rule's own hint, or the one it shares with others.
  var shownHint: String? { hint ?? SSDA903.hints[code] }
}
