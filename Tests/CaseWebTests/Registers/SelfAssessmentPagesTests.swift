import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// A round by its pages: opened, answered by a partner’s lead, moderated, and the picture that comes of it.
@Suite struct SelfAssessmentPagesTests {
  private let now = Moment("2026-03-09", hour: 9)
  private let rounds = "/registers/self-assessments"

  private func opened(_ engine: TestEngine) async throws -> (Cast, own: String, police: String, petra: WorkerID) {
    let cast = try await Cast.authority(on: engine)
    let (hospital, police, petra) = try await cast.agencies()
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    let wrong = try await greta.post(rounds, [("framework", "no-such")])
    #expect(
      wrong.status == 422 && wrong.text.contains("Choose a framework") && wrong.text.contains("Choose who is asked"))
    let asked = [("framework", "section-11"), ("title", "Audit"), ("agency", hospital.text), ("agency", police.text)]
    let round = try #require(try await greta.post(rounds, asked + boxes("due", "2026-04-30")).location)
    let id = SubjectID(String(round.split(separator: "/").last ?? ""))
    let parts = [try await cast.part(hospital, in: id), try await cast.part(police, in: id)]
    return (cast, "\(round)/\(parts[0].id)", "\(round)/\(parts[1].id)", petra)
  }

  @Test(arguments: TestEngine.all) func aPartnersLeadAnswersAndSends(_ engine: TestEngine) async throws {
    let (cast, own, police, _) = try await opened(engine)
    let paul = try await StepsBrowser(cast, as: cast.paul, at: now)
    let home = try await paul.get("/registers")
    #expect(home.text.contains("<h1>What we owe: Larkmere Hospital</h1>") && home.links(own) == [own])
    #expect(!home.text.contains("Larkmere Police") && !home.text.contains("/registers/complaints"))
    #expect(try await paul.get("/").location == "/registers")
    let keys = try cast.sectionEleven.standards.map(\.key)
    let draft = try await paul.post(
      "\(own)/leadership/draft", [("version", "0"), ("grade", "met"), ("evidence", "The board as"), ("gap", "")])
    #expect(draft.status == 204 && draft.draftVersion == "1")
    let again = try await paul.get("\(own)/leadership")
    #expect(again.text.contains("The board as</textarea>") && again.text.contains("not saved yet"))
    #expect(try await paul.post("\(own)/leadership/draft", [("version", "0")]).status == 409)
    let stale = try await paul.post("\(own)/leadership", [("version", "0"), ("grade", "partly"), ("evidence", "Mine")])
    #expect(
      stale.status == 409 && stale.words.contains("Kept nowThe board as") && stale.text.contains("Mine</textarea>"))
    for (place, key) in keys.enumerated() {
      let version = try #require(try await paul.get("\(own)/\(key)").hidden("version"))
      let sent = try await paul.post(
        "\(own)/\(key)",
        [("version", version), ("grade", "met"), ("evidence", "Seen in ten records"), ("gap", ""), ("then", "on")])
      #expect(sent.location == (place + 1 < keys.count ? "\(own)/\(keys[place + 1])" : own), "\(key)")
    }
    #expect(try await paul.post("\(own)/sent").location == own)
    #expect(try await paul.get(own).words.contains("waits for the panel"))
    #expect(try await paul.get("\(own)/leadership").text.contains("Seen in ten records"))
    for path in [police, "\(police)/leadership"] {
      #expect(try await paul.get(path).status == 404, "\(path)")
    }
    for path in ["sent", "leadership", "leadership/draft", "panel", "back"] {
      #expect(try await paul.post("\(police)/\(path)", [("grade", "met"), ("version", "0")]).status == 404, "\(path)")
    }
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func thePanelModeratesAndThePictureSaysWhatIsMissing(_ engine: TestEngine)
    async throws
  {
    let (cast, own, police, petra) = try await opened(engine)
    let round = own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let greta = try await StepsBrowser(cast, as: cast.greta, at: now)
    let part = try #require(
      try await cast.store.read(for: cast.paul, at: now) {
        try $0.assessment(SubjectID(String(own.split(separator: "/").last ?? "")))
      })
    try await cast.answer(part, by: cast.paul, but: ["sharing"], at: now)
    let draft = try await greta.get(own)
    #expect(draft.words.contains("7 of 8 standards are answered") && !draft.text.contains("Seen in ten records"))
    #expect(try await greta.get("\(own)/leadership").status == 404, "a draft is the agency’s own")
    try await cast.answer(part, by: cast.paul, at: now)
    for standard in try cast.sectionEleven.standards {
      let href = "\(own)/\(standard.key)"
      let page = try await greta.get(href)
      #expect(page.text.contains("Seen in ten records") && page.text.contains("<h2>Moderate it</h2>"))
      let lowered = standard.key == "training"
      var fields = [("version", page.hidden("version") ?? ""), ("grade", lowered ? "not-met" : "met")]
      if lowered {
        let why = try await greta.post(href, fields)
        #expect(why.status == 409 && why.text.contains("Say why the panel’s grade is another"))
        fields.append(("reason", "No list of who was trained"))
      }
      #expect(try await greta.post(href, fields).status == 303, "\(standard.key)")
    }
    #expect(try await greta.post("\(own)/panel", boxes("day", "2026-03-09")).text.contains("Say who sat on the panel"))
    let done = [("panel", "Quality group")] + boxes("day", "2026-03-09")
    #expect(try await greta.post("\(own)/panel", done).location == own)
    let picture = try await greta.get(round)
    #expect(picture.words.contains("they said: Met") && picture.words.contains("not here yet"))
    #expect(picture.words.contains("moderated"))
    let csv = try await greta.get("\(round)/picture.csv").text
    #expect(csv.contains("People who are able,Met,Not met,No list of who was trained") && csv.contains(",missing,"))
    let forum = KeepEntry(nil, PartnerAgency(name: "Harbour Faith Forum", kind: .voluntary))
    let one = try await cast.store.record(forum, by: cast.greta, at: now)
    #expect(try await greta.get(round).words.contains("Ask one more"))
    #expect(try await greta.post("\(round)/asked", [("agency", one.text)]).location == round)
    #expect(try await greta.post("\(round)/asked", [("agency", one.text)]).text.contains("is asked already"))
    #expect(try await greta.post("\(round)/end").location == round)
    #expect(try await greta.get(round).words.contains("did not come"))
    let lead = try await StepsBrowser(cast, as: petra, at: now)
    let theirs = try await lead.get(round)
    #expect(theirs.status == 200 && theirs.words.contains("Larkmere Police") && !theirs.words.contains("Hospital"))
    #expect(!(try await lead.get("\(round)/picture.csv").text.contains("Hospital")))
    let (theirPart, ownPart) = (try await lead.get(own).status, try await lead.get(police).status)
    #expect(theirPart == 404 && ownPart == 200)
    let dora = try await StepsBrowser(cast, as: cast.dora, at: now)
    #expect(try await dora.get(round).words.contains("Hospital"))
    #expect(try await dora.get("\(own)/training").words.contains("No list of who was trained"))
    #expect(try await dora.post("\(own)/panel", done).status == 403)
    for worker in [cast.amira, cast.carl] {
      let browser = try await StepsBrowser(cast, as: worker, at: now)
      for path in [round, own] { #expect(try await browser.get(path).status == 403, "\(worker) \(path)") }
    }
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func theLastRoundStandsBesideThisOne(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, _, _) = try await cast.agencies()
    let first = try await cast.audit([hospital], on: "2026-03-02")
    let then = try await cast.part(hospital, in: first)
    try await cast.answer(then, by: cast.paul, grade: "partly", at: now)
    let second = try await cast.audit([hospital], on: "2026-03-09")
    let part = try await cast.part(hospital, in: second)
    let paul = try await StepsBrowser(cast, as: cast.paul, at: now)
    let page = try await paul.get("\(rounds)/\(second)/\(part.id)/leadership")
    #expect(page.words.contains("Section 11 audit 2026Partly met") && page.words.contains("Seen in ten records"))
    try await cast.answer(part, by: cast.paul, grade: "met", at: now)
    let picture = try await paul.get("\(rounds)/\(second)")
    #expect(picture.words.contains("last round: partly met, better now"))
  }

  @Test(arguments: TestEngine.all) func anActionOfAnAgencyIsGivenAndDoneWithEvidence(_ engine: TestEngine) async throws
  {
    let (cast, own, _, petra) = try await opened(engine)
    let subject = String(own.split(separator: "/").last ?? "")
    let paul = try await StepsBrowser(cast, as: cast.paul, at: now)
    let form = "/registers/actions/new?of=\(subject)"
    #expect(!(try await paul.get(form).text.contains("Amira Vale")), "his own agency’s people only")
    let fields = [
      ("of", subject), ("what", "List who is trained"), ("standard", "training"), ("worker", cast.paul.text),
    ]
    #expect(try await paul.post("/registers/actions", fields).text.contains("Say by when"))
    #expect(try await paul.post("/registers/actions", fields + boxes("due", "2026-05-01")).location == "\(own)#actions")
    let action = try #require(try await paul.get(own).links("/registers/actions/").first { !$0.contains("new") })
    #expect(try await paul.get("/registers").links(action).count == 1, "open actions are at home")
    let lead = try await StepsBrowser(cast, as: petra, at: now)
    for path in [action, "\(action)/evidence", "\(action)/drop", "\(action)/owner", form] {
      #expect(try await lead.get(path).status == 404, "\(path)")
    }
    #expect(try await lead.post("\(action)/drop", [("reason", "x")]).status == 404)
    let given = [("owner", "Dr Reeve")] + boxes("due", "2026-06-01")
    #expect(try await paul.post("\(action)/owner", given).location == action)
    let blank = try await paul.post("\(action)/evidence", boxes("day", "2026-03-09"))
    #expect(blank.status == 422 && blank.text.contains("Say what shows that it is done"))
    let done = boxes("day", "2026-03-09") + [("evidence", "212 names")]
    #expect(try await paul.post("\(action)/evidence", done).location == action)
    let after = try await paul.get(action)
    for words in ["Agreed: Paul Adeyinka, by 1 May 2026", "Given to Dr Reeve, by 1 June 2026", "212 names"] {
      #expect(after.words.contains(words), "\(words)")
    }
    #expect(try await paul.get("\(action)/drop").status == 409)
    let csv = try await paul.get("/registers/actions/list.csv").text
    #expect(csv.contains("List who is trained,Dr Reeve,2026-06-01") && csv.contains("212 names"))
    #expect(!(try await lead.get("/registers/actions/list.csv").text.contains("List who is trained")))
  }
}
