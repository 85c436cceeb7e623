import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Restricting a record, lifting it, and opening one that is not theirs.
@Suite struct RestrictionPagesTests {
  private let now = Moment("2026-03-04", hour: 9)

  private func restricted(_ cast: Cast, _ child: SubjectID, to workers: [WorkerID]) async throws {
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: now)
    let page = "/children/\(child)/restriction"
    let version = try #require(try await ruth.get(page).hidden("version"))
    let sent = try await ruth.post(
      page, [("version", version), ("reason", "A relative works here")] + workers.map { ("worker", $0.text) })
    #expect(sent.status == 303)
  }

  @Test(arguments: TestEngine.all) func aRecordIsRestrictedAndLifted(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let (ruth, amira) = (
      try await StepsBrowser(cast, as: cast.ruth, at: now), try await StepsBrowser(cast, as: cast.amira, at: now)
    )
    let page = "/children/\(maya)/restriction"
    #expect(try await amira.get(page).text.contains("not restricted"))
    #expect(!(try await amira.get(page).text.contains("<form class=\"card\"")))
    #expect(try await amira.post(page, [("reason", "x"), ("worker", cast.amira.text)]).status == 403)
    let open = try await ruth.get(page)
    #expect(
      open.text.contains(#"value="\#(cast.ruth)" checked"#) && open.text.contains(#"value="\#(cast.amira)" checked"#))
    let version = try #require(open.hidden("version"))
    let nobody = try await ruth.post(page, [("version", version)])
    #expect(nobody.status == 422 && nobody.text.contains("Name who may see the record"))
    let locked = try await ruth.post(
      page, [("version", version), ("worker", cast.amira.text), ("reason", "A relative works here")])
    #expect(locked.status == 422 && locked.text.contains("at least one manager"))
    #expect(locked.text.contains("A relative works here</textarea>"))
    try await restricted(cast, maya, to: [cast.ruth])
    #expect(try await amira.get("/children/\(maya)").status == 404)
    #expect(try await ruth.get("/children/\(maya)").text.contains("Restricted record"))
    let held = try await ruth.get(page)
    #expect(held.text.contains("A relative works here") && held.words.contains("Ruth Ockham, team manager"))
    #expect(try await ruth.post("\(page)/lift").text.contains("Say why it is lifted"))
    #expect(try await ruth.post("\(page)/lift", [("reason", "The relative has left")]).location == page)
    #expect(try await amira.get("/children/\(maya)").status == 200)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aRecordIsOpenedByItsNumberForADay(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    try await cast.store.record(AddIdentifier(maya, KnownIdentifier(.nhs, "9434765919")), by: cast.tom, at: now)
    let lena = try await StepsBrowser(cast, as: cast.lena, at: now)
    #expect(try await lena.get("/children?q=nobody").text.contains("/opened-records/new"))
    let before = try await lena.get("/opened-records/new")
    #expect(before.text.contains("24 hours") && before.text.contains("managers"))
    let blank = try await lena.post("/opened-records", [("number", "9434765919")])
    #expect(blank.status == 422 && blank.text.contains("Say why it cannot wait"))
    #expect(blank.text.contains(#"value="9434765919""#))
    let opened = try await lena.post("/opened-records", [("number", "943 476 5919"), ("reason", "She is at my desk")])
    #expect(opened.location == "/children/\(maya)")
    let seen = try await lena.get("/children/\(maya)")
    #expect(seen.status == 200 && seen.words.contains("You opened this record by its number on 4 March 2026"))
    #expect(seen.text.contains("“She is at my desk”"))
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    let hers = try await amira.get("/children/\(maya)")
    #expect(hers.words.contains("Lena Marsh opened this record by its number"))
    #expect(!hers.text.contains("She is at my desk"), "the reason is for managers")
    let again = try await lena.post("/opened-records", [("number", maya.text), ("reason", "She is at my desk")])
    #expect(again.status == 422 && again.text.contains("You may see this record already"))
    #expect(try await lena.get("/opened-records").status == 403)
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: now)
    #expect(try await ruth.get("/children/\(maya)").text.contains("“She is at my desk”"))
    let list = try await ruth.get("/opened-records")
    #expect(list.text.contains("Maya Hollis") && list.text.contains("Lena Marsh"))
    #expect(list.text.contains("She is at my desk") && list.text.contains("open until"))
    #expect(try await ruth.get("/children/\(maya)/looks").text.contains("Opened a record that was not theirs"))
    try await lena.move(to: Moment("2026-03-05", hour: 10))
    #expect(try await lena.get("/children/\(maya)").status == 404, "a day later it is closed")
    try await amira.move(to: Moment("2026-03-20", hour: 9))
    #expect(try await amira.get("/children/\(maya)").text.contains("for a day"))
    try await amira.move(to: Moment("2026-04-20", hour: 9))
    #expect(!(try await amira.get("/children/\(maya)").text.contains("opened this record")))
  }

  /// A restricted child and no child at all are the same to whoever asks, whatever number is tried.
  @Test(arguments: TestEngine.all) func nobodyCanTellThatARestrictedChildIsThere(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let hidden = try await cast.zephyrine()
    try await cast.bringToEnquiry([hidden])
    try await cast.store.record(AddIdentifier(hidden, KnownIdentifier(.nhs, "9434765919")), by: cast.tom, at: now)
    try await restricted(cast, hidden, to: [cast.ruth])
    let lena = try await StepsBrowser(cast, as: cast.lena, at: now)
    func answer(_ number: String) async throws -> String {
      let answer = try await lena.post("/opened-records", [("number", number), ("reason", "At my desk")])
      #expect(answer.status == 422)
      return answer.text.replacing(number, with: "NUMBER")
    }
    let nothing = try await answer("9999999999")
    #expect(nothing.contains("No record can be opened with this number"))
    #expect(try await answer("9434765919") == nothing)
    #expect(try await answer(hidden.text) == nothing)
    for worker in cast.workers where worker != cast.ruth {
      let other = try await StepsBrowser(cast, as: worker, at: now)
      for page in [
        "/opened-records", "/actions", "/work-left", "/workers/\(cast.amira)", "/workers/\(cast.amira)/work",
      ] {
        #expect(!(try await other.get(page).text.contains("Quillfeather")), "\(worker) \(page)")
      }
    }
    for _ in 0..<3 { _ = try await answer("8888888888") }
    let slowed = try await lena.post("/opened-records", [("number", "7777777777"), ("reason", "At my desk")])
    #expect(slowed.status == 429, "guessing is slowed")
  }
}
