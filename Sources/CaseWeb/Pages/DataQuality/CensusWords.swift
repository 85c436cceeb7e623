import CaseStore
import Casework
import ReturnExtracts
import Returns

/// What the census would fail on, as a page says it.
struct CensusWords: Sendable {
  let check: CensusCheck

  init(on today: Day) { check = CensusCheck(on: today) }

  /// What is wrong, in plain words: those of a worker where the census has its own.
  func message(_ rule: String) -> String {
    Self.plain[rule] ?? check.rule(rule)?.message ?? "Rule \(rule) of the census is broken."
  }

  /// The same with what would be accepted and how it is usually mended.
  func whole(_ finding: QualityFinding) -> String {
    [message(finding.rule), check.rule(finding.rule)?.shownHint].compactMap { $0 }.joined(separator: " ")
  }

  static func tag(_ finding: QualityFinding) -> HTML {
    finding.isError ? .tag(.late, "Error") : .tag(.soon, "Query")
  }

  /// What a page says above its list.
  static let stopsNobody = "This does not stop your work: it is what the census would be sent back for."
}

extension QualityFinding {
  /// Where it is mended, as a link.
  func link(_ child: SubjectID, step kind: String?) -> Link {
    let href = "/children/\(child)"
    switch place {
    case .particulars: return Link(label: "Particulars", href: "\(href)/particulars\(anchor)")
    case .numbers: return Link(label: "Numbers", href: "\(href)/numbers")
    case .record: return Link(label: "The child’s record", href: href)
    case .step(let step):
      return Link(label: kind.flatMap(StepKind.named)?.title ?? "The record", href: "/steps/\(step)")
    }
  }

  private var anchor: String { questions.first.map { "#\($0)" } ?? "" }
}

extension HTML {
  /// What the census would fail on that can be mended here.
  ///
  /// - Parameter link: where each is mended, where that is another page.
  static func censusCard(
    _ findings: [QualityFinding], _ words: CensusWords, title: String = "What the census would ask about here",
    link: (QualityFinding) -> Link? = { _ in nil }
  ) -> HTML {
    if findings.isEmpty { return .empty }
    return .card(
      title, id: "census",
      """
      <p class="quiet">\(CensusWords.stopsNobody)</p><ul class="listed">\(each: findings, { finding in
        """
        <li>\(CensusWords.tag(finding)) \(words.whole(finding)) \
        \(ifLet: link(finding), { .link("Mend it: \($0.label)", to: $0.href) })</li>
        """
      })</ul>
      """)
  }
}
