import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

@Suite struct ImprovementPagesTests {
  private let now = Moment("2026-05-04", hour: 9)
  private static let table = """
    Ref\tAction\tLead\tTimescale\tProgress
    1\tRead every contact\tTom Birch\t31.8.26\tBegun
    2\tSee every child\tAmira Vale\twithin 3 months\tListed
    2\tCover visits\tLSCB\t31/09/26\t
    \tHold a party\tRuth Ockham\t1.6.26\t
    9\t\tnobody\t\t
    """

  /// Through the pages: a report, a plan, its table looked at and taken in.
  private func plan(_ cast: Cast) async throws -> (dora: StepsBrowser, plan: String) {
    let dora = try await StepsBrowser(cast, as: cast.dora, at: now)
    let report = try await dora.post(
      "/improvement/recommendations",
      [
        ("title", "Inspection"), ("kind", "inspection"), ("body", "Ofsted"), ("reported.day", "17"),
        ("reported.month", "2"), ("reported.year", "2026"),
        ("items", "1. Read contacts\n2) See children\nLet children take part"),
      ])
    #expect(report.status == 303, "\(report.text)")
    let begun = try await dora.post(
      "/improvement/plans",
      [
        ("title", "Delivery plan"), ("owner", "Dora Finch"), ("agreed.day", "17"), ("agreed.month", "3"),
        ("agreed.year", "2026"),
      ])
    let plan = try #require(begun.location)
    let looked = try await dora.post("\(plan)/table/pasted", [("table", Self.table)])
    #expect(looked.status == 200, "\(looked.text)")
    for words in [
      "September 2026 has 30 days", "“LSCB” is not a person", "read as 17 June 2026", "no words say what will be done",
    ] { #expect(looked.text.contains(words), "\(words)") }
    let before = try await cast.store.read(for: cast.dora, at: now) { try $0.planActions(.all) }
    #expect(before.isEmpty, "nothing is kept before it is looked at")
    let source = try await cast.store.read(for: cast.dora, at: now) { try $0.recommendationSources()[0].id }
    let fields = ["lines", "name", "column0", "column1", "column2", "column3", "column4"].map {
      ($0, plain(looked.hidden($0)))
    }
    let taken = try await dora.post("\(plan)/table", fields + [("source", source.text)])
    #expect(taken.location == "\(plan)/lines", "\(taken.text)")
    return (dora, plan)
  }

  /// What a browser would send back.
  private func plain(_ value: String?) -> String {
    (value ?? "").replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  @Test(arguments: TestEngine.all)
  func aPlanIsLookedAtTakenInAndSettled(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (dora, plan) = try await plan(cast)
    let lines = try await dora.get("\(plan)/lines").text
    #expect(lines.contains("31/09/26") && lines.contains("not taken in") && lines.contains("no words say"))
    let page = try await dora.get(plan)
    #expect(page.status == 200 && page.text.contains("needs an answer") && page.text.contains("See every child"))
    #expect(!(try await dora.get("\(plan)?state=green").text.contains("See every child")))
    #expect(try await dora.get("\(plan)?lead=amira").text.contains("See every child"))
    #expect(try await dora.get("\(plan)/timeline").text.contains("The same as a table"))
    let actions = try await cast.store.read(for: cast.dora, at: now) { try $0.planActions(.all) }
    let cover = try #require(actions.first { $0.what == "Cover visits" })
    let answers = try await dora.get("\(cover.href)/answers")
    #expect(answers.text.contains("Which day was meant?"))
    let settled = try await dora.post(
      "\(cover.href)/answers",
      [
        ("version", answers.hidden("version") ?? ""), ("due.day", "30"), ("due.month", "9"), ("due.year", "2026"),
        ("owner", "Dr Lim"),
      ])
    #expect(settled.location == cover.href, "\(settled.text)")
    let action = try await dora.get(cover.href).text
    #expect(action.contains("30 September 2026") && action.contains("“31/09/26” became") && action.contains("Dr Lim"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aLeadWhoIsNoManagerGivesEvidence(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (_, plan) = try await plan(cast)
    let actions = try await cast.store.read(for: cast.dora, at: now) { try $0.planActions(.all) }
    let seen = try #require(actions.first { $0.what == "See every child" })
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    for path in ["/improvement", plan] { #expect(try await amira.get(path).status == 403, "\(path)") }
    #expect(try await amira.get(seen.href).status == 200)
    let other = try #require(actions.first { $0.what == "Read every contact" })
    #expect(try await amira.get(other.href).status == 403)
    #expect(try await amira.post("\(other.href)/progress", [("note", "Mine")]).status == 403)
    #expect(try await amira.get("/actions").text.contains(seen.href), "it is in the one register of what is agreed")
    let empty = try await amira.post("\(seen.href)/evidence")
    #expect(empty.status == 422 && empty.text.contains("Choose what shows it"))
    let noMove = try await amira.post("\(seen.href)/evidence", [("kind", "indicator"), ("note", "x")])
    #expect(noMove.status == 422 && noMove.text.contains("Choose the indicator"))
    _ = try await amira.post(
      "\(seen.href)/end", [("day.day", "1"), ("day.month", "5"), ("day.year", "2026"), ("done", "A list")])
    #expect(try await amira.get(seen.href).text.contains("done, not shown to work"))
    let given = try await amira.post("\(seen.href)/evidence", [("kind", "audit"), ("note", "40 visits looked at")])
    #expect(given.location == seen.href, "\(given.text)")
    let page = try await amira.get(seen.href).text
    #expect(page.contains("<span class=\"tag done\">green</span>") && page.contains("40 visits looked at"))
    let later = try await amira.post(
      "\(seen.href)/delay", [("until.day", "1"), ("until.month", "9"), ("until.year", "2026"), ("reason", "x")])
    #expect(later.status == 409, "what is done is not put off")
  }

  /// From the recommendation to the child, and from the indicator back; a councillor sees no child and no small number.
  @Test(arguments: TestEngine.all)
  func theLineOfSightIsWalkedBothWaysAndAChildIsOnlyForThoseWhoMay(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.zephyrine()])
    let (dora, _) = try await plan(cast)
    let (actions, recommendations) = try await cast.store.read(for: cast.dora, at: now) {
      (try $0.planActions(.all), try $0.recommendations())
    }
    let seen = try #require(actions.first { $0.what == "See every child" })
    try await cast.store.record(
      GiveEvidence(seen.id, .indicator("open-children", .down, from: "2026-03-17"), "Fewer wait"), by: cast.dora,
      at: now)
    let forth = try await dora.get("/improvement/sight?recommendation=\(recommendations[1].id)").text
    for words in ["See children", "See every child", "Fewer wait", "Open children", "Quillfeather"] {
      #expect(forth.contains(words), "\(words)")
    }
    let back = try await dora.get("/improvement/sight?indicator=open-children").text
    for words in ["See children", "See every child", "Fewer wait", "Quillfeather"] {
      #expect(back.contains(words), "\(words)")
    }
    #expect(back.contains("href=\"/improvement/sight?recommendation=\(recommendations[1].id)\""))
    #expect(
      try await dora.get("/performance/open-children").text.contains("/improvement/sight?indicator=open-children"))
    let hidden = try await cast.store.read(for: cast.dora, at: now) { try $0.find("quillfeather")[0].id }
    let fromChild = try await dora.get("/improvement/sight?child=\(hidden)").text
    #expect(fromChild.contains("See every child") && fromChild.contains("Quillfeather"), "from the child back")
    let looks = try await cast.store.read(for: cast.dora, at: now) { try $0.looks(at: hidden, most: 9) }
    #expect("\(looks)".contains("walked the line of sight"), "a look at a child is journalled")
    for worker in [cast.carl, cast.greta, cast.peter] {
      #expect(
        try await StepsBrowser(cast, as: worker, at: now).get("/improvement/sight?child=\(hidden)").status == 404)
      let reader = try await StepsBrowser(cast, as: worker, at: now)
      for path in [
        "/improvement", "/improvement/coverage", "/improvement/sight", seen.href,
        "/improvement/sight?indicator=open-children", "/improvement/sight?action=\(seen.id)",
        "/improvement/sight?recommendation=\(recommendations[1].id)", recommendations[1].href,
      ] {
        let page = try await reader.get(path)
        #expect(page.status == 200, "\(path) \(page.status)")
        #expect(!page.text.contains("Quillfeather") && !page.text.contains("Zephyrine"), "\(worker) \(path)")
      }
      let sight = try await reader.get("/improvement/sight?indicator=open-children").text
      #expect(sight.contains("too few to show") && sight.contains("Too few to be shown"))
    }
    #expect(try await dora.get("/improvement/sight?indicator=nothing").status == 404)
    #expect(try await dora.get("/improvement/sight?action=nothing").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func theDirectorSeesWhatTurnedWhatStalledAndWhatIsOdd(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (dora, _) = try await plan(cast)
    #expect(try await dora.get("/").location == "/improvement")
    let page = try await dora.get("/improvement").text
    for words in [
      "What turned", "What stalled", "Cover visits", "Rows of a plan that say nothing certain (1)",
      "Recommendations without an action, and the reverse (2)", "Delivery plan",
    ] { #expect(page.contains(words), "\(words)") }
    let coverage = try await dora.get("/improvement/coverage").text
    #expect(coverage.contains("nothing answers it") && coverage.contains("Hold a party"))
    for worker in [cast.amira, cast.paul, cast.tom] {
      let other = try await StepsBrowser(cast, as: worker, at: now)
      for path in ["/improvement", "/improvement/coverage", "/improvement/sight", "/improvement/plans/new"] {
        #expect(try await other.get(path).status == 403, "\(worker) \(path)")
      }
    }
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    for path in ["/improvement/plans/new", "/improvement/recommendations/new"] {
      #expect(try await carl.get(path).status == 403, "a councillor reads, and changes nothing: \(path)")
    }
  }

