import Casework
import Testing

/// Numbers that people write, checked as far as numbers can be.
@Suite struct FigureClaimsTests {
  @Test(arguments: [
    ("25% of 30 children", "25% of 30 cannot be"), ("33 per cent of the 10 plans", "33% of 10 cannot be"),
    ("12 of 48 (30%)", "12 of 48 is not 30%"), ("31 of 30 were seen", "the part is more than the whole"),
    ("12.5% of 9", "12.5% of 9 cannot be"),
  ])
  func alert64APercentageThatCannotComeFromItsDenominator(text: String, words: String) {
    #expect(FigureClaims.impossible(in: text).contains { $0.contains(words) })
  }

  @Test(arguments: [
    "50% of 30", "33% of 12", "33.3% of 12", "12 of 48 (25%)", "2 of 7 (28.6%)", "100% of 17", "0% of 12",
    "We met 25% of our aims in 2026", "of 30 children 25% were late", "66.7% of 3000",
  ])
  func whatCanBeIsLeftAlone(text: String) {
    #expect(FigureClaims.problems(in: text) == [])
  }

  @Test func everyRoundedShareOfASmallWholeCanBe() {
    for whole in 1...60 {
      for part in 0...whole {
        let share = (Double(part) / Double(whole) * 1000).rounded() / 10
        #expect(FigureClaims.canBe(share, of: whole, as: "\(share)"), "\(part) of \(whole)")
      }
    }
    #expect(!FigureClaims.canBe(25, of: 30, as: "25") && !FigureClaims.canBe(101, of: 30, as: "101"))
  }

  @Test func alert65ACohortOfFewerThanFive() {
    #expect(FigureClaims.small(in: "3 of 4 siblings went home").count == 1)
    #expect(FigureClaims.small(in: "1 out of 2").count == 1)
    #expect(FigureClaims.small(in: "3 of 40") == [])
  }
}
