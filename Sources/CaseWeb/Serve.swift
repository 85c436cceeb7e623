public import CaseStore
import Casework
import Hummingbird
public import Logging
import Metrics

/// Serves an authority's record until told to stop.
///
/// - Parameters:
///   - now: the time, asked for once a request.
///   - running: called with the port once the server listens.
public func serve(
  _ store: Store, settings: ServerSettings, logger: Logger, now: @escaping @Sendable () -> Moment,
  running: @escaping @Sendable (Int) async -> Void
) async throws {
  var authority = Authority(store: store, settings: settings, now: now, hasher: PasswordHasher())
  // A file that is no framework stops the start: it would be missed only when a round is to be opened.
  if let folder = settings.frameworks { authority.frameworks = try Framework.all(withThoseIn: folder) }
  let metrics = Prometheus()
  MetricsSystem.bootstrap(metrics)
  let router = newRouter(settings: settings, metrics: metrics) {
    do {
      try await store.checkReady()
      return .ready
    } catch {
      return .notReady("the database does not answer")
    }
  }
  addRoutes(to: router, authority)
  let server = makeServer(
    router, settings: settings, metrics: metrics, logger: logger,
    services: settings.worksBeside
      ? [QualityWatch(store: store, now: now, logger: logger), NumbersKeeper(store: store, now: now, logger: logger)]
      : [], running: running)
  try await run(server, limits: settings.limits)
}
