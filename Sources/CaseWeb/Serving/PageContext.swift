import Hummingbird
import Logging
import NIOCore
import Synchronization

/// What is known of a request while it is answered.
struct PageContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who is signed in; nil until the sign-in middleware found a session, and for pages open to all.
  var session: Session?
  /// Where the request came from: the other end of the connection, or what a trusted proxy says.
  var address = ""
  /// Whether the other end of the connection is this machine itself.
  var isLocal = false
  var limits = Limits()
  let channel: (any Channel)?
  /// Shared by the copies of the context that middleware makes.
  let body = BodyState()

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
    if let peer = source.channel.remoteAddress {
      address = peer.ipAddress ?? ""
      isLocal = peer.protocol == .unix || address == "::1" || address.hasPrefix("127.")
    }
  }

  /// For answering a request without a connection, as tests do.
  init(logger: Logger) {
    struct Source: RequestContextSource { let logger: Logger }
    coreContext = .init(source: Source(logger: logger))
    channel = nil
  }

  /// Names the request in logs, and on the page when it failed.
  var reference: String { logger[metadataKey: "hb.request.id"]?.description ?? "unknown" }
}

/// Whether a request's body has been read to its end. A class, because reading happens deep in a handler and is asked
/// about where the answer is sent.
final class BodyState: Sendable {
  private let read = Atomic(false)

  var wasRead: Bool { read.load(ordering: .relaxed) }
  func markRead() { read.store(true, ordering: .relaxed) }
}
