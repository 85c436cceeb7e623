extension SSDA903 {
  static let rule564 = Rule<SSDA903>(
    "564",
    "The child was missing or away, but the day it began is blank.",
    fields: [.missing(.missing, .misStart)],
    examples: [
      """
      Missing MISSING=M !
      Missing CHILD=2 MISSING=M MIS_START=01/05/2026
      """
    ],
    check: .missing { row, _ in row.missing.isOne("M", "A") && row.misStart.isBlank })
}
