import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Each register by its pages: who may open it, adding and changing an entry, the file, and what is to be seen to.
@Suite struct RegisterPagesTests {
  private let now = Moment("2026-03-09", hour: 9)
  private static let lists = ["agencies", "agreements", "complaints", "workforce", "owed", "self-assessments"]

  @Test(arguments: TestEngine.all) func aRegisterIsForThoseWhoKeepAndReadIt(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    _ = try await cast.agencies()
    let everybody: [(WorkerID, Set<String>)] = [
      (cast.samir, Set(Self.lists)), (cast.dora, Set(Self.lists)),
      (cast.greta, ["agencies", "agreements", "owed", "self-assessments"]),
      (cast.gwen, ["agencies", "agreements", "workforce"]), (cast.ines, ["agreements", "complaints"]),
      (cast.paul, ["agencies", "owed", "self-assessments"]), (cast.amira, []), (cast.carl, []), (cast.ruth, []),
    ]
    for (worker, open) in everybody {
      let browser = try await StepsBrowser(cast, as: worker, at: now)
      #expect(try await browser.get("/registers").status == (open.isEmpty ? 403 : 200), "\(worker)")
      for list in Self.lists {
        let page = try await browser.get("/registers/\(list)")
        #expect(page.status == (open.contains(list) ? 200 : 403), "\(worker) \(list): \(page.status)")
        if list != "self-assessments" {
          #expect(try await browser.get("/registers/\(list)/list.csv").status == page.status, "\(worker) \(list)")
        }
      }
    }
    let dora = try await StepsBrowser(cast, as: cast.dora, at: now)
    for list in Self.lists {
      #expect(try await dora.get("/registers/\(list)/new").status == 403, "a director reads: \(list)")
      #expect(try await dora.post("/registers/\(list)").status == 403, "\(list)")
    }
  }

