import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing

@testable import CaseWeb

/// Each limit, met by a client that goes over it, on a real connection.
@Suite(.timeLimit(.minutes(2))) struct LimitsTests {
  private static let post = """
    POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n
    """

  private func addForm(_ router: Router<PageContext>) {
    router.post("/form") { request, context in
      let form = try await request.form(context)
      return "\(form.fields.count) fields"
    }
  }

  @Test func aFormInTimeAndSizeIsTaken() async throws {
    try await withServer(routes: addForm) { port in
      let socket = try RawSocket(port: port)
      await socket.send(Self.post + "Content-Length: 7\r\nConnection: close\r\n\r\na=1&b=2")
      #expect(try await socket.readToEnd().hasSuffix("2 fields"))
    }
  }

  @Test func aBodyThatTricklesIsCutOff() async throws {
    try await withServer(.limited { $0.body = .milliseconds(400) }, routes: addForm) { port in
      let socket = try RawSocket(port: port)
      await socket.send(Self.post + "Content-Length: 100000\r\n\r\na=")
      let dribble = Task {
        while await socket.send("a"), !Task.isCancelled { try await Task.sleep(for: .milliseconds(20)) }
      }
      let answer = try await socket.readToEnd()
      dribble.cancel()
      #expect(answer.hasPrefix("HTTP/1.1 408 "))
      #expect(answer.contains("took too long to arrive"))
    }
  }

  @Test func aDeclaredBodyThatIsTooLargeIsRefusedBeforeItComes() async throws {
    try await withServer(.limited { _ in }, routes: addForm) { port in
      let socket = try RawSocket(port: port)
      await socket.send(Self.post + "Content-Length: 99999999999\r\n\r\n")
      let answer = try await socket.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 413 "))
      #expect(answer.contains("At most 256 KB can be sent here"))
    }
  }

  @Test func aBodyOfUndeclaredLengthIsCountedAsItComes() async throws {
    try await withServer(.limited { $0.bodyBytes = 1024 }, routes: addForm) { port in
      let socket = try RawSocket(port: port)
      let chunk = "400\r\n" + String(repeating: "a", count: 1024) + "\r\n"
      await socket.send(Self.post + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk)
      #expect(try await socket.readToEnd().hasPrefix("HTTP/1.1 413 "))
    }
  }

  @Test func aClientThatReadsNothingIsCutOff() async throws {
    let (ends, ended) = AsyncStream.makeStream(of: Bool.self)
    let settings = ServerSettings.limited { $0.unread = .milliseconds(300) }
    try await withServer(
      settings,
      routes: { router in
        router.get("/large") { _, _ in
          Response(
            status: .ok,
            body: .init { writer in
              do {
                for _ in 0..<2_000 { try await writer.write(ByteBuffer(repeating: 65, count: 65_536)) }
                ended.yield(true)
              } catch {
                ended.yield(false)
                throw error
              }
              try await writer.finish(nil)
            })
        }
      }
    ) { port in
      let socket = try RawSocket(port: port, receiveBuffer: 4_096)
      await socket.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
      // 131 MB were to come; the server gives up on its own while nothing is read.
      var iterator = ends.makeAsyncIterator()
      #expect(await iterator.next() == false)
      #expect(try await socket.readToEnd().utf8.count < 131_072_000)
    }
  }

  @Test func aSilentConnectionIsClosed() async throws {
    try await withServer(.limited { $0.idle = .milliseconds(200) }) { port in
      #expect(try await RawSocket(port: port).readToEnd().isEmpty)
      let kept = try RawSocket(port: port)
      await kept.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(try await kept.readToEnd().hasSuffix("up\n"))
    }
  }

  @Test func headersAreCountedAndMeasured() async throws {
    try await withServer { port in
      let many = try RawSocket(port: port)
      let lines = (0..<101).map { "X-\($0): a\r\n" }.joined()
      await many.send("GET /health HTTP/1.1\r\nHost: x\r\n\(lines)\r\n")
      #expect(try await many.readToEnd().hasPrefix("HTTP/1.1 400 "))
      let long = try RawSocket(port: port)
      await long.send("GET /health HTTP/1.1\r\nHost: x\r\nX-A: \(String(repeating: "a", count: 17_000))\r\n\r\n")
      #expect(try await long.readToEnd().hasPrefix("HTTP/1.1 400 "))
      let address = try RawSocket(port: port)
      await address.send("GET /health?\(String(repeating: "a", count: 40_000)) HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(try await address.readToEnd().hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test func connectionsBeyondTheCapWait() async throws {
    try await withServer(.limited { $0.connections = 2 }) { port in
      let ask = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
      let first = try RawSocket(port: port)
      await first.send(ask)
      _ = try await first.read { $0.hasSuffix("up\n") }
      let second = try RawSocket(port: port)
      await second.send(ask)
      _ = try await second.read { $0.hasSuffix("up\n") }
      let third = try RawSocket(port: port)
      await third.send(ask)
      #expect(await third.hasNews(withinMilliseconds: 300) == false)
      first.hangUp()
      #expect(try await third.read { $0.hasSuffix("up\n") }.hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test func whoIsAnsweredWhileStillSendingIsHungUpOn() async throws {
    try await withServer(.limited { _ in }) { port in
      let socket = try RawSocket(port: port)
      await socket.send("POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")
      let dribble = Task {
        while await socket.send("a"), !Task.isCancelled { try await Task.sleep(for: .milliseconds(10)) }
      }
      let answer = try await socket.readToEnd()
      dribble.cancel()
      #expect(answer.hasPrefix("HTTP/1.1 404 "))
      #expect(answer.lowercased().contains("\r\nconnection: close\r\n"))
    }
  }

  @Test func whoIsHungUpOnHasTheWholeAnswerFirst() async throws {
    let settings = ServerSettings.limited { $0.linger = .milliseconds(50) }
    try await withServer(
      settings,
      routes: { router in
        // Answered without its body being asked for, and slow to write: far longer than the server lingers.
        router.post("/slow") { _, _ in
          Response(
            status: .ok,
            body: .init(contentLength: 8) { writer in
              try await writer.write(ByteBuffer(string: "half"))
              try await Task.sleep(for: .milliseconds(500))
              try await writer.write(ByteBuffer(string: "half"))
              try await writer.finish(nil)
            })
        }
      }
    ) { port in
      let socket = try RawSocket(port: port)
      await socket.send("POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
      let answer = try await socket.readToEnd()
      #expect(answer.hasSuffix("\r\n\r\nhalfhalf"))
      #expect(answer.lowercased().contains("\r\ncontent-length: 8\r\n"))
    }
  }

  @Test func aHeadIsHungUpOnWithNoBody() async throws {
    let settings = ServerSettings.limited { $0.linger = .milliseconds(50) }
    try await withServer(settings) { port in
      let socket = try RawSocket(port: port)
      await socket.send("HEAD /health HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
      let answer = try await socket.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.hasSuffix("\r\n\r\n"))
      #expect(answer.lowercased().contains("\r\ncontent-length: 3\r\n"))
    }
  }

  @Test(arguments: [
    "\u{16}\u{3}\u{1}\u{2}nonsense\r\n\r\n",
    "POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ])
  func nonsenseIsRefusedAtOnce(_ text: String) async throws {
    try await withServer(routes: addForm) { port in
      let socket = try RawSocket(port: port)
      await socket.send(text)
      #expect(try await socket.readToEnd().hasPrefix("HTTP/1.1 400 "))
    }
  }
}
