import CaseStore
import Casework

/// How long it takes to work out a child's duties from the record in memory, and to do so for everybody in the store.
struct DutyMeasuring {
  let database: String
  /// Whether the whole authority is counted again, which takes a while where it is large.
  let recounting: Bool

  func measure(_ run: inout Run) async throws {
    let engine = try open(database: database)
    let store = Store(engine: engine)
    var draw = Draw(seed: 11)
    let all: [SubjectID] = try await engine.read { connection in
      try connection.rows("SELECT id FROM subject WHERE kind = 'child' ORDER BY id") { SubjectID(try $0.text(0)) }
    }
    let children = draw.some(1_000, of: all)
    let wide = try await engine.read { connection in
      try connection.first("SELECT worker_id FROM worker_key WHERE key = 'all' ORDER BY worker_id LIMIT 1") {
        WorkerID(try $0.text(0))
      }
    }
    guard let wide else { throw Failure("nobody sees every child") }
    // The first hundred warm what is kept between children.
    let (histories, rulebook) = try await store.read(for: wide, at: .now) { reader in
      (try children.compactMap { try reader.child($0)?.history }, try reader.rulebook())
    }
    for history in histories.prefix(100) { _ = rulebook.duties(of: history) }
    let measured = Array(histories.dropFirst(100))
    let (first, duties) = times(measured, rulebook)
    let (again, _) = times(measured + measured + measured, rulebook)
    run.set("duties/child-mean", first.mean)
    run.set("duties/child-p99", first.percentile(99))
    run.set("duties/child-again", again.mean)
    run.set("duties/a-second", Double(duties) / (first.reduce(0, +) / 1e6))
    run.set("duties/of-a-child", Double(duties) / Double(first.count))
    if recounting {
      let began = ContinuousClock.now
      try await store.recount(at: .now)
      let seconds = (ContinuousClock.now - began).seconds
      run.set("duties/recount-children-a-second", Double(all.count) / seconds)
      run.set("duties/recount-seconds", seconds)
    }
    await engine.close()
  }

  /// Microseconds of the processor for each child, and how many duties there were.
  private func times(_ histories: [History], _ rulebook: Rulebook) -> ([Double], Int) {
    var (times, duties): ([Double], Int) = ([], 0)
    for history in histories {
      let began = ProcessorTime.thread
      duties += rulebook.duties(of: history).count
      times.append(ProcessorTime.thread - began)
    }
    return (times, duties)
  }
}
