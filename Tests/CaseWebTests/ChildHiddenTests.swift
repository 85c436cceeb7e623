import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// A child that a worker may not see is nowhere: every page about the child, and every page about a step of the child,
/// answers as if there were none.
@Suite struct ChildHiddenTests {
  @Test(arguments: TestEngine.all) func aHiddenChildIsNotFoundAnywhere(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let hidden = try await cast.zephyrine()
    try await cast.bringToEnquiry([hidden])
    let now = Moment("2026-03-04", hour: 9)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    let lena = try await StepsBrowser(cast, as: cast.lena, at: now)
    let visit = try await amira.begin(Visit.self, for: [hidden])
    let people = try await HiddenPaths(cast, hidden, at: Moment("2026-03-04", hour: 8))
    let paths = try await paths(of: hidden, visit, amira) + people.pages
    let nothing = try await lena.get("/children/NOBODY")
    #expect(nothing.status == 404)
    for path in paths {
      let mine = try await amira.get(path)
      #expect(mine.status < 400, "\(path) is not there for the child’s own worker: \(mine.status)")
      let theirs = try await lena.get(path)
      #expect(theirs.status == 404 && theirs.text == nothing.text, "\(path)")
    }
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: now)
    for path in people.managers {
      #expect(try await ruth.get(path).status < 400, "\(path) is not there for the child’s own manager")
      let theirs = try await lena.get(path)
      #expect(theirs.status == 404 && theirs.text == nothing.text, "\(path)")
    }
    for path in posts(hidden, visit) + people.posts {
      let fields = [("kind", "visit"), ("reason", "x"), ("asked", "place"), ("version", "0")]
      let answer = try await lena.post(path, fields)
      #expect(answer.status == 404 && answer.text == nothing.text, "\(path): \(answer.status)")
    }
    let other = try await cast.store.record(
      RegisterChild(givenName: "Ivy", familyName: "Shaw", born: "2019-01-01"), by: cast.lena, at: now)
    let around = "/children/\(other)/people"
    for path in ["/children?q=Zephyrine", "/work", "\(around)/new?q=quill", "\(around)/new?q=9434765919"] {
      #expect(!(try await lena.get(path).text.contains("Quillfeather")), "\(path)")
    }
    for person in [hidden, people.adult] {
      let fields = [("q", "quill"), ("person", person.text), ("kind", "friend")]
      let answer = try await lena.post(around, fields)
      #expect(answer.status == 404 && answer.text == nothing.text, "\(person)")
    }
  }

  private func paths(of child: SubjectID, _ visit: String, _ amira: StepsBrowser) async throws -> [String] {
    let page = try await amira.get("/children/\(child)/duties").text
    let why = page.ranges(of: "/children/\(child)/duties/").map { page[$0.lowerBound...].prefix { $0 != "\"" } }
    #expect(!why.isEmpty)
    let child = "/children/\(child)"
    return [
      child, "\(child)?at=2026-03-03", "\(child)?known=2026-03-03", "\(child)?years=all", "\(child)/words",
      "\(child)/record", "\(child)/plan", "\(child)/throughline", "\(child)/duties", "\(child)/chronology",
      "\(child)/looks", "\(child)/steps/new", visit, "\(visit)/pages/1",
      "\(visit)/pages/2", "\(visit)/check", "\(visit)/abandonment", "\(visit)/authorisation", "\(visit)/correction",
    ] + why.prefix(1).map(String.init)
  }

  private func posts(_ child: SubjectID, _ visit: String) -> [String] {
    [
      "/children/\(child)/steps", "\(visit)/take-up", "\(visit)/pages/1", "\(visit)/pages/1/draft", "\(visit)/finish",
      "\(visit)/authorisation", "\(visit)/return", "\(visit)/correction", "\(visit)/correction/finish",
      "\(visit)/correction/abandonment", "\(visit)/abandonment",
    ]
  }

  /// A look at a child, or at a step of brothers and sisters, is in the journal of each.
  @Test(arguments: TestEngine.all) func everyLookIsJournalled(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToEnquiry(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-04", hour: 9))
    let visit = try await amira.begin(Visit.self, for: children)
    _ = try await amira.get("\(visit)/pages/1")
    for child in children {
      let looks = try await amira.get("/children/\(child)/looks").text
      #expect(looks.contains("opened a page of a step"), "\(child)")
    }
  }
}
