import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// The people around a child: found before they are added, typed both ways, ended and kept.
@Suite struct PeoplePagesTests {
  @Test(arguments: TestEngine.all) func anAdultIsLookedForAndThenOpened(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    let tom = try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11))
    let people = "/children/\(maya)/people"
    #expect(try await tom.get(people).text.contains("Nobody is recorded yet"))
    #expect(try await tom.get("\(people)/new-adult").location == "\(people)/new", "they are looked for first")
    let none = try await tom.get("\(people)/new?q=kelly%20hollis")
    #expect(none.text.contains("Nobody of that name was found"))
    let form = try await tom.get(try #require(none.links("\(people)/new-adult").first))
    #expect(form.text.contains(#"value="Kelly""#) && form.text.contains(#"value="Hollis""#))
    let adult = [("given", "Kelly"), ("family", "Hollis"), ("sex", "F")] + boxes("born", "1993-02-01")
    let blank = try await tom.post("\(people)/new-adult", adult)
    #expect(blank.status == 422 && blank.text.contains("href='#kind'") && blank.text.contains(#"value="Kelly""#))
    let opened = try await tom.post("\(people)/new-adult", adult + [("kind", "mother"), ("responsibility", "yes")])
    #expect(opened.location == people)
    let listed = try await tom.get(people)
    #expect(listed.text.contains("Kelly Hollis") && listed.text.contains("Has it"))
    #expect(try await tom.get("/children/\(maya)").text.contains("Kelly Hollis"))

    let noahs = "/children/\(noah)/people"
    let found = try await tom.get("\(noahs)/new?q=hollis%20kel")
    #expect(found.words.contains("born 1 February 1993, Mother of Maya Hollis"))
    let kelly = try #require(listed.links("\(people)/N").first).split(separator: "/").last.map(String.init) ?? ""
    let again = try await tom.post("\(noahs)/new-adult", adult + [("kind", "mother")])
    #expect(again.status == 422 && again.text.contains("is it the same person?"))
    let nobody = try await tom.post(noahs, [("q", "hollis kel")])
    #expect(nobody.status == 422 && nobody.text.contains("href='#person'"))
    let related = try await tom.post(noahs, [("q", "hollis"), ("person", kelly), ("kind", "mother")])
    #expect(related.location == noahs)
    let twice = try await tom.post(noahs, [("q", "hollis"), ("person", kelly), ("kind", "parent")])
    #expect(twice.status == 422 && twice.text.contains("recorded already"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func brothersAreReadFromBothSidesAndEnd(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    let tom = try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11))
    let added = try await tom.post(
      "/children/\(maya)/people", [("q", "noah"), ("person", noah.text), ("kind", "sibling")])
    #expect(added.status == 303)
    #expect(try await tom.get("/children/\(noah)/people").text.contains("Maya Hollis"))
    let page = try await tom.get("/children/\(maya)/people")
    let end = try #require(page.links("/children/\(maya)/relationships/").first)
    #expect(try await tom.get(end).words.contains("Noah Hollis is brother or sister of Maya"))
    let future = try await tom.post(end, boxes("day", "2026-03-09"))
    #expect(future.status == 422 && future.text.contains("in the future"))
    #expect(try await tom.post(end, boxes("day", "2026-03-01")).location == "/children/\(maya)/people")
    let after = try await tom.get("/children/\(maya)/people")
    #expect(after.text.contains("Before") && after.words.contains("until 1 March 2026"))
    #expect(try await tom.get(end).status == 404, "it has ended")
  }

  @Test(arguments: TestEngine.all) func anAdultHasAPageOfTheirOwn(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (maya, kofi) = (try await cast.maya(), try await cast.kofi())
    let kelly = try await cast.store.record(
      AddAdult(
        to: maya, PersonDetails(givenName: "Kelly", familyName: "Hollis"), .mother, parentalResponsibility: true),
      by: cast.tom, at: Cast.start)
    let tom = try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11))
    let page = "/children/\(maya)/people/\(kelly)"
    let version = try #require(try await tom.get("\(page)/particulars").hidden("version"))
    let amended = try await tom.post(
      "\(page)/particulars",
      [("version", version), ("given", "Kelly"), ("family", "Hollis"), ("language", "Polish"), ("interpreter", "yes")])
    #expect(amended.status == 303)
    _ = try await tom.post(
      "\(page)/warnings", [("words", "May be violent: visit in pairs")] + boxes("review", "2026-09-01"))
    let shown = try await tom.get(page)
    #expect(shown.text.contains("Polish") && shown.text.contains("An interpreter is needed"))
    #expect(shown.text.contains("visit in pairs"))
    #expect(try await tom.get("/children/\(kofi)/people/\(kelly)").status == 404, "she is not around Kofi")
    #expect(try await tom.post("/children/\(kofi)/people/\(kelly)/names").status == 404)
  }

  @Test(arguments: TestEngine.all) func whoKeepsNoPeopleReadsThem(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    let samir = try await StepsBrowser(cast, as: cast.samir, at: Moment("2026-03-02", hour: 11))
    for page in ["people", "particulars", "names", "home", "numbers", "warnings"] {
      let shown = try await samir.get("/children/\(maya)/\(page)")
      #expect(shown.status == 200 && !shown.text.contains(#"action="/children/"#), "\(page)")
    }
    #expect(try await samir.get("/children/\(maya)/people/new").status == 403)
    let refused = try await samir.post(
      "/children/\(maya)/warnings", [("words", "A dog")] + boxes("review", "2026-06-01"))
    #expect(refused.status == 403 && refused.words.contains("Adding a warning is for: social worker"))
  }
}
