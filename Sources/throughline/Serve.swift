import ArgumentParser
import CaseStore
import CaseWeb
import Casework
import Logging

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the record to browsers until told to stop.",
    discussion: """
      It speaks plain HTTP on 127.0.0.1 and belongs behind a proxy that speaks HTTPS: then say --behind-https, so that \
      cookies are secure. Several processes may serve one PostgreSQL. Ctrl-C, or SIGTERM, finishes the requests in hand \
      and stops.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var server: ServerOptions

  func run() async throws {
    try server.checkAddress()
    let store = try await server.withOwnIndicators(try await database.existingStore(waitingForAuthority: true))
    try await server.serve(store)
    await store.engine.close()
  }
}

struct ServerOptions: ParsableArguments {
  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(help: "The port to listen on.") var port = 8080
  @Flag(help: "People reach it by HTTPS through a proxy.") var behindHTTPS = false
  @Flag(help: "The proxy says in X-Forwarded-For where a request comes from.") var trustForwardedFor = false
  @Option(help: "A folder with your own frameworks for self-assessment, one .txt file each.")
  var frameworks: String?
  @Flag(help: "Only answer pages: another process on the same database issues reports and works out figures.")
  var pagesOnly = false
  @Option(help: "What to log: trace, debug, info, notice, warning, error or critical.") var logLevel = "info"

  @OptionGroup var own: OwnIndicators

  private static func noLevel(_ given: String) -> ValidationError {
    let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
    return ValidationError("There is no log level \(given). There are: \(levels).")
  }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port takes a number up to 65535; 0 is any free port.")
    }
    guard Logger.Level(rawValue: logLevel) != nil else { throw Self.noLevel(logLevel) }
  }

  /// The record with the authority's own indicators; what is wrong with one is said, and it is left out.
  func withOwnIndicators(_ store: Store) async throws -> Store { try await own.added(to: store) }

  func serve(
    _ store: Store, now: @escaping @Sendable () -> Moment = { .now },
    running: @escaping @Sendable (Int) async -> Void = { _ in }
  ) async throws {
    guard let level = Logger.Level(rawValue: logLevel) else { throw Self.noLevel(logLevel) }
    var settings = ServerSettings()
    (settings.host, settings.port) = (host, port)
    (settings.isBehindHTTPS, settings.trustsForwardedFor) = (behindHTTPS, trustForwardedFor)
    (settings.version, settings.frameworks) = (Throughline.version, frameworks)
    settings.worksBeside = !pagesOnly
    var logger = Logger(label: "throughline") { JSONLog(label: $0) }
    logger.logLevel = level
    try await CaseWeb.serve(store, settings: settings, logger: logger, now: now, running: running)
  }
}
