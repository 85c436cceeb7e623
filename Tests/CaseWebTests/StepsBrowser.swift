import CaseStore
import Casework
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import TestCast
import Synchronization
import Testing

@testable import CaseWeb

/// A worker at the site, without sockets: asks for pages, reads their forms, sends them back filled in.
final class StepsBrowser {
  let cast: Cast
  let worker: WorkerID
  /// What the clock says at each request. A class with this as its state, because a test moves it on.
  private(set) var now: Moment
  private let clock: TestClock
  private let site: any HTTPResponder<PageContext>
  private var token = ""
  private(set) var csrf = ""

  init(_ cast: Cast, as worker: WorkerID, at now: Moment) async throws {
    (self.cast, self.worker, self.now) = (cast, worker, now)
    let clock = TestClock(now)
    self.clock = clock
    let settings = ServerSettings.forTests
    let metrics = Prometheus()
    let router = newRouter(settings: settings, metrics: metrics, ready: { .ready })
    addRoutes(
      to: router,
      Authority(store: cast.store, settings: settings, now: { clock.now }, hasher: PasswordHasher()))
    site = Site(router.buildResponder(), settings: settings, metrics: metrics)
    try await move(to: now)
  }

  /// The same person in the same browser, whose requests reach another process on the same database.
  func inAnotherProcess() async throws -> StepsBrowser {
    let other = try await StepsBrowser(cast, as: worker, at: now)
    (other.token, other.csrf) = (token, csrf)
    return other
  }

  /// Comes back at another time: signed in again, since nobody stays signed in for days.
  func move(to now: Moment) async throws {
    self.now = now
    clock.set(now)
    token = try await cast.store.beginSession(for: worker, device: "a test", at: now)
    csrf = try await cast.store.session(token: token, at: now)?.csrf ?? ""
  }

  struct Answer {
    let status: Int
    let location: String?
    let draftVersion: String?
    let text: String
  }

  func get(_ path: String) async throws -> Answer { try await ask(path, .get, nil) }

  /// Sends fields as a browser would, with the session's secret.
  func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
    let all = [("csrf", csrf)] + fields
    return try await ask(path, .post, all.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&"))
  }

  /// Sends fields and files as a browser would; the session's secret is the caller's to put first.
  func postFiles(_ path: String, _ parts: [(name: String, file: String?, text: String)]) async throws -> Answer {
    var body = ""
    for part in parts {
      let file = part.file.map { "; filename=\"\($0)\"\r\nContent-Type: text/csv" } ?? ""
      body += "--abc\r\nContent-Disposition: form-data; name=\"\(part.name)\"\(file)\r\n\r\n\(part.text)\r\n"
    }
    return try await ask(path, .post, body + "--abc--\r\n", kind: "multipart/form-data; boundary=abc")
  }

  private func ask(
    _ path: String, _ method: HTTPRequest.Method, _ body: String?, kind: String = "application/x-www-form-urlencoded"
  ) async throws -> Answer {
    var headers: HTTPFields = [.cookie: "\(SignIn.cookie)=\(token)"]
    if body != nil { headers[.contentType] = kind }
    let path = String(path.prefix { $0 != "#" })
    let request = Request(
      head: HTTPRequest(method: method, scheme: "http", authority: "x", path: path, headerFields: headers),
      body: .init(buffer: ByteBuffer(string: body ?? "")))
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let response = try await site.respond(to: request, context: PageContext(logger: logger))
    let collected = BrowserCollected()
    try await response.body.write(BrowserWriter(collected: collected))
    return Answer(
      status: response.status.code, location: response.headers[.location],
      draftVersion: response.headers[.draftVersion], text: String(buffer: await collected.buffer))
  }

  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
      let figures = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (figures.count < 2 ? "0" + figures : figures)
    }.joined()
  }
}

final class TestClock: Sendable {
  private let moment: Mutex<Moment>
  init(_ now: Moment) { moment = Mutex(now) }
  var now: Moment { moment.withLock { $0 } }
  func set(_ now: Moment) { moment.withLock { $0 = now } }
}

private actor BrowserCollected {
  var buffer = ByteBuffer()
  func add(_ part: ByteBuffer) { buffer.writeImmutableBuffer(part) }
}

private struct BrowserWriter: ResponseBodyWriter {
  let collected: BrowserCollected
  func write(_ buffer: ByteBuffer) async throws { await collected.add(buffer) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
