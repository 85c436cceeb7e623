import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// A return is sent, checked and looked through by those whose work it is, and by nobody else; and then it is gone.
@Suite struct ReturnsPagesTests {
  static let header = """
    CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
    mia<b>,X,01/04/2015,WBRI,UN1,,
    leo,M,31/09/2016,WBRI,UN1,,

    """
  static let now = Moment("2026-05-04", hour: 9)

  func files(_ csrf: String) -> [(name: String, file: String?, text: String)] {
    [("csrf", nil, csrf), ("kind", nil, "ssda903"), ("partial", nil, "yes"), ("files", "header.csv", Self.header)]
  }

  /// Sends a return and waits until it has been checked.
  func checked(_ browser: StepsBrowser) async throws -> String {
    let answer = try await browser.postFiles("/returns", files(browser.csrf))
    #expect(answer.status == 303)
    let path = try #require(answer.location)
    try await settle(path, browser)
    return path
  }

  func settle(_ path: String, _ browser: StepsBrowser) async throws {
    for _ in 0..<400 {
      if try await !browser.get(path).text.contains("are being checked") { return }
      try await Task.sleep(for: .milliseconds(25))
    }
    Issue.record("the check did not end")
  }

  @Test(arguments: TestEngine.all) func aReturnIsCheckedAndLookedThrough(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: Self.now)
    #expect(try await ines.get("/returns").text.contains("type=\"file\""))
    let path = try await checked(ines)
    let page = try await ines.get(path).text
    #expect(page.contains("mia&lt;b&gt;") && !page.contains("mia<b>") && page.contains("What was not looked at"))
    let rules = try await ines.get("\(path)?by=rule").text
    #expect(rules.contains("SEX must be M, F or U."))
    let rows = try await ines.get("\(path)?by=all&rule=101&child=mia%3Cb%3E").text
    #expect(rows.contains("SEX X") && rows.contains("header.csv, line 2") && !rows.contains(">leo<"))
    #expect(try await ines.get("\(path)?by=all&q=31%2F09").text.contains("31/09/2016"))
    #expect(try await ines.get("\(path)?by=all&q=nothing-like-it").text.contains("Nothing like that."))
    #expect(try await ines.get("\(path)/report/csv").text.hasPrefix("rule,severity,message"))
    #expect(try await ines.get("\(path)/report/json").text.contains("\"rules\":{\"ran\""))
    #expect(try await ines.get("\(path)/report/xlsx").status == 200)
    #expect(try await ines.get("\(path)/report/exe").status == 404)
    #expect(try await ines.get("/returns").text.contains(path))
    _ = try await ines.post("\(path)/end")
    #expect(try await ines.get(path).status == 404)
  }

  /// Two processes on one database: the one that does not hold a check says so, asks again, and then gives up.
  @Test(arguments: TestEngine.all) func anotherProcessSaysWhereItIs(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: Self.now)
    let path = try await checked(ines)
    let other = try await ines.inAnotherProcess()
    for page in [path, "\(path)?by=rule", "\(path)/report/csv"] {
      let answer = try await other.get(page)
      #expect(answer.status == 503 && answer.text.contains("another of the server’s processes"), "\(page)")
      #expect(answer.text.contains("try=1") && !answer.text.contains("mia"))
    }
    let last = try await other.get("\(path)?try=20")
    #expect(last.status == 503 && last.text.contains("could not be reached") && !last.text.contains("try="))
    // An id that nobody gave is answered alike: nobody learns what there is.
    #expect(try await other.get("/returns/none-ABC?try=20").text == last.text)
    #expect(try await other.post("\(path)/end").text.contains("has not been forgotten yet"))
    #expect(try await ines.get(path).status == 200)
    #expect(try await ines.post("\(path)/end").status == 303)
    #expect(try await ines.get(path).status == 404)
  }

  @Test(arguments: TestEngine.all) func nobodyElseSeesItAndItDoesNotLast(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: Self.now)
    let path = try await checked(ines)
    for other in [cast.samir, cast.ines] {
      let elsewhere = try await StepsBrowser(cast, as: other, at: Self.now)
      // In a process of its own, which holds nothing of it.
      #expect(try await elsewhere.get(path).status == 503)
      #expect(try await !elsewhere.get("\(path)/report/csv").text.contains("mia"))
    }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Self.now)
    #expect(try await amira.get("/returns").status == 403)
    #expect(try await amira.postFiles("/returns", files(amira.csrf)).status == 403)
  }

  @Test func aCheckIsForgottenAnHourAfterItWasLookedAtAndWhenThereAreMore() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    let token = try await cast.store.beginSession(for: cast.ines, device: "a test", at: Self.now)
    let session = Session(try #require(try await cast.store.session(token: token, at: Self.now)))
    let checks = ReturnChecks()
    for number in 0...ReturnChecks.mostOfOneSignIn {
      let files = try UploadedFiles()
      try files.add("kind", Array("ssda903".utf8))
      try files.begin("files", fileName: "header.csv")
      try Array(Self.header.utf8).withUnsafeBytes { try files.write($0) }
      try files.end()
      let order = try ReturnOrder(files)
      try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
        do {
          try checks.begin(order, id: "c\(number)", for: session, at: Self.now) { ended.resume() }
        } catch {
          ended.resume(throwing: error)
        }
      }
    }
    #expect(checks.all(of: session, at: Self.now).map { $0.id } == ["c3", "c2", "c1"])
    let again = try await cast.store.beginSession(for: cast.ines, device: "another", at: Self.now)
    let other = Session(try #require(try await cast.store.session(token: again, at: Self.now)))
    #expect(checks.check("c2", of: other, at: Self.now) == nil && checks.all(of: other, at: Self.now).isEmpty)
    let late = Self.now + ReturnChecks.keptFor
    #expect(checks.check("c2", of: session, at: late) != nil)
    #expect(checks.all(of: session, at: late + 1).map { $0.id } == ["c2"])
  }

  @Test(arguments: TestEngine.all) func theJournalSaysWhoAndNothingOfWhom(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: Self.now)
    _ = try await checked(ines)
    let words = try await cast.store.engine.read { connection in
      try connection.rows("SELECT words FROM journal WHERE worker_id = \(cast.ines) ORDER BY seq") { try $0.text(0) }
    }
    #expect(words.last == "Checked a return: Children looked after (SSDA903)")
    #expect(!words.joined().contains("mia"))
  }

  @Test func whatDoesNotComeFromOurPageIsRefused() async throws {
    let cast = try await Cast.authority(on: .sqlite)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: Self.now)
    #expect(try await ines.postFiles("/returns", files("wrong")).status == 403)
    #expect(try await ines.postFiles("/returns", files(ines.csrf).reversed()).status == 403)
    #expect(try await ines.postFiles("/returns", Array(files(ines.csrf).dropLast())).status == 422)
    #expect(try await ines.post("/returns").status == 415)
    let broken = try await ines.postFiles(
      "/returns", files(ines.csrf).dropLast() + [("files", "header.csv", "CHILD,SEX,DOB,ETHNIC,UPN\n\"1\n")])
    let path = try #require(broken.location)
    try await settle(path, ines)
    #expect(try await ines.get(path).text.contains("header.csv, line 2: a quoted cell that starts here never ends"))
  }
}
