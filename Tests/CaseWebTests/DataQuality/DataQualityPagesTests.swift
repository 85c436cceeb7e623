import CaseStore
import Casework
import ReturnExtracts
import TestCast
import Testing

@testable import CaseWeb

@Suite struct DataQualityPagesTests {
  private let now = Moment("2026-06-30", hour: 9)

  /// A worker finds what the census would fail on, follows it, mends it, and it is gone from the list.
  @Test(arguments: TestEngine.all) func aWorkerMendsAnError(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    let list = try await amira.get("/data-quality").text
    #expect(list.contains("Your children") && list.contains("Maya Hollis") && list.contains("No ethnicity is recorded"))
    let place = "/children/\(maya)/particulars"
    #expect(list.contains("href=\"\(place)#ethnicity\""))
    let page = try await amira.get(place).text
    #expect(page.contains("What the census would ask about here"))
    // Beside the question too.
    #expect(page.ranges(of: "No ethnicity is recorded").count == 2 && page.contains("For the census"))
    #expect(try await amira.get("/children/\(maya)").text.contains("What the census would ask about"))
    #expect(try await amira.get("/children/\(maya)/numbers").text.contains("There is no pupil number"))
    let version = try await cast.store.read(for: cast.amira, at: now) { try $0.personRecord(maya)?.version }
    let mended = try await amira.post(
      place,
      [
        ("version", "\(version ?? -1)"), ("given", "Maya"), ("family", "Hollis"), ("sex", "F"),
        ("ethnicity", "WBRI"), ("disability", "NONE"), ("no-pupil-number", "UN3"),
      ] + boxes("born", "2017-06-14"))
    #expect(mended.status == 303, "\(mended.text)")
    let after = try await amira.get("/data-quality").text
    #expect(after.contains("Nothing: the census would pass.") && !after.contains("Maya Hollis"))
    #expect(!(try await amira.get(place).text.contains("What the census would ask about here")))
  }

  @Test(arguments: TestEngine.all) func aStepSaysWhatIsWrongWithItBesideTheAnswer(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    // Finished on a Saturday: the census takes no conference held at a weekend.
    try await cast.record(
      Section47Enquiry.self, Telling.enquiry([maya], begun: "2026-03-03", concluded: "2026-03-10"), for: [maya],
      by: cast.amira, at: Moment("2026-04-06", hour: 16), authorisedBy: cast.ruth)
    let conference = try await cast.record(
      InitialConference.self, Telling.initialConference([maya], on: "2026-04-11"), for: [maya], by: cast.joan,
      at: Moment("2026-04-11", hour: 15))
    let joan = try await StepsBrowser(cast, as: cast.joan, at: Moment("2026-04-13", hour: 9))
    let page = try await joan.get("/steps/\(conference)").text
    #expect(page.ranges(of: "was held at a weekend").count == 2, "above, and beside the answer")
    // Nothing is said to those who cannot mend it.
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-04-13", hour: 9))
    #expect(!(try await amira.get("/steps/\(conference)").text.contains("was held at a weekend")))
  }

  /// What is written is judged as it would be were it finished; what goes on for too long, as it is.
  @Test(arguments: TestEngine.all) func whatIsNotFinishedIsAskedAboutToo(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let late = Moment("2026-06-30", hour: 9)
    let waiting = try await cast.waiting(Assessment.self, for: [maya], cast.amira, late)
    let step = try #require(waiting)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: late)
    #expect(try await amira.get("/steps/\(step)").text.contains("for more than 45 working days"))
    #expect(try await amira.get("/data-quality").text.contains("/steps/\(step)"))
    try await cast.store.record(TakeUpStep(step), by: cast.amira, at: late)
    var answers = Telling.assessment([maya], started: "2026-06-29", completed: "2026-06-30")
    answers.shared[Assessment.factors.key] = nil
    for child in answers.each.keys { answers.each[child]?[Assessment.factors.key] = nil }
    _ = try await cast.store.saveDraft(answers, of: step, seen: 0, by: cast.amira, at: late)
    let check = try await amira.get("/steps/\(step)/check").text
    #expect(check.contains("The finished assessment has no factors") && !check.contains("more than 45 working days"))
  }

  @Test(arguments: TestEngine.all) func aTeamIsSeenByThoseWhoseItIs(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToReview([try await cast.zephyrine()])
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: now)
    let team = try await ruth.get("/data-quality").text
    #expect(team.contains("North hub") && team.contains("Zephyrine Quillfeather") && team.contains("Amira Vale"))
    #expect(team.contains("worker=\(cast.amira)") && team.contains("rule=4220"))
    let one = try await ruth.get("/data-quality?team=\(cast.north)&rule=4220").text
    #expect(one.contains("Only rule 4220") && !one.contains(">Error</span> Nothing is recorded about disability"))
    for (worker, path) in [
      (cast.peter, "/data-quality?team=\(cast.north)"), (cast.peter, "/data-quality?worker=\(cast.amira)"),
      (cast.lena, "/data-quality"), (cast.gwen, "/data-quality"), (cast.gwen, "/data-quality?team=\(cast.north)"),
    ] {
      let page = try await StepsBrowser(cast, as: worker, at: now).get(path)
      #expect(page.status == 200 && !page.text.contains("Quillfeather"), "\(worker) \(path)")
      // One child with an error is a small number.
      #expect(page.text.contains("not shown") && !page.text.contains("4220"), "\(worker) \(path)")
    }
    for worker in [cast.carl, cast.greta, cast.paul] {
      #expect(try await StepsBrowser(cast, as: worker, at: now).get("/data-quality").status == 403)
    }
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    #expect(try await samir.get("/data-quality").text.contains("Quillfeather"))
  }

  /// More lines than a page holds: each is on one page, in one order, and the rule chosen stays chosen on the next.
  @Test(arguments: TestEngine.all) func theListGoesOnToASecondPage(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let steps = (1...DataQualityPage.pageful + 5).map { StepID("step-\($0 + 100)") }
    let lines = steps.map { QualityFinding(rule: "4220", isError: true, place: .step($0)) }
    _ = try await cast.store.bringQuality(
      most: 50, census: CensusCheck(on: now.day).year.name, today: now.day
    ) { record in
      QualityOfChild(record, isInCensus: true, findings: record.child == maya ? lines : [])
    }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: now)
    func shown(_ path: String) async throws -> [String] {
      let page = try await amira.get(path).text
      return steps.map(\.text).filter { page.contains("/steps/\($0)\"") || page.contains("/steps/\($0)#") }
    }
    let (first, second) = (try await shown("/data-quality"), try await shown("/data-quality?page=2"))
    #expect(first.count == DataQualityPage.pageful && second.count == 5)
    #expect(Set(first).isDisjoint(with: second))
    #expect(try await shown("/data-quality?page=3") == second, "there is no third")
    let page = try await amira.get("/data-quality?rule=4220").text
    #expect(page.contains("rule=4220&amp;page=2") && page.contains("Find on this page"))
    let last = try await amira.get("/data-quality?rule=4220&page=2").text
    #expect(last.contains("Only rule 4220") && last.contains("First found"))
  }
}
