import Casework
import Testing

@Suite struct PackTests {
  private func pack(_ items: [Pack.Item]) -> Pack {
    Pack(
      authority: "Larkmere", board: "Corporate Parenting Panel", day: "2026-06-18", time: "18:30", place: "Town Hall",
      number: 1, issued: "2026-06-10", items: items)
  }

  private func item(_ number: Int, _ title: String, _ part: MeetingPart = .open, text: String = "Words.") -> Pack.Item {
    Pack.Item(
      number: number, title: title, lead: nil, part: part, exemption: part == .closed ? .individual : nil, urgent: nil,
      isToFollow: false,
      papers: [
        Pack.Paper(title: "Paper \(number)", author: "Dora Finch", sections: [.purpose: text], figures: [])
      ])
  }

  @Test func ofAPrivateItemThePublicHasNothingButThatThereIsOne() {
    let whole = pack([item(1, "Open"), item(2, "Zephyrine", .closed, text: "Quillfeather")])
    #expect(whole.html.contains("Zephyrine") && whole.html.contains("Quillfeather"))
    let open = whole.forThePublic.html
    #expect(!open.contains("Zephyrine") && !open.contains("Quillfeather") && !open.contains("Paper 2"))
    #expect(open.contains("An item considered in private") && open.contains("paragraph 1"))
  }

  @Test func theContentsSayOnWhichPageAnItemBegins() {
    let long = (1...70).map { "Line \($0) of a long report." }.joined(separator: "\n")
    let pages = PackPages(pack([item(1, "One", text: long), item(2, "Two"), item(3, "Three")]))
    #expect(pages.starts == [1: 2, 2: 6, 3: 7] && pages.count == 7)
    let lines = pages.pages.map { $0.reduce(0) { $0 + $1.lines } }
    #expect(lines.allSatisfy { $0 <= PackPages.linesOnAPage }, "\(lines)")
    let html = pack([item(1, "One", text: long), item(2, "Two"), item(3, "Three")]).html
    #expect(html.contains("<a href=\"#page-6\">Two</a>") && html.contains("id=\"page-6\""))
    #expect(html.contains("Page 7 of 7"))
  }

  @Test func whatIsWrittenIsOnlyEverText() {
    let html = pack([item(1, "<script>alert(1)</script>", text: "a & b \"c\" 'd'\u{1}")]).html
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;alert(1)"))
    #expect(html.contains("a &amp; b &quot;c&quot; &#39;d&#39;\u{FFFD}"))
  }

  @Test func aFigureIsMissingOrTooSmallAndNeverNought() {
    func shown(_ point: Pack.Shown.Point) -> String {
      Pack.Shown(title: "Referrals", unit: "percent", points: [point], target: nil, commentary: nil).latestWords
    }
    #expect(shown(.init(day: "2026-05-31", .few)) == "too few to show")
    #expect(shown(.init(day: "2026-05-31", .missing)) == "missing")
    #expect(shown(.init(day: "2026-05-31", .nothing)) == "nothing to count")
    #expect(shown(.init(day: "2026-05-31", value: 62.5)) == "62.5%")
  }

  @Test func whatSharesItsDaysIsNotJudged() {
    let points = (1...12).map { Pack.Shown.Point(day: ("2026-01-31" as Day) + 30 * $0, value: Double($0)) }
    func turn(_ isJudged: Bool) -> String? {
      Pack.Shown(title: "Referrals", unit: "percent", points: points, target: nil, commentary: nil, isJudged: isJudged)
        .turn
    }
    #expect(turn(true) != nil && turn(false) == nil)
  }

  @Test func theSiteLeadsNowhereElse() {
    let site = PublicSite(
      authority: "Larkmere",
      entries: [
        .init(
          board: "Panel", day: "2026-06-18", number: 1, folder: "P1",
          files: [("index.html", pack([item(1, "Open")]).html), ("pack.css", PackStyle.css)])
      ])
    #expect(site.files.map(\.path) == ["index.html", "pack.css", "P1/index.html", "P1/pack.css"])
    for (path, text) in site.files {
      #expect(!text.contains("<script") && !text.contains("http") && !text.contains("//"), "\(path)")
    }
    #expect(site.files[0].text.contains("P1/index.html"))
  }
}
