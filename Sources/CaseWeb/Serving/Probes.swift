import HTTPTypes
import Hummingbird
import NIOCore

/// Whether the program can do its work: the database answers and its tables are the right version.
public enum Readiness: Sendable, Equatable {
  case ready
  /// Why not, for whoever runs it; shown at `/ready`, so never about a person.
  case notReady(String)
}

extension Router where Context == PageContext {
  /// `/health` (the process is up), `/ready` (it can work) and `/metrics`.
  func addProbes(
    metrics: Prometheus, access: ServerSettings.MetricsAccess, ready: @escaping @Sendable () async -> Readiness
  ) {
    get("/health") { _, _ in plain("up\n") }
    get("/ready") { _, _ in
      switch await ready() {
      case .ready: plain("ready\n")
      case .notReady(let why): plain("\(why)\n", status: .serviceUnavailable)
      }
    }
    get("/metrics") { request, context in
      guard access.allows(request, context) else { throw Refused.notFound }
      return plain(metrics.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
  }
}

private func plain(
  _ text: String, status: HTTPResponse.Status = .ok, type: String = "text/plain; charset=utf-8"
) -> Response {
  Response(status: status, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
}

extension ServerSettings.MetricsAccess {
  fileprivate func allows(_ request: Request, _ context: PageContext) -> Bool {
    switch self {
    case .nobody: return false
    case .loopback:
      let isForwarded = ["X-Forwarded-For", "Forwarded"].contains { name in
        HTTPField.Name(name).map { request.headers[$0] != nil } ?? false
      }
      return context.isLocal && !isForwarded
    case .token(let token):
      return isSame(request.headers[.authorization] ?? "", "Bearer \(token)")
    }
  }
}

/// Compares secrets in a time that does not tell where they differ.
func isSame(_ a: String, _ b: String) -> Bool {
  let (a, b) = (Array(a.utf8), Array(b.utf8))
  var difference = UInt8(a.count == b.count ? 0 : 1)
  for place in 0..<min(a.count, b.count) { difference |= a[place] ^ b[place] }
  return difference == 0
}
