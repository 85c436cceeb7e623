/// What the server is told when it starts.
public struct ServerSettings: Sendable {
  public var host = "127.0.0.1"
  /// Nought for any free port, as tests do.
  public var port = 8080
  public var limits = Limits()
  /// People reach us by https, through a proxy: browsers are then told never to use anything else.
  public var isBehindHTTPS = false
  /// The proxy's `X-Forwarded-For` says where a request came from. Only when every request comes through the proxy.
  public var trustsForwardedFor = false
  public var metrics = MetricsAccess.loopback
  /// A folder with the authority’s own frameworks for self-assessment, one file each; nothing for ours alone.
  public var frameworks: String?
  /// Whether this process also does what nobody asks it for: reports that are due, figures, data quality. Of several
  /// processes on one database each may; one is enough.
  public var worksBeside = true
  /// Shown at the foot of pages.
  public var version = ""

  public init() {}

  /// Who may read `/metrics`.
  public enum MetricsAccess: Sendable, Equatable {
    case nobody
    /// Programs on this machine that do not come through a proxy.
    case loopback
    /// Whoever sends `Authorization: Bearer` and this token.
    case token(String)
  }
}
