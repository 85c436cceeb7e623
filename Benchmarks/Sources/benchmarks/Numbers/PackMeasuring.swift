import CaseStore
import Casework

/// Freezing the papers of a meeting that show sixty indicators, each at the ends of twelve months. What earlier papers
/// said of some days stands and is not worked out again: how many figures were, is said beside the time.
struct PackMeasuring {
  let database: String
  private static let shown = 60

  func measure(_ run: inout Run) async throws {
    let store = Store(engine: try open(database: database))
    let officer = try await worker(.governanceOfficer, store)
    let board = try await store.record(
      SetUpBoard(
        BoardDetails(
          name: "Board of the benchmarks \(Moment.now.milliseconds)", kind: .panel, terms: "Reads figures.",
          cadence: Cadence(words: "Once", timesAYear: 1), isPublic: true, began: Moment.now.day)),
      by: officer, at: .now)
    let first = try await seconds(board, in: 30, officer, store, &run)
    run.set("pack/seconds", first)
    run.set("pack/again-seconds", try await seconds(board, in: 60, officer, store, &run))
    await store.engine.close()
  }

  private func seconds(
    _ board: SubjectID, in days: Int, _ officer: WorkerID, _ store: Store, _ run: inout Run
  ) async throws -> Double {
    let meeting = try await store.record(
      CallMeeting(of: board, on: Moment.now.day + days, time: "18:30", place: "Town Hall"), by: officer, at: .now)
    let names = Indicator.ours.map(\.name)
    // A paper shows each indicator once: what is over sixty less those there are stands in a second one.
    for part in [names, Array(names.prefix(max(0, Self.shown - names.count)))] where !part.isEmpty {
      let item = try await store.record(AddItem(to: meeting, ItemDetails("Figures")), by: officer, at: .now)
      try await store.record(
        WritePaper(
          for: item, "Figures", author: "The benchmarks", [.purpose: "To measure."],
          figures: part.prefix(Self.shown).map { WritePaper.FigureOf($0) }), by: officer, at: .now)
    }
    let before = try await published(store)
    let began = ContinuousClock.now
    _ = try await store.record(IssuePack(for: meeting), by: officer, at: .now)
    let seconds = (ContinuousClock.now - began).seconds
    let made = try await published(store) - before
    if made > 0 { run.set("pack/worked-out", Double(made)) }
    return seconds
  }

  private func published(_ store: Store) async throws -> Int {
    try await store.engine.read { try $0.first("SELECT count(*) FROM published_figure") { try $0.int(0) } ?? 0 }
  }

  private func worker(_ role: Role, _ store: Store) async throws -> WorkerID {
    let name = role.rawValue
    let found = try await store.engine.read { connection in
      try connection.first("SELECT worker_id FROM worker_role WHERE role = \(name) ORDER BY worker_id LIMIT 1") {
        WorkerID(try $0.text(0))
      }
    }
    guard let found else { throw Failure("nobody is a \(name)") }
    return found
  }
}
