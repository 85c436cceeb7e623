import Casework
import TestCast
import Testing

@testable import CaseStore

/// What is to do, begun or waits is kept apart from the many steps that are over, and is always what the steps say.
@Suite struct OpenStepsTests {
  private typealias Line = [String]

  private func kept(_ engine: any Engine) async throws -> [Line] {
    try await engine.read { connection in
      try connection.rows("SELECT subject_id, status, step_id, opened_on FROM open_step ORDER BY 1, 2, 3") {
        [try $0.text(0), try $0.text(1), try $0.text(2), try $0.text(3)]
      }
    }
  }

  private func meant(_ engine: any Engine) async throws -> [Line] {
    try await engine.read { connection in
      try connection.rows(
        """
        SELECT x.subject_id, s.status, s.id, s.opened_on FROM step s JOIN step_subject x ON x.step_id = s.id
         WHERE s.status NOT IN ('finished', 'abandoned') ORDER BY 1, 2, 3
        """
      ) { [try $0.text(0), try $0.text(1), try $0.text(2), try $0.text(3)] }
    }
  }

  @Test(arguments: TestEngine.all) func itIsWhatTheStepsSayFromBeginningToEnd(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToPlan(children)
    let opened = try await kept(cast.engine)
    #expect(try await opened == meant(cast.engine))
    #expect(Set(opened.map { $0[1] }) == ["to-do"] && Set(opened.map { $0[0] }).count == 2)
    let at = Moment("2026-03-28", hour: 9)
    // Begun about both, sent, sent back, given up: at each of them the lists say what the step says.
    let group = try #require(try await cast.waiting(CoreGroup.self, for: children, cast.amira, at))
    let statuses: [(String, any Change)] = [
      ("draft", TakeUpStep(group)),
      ("sent", FinishStep(group, Telling.coreGroup(children, on: "2026-03-27"))),
      ("sent-back", SendBackStep(group, reason: "Who was there?")),
    ]
    for (place, (status, change)) in statuses.enumerated() {
      let worker = status == "sent-back" ? cast.ruth : cast.amira
      try await record(change, cast, worker, at + place * 60)
      let now = try await kept(cast.engine)
      #expect(try await now == meant(cast.engine), "\(status)")
      #expect(now.filter { $0[2] == group.text }.map { $0[1] } == [status, status])
    }
    let visit = try await cast.start(Visit.self, for: [children[0]], cast.amira, at)
    #expect(try await kept(cast.engine).filter { $0[2] == visit.text }.count == 1)
    try await cast.store.record(AbandonStep(visit, reason: "Begun by mistake"), by: cast.amira, at: at + 600)
    #expect(try await kept(cast.engine).allSatisfy { $0[2] != visit.text })
    #expect(try await kept(cast.engine) == meant(cast.engine))
    #expect(try await cast.store.verify().findings == [])
  }

  private func record(_ change: any Change, _ cast: Cast, _ worker: WorkerID, _ at: Moment) async throws {
    func record(_ change: some Change) async throws { _ = try await cast.store.record(change, by: worker, at: at) }
    try await record(change)
  }

  /// A database of before is filled as the door would have filled it.
  @Test(arguments: TestEngine.all) func theMigrationFillsIt(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    try await cast.bringToPlan([try await cast.maya(), try await cast.noah()])
    let before = try await kept(cast.engine)
    let text = try #require(Embedded.migrations.first { $0.name.hasPrefix("0021") }?.text)
    let filling = try #require(text.split(separator: ";").first { $0.contains("INSERT INTO open_step") })
    try await cast.engine.write(.full) { connection in
      try connection.script("DELETE FROM open_step")
      try connection.script(String(filling))
    }
    #expect(!before.isEmpty)
    #expect(try await kept(cast.engine) == before)
  }

  /// The child's own page reads less, and shows the same.
  @Test(arguments: TestEngine.all) func aPageReadsOfAChildWhatItShows(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, noah) = (try await cast.maya(), try await cast.noah())
    try await cast.bringToReview([maya, noah])
    let now = Moment("2026-06-12", hour: 17)
    let (page, whole) = try await cast.store.read(for: cast.amira, at: now) { reader in
      (try #require(try reader.child(maya, .page)), try #require(try reader.child(maya)))
    }
    let open = whole.steps.filter { ![.finished, .abandoned].contains($0.status) }
    #expect(!open.isEmpty && open.count < whole.steps.count)
    #expect(page.steps.map(\.id) == open.map(\.id))
    #expect(page.steps.first?.children.map(\.id) == open.first?.children.map(\.id))
    #expect(page.words.first?.words == whole.words.first?.words)
    #expect(page.wordsCount == whole.words.count && whole.words.count > 1)
    let plan = try #require(whole.history.planLines)
    let shown = whole.actions.filter { $0.isOpen || $0.step == plan.id }
    #expect(!shown.isEmpty && page.actions.map(\.id) == shown.map(\.id))
    #expect(page.name == whole.name && page.worker == "Amira Vale" && page.team == whole.team)
    // Not a word of somebody else's child.
    let hidden = try await cast.store.read(for: cast.lena, at: now) { try $0.child(maya, .page)?.name.full }
    #expect(hidden == nil)
  }
}
