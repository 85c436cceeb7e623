import Testing

@testable import CaseWeb

/// A long list is shown a pageful at a time, whatever page an address asks for.
@Suite struct PagefulTests {
  @Test(
    arguments: [
      (nil, 1, [1, 2, 3]), ("2", 2, [4, 5, 6]), ("3", 3, [7]), ("9", 3, [7]), ("0", 1, [1, 2, 3]), ("x", 1, [1, 2, 3]),
    ] as [(String?, Int, [Int])])
  func everyPageHasItsPart(asked: String?, page: Int, elements: [Int]) {
    let shown = Pageful(Array(1...7), page: asked, of: 3)
    #expect(shown.page == page && shown.pages == 3 && Array(shown.elements) == elements)
  }

  @Test func anEmptyListHasOnePage() {
    let shown = Pageful([Int](), page: "4", of: 3)
    #expect(shown.page == 1 && shown.pages == 1 && shown.elements.isEmpty)
  }

  @Test func aSparkIsBrokenWhereAFigureIsMissing() {
    let text = HTML.spark(Spark(values: [1, 2, nil, 3, 2], unit: "percent")).text
    #expect(text.ranges(of: "M").count == 2 && text.ranges(of: "L").count == 2 && text.contains("4 figures"))
  }
}
