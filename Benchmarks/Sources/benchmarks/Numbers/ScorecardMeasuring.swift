import CaseStore
import Casework
import Foundation

/// Scorecards as they stand, asked for by 64 connections: every scorecard by everybody who works with figures. Asked
/// for once each before, as a server that has been up for some minutes has worked them out by itself.
struct ScorecardMeasuring {
  let program: String
  let database: String
  let folder: String
  let seconds: Int
  let port: Int

  func measure(_ run: inout Run) async throws {
    let store = Store(engine: try open(database: database))
    let requests = try await requests(store)
    await store.engine.close()
    let server = try await ServerProcess(program, database: database, port: port)
    defer { server.stop() }
    let first = try await Wrk(folder: folder, connections: 1, seconds: 60).run(requests, port: port)
    run.set("scorecard/bytes", Double(first.bytes))
    let before = try server.use.seconds
    let answer = try await Wrk(folder: folder, connections: 64, seconds: seconds * 2).run(requests, port: port)
    run.set("scorecard/rate", answer.rate)
    run.set("scorecard/p50", answer.p50)
    run.set("scorecard/p99", answer.p99)
    run.set("scorecard/errors", Double(answer.errors))
    run.set("scorecard/cpu-microseconds", try (server.use.seconds - before) / Double(answer.requests) * 1e6)
  }

  private func requests(_ store: Store) async throws -> [Wrk.Request] {
    let readers = try await store.engine.read { connection in
      try connection.rows(
        """
        SELECT DISTINCT worker_id FROM worker_role WHERE role IN ('analyst', 'quality-lead', 'director')
         ORDER BY worker_id LIMIT 16
        """
      ) { WorkerID(try $0.text(0)) }
    }
    var requests: [Wrk.Request] = []
    for reader in readers {
      let token = try await store.beginSession(for: reader, device: "benchmarks", at: .now)
      requests += Scorecard.ours.map {
        Wrk.Request(path: "/reports/\($0.name)", cookie: "throughline=\(token)")
      }
    }
    guard !requests.isEmpty else { throw Failure("nobody reads figures in this record") }
    return requests
  }
}
