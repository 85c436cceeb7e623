/// What people write about figures, checked as far as numbers can be: a percentage that no whole number of the stated
/// whole comes to, and a number so small that it may say who is meant.
///
/// Reads `25% of 30`, `12 of 48 (30%)`, `7 of 30`, as they are commonly written.
public enum FigureClaims {
  /// All that is wrong, in words.
  public static func problems(in text: String) -> [String] { impossible(in: text) + small(in: text) }

  /// What no count comes to.
  public static func impossible(in text: String) -> [String] { percentages(in: text) + parts(in: text) }

  private static func percentages(in text: String) -> [String] {
    var problems: [String] = []
    for match in text.matches(of: /(\d+(?:\.\d+)?)\s*(?:%|per ?cent)\s+of\s+(?:the\s+)?(\d+)(?![\d.%])/) {
      let (written, whole) = (String(match.1), Int(match.2))
      guard let share = Double(written), let whole, !canBe(share, of: whole, as: written) else { continue }
      problems.append("\(written)% of \(whole) cannot be: no whole number of \(whole) comes to it")
    }
    for match in text.matches(of: /(\d+) (?:out )?of (\d+)\s*\(\s*(\d+(?:\.\d+)?)\s*(?:%|per ?cent)\s*\)/) {
      let written = String(match.3)
      guard let part = Int(match.1), let whole = Int(match.2), let share = Double(written), whole > 0 else { continue }
      if !isRounded(Double(part) / Double(whole) * 100, to: share, as: written) {
        problems.append("\(part) of \(whole) is not \(written)%")
      }
    }
    return problems
  }

  /// A part that is more than its whole.
  private static func parts(in text: String) -> [String] {
    pairs(in: text).filter { $0.part > $0.whole }.map {
      "\($0.part) of \($0.whole) cannot be: the part is more than the whole"
    }
  }

  /// A cohort of fewer than five.
  public static func small(in text: String) -> [String] {
    pairs(in: text).filter { $0.part <= $0.whole && SmallNumbers.shown($0.whole) == nil }.map {
      "\($0.part) of \($0.whole) is a cohort of fewer than five: whoever reads it may know the children"
    }
  }

  private static func pairs(in text: String) -> [(part: Int, whole: Int)] {
    text.matches(of: /(\d+(?:\.\d+)?%?) (?:out )?of (\d+)(?![\d.%])/).compactMap { match in
      Int(match.1).flatMap { part in Int(match.2).map { (part, $0) } }
    }
  }

  /// Whether some whole number of `whole` comes to the percentage as it was written, rounded to the places it has.
  public static func canBe(_ share: Double, of whole: Int, as written: String) -> Bool {
    guard whole > 0, (0...100).contains(share) else { return false }
    let near = Int(share * Double(whole) / 100)
    return (max(near - 1, 0)...min(near + 1, whole)).contains {
      isRounded(Double($0) / Double(whole) * 100, to: share, as: written)
    }
  }

  private static func isRounded(_ exact: Double, to share: Double, as written: String) -> Bool {
    let places = written.split(separator: ".").dropFirst().first?.count ?? 0
    let unit = (0..<places).reduce(1.0) { step, _ in step / 10 }
    return abs(exact - share) <= unit / 2 + 0.000_001
  }
}
