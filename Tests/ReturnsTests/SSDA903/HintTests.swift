import Testing

@testable import Returns

struct HintTests {
  @Test func everyHintIsOfARuleAndNoCodeHasTwo() {
    let codes = Set(CollectionYear.allCases.flatMap { SSDA903.rules($0).codes })
    let said = SSDA903.hintTexts.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .flatMap { $0.split(separator: " ").map { String($0) } }
    for code in said { #expect(codes.contains(code), "\(code) is no rule") }
    #expect(Set(said).count == said.count && Set(said) == Set(SSDA903.hints.keys))
    #expect(SSDA903.hints["632"] == "Write ZZ for a part that is not known: ZZ/05/2019.")
  }

  @Test func nearlyEveryFindingSaysWhatWasExpectedOrHowToMendIt() {
    for year in CollectionYear.allCases {
      let silent = SSDA903.rules(year).rules.filter { $0.expected == nil && $0.shownHint == nil }.map { $0.code }
      #expect(silent.count <= 25, "\(year): \(silent)")
    }
  }
}
