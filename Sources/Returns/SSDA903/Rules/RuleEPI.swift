extension SSDA903 {
  static let ruleEPI = Rule<SSDA903>(
    "EPI",
    "The child has no episodes.",
    severity: .query,
    fields: [.header(.child)],
    reads: [.episodes(.child), .oc3(.child).ifThere],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      Header CHILD=1 !
      Header CHILD=2
      Episodes CHILD=2
      Header CHILD=3
      OC3 CHILD=3
      """
    ],
    check: .header { _, child in child.episodes.isEmpty && child.oc3.isEmpty })
}
