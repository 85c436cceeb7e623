extension SSDA903 {
  /// How what a rule finds is usually mended, where its own file does not say.
  static let hints = RuleHints.read(hintTexts)
}

extension Rule where Kind == SSDA903 {
  /// The rule's own hint, or the one it shares with others.
  public var shownHint: String? { hint ?? SSDA903.hints[code] }
}
