/// Everything about a connection or a request that could otherwise go on, or grow, without end.
public struct Limits: Sendable {
  /// A connection on which no part of a request arrives for so long is closed.
  public var idle: Duration = .seconds(30)
  /// A connection whose other end takes nothing that we send for so long is closed.
  public var unread: Duration = .seconds(30)
  /// A body must have come whole within this time of its being asked for, however steadily it trickles.
  public var body: Duration = .seconds(30)
  /// Bytes of a body, unless a route says otherwise.
  public var bodyBytes = 256 * 1024
  /// Bytes of the files of a return; its largest form, a census in XML, comes to some 200 MB.
  public var uploadBytes = 320 * 1024 * 1024
  /// Files must have come whole within this time.
  public var upload: Duration = .seconds(600)
  /// How long a client may go on sending a body that nobody wants, after it was answered.
  public var linger: Duration = .seconds(2)
  /// Bytes of one header field.
  public var headerBytes = 16 * 1024
  /// Bytes of all header fields together.
  public var headersBytes = 32 * 1024
  public var headers = 100
  /// Connections open at once; more wait to be accepted.
  public var connections = 2_000
  /// Connections waiting to be accepted; more are refused by the system.
  public var backlog = 1_024
  /// How long requests in hand may take to finish once the server was told to stop.
  public var stopping: Duration = .seconds(20)

  public init() {}
}