  @Test(arguments: TestEngine.all)
  func aRecommendationThatReturnsSaysWhatWasDoneThen(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (dora, _) = try await plan(cast)
    _ = try await dora.post(
      "/improvement/recommendations",
      [
        ("title", "Inspection of 2022"), ("kind", "inspection"), ("body", "Ofsted"), ("reported.day", "1"),
        ("reported.month", "3"), ("reported.year", "2022"), ("items", "C. See children as often as plans say"),
      ])
    let all = try await cast.store.read(for: cast.dora, at: now) { try $0.recommendations() }
    let (later, earlier) = (all[1], try #require(all.last))
    #expect(earlier.number == "C")
    let without = try await dora.post("\(later.href)/recurrences", [("earlier", earlier.id)])
    #expect(without.status == 409 && without.text.contains("in what it is the same"))
    let marked = try await dora.post("\(later.href)/recurrences", [("earlier", earlier.id), ("why", "Late then too")])
    #expect(marked.location == later.href, "\(marked.text)")
    let page = try await dora.get(later.href).text
    #expect(
      page.contains("Asked for before") && page.contains("Late then too") && page.contains("Nothing was agreed then"))
    #expect(try await dora.get(earlier.href).text.contains("It came back"))
  }

  @Test func aTableComesFromAFileToo() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    let (dora, plan) = try await plan(cast)
    let csv = "Action,Who,By when\r\n\"Meet, and talk\",Tom Birch,31 April 2026\r\n"
    let looked = try await dora.postFiles(
      "\(plan)/table/file", [("csrf", nil, dora.csrf), ("file", "plan.csv", csv)])
    #expect(looked.status == 200 && looked.text.contains("Meet, and talk"), "\(looked.status)")
    #expect(looked.text.contains("April 2026 has 30 days"))
    let other = try await dora.post(
      "\(plan)/table/columns",
      [("lines", plain(looked.hidden("lines"))), ("name", "plan.csv"), ("column0", "left"), ("column1", "action")])
    #expect(other.text.contains("Tom Birch") && other.status == 200)
    let none = try await dora.post("\(plan)/table", [("lines", plain(looked.hidden("lines"))), ("name", "plan.csv")])
    #expect(none.status == 409 && none.text.contains("Say which column holds what will be done"))
    let broken = try await dora.postFiles(
      "\(plan)/table/file", [("csrf", nil, dora.csrf), ("file", "plan.xlsx", "PK not a workbook")])
    #expect(broken.status == 422 && broken.text.contains("cannot be read"))
  }
}
