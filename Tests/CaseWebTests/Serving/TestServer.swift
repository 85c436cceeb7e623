import Hummingbird
import Logging
import ServiceLifecycle

@testable import CaseWeb

/// Starts a server on a free port of this machine, runs the test against it, and stops it as a signal would.
func withServer(
  _ settings: ServerSettings = .forTests, routes: (Router<PageContext>) -> Void = { _ in },
  _ test: @escaping @Sendable (_ port: Int) async throws -> Void
) async throws {
  let (ports, port) = AsyncStream.makeStream(of: Int.self)
  let (group, stopped) = try await start(settings, routes: routes, listening: { port.yield($0) })
  for await number in ports {
    do {
      try await test(number)
    } catch {
      await group.triggerGracefulShutdown()
      throw error
    }
    break
  }
  await group.triggerGracefulShutdown()
  try await stopped.value
}

/// The same for a test that stops the server itself.
func start(
  _ settings: ServerSettings, routes: (Router<PageContext>) -> Void, listening: @escaping @Sendable (Int) -> Void
) async throws -> (ServiceGroup, Task<Void, any Error>) {
  let metrics = Prometheus()
  let router = newRouter(settings: settings, metrics: metrics, ready: { .ready })
  routes(router)
  let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  let server = makeServer(router, settings: settings, metrics: metrics, logger: logger, running: { listening($0) })
  var configuration = ServiceGroupConfiguration(services: [server], logger: logger)
  configuration.maximumGracefulShutdownDuration = settings.limits.stopping
  let group = ServiceGroup(configuration: configuration)
  return (group, Task { try await group.run() })
}

extension ServerSettings {
  static var forTests: ServerSettings {
    var settings = ServerSettings()
    settings.port = 0
    return settings
  }

  static func limited(_ change: (inout Limits) -> Void) -> ServerSettings {
    var settings = ServerSettings.forTests
    change(&settings.limits)
    return settings
  }
}
