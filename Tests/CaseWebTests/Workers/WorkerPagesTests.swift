import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Users and teams are amended by administrators, who see no child; what somebody leaves behind is seen by managers.
@Suite struct WorkerPagesTests {
  private let now = Moment("2026-03-04", hour: 9)

  @Test(arguments: TestEngine.all) func aWorkerMovesAndTwoAdministratorsDoNotOverwrite(_ engine: TestEngine)
    async throws
  {
    let cast = try await Cast.authority(on: engine)
    let gwen = try await StepsBrowser(cast, as: cast.gwen, at: now)
    let page = "/workers/\(cast.dan)"
    #expect(try await gwen.get("/workers").links("/workers/").contains(page))
    let open = try await gwen.get(page)
    #expect(open.text.contains("Dan Whitlock") && open.text.contains("Holds no work"))
    let version = try #require(open.hidden("version"))
    let none = try await gwen.post(page, [("version", version), ("name", "Dan Whitlock"), ("active", "yes")])
    #expect(none.status == 422 && none.text.contains("Choose what they are there to do"))
    let fields = [
      ("name", "Dan Whitlock-Reid"), ("role", "social-worker"), ("team", cast.south.text), ("active", "yes"),
    ]
    #expect(try await gwen.post(page, [("version", version)] + fields).location == page)
    let stale = try await gwen.post(
      page, [("version", version), ("name", "Dan W"), ("role", "team-manager"), ("active", "yes")])
    #expect(stale.status == 422 && stale.words.contains("Kept nowDan Whitlock-Reid"))
    #expect(try await gwen.get("/teams/\(cast.south)").text.contains("Dan Whitlock-Reid"))
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    for path in [page, "/teams/\(cast.south)"] {
      #expect(try await amira.get(path).status == 403)
      #expect(try await amira.post(path, fields).status == 403)
    }
    #expect(try await gwen.get("/workers/NOBODY").status == 404)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func whoLeavesIsSignedOutAndLeavesNothingUnseen(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToEnquiry(children)
    let (gwen, amira) = (
      try await StepsBrowser(cast, as: cast.gwen, at: now), try await StepsBrowser(cast, as: cast.amira, at: now)
    )
    let page = "/workers/\(cast.amira)"
    let open = try await gwen.get(page)
    #expect(open.words.contains("Children allocated: fewer than 5"), "an administrator may see no child")
    #expect(!open.text.contains("Hollis"))
    let version = try #require(open.hidden("version"))
    let stays = [("version", version), ("name", "Amira Vale"), ("role", "social-worker"), ("team", cast.north.text)]
    #expect(try await gwen.post(page, stays + [("active", "no")]).location == page)
    #expect(try await amira.get("/work").status == 303, "signed out")
    let left = try await gwen.get(page)
    #expect(left.text.contains("Has left and still holds work") && left.text.contains("Ruth Ockham"))
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: now)
    #expect(try await ruth.get("/actions").text.contains("/work-left"))
    #expect(try await ruth.get("/work-left").text.contains("Amira Vale"))
    let work = try await ruth.get("\(page)/work")
    #expect(work.text.contains("Maya Hollis") && work.text.contains("Noah Hollis"))
    let peter = try await StepsBrowser(cast, as: cast.peter, at: now)
    #expect(!(try await peter.get("/work-left").text.contains("Amira Vale")), "none of it is for the other hub")
    #expect(!(try await peter.get("\(page)/work").text.contains("Hollis")))
    #expect(try await gwen.get("\(page)/work").status == 403)
  }

  @Test(arguments: TestEngine.all) func aPasswordIsGivenAndSignInsEnd(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (gwen, dan) = (
      try await StepsBrowser(cast, as: cast.gwen, at: now), try await StepsBrowser(cast, as: cast.dan, at: now)
    )
    let page = "/workers/\(cast.dan)"
    #expect(try await gwen.get(page).text.contains("Sign them out everywhere"))
    #expect(try await dan.post("\(page)/sign-ins/end").status == 403)
    #expect(try await gwen.post("\(page)/sign-ins/end").location == page)
    #expect(try await dan.get("/work").location?.hasPrefix("/sign-in") == true)
    try await dan.move(to: now)
    let given = try await gwen.post("\(page)/password")
    #expect(given.words.contains("signs in as dan with the password"))
    let shown = given.words.split(separator: " ").first { $0.split(separator: "-").count == 3 && $0.utf8.count >= 17 }
    let password = String(try #require(shown).prefix(17))
    let credential = try #require(try await cast.store.credential(signIn: "dan"))
    #expect(try await PasswordHasher().verify(password, against: credential.hash))
    #expect(try await dan.get("/work").location?.hasPrefix("/sign-in") == true, "signed out")
    try await dan.move(to: now)
    #expect(try await dan.get("/work").location == "/password", "it is to be changed first")
    #expect(!(try await gwen.get(page).text.contains(password)), "shown once")
  }

  @Test(arguments: TestEngine.all) func aTeamIsAmendedAndClosed(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let gwen = try await StepsBrowser(cast, as: cast.gwen, at: now)
    let page = "/teams/\(cast.south)"
    let version = try #require(try await gwen.get(page).hidden("version"))
    let wrong = try await gwen.post(page, [("version", version), ("name", "North hub"), ("capacity", "many")])
    #expect(wrong.status == 422 && wrong.text.contains("Enter a whole number") && wrong.text.contains(#"value="many""#))
    let taken = try await gwen.post(page, [("version", version), ("name", "North hub"), ("capacity", "40")])
    #expect(taken.text.contains("a team of that name already"))
    #expect(
      try await gwen.post(page, [("version", version), ("name", "Harbour hub"), ("capacity", "40")]).status == 303)
    #expect(try await gwen.get("/workers").text.contains("Harbour hub"))
    let full = try await gwen.post("/teams/\(cast.north)/close", boxes("day", "2026-03-04"))
    #expect(full.text.contains("still holds children"))
    #expect(try await gwen.post("\(page)/close", boxes("day", "2026-03-04")).location == "/workers")
    #expect(try await gwen.get(page).status == 404)
  }
}
