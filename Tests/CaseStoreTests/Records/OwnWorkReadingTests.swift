import CaseStore
import Casework
import TestCast
import Testing

/// A worker's own work is what every other list says it is, whichever way it is asked for.
@Suite struct OwnWorkReadingTests {
  /// Maya and Noah on a plan with Amira, a step begun about both, and actions about a child who is not hers.
  private func morning(_ kind: TestEngine) async throws -> (Cast, [SubjectID], SubjectID, Moment) {
    let cast = try await Cast.authority(on: kind)
    let (children, other) = ([try await cast.maya(), try await cast.noah()], try await cast.kofi())
    try await cast.bringToPlan(children)
    let now = Moment("2026-04-30", hour: 9)
    _ = try await cast.start(Visit.self, for: children, cast.amira, now)
    let agreed = AgreedAction(what: "Ring the school", owner: "Amira Vale", worker: cast.amira, due: "2026-04-02")
    try await cast.store.record(AddAction(children[0], agreed), by: cast.amira, at: now)
    try await cast.store.record(AddAction(other, agreed), by: cast.tom, at: now)
    return (cast, children, other, now)
  }

  @Test(arguments: TestEngine.all) func itIsWhatTheOtherListsSay(_ kind: TestEngine) async throws {
    let (cast, children, _, now) = try await morning(kind)
    for day in [0, 1, 3, 40] {
      try await cast.store.read(for: cast.amira, at: now.adding(hours: 24 * day)) { [worker = cast.amira] reader in
        let work = try reader.ownWork(toDo: 50, actions: 50)
        #expect(Set(work.children.map(\.id)) == Set(children))
        #expect(work.duties.map(\.run) == (try reader.openDuties(.worker(worker)).map(\.run)))
        #expect(DutyCounts(work.duties, at: reader.now) == (try reader.countDuties(.worker(worker))))
        let unfinished = try reader.steps(.unfinished(worker))
        #expect(work.begun.map(\.id) == unfinished.map(\.id))
        #expect(work.begun.map(\.children) == unfinished.map(\.children))
        #expect(work.begun.contains { $0.kind == Visit.id && $0.children.count == 2 })
        let waiting = try children.flatMap { try reader.steps(.openOf($0)) }.filter { $0.status == .toDo }
        #expect(Set(work.toDo.map(\.id)) == Set(waiting.map(\.id)) && !waiting.isEmpty)
        #expect(work.toDo.map(\.openedOn) == work.toDo.map(\.openedOn).sorted())
        #expect(try reader.ownWork(toDo: 1, actions: 2).toDo.map(\.id) == work.toDo.prefix(1).map(\.id))
      }
    }
  }

  @Test(arguments: TestEngine.all) func anActionAboutAnothersChildIsHersWhileSheMaySeeTheChild(
    _ kind: TestEngine
  ) async throws {
    let (cast, children, kofi, now) = try await morning(kind)
    func named(_ at: Moment) async throws -> Set<SubjectID> {
      Set(
        try await cast.store.read(for: cast.amira, at: at) { try $0.ownWork(toDo: 9, actions: 99) }.actions
          .filter { $0.action.what == "Ring the school" }.map(\.child.id))
    }
    #expect(try await named(now) == [children[0]], "Kofi is not hers to see")
    try await cast.store.record(BreakGlass(kofi, reason: "At the school now"), by: cast.amira, at: now)
    #expect(try await named(now + 60) == [children[0], kofi])
    try await cast.store.record(
      RestrictRecord(children[0], to: [cast.samir], reason: "A relative"), by: cast.samir, at: now + 120)
    let work = try await cast.store.read(for: cast.amira, at: now + 180) { try $0.ownWork(toDo: 50, actions: 99) }
    #expect(work.children.map(\.id) == [children[1]])
    #expect(Set(work.duties.map(\.child.id)) == [children[1]])
    #expect(!work.begun.isEmpty && (work.begun + work.toDo).allSatisfy { $0.children.map(\.id) == [children[1]] })
    #expect(Set(work.actions.map(\.child.id)).isSubset(of: [children[1], kofi]))
  }
}
