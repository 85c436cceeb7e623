import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// What is known of a child: particulars, names, numbers, homes and warnings.
@Suite struct ParticularsPagesTests {
  private func tomAtMaya(_ engine: TestEngine) async throws -> (Cast, StepsBrowser, String) {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    return (cast, try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11)), "/children/\(maya)")
  }

  private static let asKept = [("given", "Maya"), ("family", "Hollis"), ("sex", "F")] + boxes("born", "2017-06-14")

  @Test(arguments: TestEngine.all) func particularsAreAmendedAndTheOldNameStays(_ engine: TestEngine) async throws {
    let (cast, tom, maya) = try await tomAtMaya(engine)
    let page = try await tom.get("\(maya)/particulars")
    let version = try #require(page.hidden("version"))
    #expect(page.text.contains(#"value="Maya""#) && page.text.contains(#"value="2017""#))
    let wrong = try await tom.post(
      "\(maya)/particulars",
      [("version", version), ("given", "<Maya>"), ("family", " "), ("born.day", "31"), ("born.month", "9")])
    #expect(wrong.status == 422 && wrong.text.contains("href='#family'") && wrong.text.contains("href='#born'"))
    #expect(wrong.text.contains(#"value="&lt;Maya&gt;""#) && wrong.text.contains(#"value="31""#))
    let refused = try await tom.post(
      "\(maya)/particulars", [("version", version)] + Self.asKept + [("disability", "NONE"), ("disability", "HEAR")])
    #expect(refused.status == 409 && refused.text.contains("cannot go with another answer"))
    let kept = try await tom.post(
      "\(maya)/particulars",
      [
        ("version", version), ("given", "May"), ("family", "Hollis-Reed"), ("known-as", "May-May"), ("sex", "F"),
        ("language", "Polish"), ("interpreter", "yes"), ("religion", "christian"), ("ethnicity", "WOTH"),
        ("disability", "HEAR"), ("pronouns", "she"),
      ] + boxes("born", "2017-06-14"))
    #expect(kept.location == "\(maya)/particulars")
    let child = try await tom.get(maya).text
    #expect(child.contains("May Hollis-Reed") && child.contains("likes to be called May-May"))
    #expect(child.contains("speaks Polish") && child.contains("needs an interpreter"))
    let names = try await tom.get("\(maya)/names")
    #expect(names.text.contains("Maya Hollis") && names.text.contains("Used before"))
    #expect(try await tom.get("/children?q=maya").text.contains("May Hollis-Reed"), "found by the old name too")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func twoWhoAmendAtOnceSeeBoth(_ engine: TestEngine) async throws {
    let (_, tom, maya) = try await tomAtMaya(engine)
    let version = try #require(try await tom.get("\(maya)/particulars").hidden("version"))
    let first = try await tom.post(
      "\(maya)/particulars", [("version", version), ("language", "Polish")] + Self.asKept)
    #expect(first.status == 303)
    let second = try await tom.post(
      "\(maya)/particulars", [("version", version), ("language", "Ukrainian"), ("religion", "none")] + Self.asKept)
    #expect(second.status == 409 && second.text.contains("Somebody else changed this"))
    #expect(second.text.contains(#"value="Ukrainian""#) && second.words.contains("Kept nowPolish"))
    let now = try #require(second.hidden("version"))
    #expect(now != version)
    let chosen = try await tom.post(
      "\(maya)/particulars", [("version", now), ("language", "Ukrainian"), ("religion", "none")] + Self.asKept)
    #expect(chosen.status == 303)
    #expect(try await tom.get(maya).text.contains("speaks Ukrainian"))
    let without = try await tom.post("\(maya)/particulars", Self.asKept)
    #expect(without.status == 409, "a form that does not say what it saw overwrites nobody")
  }

  @Test(arguments: TestEngine.all) func namesAndNumbersAreAddedAndEnded(_ engine: TestEngine) async throws {
    let (cast, tom, maya) = try await tomAtMaya(engine)
    #expect(try await tom.post("\(maya)/names", [("kind", "at-birth")]).text.contains("href='#given'"))
    let birth = [("kind", "at-birth"), ("given", "Maya"), ("family", "Quist")]
    #expect(try await tom.post("\(maya)/names", birth).status == 303)
    #expect(try await tom.get("/children?q=quist").text.contains("Maya Hollis"))
    let wrong = try await tom.post("\(maya)/numbers", [("kind", "nhs"), ("number", "943 476 5918")])
    #expect(wrong.text.contains("This is not an NHS number") && wrong.text.contains(#"value="943 476 5918""#))
    #expect(try await tom.post("\(maya)/numbers", [("kind", "nhs"), ("number", "943 476 5919")]).status == 303)
    let page = try await tom.get("\(maya)/numbers")
    #expect(page.text.contains("9434765919"))
    #expect(try await tom.get("/children?q=9434765919").text.contains("Maya Hollis"))
    let end = try #require(page.links("\(maya)/numbers/").first)
    #expect(try await tom.get(end).text.contains("NHS number: 9434765919"))
    #expect(try await tom.post(end, []).text.contains("Enter the last day"))
    #expect(try await tom.post(end, boxes("day", "2026-03-02")).status == 303)
    #expect(try await tom.get("\(maya)/numbers").words.contains("until 2 March 2026"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aHouseholdMovesTogether(_ engine: TestEngine) async throws {
    let (cast, tom, maya) = try await tomAtMaya(engine)
    let child = SubjectID(String(maya.split(separator: "/")[1]))
    let kelly = try await cast.store.record(
      AddAdult(to: child, PersonDetails(givenName: "Kelly", familyName: "Hollis"), .mother), by: cast.tom,
      at: Cast.start)
    let wrong = try await tom.post("\(maya)/home", [("lines", "4 Weir Lane"), ("postcode", "nowhere")])
    #expect(wrong.text.contains("“nowhere” is not a postcode") && wrong.text.contains("Enter the day of the move"))
    #expect(wrong.text.contains("4 Weir Lane</textarea>"))
    let moved = try await tom.post(
      "\(maya)/home",
      [("lines", "4 Weir Lane\nLarkmere"), ("postcode", "lm12ab"), ("with", kelly.text)] + boxes("from", "2024-05-01"))
    #expect(moved.status == 303)
    let page = try await tom.get("\(maya)/home")
    #expect(page.text.contains("4 Weir Lane, Larkmere, LM1 2AB") && page.words.contains("Kelly Hollis, mother"))
    #expect(try await tom.get("\(maya)/people").text.contains("The same home"))
    let refuge = try await tom.post(
      "\(maya)/home", [("lines", "The refuge"), ("confidential", "yes")] + boxes("from", "2026-02-20"))
    #expect(refuge.status == 303)
    let now = try await tom.get("\(maya)/home")
    #expect(now.text.contains("do not give it out") && now.words.contains("1 May 2024 to 19 February 2026"))
    #expect(!(try await tom.get("\(maya)/people").text.contains("The same home")), "her mother did not move")
    let before = try await tom.post("\(maya)/home", [("lines", "Elsewhere")] + boxes("from", "2025-01-01"))
    #expect(before.text.contains("since 20 February 2026 is recorded"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aWarningIsReviewedAndEnds(_ engine: TestEngine) async throws {
    let (_, tom, maya) = try await tomAtMaya(engine)
    let long = try await tom.post("\(maya)/warnings", [("words", "A large dog")] + boxes("review", "2028-01-01"))
    #expect(long.status == 422 && long.text.contains("within twelve months") && long.text.contains("A large dog"))
    let added = try await tom.post("\(maya)/warnings", [("words", "A large dog")] + boxes("review", "2026-06-01"))
    #expect(added.status == 303)
    #expect(try await tom.get(maya).text.contains("A large dog"))
    let page = try await tom.get("\(maya)/warnings")
    let review = try #require(page.links("\(maya)/warnings/").first { $0.hasSuffix("/review") })
    let version = try #require(try await tom.get(review).hidden("version"))
    let kept = [("version", version), ("words", "A large dog, chained")] + boxes("review", "2026-09-01")
    #expect(try await tom.post(review, kept).status == 303)
    let stale = try await tom.post(
      review, [("version", version), ("words", "Two large dogs")] + boxes("review", "2026-10-01"))
    #expect(stale.status == 409 && stale.text.contains("Two large dogs") && stale.text.contains("A large dog, chained"))
    let end = review.replacing("/review", with: "/end")
    #expect(try await tom.post(end, boxes("day", "2026-03-02")).status == 303)
    #expect(try await tom.get("\(maya)/warnings").text.contains("Ended"))
    #expect(!(try await tom.get(maya).text.contains("A large dog")))
  }
}
