import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Every clock with its law and its local standard, which is set from a day on when it is known what it would change.
@Suite struct StandardPagesTests {
  private let now = Moment("2026-03-23", hour: 9)

  @Test(arguments: TestEngine.all) func everyClockIsShownWithItsAuthority(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    let page = try await amira.get("/standards")
    for clock in allClocks { #expect(page.text.contains("<b>\(HTMLWords.of(clock.title))</b>"), "\(clock.id)") }
    #expect(page.text.contains("Set by law and guidance") && page.text.contains("Set by Larkmere"))
    #expect(!page.text.contains("/standards/cp-visit"), "it is not hers to set")
    #expect(try await amira.get("/standards/cp-visit").status == 403)
    #expect(try await amira.post("/standards/cp-visit").status == 403)
  }

  @Test(arguments: TestEngine.all) func whatARegisterAllowsIsSetFromADayOn(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    let list = try await samir.get("/standards")
    #expect(list.words.contains("Set for the registers") && list.words.contains("A DBS certificate is renewed"))
    let path = "/standards/register-certificate"
    #expect(list.links("/standards/").contains(path))
    #expect(try await samir.get(path).words.contains("Now: 3 years."))
    let hours = [("number", "9"), ("unit", "working-days")] + boxes("from", "2026-03-01")
    #expect(try await samir.post(path, hours).words.contains("Registers count in days, weeks, months or years."))
    let two = [("number", "2"), ("unit", "years")] + boxes("from", "2026-03-01")
    #expect(try await samir.post(path, two).location == "/standards#registers")
    #expect(try await samir.get("/standards").words.contains("2 years since 1 March 2026"))
    #expect(try await samir.get("/registers/workforce/new").words.contains("Renewed every 2 years"))
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    #expect(try await amira.get(path).status == 403)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func whatIsAPatternIsSetFromADayOn(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    let path = "/standards/register-complaint-pattern"
    #expect(try await samir.get("/standards").links("/standards/").contains(path))
    #expect(try await samir.get(path).words.contains("Now: 3."))
    for (day, theme) in [("2026-01-05", Complaint.Theme.conduct), ("2026-02-09", .conduct), ("2026-02-10", .delay)] {
      _ = try await cast.store.record(
        KeepEntry(
          nil,
          Complaint(
            reference: "C \(day)", receivedOn: try #require(Day(iso: day)), madeBy: .parent, theme: theme,
            about: "What was done")), by: cast.samir, at: now)
    }
    #expect(!(try await samir.get("/registers/complaints").words.contains("What comes back")))
    let one = [("number", "1")] + boxes("from", "2026-03-01")
    #expect(try await samir.post(path, one).words.contains("Enter a whole number from 2 to 400"))
    let two = [("number", "2")] + boxes("from", "2026-03-01")
    #expect(try await samir.post(path, two).location == "/standards#registers")
    #expect(try await samir.post(path, two).words.contains("A standard from that day is set already"))
    #expect(try await samir.get("/standards").words.contains("2 since 1 March 2026"))
    let found = try await samir.get("/registers/complaints").words
    #expect(found.contains("What comes back") && found.contains("2 complaints"))
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    #expect(try await amira.get(path).status == 403)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func whatAStandardWouldChangeIsShownFirst(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    for child in [try await cast.maya(), try await cast.kofi()] { try await cast.bringToPlan([child]) }
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    #expect(try await samir.get("/standards").links("/standards/").contains("/standards/cp-visit"))
    #expect(try await samir.get("/standards/no-such").status == 404)
    let wrong = try await samir.post("/standards/cp-visit", [("number", "0"), ("unit", "weeks")])
    #expect(wrong.status == 422 && wrong.text.contains("from 1 to 400") && wrong.text.contains("Enter the day"))
    let asked = [("number", "5"), ("unit", "working-days")] + boxes("from", "2026-01-01")
    let would = try await samir.post("/standards/cp-visit", asked)
    #expect(would.words.contains("5 working days") && would.words.contains("due sooner: 2"))
    #expect(try await samir.get("/standards").words.contains("(usual; not set yet)"))
    let gwen = try await StepsBrowser(cast, as: cast.gwen, at: now)
    let few = try await gwen.post("/standards/cp-visit", asked)
    #expect(few.words.contains("due sooner: fewer than 5"), "an administrator may see no child")
    #expect(try await samir.post("/standards/cp-visit", asked + [("confirm", "yes")]).location == "/standards")
    let set = try await samir.get("/standards")
    #expect(set.words.contains("5 working days since 1 January 2026"))
    let twice = try await samir.post("/standards/cp-visit", asked + [("confirm", "yes")])
    #expect(twice.status == 422 && twice.text.contains("set already"))
    let due = try await cast.store.read(for: cast.amira, at: now) { [cast] reader in
      try reader.openDuties(.worker(cast.amira)).filter { $0.clock == "cp-visit" }.map(\.due.day)
    }
    #expect(due == ["2026-03-27", "2026-03-27"])
    #expect(try await cast.store.verify().findings == [])
  }
}

/// Text as a page has it.
enum HTMLWords {
  static func of(_ text: String) -> String {
    let html: HTML = "\(text)"
    return html.text
  }
}
