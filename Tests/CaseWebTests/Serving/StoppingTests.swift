import Hummingbird
import ServiceLifecycle
import Testing

@testable import CaseWeb

@Suite(.timeLimit(.minutes(1))) struct StoppingTests {
  @Test func aRequestInHandIsFinishedBeforeTheServerEnds() async throws {
    let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
    let (releases, release) = AsyncStream.makeStream(of: Void.self)
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let (group, stopped) = try await start(
      .forTests,
      routes: { router in
        router.get("/slow") { _, _ in
          arrived.yield()
          for await _ in releases { break }
          return "done"
        }
      }, listening: { port.yield($0) })
    for await number in ports {
      let socket = try RawSocket(port: number)
      await socket.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
      for await _ in arrivals { break }
      await group.triggerGracefulShutdown()
      release.yield()
      #expect(try await socket.readToEnd().hasSuffix("done"))
      break
    }
    try await stopped.value
  }

  @Test func whatDoesNotFinishIsEndedAnyway() async throws {
    let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let (group, stopped) = try await start(
      .limited { $0.stopping = .milliseconds(200) },
      routes: { router in
        router.get("/never") { _, _ in
          arrived.yield()
          try await Task.sleep(for: .seconds(3600))
          return "never"
        }
      }, listening: { port.yield($0) })
    for await number in ports {
      let socket = try RawSocket(port: number)
      await socket.send("GET /never HTTP/1.1\r\nHost: x\r\n\r\n")
      for await _ in arrivals { break }
      await group.triggerGracefulShutdown()
      #expect(try await !socket.readToEnd().contains("never"))
      break
    }
    _ = await stopped.result
  }
}
