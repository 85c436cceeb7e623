import Hummingbird
import HummingbirdCore
import Logging
import Metrics
import NIOCore
import ServiceLifecycle
import UnixSignals

/// A router that already answers for assets and probes; middleware added to it afterwards does not touch those.
func newRouter(
  settings: ServerSettings, metrics: Prometheus, ready: @escaping @Sendable () async -> Readiness
) -> Router<PageContext> {
  let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
  router.addAssets()
  router.addProbes(metrics: metrics, access: settings.metrics, ready: ready)
  return router
}

/// The server, with every limit set.
///
/// - Parameter running: called with the port once it listens.
func makeServer(
  _ router: Router<PageContext>, settings: ServerSettings, metrics: Prometheus, logger: Logger,
  services: [any Service] = [], running: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  let limits = settings.limits
  return Application(
    responder: Site(router.buildResponder(), settings: settings, metrics: metrics),
    server: .http1(
      configuration: .init(
        additionalChannelHandlers: [UnreadHandler(limit: limits.unread)],
        idleTimeout: TimeAmount(limits.idle),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headersBytes,
          maxHeaderFieldCount: limits.headers))),
    configuration: .init(
      address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: limits.backlog,
      availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)),
    services: services,
    onServerRunning: { channel in await running(channel.localAddress?.port ?? settings.port) },
    logger: logger)
}

/// Runs until told to stop (SIGTERM, SIGINT): then takes no more connections, finishes the requests in hand, and ends;
/// after `limits.stopping` it ends whatever is still open.
func run(_ server: some ApplicationProtocol, limits: Limits) async throws {
  var configuration = ServiceGroupConfiguration(
    services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: server.logger)
  configuration.maximumGracefulShutdownDuration = limits.stopping
  try await ServiceGroup(configuration: configuration).run()
}
