import CaseStore
import Casework
import Foundation
import TestCast
import Testing

@Suite struct PackStoreTests {
  private let june = Moment("2026-06-05", hour: 9)

  private func issue(_ cast: Cast, _ meeting: String, at: Moment) async throws -> String {
    try await cast.store.record(IssuePack(for: meeting), by: cast.greta, at: at)
  }

  private func file(
    _ cast: Cast, _ pack: String, _ part: MeetingPart = .open, as worker: WorkerID? = nil
  ) async throws -> String {
    try await cast.store.read(for: worker ?? cast.greta, at: june) { try $0.packFile(pack, part, "index.html") }
  }

  private func children(_ cast: Cast, _ count: Int, _ name: String) async throws -> [SubjectID] {
    var made: [SubjectID] = []
    for number in 0..<count {
      made.append(
        try await cast.store.record(
          RegisterChild(givenName: "\(name)\(number)", familyName: "Quillfeather", born: "2015-01-20", sex: "F"),
          by: cast.tom, at: Cast.start))
    }
    return made
  }

  /// A pack of a small record, byte for byte: `golden/pack-*.html`, which a person has read.
  @Test(arguments: TestEngine.all) func aPackIsTheSameBytesOnBothEnginesAndYearsLater(_ engine: TestEngine) async throws
  {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToReview([cast.maya(), cast.noah()])
    let panel = try await cast.parentingPanel()
    let (meeting, open, _) = try await cast.agenda(panel, figures: ["open-children", "contacts-decided-in-a-day"])
    let pack = try await issue(cast, meeting, at: june)
    for part in MeetingPart.allCases {
      let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "golden/pack-\(part.rawValue).html")
      let text = try await file(cast, pack, part)
      if ProcessInfo.processInfo.environment["THROUGHLINE_WRITE_GOLDEN"] != nil {
        try Data(text.utf8).write(to: golden)
      }
      #expect(try String(contentsOf: golden, encoding: .utf8) == text, "\(part)")
    }
    let before = try await file(cast, pack)
    try await cast.store.record(
      WritePaper(for: open, "Another paper", author: "Dora Finch", [.purpose: "Changed"]), by: cast.dora, at: june)
    _ = try await children(cast, 7, "Later")
    #expect(try await file(cast, pack) == before)
    let second = try await issue(cast, meeting, at: june + 60)
    let supplement = try await file(cast, second)
    #expect(supplement.contains("supplement 1") && supplement.contains("Another paper"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aPackIsRefusedWithoutAnAgendaAndForOthers(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let empty = try await cast.plan(panel, on: "2026-06-20")
    #expect(try await refusal { try await issue(cast, empty, at: june) } == "There is nothing on the agenda yet.")
    let (meeting, _, _) = try await cast.agenda(panel)
    let dora = try await refusal { try await cast.store.record(IssuePack(for: meeting), by: cast.dora, at: june) }
    #expect(dora == "Issuing papers is for: governance officer.")
    let pack = try await issue(cast, meeting, at: june)
    await #expect(throws: Refusal.notFound) { try await file(cast, pack, .closed, as: cast.carl) }
    #expect(try await file(cast, pack, .closed, as: cast.dora).contains("An allegation"))
    #expect(try await file(cast, pack, as: cast.carl).contains("An item considered in private"))
  }

  /// Every byte of what is published is walked: no child, no small number, no private paper, nothing that leads away.
  @Test(arguments: TestEngine.all) func nothingThatIsNotForThePublicIsOnTheSite(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let few = try await children(cast, 3, "Zephyrine")
    try await cast.bringToPlan(few)
    let panel = try await cast.parentingPanel()
    let (meeting, _, _) = try await cast.agenda(
      panel, figures: Indicator.ours.map(\.name), private: "Canarysecret")
    _ = try await issue(cast, meeting, at: june)
    var details = try await cast.store.read(for: cast.greta, at: june) { try $0.board(panel).details }
    (details.name, details.isPublic) = ("Closeddoors Board", false)
    let inner = try await cast.store.record(SetUpBoard(details), by: cast.greta, at: june)
    let (own, _, _) = try await cast.agenda(inner, private: "Canarysecret")
    _ = try await issue(cast, own, at: june)
    let site = try await cast.store.publicSite()
    #expect(site.entries.count == 1 && site.files.count == 4)
    for (path, text) in site.files {
      for canary in ["Zephyrine", "Quillfeather", "Canarysecret", "Closeddoors", "http", "<script", "src=", "@import"] {
        #expect(!text.contains(canary), "\(path) has \(canary)")
      }
      for child in few { #expect(!text.contains(child.text), "\(path)") }
      let targets = text.ranges(of: "href=\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
      let ours = Set(site.files.flatMap { [$0.path, $0.path.split(separator: "/").last.map(String.init) ?? ""] })
      #expect(targets.allSatisfy { $0.hasPrefix("#") || $0 == "data:," || ours.contains(String($0)) }, "\(targets)")
    }
    let page = site.files[2].text
    #expect(page.contains("Open children") && page.contains("Too few to show"))
    let cells = page.ranges(of: "<td>").map { page[$0.upperBound...].prefix { $0 != "<" } }
    #expect(!cells.isEmpty && !cells.contains { ["1", "2", "3", "4"].contains($0) }, "\(cells)")
  }

  /// The attack: two packs, between which the record of the first one's days was corrected by two children.
  @Test(arguments: TestEngine.all) func twoPacksTogetherTellNoMoreThanEach(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    try await cast.store.record(
      SetPopulation(from: "2025-06-30", children: 10_000, source: "Office for National Statistics"), by: cast.gwen,
      at: Cast.start)
    func contact(_ children: [SubjectID], at: Moment) async throws {
      try await cast.record(
        Contact.self, Telling.contact(children, received: Moment("2026-04-14", hour: 10)), for: children, by: cast.tom,
        at: at)
    }
    let (first, late) = (try await children(cast, 8, "First"), try await children(cast, 2, "Late"))
    for child in first { try await contact([child], at: Moment("2026-04-14", hour: 11)) }
    let (meeting, _, _) = try await cast.agenda(panel, figures: ["contacts"])
    let one = try await issue(cast, meeting, at: june)
    for child in late { try await contact([child], at: june + 3600) }
    let (again, _, _) = try await cast.agenda(panel, on: "2026-07-20", figures: ["contacts"])
    let two = try await issue(cast, again, at: june + 7200)
    func april(_ pack: String) async throws -> [Substring] {
      let page = try await file(cast, pack)
      return page.ranges(of: "<td>").map { page[$0.upperBound...].prefix { $0 != "<" } }
    }
    let (before, after) = (try await april(one), try await april(two))
    #expect(before.contains("8") && before == after, "\(before) \(after)")
  }

  @Test(arguments: TestEngine.all) func whatIsLeftOfAHundredIsHiddenToo(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (many, one) = (try await children(cast, 12, "Many"), try await children(cast, 1, "One"))
    try await cast.bringToPlan(many)
    try await cast.bringToEnquiry(one)
    try await cast.record(
      Section47Enquiry.self, Telling.enquiry(one, begun: "2026-03-03", concluded: "2026-03-10"), for: one,
      by: cast.amira, at: Moment("2026-03-10", hour: 16), authorisedBy: cast.ruth)
    try await cast.record(
      Assessment.self, Telling.assessment(one, started: "2026-03-03", completed: "2026-03-16"), for: one,
      by: cast.amira, at: Moment("2026-03-16", hour: 16), authorisedBy: cast.ruth)
    try await cast.record(
      InitialConference.self, Telling.initialConference(one, on: "2026-03-20", .sexual), for: one, by: cast.joan,
      at: Moment("2026-03-20", hour: 15))
    let panel = try await cast.parentingPanel()
    let (meeting, _, _) = try await cast.agenda(panel, figures: ["plans-for-neglect"])
    let pack = try await issue(cast, meeting, at: june)
    let page = try await file(cast, pack)
    #expect(!page.contains("92.3"), "one child of thirteen is in another category: 100 less 92.3")
    #expect(page.contains("Too few to show"))
  }
}
