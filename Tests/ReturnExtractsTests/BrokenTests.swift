import CaseStore
import Casework
import ReturnExtracts
import Returns
import Testing
import TestCast

/// A file that cannot be used is refused whole: nothing is written.
@Suite struct BrokenTests {
  static let hostile = """
    <!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
    <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>
    <Children>\(Told.amy)<Child><ChildIdentifiers><LAchildID>&b;</LAchildID></ChildIdentifiers></Child></Children>
    </Message>
    """
  /// What is wrong with each, and what is said of it.
  static let broken: [(what: String, census: @Sendable () -> Census, said: String)] = [
    ("broken after two children", { Census(Told.amy, Told.ben, "<Child><ChildIdentifiers>") }, "line"),
    ("cut off before its end", { Census(Told.amy, end: "") }, "line"),
    ("another return", { Census(text: "<SSDA903><Children>\(Told.amy)</Children></SSDA903>") }, "outermost element"),
    ("hostile", { Census(text: hostile) }, "document type"),
    ("not XML", { Census(text: "LAchildID,UPN\nAMY0001,") }, "line 1"),
    ("empty", { Census(text: "") }, ""),
    ("of two years", { Census(Told.amy, year: "2019") }, "line 2, column 1: its census year cannot be told"),
    ("of no year", { Census(Told.amy, reference: "2026") }, "ReferenceDate is “2026”"),
    ("of a year that ends in June", { Census(Told.amy, reference: "2025-06-30") }, "ends on 31 March"),
    ("of a year that is not over", { Census(Told.amy, year: "2027", reference: "2027-03-31") }, "which has not come"),
  ]

  @Test(arguments: TestEngine.all)
  func nothingOfItIsWritten(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let head = try await cast.head()
    for (what, census, said) in Self.broken {
      let file = census()
      do {
        let (summary, _) = try await cast.imports(file)
        Issue.record("\(what) was taken: \(summary)")
      } catch let refusal as XMLRefusal {
        #expect(refusal.description.contains(said), "\(what): \(refusal)")
        #expect(refusal.file == file.path)
      }
      #expect(try await cast.head() == head, "\(what)")
    }
    #expect(try await cast.content() == [])
  }

  @Test(arguments: TestEngine.all)
  func onlyAnAdministratorImportsAndOnlyForAHub(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (census, head) = (Census(Told.amy), try await cast.head())
    for (team, worker) in [(cast.north, cast.ruth), (cast.door, cast.gwen), ("NOBODY", cast.gwen)] {
      await #expect(throws: Refusal.self) {
        try await CINCensusImport(path: census.path, team: team, worker: worker)
          .run(into: cast.store, now: { Cast.importing }, told: { _ in })
      }
    }
    #expect(try await cast.head() == head)
  }
}
