import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Boards, their meetings and what came of them, as those who keep them and those who look on find them.
@Suite struct GovernancePagesTests {
  private let now = Moment("2026-06-05", hour: 9)

  @Test(arguments: TestEngine.all) func aBoardIsBuiltFromNothingToItsPapers(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    #expect(try await greta.get("/boards").words.contains("There is no board yet."))
    let wrong = try await greta.post("/boards", [("name", "Scrutiny Panel")])
    #expect(wrong.status == 422 && wrong.words.contains("Choose what kind of board it is"))
    let fields = [
      ("name", "Scrutiny Panel"), ("kind", "panel"), ("cadence", "Six times a year"), ("times", "6"), ("public", "yes"),
    ]
    #expect(try await greta.post("/boards", fields).location == "/boards")
    let board = try #require(try await greta.get("/boards").links("/boards/").first { $0 != "/boards/new" })
    let seat = [("name", "Nora Blake"), ("role", "chair"), ("agency", "Larkmere Council")]
    #expect(try await greta.post("\(board)/members", seat + boxes("from", "2026-05-01")).location == board)
    let call = boxes("day", "2026-06-18") + [("time", "18:30"), ("place", "Town Hall")]
    #expect(try await greta.post("\(board)/meetings", call).location == board)
    let meeting = try #require(try await greta.get(board).links("/meetings/").first)
    let closed = try await greta.post("\(meeting)/items", [("title", "An appeal"), ("part", "private")])
    #expect(closed.status == 422 && closed.words.contains("Choose why the item is considered in private"))
    #expect(
      try await greta.post("\(meeting)/items", [("title", "Early help"), ("part", "public")]).location == meeting)
    let paper = try #require(try await greta.get(meeting).links("/items/").first { $0.hasSuffix("/paper") })
    let sections = [
      ("title", "Early help"), ("author", "Dora Finch"), ("purpose", "To tell members."),
      ("recommendations", "To note."), ("risks", "No risks."), ("indicator", "open-children"),
    ]
    #expect(try await greta.post(paper, sections).location == meeting)
    #expect(try await greta.get("\(meeting)/pack").words.contains("It names no risk."))
    #expect(try await greta.post("\(meeting)/pack").location == meeting)
    let read = try #require(try await greta.get(meeting).links("/packs/").first)
    let pack = try await greta.get(read)
    #expect(pack.status == 200 && pack.text.contains("Early help") && pack.text.contains("Page 2 of 2"))
    #expect(try await greta.get(read.replacing("index.html", with: "pack.css")).text.contains(".page"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func anItemBringsAScorecardIntoThePapers(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try #require(Scorecard.named("corporate-parenting"))
    let report = try #require(
      try await cast.store.record(IssueReport(card, to: "2026-03-31"), by: cast.ines, at: now))
    let panel = try await cast.parentingPanel()
    let meeting = "/meetings/\(try await cast.plan(panel, on: "2026-06-04"))"
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    #expect(
      try await greta.get("\(meeting)/items/new").text.contains("Corporate parenting scorecard, to 31 March 2026"))
    let item = [("title", "The Pledge"), ("part", "public"), ("issued", report.text)]
    #expect(try await greta.post("\(meeting)/items", item).location == meeting)
    #expect(try await greta.get(meeting).words.contains("brings a scorecard"))
    #expect(try await greta.get("\(meeting)/pack").words.contains("brings a scorecard"))
    #expect(try await greta.post("\(meeting)/pack").location == meeting)
    let read = try #require(try await greta.get(meeting).links("/packs/").first)
    #expect(
      try await greta.get(read).words.contains("A safe home: what children looked after say of this promisemissing"))
  }

  @Test(arguments: TestEngine.all) func aMeetingIsMinutedAndWhatWasAskedIsAnswered(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let member = try await cast.chair(panel)
    let meeting = "/meetings/\(try await cast.plan(panel, on: "2026-06-04"))"
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    #expect(try await greta.post("\(meeting)/attendance", [("came-\(member)", "present")]).location == meeting)
    #expect(try await greta.get(meeting).words.contains("Nora BlakeLarkmere CouncilPresent"))
    #expect(
      try await greta.post("\(meeting)/minutes", [("text", "The panel met."), ("part", "public")]).location
        == "\(meeting)#minutes")
    let reason = [("text", "The panel met at six."), ("reason", "The time was left out")]
    #expect(try await greta.post("\(meeting)/minutes/1", reason).location == "\(meeting)#minutes")
    #expect(try await greta.get(meeting).words.contains("Before: The panel met.Why: The time was left out"))
    let asked = [("kind", "request"), ("what", "The staff survey"), ("owner", "Dora Finch"), ("part", "public")]
    let undated = try await greta.post("\(meeting)/requests", asked)
    #expect(undated.status == 422 && undated.words.contains("by when it is to be answered"))
    let made = try await greta.post("\(meeting)/requests", asked + boxes("due", "2026-06-30"))
    #expect(made.location == "\(meeting)#asked")
    let dora = try await StepsBrowser(cast, as: cast.dora, at: now)
    let ask = try #require(try await dora.get("/requests").links("/requests/").first)
    let reply = [("reply", "It is attached."), ("by", "Dora Finch")] + boxes("day", "2026-06-05")
    #expect(try await dora.post(ask, reply).location == ask)
    #expect(try await dora.get(ask).words.contains("answered 5 June 2026"))
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    #expect(try await carl.get("/scrutiny").words.contains("The staff survey"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aCouncillorReadsWhatIsPublicAndAsks(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let (meeting, open, closed) = try await cast.agenda(panel)
    let pack = try await cast.store.record(IssuePack(for: meeting), by: cast.greta, at: Cast.start)
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    #expect(try await carl.get("/").location == "/scrutiny")
    let page = try await carl.get("/scrutiny")
    #expect(page.status == 200 && page.text.contains("<h1>Scrutiny</h1>") && !page.text.contains("allegation"))
    #expect(try await carl.get("/meetings/\(meeting)").text.contains("How we are doing"))
    #expect(try await carl.get("/packs/\(pack)/public/index.html").status == 200)
    #expect(try await carl.get("/packs/\(pack)/private/index.html").status == 404)
    let zip = try await carl.get("/packs/\(pack)/public.zip")
    #expect(zip.status == 200 && zip.text.contains("\(pack)/index.html") && !zip.text.contains("allegation"))
    for path in [
      "/items/\(open)", "/items/\(open)/paper", "/meetings/\(meeting)/pack", "/boards/new", "/published.zip",
    ] {
      #expect(try await carl.get(path).status == 403, "\(path)")
    }
    #expect(try await carl.post("/meetings/\(meeting)/minutes", [("text", "x")]).status == 403)
    #expect(try await carl.post("/items/\(closed)/paper", [("title", "x")]).status == 403)
    #expect(
      try await carl.post("/questions", [("board", panel.text), ("words", "How long do children wait?")]).location
        == "/questions")
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    let question = try #require(try await greta.get("/questions").links("/questions/").first)
    #expect(try await greta.post(question, [("answer", "Nine days.")]).location == "/questions")
    #expect(try await carl.get("/questions").words.contains("Nine days."))
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    for path in ["/scrutiny", "/boards", "/requests", "/questions", "/packs/\(pack)/public/index.html"] {
      #expect(try await amira.get(path).status == 403, "\(path)")
    }
  }

  /// What is private is read by those with a seat, and that they read it is in the board’s own chain.
  @Test(arguments: TestEngine.all) func aLookAtPrivatePapersIsJournalled(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let (meeting, _, _) = try await cast.agenda(panel)
    let pack = try await cast.store.record(IssuePack(for: meeting), by: cast.greta, at: Cast.start)
    _ = try await cast.chair(panel, cast.carl)
    let carl = try await StepsBrowser(cast, as: cast.carl, at: now)
    #expect(try await carl.get("/packs/\(pack)/private/index.html").text.contains("An allegation"))
    let words = try await cast.store.engine.read { connection in
      try connection.rows(
        "SELECT words FROM journal WHERE subject_id = \(panel) AND kind = 'look' AND worker_id = \(cast.carl)"
      ) { try $0.text(0) }
    }
    #expect(words == ["read the private papers of a board"])
    #expect(try await cast.store.verify().findings == [])
  }

  /// No page of boards names a child, whoever looks.
  @Test(arguments: TestEngine.all) func noPageOfBoardsNamesAChild(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let hidden = try await cast.zephyrine()
    try await cast.bringToReview([hidden])
    let panel = try await cast.parentingPanel()
    let (meeting, open, _) = try await cast.agenda(panel, figures: ["open-children", "contacts"])
    let pack = try await cast.store.record(IssuePack(for: meeting), by: cast.greta, at: now)
    let paths = [
      "/scrutiny", "/boards", "/boards/\(panel)", "/boards/\(panel)/programme", "/meetings/\(meeting)",
      "/items/\(open)", "/items/\(open)/paper", "/meetings/\(meeting)/pack", "/requests", "/questions",
      "/packs/\(pack)/public/index.html", "/packs/\(pack)/private/index.html", "/packs/\(pack)/public.zip",
    ]
    for worker in [cast.greta, cast.dora, cast.carl, cast.paul] {
      let browser = try await StepsBrowser(cast, as: worker, at: now)
      for path in paths {
        let text = try await browser.get(path).text
        #expect(!text.contains("Quillfeather") && !text.contains(hidden.text), "\(path)")
      }
    }
  }

  @Test func aZipHasTheSumsOfItsFiles() {
    #expect(ZipFile.sum(Array("123456789".utf8)) == 0xCBF4_3926, "the check value of CRC-32")
    let bytes = ZipFile.bytes([("a.txt", "hello"), ("b/c.txt", "")])
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]) && bytes.count == 2 * 30 + 5 + 7 + 5 + 2 * 46 + 5 + 7 + 22)
  }
}
