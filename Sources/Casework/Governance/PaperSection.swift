/// The parts of a report to a committee, in their order.
public enum PaperSection: String, Choice {
  case purpose, recommendations, implications, risks, background, conclusion, appendices

  public var label: String {
    switch self {
    case .purpose: "Purpose of the report"
    case .recommendations: "Recommendations"
    case .implications: "Implications: money, law, equalities, children"
    case .risks: "Risks, and what is done about them"
    case .background: "Background and what the figures say"
    case .conclusion: "Conclusion"
    case .appendices: "Appendices and background papers"
    }
  }

  public var hint: String? {
    switch self {
    case .recommendations: "What the board is asked to decide, one a line"
    case .risks: "One a line: the risk, and what is done about it"
    case .purpose, .implications, .background, .conclusion, .appendices: nil
    }
  }

  /// Without these nobody can decide on it.
  public var isNeeded: Bool {
    switch self {
    case .purpose, .recommendations, .risks: true
    case .implications, .background, .conclusion, .appendices: false
    }
  }
}

/// What a paper would be criticised for.
public enum PaperShortfalls {
  public static func of(_ sections: [PaperSection: String]) -> [String] {
    let missing = PaperSection.allCases.filter { $0.isNeeded && (sections[$0] ?? "").allSatisfy(\.isWhitespace) }
    var found = missing.map { "It says nothing of its \($0.rawValue)." }
    let risks = (sections[.risks] ?? "").lowercased()
    if ["no risk", "none identified", "no identified risk"].contains(where: risks.contains) {
      found.append("It names no risk. Say what could go wrong for children if nothing is done.")
    }
    return found
  }
}
