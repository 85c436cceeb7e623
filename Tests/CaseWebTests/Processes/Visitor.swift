import CaseStore
import Casework
import Foundation
import TestCast
import Testing

@testable import CaseWeb

/// A signed-in worker at a real server, over a socket.
struct Visitor: Sendable {
  typealias Answer = StepsBrowser.Answer

  var port: Int
  private let cookie: String
  private let csrf: String

  /// Nothing came back that says what became of the request.
  struct NoAnswer: Error {}

  static let password = "larkmere crash proof 2026"

  /// Signs in as a browser does, by the form.
  init(_ name: String, port: Int) async throws {
    let answer = try await Self.trySignIn(name, Self.password, port: port)
    let cookie = try #require(answer.head.firstMatch(of: /(?i)set-cookie: (throughline=[^;]+)/), "\(answer.head)")
    (self.port, self.cookie) = (port, String(cookie.1))
    let page = try await Self.ask(port, "GET", "/sign-ins", ["Cookie: \(cookie.1)"], nil)
    csrf = String(try #require(page.body.firstMatch(of: /name="csrf" value="([^"]+)"/)).1)
  }

  /// The same session at another server.
  func at(_ server: ServerProcess) -> Visitor {
    var visitor = self
    visitor.port = server.port
    return visitor
  }

  static func trySignIn(_ name: String, _ password: String, port: Int) async throws -> Response {
    try await ask(port, "POST", "/sign-in", [], encoded([("name", name), ("password", password)]))
  }

  func get(_ path: String) async throws -> Answer {
    try await Self.ask(port, "GET", path, ["Cookie: \(cookie)"], nil).answer
  }

  func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
    try await Self.ask(port, "POST", path, ["Cookie: \(cookie)"], Self.encoded([("csrf", csrf)] + fields)).answer
  }

  /// `/ready`, as whatever watches the server asks for it.
  static func readiness(port: Int) async throws -> Answer { try await ask(port, "GET", "/ready", [], nil).answer }

  struct Response {
    let head: String
    let body: String

    var status: Int { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }
    private func header(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("\(name): ") }.map {
        String($0.dropFirst(name.utf8.count + 2))
      }
    }
    var answer: Answer {
      Answer(status: status, location: header("location"), draftVersion: header("draft-version"), text: body)
    }
  }

  private static func encoded(_ fields: [(String, String)]) -> String {
    fields.map { "\(StepsBrowser.escaped($0.0))=\(StepsBrowser.escaped($0.1))" }.joined(separator: "&")
  }

  /// One request on a connection of its own. An answer counts once its whole head has come.
  private static func ask(_ port: Int, _ method: String, _ path: String, _ headers: [String], _ body: String?)
    async throws -> Response
  {
    let path = path.prefix { $0 != "#" }
    var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1", "Connection: close"] + headers
    if let body {
      lines += ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)"]
    }
    guard let socket = Result(catching: { try RawSocket(port: port) }).value,
      await socket.send(lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
    else { throw NoAnswer() }
    let text = try await socket.readToEnd()
    guard text.hasPrefix("HTTP/1.1 "), let end = text.firstRange(of: "\r\n\r\n") else { throw NoAnswer() }
    return Response(head: String(text[..<end.lowerBound]), body: String(text[end.upperBound...]))
  }
}

extension Cast {
  /// Gives workers a password that they need not change.
  func letIn(_ workers: [WorkerID]) async throws {
    let hash = try await PasswordHasher().hash(Visitor.password)
    for worker in workers { try await store.setCredential(of: worker, hash: hash, mustChange: false, at: Cast.start) }
  }
}

extension Result {
  fileprivate var value: Success? { if case .success(let value) = self { value } else { nil } }
}
