import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

@Suite struct PerformancePagesTests {
  private let now = Moment("2026-03-04", hour: 9)

  @Test(arguments: TestEngine.all)
  func everyIndicatorHasAPageWithItsWordsItsChildrenAndItsQuery(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.maya()])
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    let list = try await samir.get("/performance").text
    for indicator in Indicator.ours {
      #expect(list.contains("href=\"/performance/\(indicator.name)\""), "\(indicator.name)")
      let page = try await samir.get("/performance/\(indicator.name)?by=ethnicity")
      #expect(page.status == 200 && page.text.contains("<h1>"), "\(indicator.name): \(page.status)")
      let query = try await samir.get("/performance/\(indicator.name)/query.sql?to=2026-03-03").text
      #expect(query.contains("'2026-03-03'") && !query.contains(":to"), "\(indicator.name)")
    }
    let again = try await samir.get("/performance/referrals-again").words
    #expect(again.contains("England: 22.6%") && again.contains("Statistical neighbours: missing"))
    #expect(again.contains("Here, a year before"))
    let open = try await samir.get("/performance/open-children").text
    #expect(open.contains("<b>1 children</b>") && open.contains("Maya"))
  }

  /// A reader who may not see the child is shown neither the child nor a number so small that it says as much.
  @Test(arguments: TestEngine.all) func aSmallNumberIsOnlyForThoseWhoSeeTheChildren(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.zephyrine()])
    let peter = try await StepsBrowser(cast, as: cast.peter, at: now)
    let page = try await peter.get("/performance/open-children").text
    #expect(page.contains("fewer than 5") && !page.contains("Quillfeather") && !page.contains("<b>1 "))
    let rows = try await peter.get("/performance/open-children/rows.csv").text
    #expect(rows == "child,name,team,worker,day,value,item\r\n")
    let list = try await peter.get("/performance").text
    #expect(list.contains("too few to show"))
  }

  @Test func onlyThoseWhoseWorkItIsSeeNumbers() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    for path in ["/performance", "/performance/open-children", "/performance/open-children/rows.csv"] {
      #expect(try await amira.get(path).status == 403, "\(path)")
    }
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    #expect(try await samir.get("/performance/no-such-thing").status == 404)
    #expect(try await samir.get("/performance/open-children?to=2027-01-01").status == 409)
    let impossible = try await samir.get("/performance/open-children?to=2016-09-31")
    #expect(impossible.status == 409 && impossible.text.contains("“2016-09-31” is not a day"))
  }

  @Test(arguments: TestEngine.all) func aTargetIsShownWithWhetherItIsMet(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.maya()])
    try await cast.store.record(
      SetTarget("contacts-decided-in-a-day", from: "2026-01-01", target: 95, tolerance: 5), by: cast.samir, at: now)
    try await cast.store.record(
      SetPopulation(from: "2025-06-30", children: 40_000, source: "Office for National Statistics"), by: cast.samir,
      at: now)
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    #expect(try await samir.get("/performance").text.contains("met: 95%"))
    let need = try await samir.get("/performance/children-in-need").text
    #expect(need.contains("1 counted") && !need.contains("1 per 10,000"), "a part of a rate is a count")
    #expect(need.contains("<b>0.3 per 10,000</b>") && need.contains("<b>40,000</b>children of 0 to 17 in the area"))
    #expect(try await cast.store.verify().findings == [])
    await #expect(throws: Refusal.self) {
      try await cast.store.record(
        SetTarget("contacts-decided-in-a-day", from: "2026-01-01", target: 120, tolerance: 5), by: cast.samir, at: now)
    }
  }

  /// Six assessments in March, of 10 to 15 working days, and four in April.
  @Test(arguments: TestEngine.all) func howLongAssessmentsTakeIsShownByMonth(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    var children: [SubjectID] = []
    for number in 0..<10 {
      children.append(
        try await cast.store.record(
          RegisterChild(givenName: "Child", familyName: "Number\(number)", born: "2015-01-20", sex: "F"), by: cast.tom,
          at: Cast.start))
    }
    try await cast.bringToEnquiry(children)
    let march: [Day] = ["2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23"]
    for (child, day) in zip(children, march + Array(repeating: "2026-04-08", count: 4)) {
      try await cast.record(
        Assessment.self, Telling.assessment([child], started: "2026-03-03", completed: day), for: [child],
        by: cast.amira, at: Moment(day, hour: 16), authorisedBy: cast.ruth)
    }
    let later = Moment("2026-04-30", hour: 9)
    let samir = try await StepsBrowser(cast, as: cast.samir, at: later)
    let page = try await samir.get("/performance/assessment-working-days")
    #expect(page.status == 200)
    #expect(
      page.text.contains(
        "In the month to 31 March 2026 the middle one of 6 is 12.5 working days; half lie between 11.3 and 13.8."))
    #expect(page.text.contains("The limit is 45 working days.") && page.text.contains("fewer than 5"))
    #expect(page.text.matches(of: /class="middle"/).count == 1)
    #expect(page.words.contains("the mean of their values is the figure"))
    #expect(page.words.contains("Recorded late"))
    let register = try await samir.get("/performance/complaints").words
    #expect(!register.contains("Recorded late"), "steps say nothing of a register")
    #expect(register.contains("There is nothing to take apart."))
    let list = try await samir.get("/performance").text
    #expect(list.matches(of: /the month so far/).count > 5 && list.contains("12 months"))
    let load = try await samir.get("/performance/workers-holding-children").words
    #expect(!load.contains("How much it varies"), "one worker holds them all")
    for outside in [cast.carl, cast.gwen] {
      let browser = try await StepsBrowser(cast, as: outside, at: later)
      let seen = try await browser.get("/performance/assessment-working-days")
      #expect(seen.status == 200 && !seen.words.contains("How much it varies") && !seen.text.contains("middle one of"))
      #expect(
        try await cast.store.read(for: outside, at: later) { reader in
          try Indicator.ours.allSatisfy { try reader.spreads(of: $0, to: later.day).isEmpty }
        })
    }
  }
}
