import CaseStore
import Casework
import TestCast
import Testing

/// Two of everything on one database, as two web processes have it.
@Suite struct TwoProcessTests {
  @Test(arguments: TestEngine.all)
  func twoProcessesBehaveAsOne(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.store.record(
      Relate(Relationship(children[0], .sibling, of: children[1])), by: cast.tom, at: Cast.start)
    let ids = CountedIDs("P")
    let other = Store(engine: try open(database: cast.engine.place), newID: ids.id, newSalt: ids.salt)
    let stores = [cast.store, other]
    let now = Moment("2026-03-04", hour: 9)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        group.addTask {
          let (store, child) = (stores[number % 2], children[number / 2 % 2])
          let note = Telling.note([child], on: "2026-03-03", Line("Call \(number)"))
          let step = try await store.record(StartStep(CaseNote.self, for: [child]), by: cast.tom, at: now)
          try await store.record(FinishStep(step, note), by: cast.tom, at: now)
          _ = try await store.look(at: child, for: cast.tom, at: now, "Looked") { try $0.child(child) }
        }
      }
      try await group.waitForAll()
    }
    let found = try await other.verify()
    #expect(found.findings == [] && found.looks == 24)
    let counts = try await cast.store.read(for: cast.tom, at: now) { reader in
      try children.map { try reader.child($0)?.history.records.count ?? 0 }
    }
    #expect(counts == [12, 12])
    let token = try await cast.store.beginSession(for: cast.tom, device: "One", at: now)
    #expect(try await other.session(token: token, at: now)?.worker == cast.tom)
    try await other.endSession(token: token)
    #expect(try await cast.store.session(token: token, at: now) == nil)
    await other.engine.close()
  }

  @Test(arguments: TestEngine.all)
  func oneOfTwoWhoFinishAtOnceIsTold(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    let other = Store(engine: try open(database: cast.engine.place))
    let now = Moment("2026-03-04", hour: 9)
    let step = try await cast.start(CaseNote.self, for: [maya], cast.tom, now)
    let note = Telling.note([maya], on: "2026-03-03")
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for store in [cast.store, other] {
        group.addTask {
          do {
            try await store.record(FinishStep(step, note), by: cast.tom, at: now)
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.filter { $0 }.count == 1)
    #expect(try await other.verify().findings == [])
    await other.engine.close()
  }
}
