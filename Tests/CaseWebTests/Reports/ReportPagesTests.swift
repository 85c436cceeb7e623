import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

@Suite struct ReportPagesTests {
  private let now = Moment("2026-03-09", hour: 9)

  @Test(arguments: TestEngine.all)
  func aScorecardIsReadCommentedIssuedAndOpenedAgain(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.maya()])
    let ines = try await StepsBrowser(cast, as: cast.ines, at: now)
    let list = try await ines.get("/reports").text
    for card in Scorecard.ours { #expect(list.contains("/reports/\(card.name)\""), "\(card.name)") }
    let page = try await ines.get("/reports/weekly-performance")
    #expect(page.status == 200 && page.text.contains("missing") && page.text.contains("8 March 2026"))
    let wrong = try await ines.post("/reports/weekly-performance/commentary", [("FD01", "25% of 30 were late.")])
    #expect(wrong.status == 422 && wrong.text.contains("25% of 30 cannot be"))
    let kept = try await ines.post("/reports/weekly-performance/commentary", [("FD01", "A quiet week.")])
    #expect(kept.status == 303)
    let issued = try await ines.post("/reports/weekly-performance/issue")
    let address = try #require(issued.location)
    #expect(issued.status == 303 && address.hasPrefix("/issued-reports/"))
    let frozen = try await ines.get(address).text
    #expect(frozen.contains("A quiet week.") && frozen.contains("by Ines Roper") && frozen.contains("North hub"))
    #expect(try await ines.get(address + "/lines/1").text.contains("Maya"))
    #expect(try await ines.get(address + "/differences").text.contains("today’s record says the same"))
    let again = try await ines.post("/reports/weekly-performance/issue")
    #expect(again.status == 409 && again.text.contains("why it is issued again"))
    let csv = try await ines.get(address + "/report.csv").text
    #expect(csv.contains("The front door,Contacts,FD01,2026-03-02,2026-03-08,missing,\"per 10,000\",1,,"))
    #expect(csv.contains("Looked-after visits in time,CLA04,,,missing,"))
    let book = try await ines.get(address + "/report.xlsx")
    #expect(book.status == 200)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aLineInWordsIsAnsweredByForm(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: now)
    let path = "/reports/performance-board/answers/SAY1"
    #expect(try await ines.get("/reports/performance-board").text.contains("href=\"\(path)\""))
    #expect(try await ines.get(path).text.contains("the line is missing until there is one"))
    let heard = [("heard.day", "20"), ("heard.month", "2"), ("heard.year", "2026")]
    #expect(try await ines.post(path, [("words", "Yes."), ("source", "")] + heard).status == 422)
    let few = try await ines.post(path, [("words", "3 of 4 do."), ("source", "Survey")] + heard)
    #expect(few.status == 409 && few.text.contains("cohort of fewer than five"))
    let kept = try await ines.post(path, [("words", "They listen."), ("source", "Survey, 31 answered")] + heard)
    #expect(kept.status == 303)
    let page = try await ines.get("/reports/performance-board?to=2026-02-28").text
    #expect(page.contains("“They listen.”") && page.contains("Survey, 31 answered, 20 February 2026"))
    let csv = try await ines.get("/reports/performance-board/scorecard.csv?to=2026-02-28").text
    #expect(csv.contains("SAY1,,2026-02-20,in words,,,,,,They listen.,\"Survey, 31 answered\""))
    #expect(csv.contains("SAY2,,,missing,"))
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    #expect(try await carl.get(path).status == 403)
    #expect(!(try await carl.get("/reports/performance-board").text.contains(path)))
    #expect(try await ines.get("/reports/performance-board/answers/FD01").status == 404)
  }

  /// Who may do what, and who is shown nothing small.
  @Test func aReportIsForThoseWhoReadNumbers() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    try await cast.bringToEnquiry([try await cast.zephyrine()])
    let card = try #require(Scorecard.named("weekly-performance"))
    let id = try #require(
      try await cast.store.record(IssueReport(card, to: "2026-03-08"), by: cast.ines, at: now))
    let early = try #require(Scorecard.named("early-help"))
    let forPartners = try #require(
      try await cast.store.record(IssueReport(early, to: "2025-12-31"), by: cast.ines, at: now))
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    let page = try await carl.get("/issued-reports/\(id)")
    #expect(page.status == 200 && page.text.contains("too few to show") && !page.text.contains("Quillfeather"))
    #expect(!page.text.contains("/lines/") && !page.text.contains("North hub"))
    #expect(try await carl.get("/issued-reports/\(id)/differences").status == 404)
    #expect(!(try await carl.get("/issued-reports/\(id)/lines/1").text.contains("Quillfeather")))
    for path in ["/issue", "/commentary", "/schedule"] {
      #expect(try await carl.get("/reports/weekly-performance\(path)").status == 403, "\(path)")
    }
    #expect(try await carl.post("/reports/weekly-performance/issue").status == 403)
    let paul = try await StepsBrowser(cast, as: cast.paul, at: now)
    #expect(try await paul.get("/issued-reports/\(id)").status == 404)
    #expect(try await paul.get("/issued-reports/\(forPartners)").status == 200)
    #expect(try await paul.get("/reports/partnership").status == 200)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    for path in ["/reports", "/reports/contract", "/issued-reports/\(id)"] {
      #expect(try await amira.get(path).status == 403, "\(path)")
    }
    #expect(try await paul.get("/reports/no-such-thing").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func targetsThePopulationAndTheScheduleAreSetByForm(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: now)
    let from = [("from.day", "1"), ("from.month", "3"), ("from.year", "2026")]
    let path = "/performance/contacts-decided-in-a-day/target"
    #expect(try await ines.post(path, [("target", "many"), ("tolerance", "5")] + from).status == 422)
    #expect(try await ines.post(path, [("target", "120"), ("tolerance", "5")] + from).status == 409)
    #expect(try await ines.post(path, [("target", "92.5"), ("tolerance", "5")] + from).status == 303)
    #expect(try await ines.get("/performance/contacts-decided-in-a-day").text.contains("92.5%"))
    #expect(try await ines.post("/population", [("children", "40000"), ("source", "ONS")] + from).status == 303)
    #expect(try await ines.get("/population").text.contains("40,000"))
    #expect(try await ines.post("/reports/contract/schedule", [("every", "month")] + from).status == 303)
    #expect(try await ines.get("/reports").text.contains("every month"))
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    for path in [path, "/population", "/reports/contract/schedule"] {
      #expect(try await amira.get(path).status == 403, "\(path)")
    }
  }

  /// A councillor is shown whole months only: between two days there may be one child.
  @Test func whoSeesNoChildAsksForWholeMonths() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    try await cast.bringToEnquiry([try await cast.zephyrine()])
    let carl = try await StepsBrowser(cast, as: cast.carl, at: Moment("2026-04-09", hour: 9))
    let page = try await carl.get("/performance/contacts")
    #expect(page.status == 200 && page.text.contains("fewer than 5") && !page.text.contains("The children"))
    #expect(!page.text.contains("Confidence"))
    #expect(try await carl.get("/performance/contacts?to=2026-03-30").status == 409)
    #expect(try await carl.get("/performance/contacts?to=2026-03-31&days=quarter").status == 200)
    #expect(try await carl.get("/performance").text.contains("31 March 2026"))
  }

  @Test func chartsSayInWordsWhatTheyShow() {
    #expect(Spark(values: [80, nil, 90], unit: "percent").words == "up from 80% in 2 figures")
    #expect(HTML.spark(Spark(values: [nil, 90], unit: "percent")).isEmpty)
    let funnel = FunnelChart(id: "f", title: "F", parts: [("A", 90, 100), ("B", 88, 100), ("C", 20, 100)])
    #expect(funnel?.words.contains("More than its size explains: A, B, C") == true)
    #expect(FunnelChart(id: "f", title: "F", parts: [("A", 1, 2), ("B", 1, 2)]) == nil)
    let bars = HTML.bars(BarChart(id: "b", title: "B", unit: "percent", most: 100, bars: [("A", 25), ("B", nil)])).text
    #expect(bars.contains("nothing to count") && bars.contains("width=\"97.5\"") && bars.contains("From 25% (A)"))
    let heat = HTML.shadedTable(
      ShadedTable(
        caption: "H", corner: "C", columns: ["x", "y"],
        rows: [("r", [.init(words: "1%", shade: 1), .init(words: nil, shade: nil)])])
    ).text
    #expect(heat.contains("shade4'>1%") && heat.contains("–"))
  }

  /// Who may see no child is shown what was told, everybody else what the record says; and nobody is shown what was
  /// drawn for another.
  @Test(arguments: TestEngine.all) func itIsSaidOfWhichRecordFiguresAre(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    _ = try await cast.maya()
    let ines = try await StepsBrowser(cast, as: cast.ines, at: now)
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    for path in ["/performance", "/performance/contacts", "/reports/performance-board"] {
      let (inside, outside) = (try await ines.get(path).words, try await carl.get(path).words)
      #expect(inside.contains("of the record as it is today") && !inside.contains("as they were told"), "\(path)")
      #expect(outside.contains("as they were told") && !outside.contains("as it is today"), "\(path)")
    }
    let card = "/reports/performance-board?to=\(now.day.iso)"
    let (first, second) = (try await ines.get(card).words, try await carl.get(card).words)
    #expect(!first.contains("too few to show") && second.contains("too few to show"))
    #expect(try await ines.get(card).words == first)
  }
}
