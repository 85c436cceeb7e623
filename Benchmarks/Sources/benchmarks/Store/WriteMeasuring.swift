import CaseStore
import Casework

/// What finishing a visit costs in the store, one after the other, and the parts of it.
struct WriteMeasuring {
  let database: String
  let count: Int

  func measure(_ run: inout Run) async throws {
    let engine = try open(database: database)
    let watched = WatchedEngine(engine)
    let (plain, timed) = (Store(engine: engine), Store(engine: watched))
    var audience = try await Audience(store: plain)
    let held = try await audience.held(count * 2)
    // As it is, without anybody watching; the first few find nothing prepared and are left out.
    let steps = try await ReadySteps.made(count + 20, of: held, on: plain)
    var times: [Double] = []
    let used = ProcessorTime.process
    for number in steps.all.indices {
      let began = ContinuousClock.now
      try await steps.finish(number, on: plain)
      if number >= 20 { times.append((ContinuousClock.now - began).microseconds / 1000) }
    }
    run.set("write/finish-cpu", (ProcessorTime.process - used) / 1e3 / Double(steps.all.count))
    run.set("write/finish-mean", times.mean)
    run.set("write/finish-p50", times.percentile(50))
    run.set("write/finish-p99", times.percentile(99))
    let others = try await ReadySteps.made(count + 20, of: held, on: plain)
    var parts = WriteParts()
    for number in others.all.indices {
      _ = watched.taken()
      let began = ContinuousClock.now
      try await others.finish(number, on: timed)
      let ended = ContinuousClock.now
      if number >= 20, let seen = watched.taken().first { parts.add(seen, began: began, ended: ended) }
    }
    for (part, share) in parts.shares { run.set("write/share-\(part.rawValue)", share) }
    run.set("write/statements", parts.statements)
    await engine.close()
  }
}

/// The time of writes by what it went on. Time between two statements belongs to the later: it is what was made ready
/// for it.
struct WriteParts {
  enum Part: String, CaseIterable {
    case journal, duties, sight, commit, rest
  }

  private var spent: [Part: Duration] = [:]
  private var (writes, run) = (0, 0)

  var statements: Double { Double(run) / Double(max(writes, 1)) }
  /// In hundredths of the whole.
  var shares: [(Part, Double)] {
    let whole = spent.values.reduce(Duration.zero, +).seconds
    return Part.allCases.map { ($0, (spent[$0] ?? .zero).seconds / whole * 100) }
  }

  mutating func add(_ write: WatchedTransaction, began: ContinuousClock.Instant, ended: ContinuousClock.Instant) {
    writes += 1
    run += write.statements.count
    var parts = write.statements.map { Self.part($0.sql.text(for: .sqlite)) }
    // The record is read again before duties are worked out: that is part of it.
    for index in parts.indices.reversed() where parts[index] == .duties {
      var before = index - 1
      while before >= 0, parts[before] == .rest, Self.isHistory(write.statements[before].sql.text(for: .sqlite)) {
        parts[before] = .duties
        before -= 1
      }
    }
    var last = write.began
    for (statement, part) in zip(write.statements, parts) {
      spent[part, default: .zero] += statement.ended - last
      last = statement.ended
    }
    spent[.rest, default: .zero] += (write.worked - last) + (write.began - began)
    spent[.commit, default: .zero] += ended - write.worked
  }

  private static func part(_ text: String) -> Part {
    if text.contains("journal") { return .journal }
    if text.contains("FROM duty") || text.contains("INTO duty") || text.contains("UPDATE duty") { return .duties }
    if text.contains("sight") { return .sight }
    return .rest
  }

  private static func isHistory(_ text: String) -> Bool {
    [
      "FROM person WHERE", "FROM step_subject", "UNION ALL", "FROM waiver", "FROM pause", "FROM authority",
      "FROM standard",
    ]
    .contains { text.contains($0) } && text.hasPrefix("SELECT")
  }
}
