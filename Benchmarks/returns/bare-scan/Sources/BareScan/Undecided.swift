import Foundation

@testable import Returns

/// What it costs to say which rules are undecided, beside the whole check of which it is a part.
enum Undecided {
  /// - Parameter folder: with `this` and `last`, as for `csv`.
  static func measure(_ folder: String) throws {
    let made = try LookedAfterReturn(
      files: ReturnFile.inFolder("\(folder)/this"), lastYear: ReturnFile.inFolder("\(folder)/last"),
      period: Period(.latest), authority: "E10000011")
    let rules = SSDA903.rules(.latest)
    let numbered = rules.rules.enumerated().map { (number: UInt16($0.offset), rule: $0.element) }
      .filter { made.lacks($0.rule, partial: false).isEmpty }
    var found = BlockFindings()
    let whole = ContinuousClock().measure { found = made.found(by: numbered) }
    let (answers, cells) = (found.doubts.count, found.unreadable.count)
    let part = ContinuousClock().measure { made.undecided(numbered, &found) }
    print("\(made.childCount) children, \(cells) unreadable cells, \(answers) undecided: \(part) of \(whole)")
  }
}
