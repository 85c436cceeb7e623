extension SSDA903 {
  /// How what a rule finds is usually mended, where its own file does not say: `Embedded/Hints/ssda903.txt`, a line for
  /// the codes that share it.
  static let hints: [String: String] = {
    var hints: [String: String] = [:]
    for line in (Embedded.hints.first?.text ?? "").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let hint = line[line.index(after: colon)...].drop { $0 == " " }
      for code in line[..<colon].split(separator: " ") { hints[String(code)] = String(hint) }
    }
    return hints
  }()
}

extension Rule where Kind == SSDA903 {
  /// The rule's own hint, or the one it shares with others.
  var shownHint: String? { hint ?? SSDA903.hints[code] }
}
