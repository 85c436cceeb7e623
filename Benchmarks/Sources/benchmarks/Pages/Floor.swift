import CaseStore
import Casework
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// What a page is measured beside: on the same HTTP server, from this process, a page of so many bytes that asks
/// nothing, and the page's own queries answered with three bytes.
struct Floor: Sendable {
  let store: Store
  let queries: [PageKind: [QueriesAlone]]
  /// Steps to be finished, each once, without a page.
  let steps: ReadySteps

  /// Serves until cancelled.
  func serve(running: @escaping @Sendable (Int) -> Void) async throws {
    let router = Router()
    let sizes = Mutex<[Int: ByteBuffer]>([:])
    router.get("/static/:bytes") { _, context in
      let size = try context.parameters.require("bytes", as: Int.self)
      let body = sizes.withLock { sizes in
        if let body = sizes[size] { return body }
        let body = ByteBuffer(repeating: 120, count: size)
        sizes[size] = body
        return body
      }
      return Response(status: .ok, headers: [.contentType: "text/html"], body: .init(byteBuffer: body))
    }
    router.get("/queries/:page/:number") { [store, queries] _, context in
      let list = try queries[context.parameters.require("page", as: PageKind.self)] ?? []
      let number = try context.parameters.require("number", as: Int.self)
      guard list.indices.contains(number) else { throw HTTPError(.notFound) }
      try await list[number].run(on: store, at: .now)
      return Self.done
    }
    router.post("/finish/:number") { [store, steps] _, context in
      try await steps.finish(try context.parameters.require("number", as: Int.self), on: store)
      return Self.done
    }
    var logger = Logger(label: "floor")
    logger.logLevel = .critical
    try await Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { running($0.localAddress?.port ?? 0) }, logger: logger
    ).run()
  }

  private static let done = Response(
    status: .ok, headers: [.contentType: "text/plain"], body: .init(byteBuffer: ByteBuffer(string: "ok\n")))
}