  @Test(arguments: TestEngine.all) func aContractIsAddedSeenToAndAmended(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    let wrong = try await greta.post("/registers/agreements", [("kind", "contract"), ("title", "Education")])
    #expect(wrong.status == 422 && wrong.text.contains("Say who answers for it") && wrong.text.contains("Education"))
    let fields =
      [("kind", "contract"), ("title", "Education"), ("owner", "Head of education"), ("successor", "undecided")]
      + boxes("from", "2023-10-01") + boxes("ends", "2026-09-30")
    let none = try await greta.post("/registers/agreements", fields)
    #expect(none.status == 409 && none.text.contains("Say who provides it"))
    let href = try #require(try await greta.post("/registers/agreements", fields + [("provider", "Weir")]).location)
    let page = try await greta.get(href)
    #expect(page.text.contains("<h1>Education</h1>") && page.words.contains("nothing is to come after it"))
    let list = try await greta.get("/registers/agreements")
    #expect(list.text.contains("<h2>To see to</h2>") && list.links(href) == [href])
    let csv = try await greta.get("/registers/agreements/list.csv").text
    #expect(csv.hasPrefix("kind,title,owner") && csv.contains("Contract,Education,Head of education,Weir"))
    let version = try #require(page.hidden("version"))
    let agreed = fields.filter { $0.0 != "successor" } + [("provider", "Weir"), ("successor", "agreed")]
    let kept = agreed + [("successor-words", "Two more years"), ("version", version)]
    #expect(try await greta.post(href, kept).location == href)
    let stale = try await greta.post(href, fields + [("provider", "Weir"), ("version", version)])
    #expect(stale.status == 409 && stale.words.contains("Kept nowAgreed"))
    #expect(!(try await greta.get("/registers/agreements").text.contains("<h2>To see to</h2>")))
    let ines = try await StepsBrowser(cast, as: cast.ines, at: now)
    let read = try await ines.get(href)
    #expect(read.status == 200 && read.words.contains("Two more years") && !read.text.contains(">Keep</button>"))
    #expect(try await ines.post(href, kept).status == 403)
    #expect(try await greta.get("/registers/agreements/NOBODY").status == 404)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aComplaintGoesThroughItsStages(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    let fields =
      [
        ("reference", "C-2026-01"), ("made-by", "parent"), ("theme", "delay"), ("about", "Six weeks without an answer"),
        ("child", maya.text), ("words", "Nobody wrote back to Maya"),
      ] + boxes("received", "2026-02-02")
    let href = try #require(try await samir.post("/registers/complaints", fields).location)
    let page = try await samir.get(href)
    #expect(page.words.contains("This is Maya Hollis’s") && page.words.contains("10 working days from 2 February 2026"))
    #expect(page.words.contains("Answer was due by 16 February 2026"))
    let child = try await samir.get("/children/\(maya)").text
    #expect(child.contains("Complaints</h2>") && child.contains("Six weeks without an answer"))
    let tom = try await StepsBrowser(cast, as: cast.tom, at: now).get("/children/\(maya)")
    #expect(tom.status == 200 && !tom.text.contains("Six weeks"), "he does not read the register of complaints")
    let looks = try await samir.get("/children/\(maya)/looks").text
    #expect(looks.contains("opened an entry of complaints"), "a look at the child")
    let list = try await samir.get("/registers/complaints").text
    #expect(!list.contains("Maya") && list.contains("Six weeks without an answer"), "no child’s name on a list")
    #expect(!(try await samir.get("/registers/complaints/list.csv").text.contains("Maya")))
    let version = try #require(try await samir.get("\(href)/stages/1").hidden("version"))
    let open = try await samir.post("\(href)/stages/1", [("version", version)] + boxes("answered", "2026-02-20"))
    #expect(open.status == 409 && open.text.contains("together with the outcome"))
    let answered =
      [("version", version), ("outcome", "partly"), ("extension", "Ill")] + boxes("answered", "2026-02-27")
    #expect(try await samir.post("\(href)/stages/1", answered).status == 303)
    #expect(try await samir.get("\(href)/stages/3").status == 404, "a panel follows an investigation")
    let second = try #require(try await samir.get("\(href)/stages/2").hidden("version"))
    #expect(
      try await samir.post("\(href)/stages/2", [("version", second)] + boxes("began", "2026-03-02")).status == 303)
    let both = try await samir.get(href)
    #expect(both.words.contains("25 working days from 2 March 2026: by 8 April 2026"))
    #expect(both.words.contains("20 working days from 2 February 2026") && both.words.contains("Partly upheld"))
    let form = "/registers/actions/new?of=\(href.split(separator: "/").last ?? "")"
    #expect(try await samir.get(form).status == 200)
    let agreed = try await samir.post(
      "/registers/actions",
      [
        ("of", String(href.split(separator: "/").last ?? "")), ("what", "Write within a week"),
        ("owner", "Head of quality"),
      ]
        + boxes("due", "2026-05-01"))
    #expect(agreed.location == "\(href)#actions")
    #expect(try await samir.get(href).text.contains("Write within a week"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aComplaintAboutAHiddenChildIsNotFoundOnAnyPage(_ engine: TestEngine)
    async throws
  {
    let cast = try await Cast.authority(on: engine)
    let hidden = try await cast.zephyrine()
    let id = try await cast.store.record(
      KeepEntry(
        nil,
        Complaint(
          reference: "C-ZEPHYR", receivedOn: "2026-01-05", madeBy: .child, theme: .conduct, about: "A rude call",
          child: hidden)), by: cast.samir, at: now)
    let action = try await cast.store.record(
      AgreeRegisterAction(id, AgreedAction(what: "Ring Zephyrine", owner: "Samir", due: "2026-04-01")), by: cast.samir,
      at: now)
    try await cast.store.record(RestrictRecord(hidden, to: [cast.samir], reason: "A relative"), by: cast.samir, at: now)
    for worker in [cast.dora, cast.ines, cast.greta, cast.paul, cast.gwen] {
      let browser = try await StepsBrowser(cast, as: worker, at: now)
      for path in [
        "/registers", "/registers/complaints", "/registers/complaints/list.csv", "/registers/complaints?theme=conduct",
      ] {
        let page = try await browser.get(path).text
        #expect(!page.contains("ZEPHYR") && !page.contains("Zephyr"), "\(worker) \(path)")
      }
      for path in [
        "/registers/complaints/\(id)", "/registers/complaints/\(id)/stages/1", "/registers/actions/\(action)",
      ] {
        let page = try await browser.get(path)
        #expect([403, 404].contains(page.status) && !page.text.contains("Zephyr"), "\(worker) \(path): \(page.status)")
      }
    }
    let dora = try await StepsBrowser(cast, as: cast.dora, at: now)
    let nothing = try await dora.get("/registers/complaints/NOBODY")
    #expect(try await dora.get("/registers/complaints/\(id)").text == nothing.text)
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    #expect(try await samir.get("/registers/complaints/\(id)").text.contains("Quillfeather"))
  }
}
