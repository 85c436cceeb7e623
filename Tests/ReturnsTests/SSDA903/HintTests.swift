import Testing

@testable import Returns

struct HintTests {
  @Test func everyHintIsOfARuleAndNoCodeHasTwo() {
    let codes = Set(CollectionYear.allCases.flatMap { SSDA903.rules($0).codes })
    let said = Embedded.hints.flatMap { $0.text.split(separator: "\n") }
      .flatMap { $0.prefix { $0 != ":" }.split(separator: " ").map { String($0) } }
    for code in said { #expect(codes.contains(code), "\(code) is no rule") }
    #expect(Set(said).count == said.count)
  }

  @Test func nearlyEveryFindingSaysWhatWasExpectedOrHowToMendIt() {
    for year in CollectionYear.allCases {
      let silent = SSDA903.rules(year).rules.filter { $0.expected == nil && $0.shownHint == nil }.map { $0.code }
      #expect(silent.count <= 25, "\(year): \(silent)")
    }
  }
}
