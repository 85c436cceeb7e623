import CaseStore
import CaseWeb
import Casework
import Foundation
import FoundationNetworking
import Logging

/// Measures pages: each from `throughline serve`, beside a static page of the same size and beside its own queries.
struct PageMeasuring {
  let program: String
  let database: String
  let folder: String
  let seconds: Int
  let port: Int

  private static let connections = 64

  func measure(_ run: inout Run) async throws {
    let engine = try open(database: database)
    let store = Store(engine: engine)
    var audience = try await Audience(store: store)
    var askings: [PageKind: [Asking]] = [:]
    for page in PageKind.allCases { askings[page] = try await audience.askings(page) }
    let (queries, sizes) = try await recorded(askings, engine)
    for (page, list) in queries {
      run.set("\(page)/statements", list.map { Double($0.statements) }.mean)
      run.set("\(page)/bytes", Double(sizes[page] ?? 0))
    }
    let held = try await audience.held(200)
    let server = try await ServerProcess(program, database: database, port: port)
    defer { server.stop() }
    run.set("start-seconds", server.startSeconds)
    run.set("resident-at-start", Double(try server.use.resident))
    try await server.settle()
    run.set("resident-settled", Double(try server.use.resident))
    let none = try await ReadySteps.made(0, of: held, on: store)
    try await serving(Floor(store: store, queries: queries, steps: none)) { floorPort in
      for page in PageKind.allCases {
        try await measure(page, askings[page] ?? [], bytes: sizes[page] ?? 0, server, floorPort, &run)
      }
    }
    // Only now: thousands of drafts would stand on the pages above.
    let steps = try await ready(held, store, &run)
    try await serving(Floor(store: store, queries: [:], steps: steps.alone)) { floorPort in
      try await measureFinishing(steps, server, floorPort, &run)
    }
    for (name, list) in [("page", steps.pages), ("alone", steps.alone)] {
      if try await list.finished(on: store) == list.all.count { say("  finishing (\(name)) ran out of steps") }
    }
    let use = try server.use
    run.set("resident", Double(use.resident))
    run.set("resident-once", Double(use.once))
    run.set("resident-own", Double(use.own))
    run.set("resident-peak", Double(use.peak))
    await engine.close()
  }

  /// The page, the static page, the queries; and once more the other way round, so that a neighbour's work in between
  /// falls on all.
  private func measure(
    _ page: PageKind, _ askings: [Asking], bytes: Int, _ server: ServerProcess, _ floorPort: Int, _ run: inout Run
  ) async throws {
    let wrk = Wrk(folder: folder, connections: Self.connections, seconds: seconds)
    let pages = askings.map { Wrk.Request(path: $0.path, cookie: $0.session.cookie) }
    let alone = askings.indices.map { Wrk.Request(path: "/queries/\(page)/\($0)", cookie: "") }
    _ = try await Wrk(folder: folder, connections: Self.connections, seconds: 1).run(pages, port: port)
    var (ours, floor, queries): ([Wrk.Answer], [Wrk.Answer], [Wrk.Answer]) = ([], [], [])
    var used = 0.0
    for _ in 0..<2 {
      let before = try server.use.seconds
      ours.append(try await wrk.run(pages, port: port))
      used += try server.use.seconds - before
      queries.append(try await wrk.run(alone, port: floorPort))
      floor.append(try await wrk.run([Wrk.Request(path: "/static/\(bytes)", cookie: "")], port: floorPort))
    }
    run.set("\(page)/rate", ours.map(\.rate).mean)
    run.set("\(page)/p50", ours.map(\.p50).mean)
    run.set("\(page)/p99", ours.map(\.p99).mean)
    run.set("\(page)/errors", Double(ours.map(\.errors).reduce(0, +)))
    run.set("\(page)/cpu-microseconds", used / Double(ours.map(\.requests).reduce(0, +)) * 1e6)
    run.set("\(page)/queries-rate", queries.map(\.rate).mean)
    run.set("\(page)/queries-p99", queries.map(\.p99).mean)
    run.set("\(page)/static-rate", floor.map(\.rate).mean)
  }

  private func measureFinishing(
    _ steps: (pages: ReadySteps, alone: ReadySteps), _ server: ServerProcess, _ floorPort: Int, _ run: inout Run
  ) async throws {
    let wrk = Wrk(folder: folder, connections: Self.connections, seconds: seconds)
    let posts = steps.pages.all.map {
      Wrk.Request(
        method: "POST", path: "/steps/\($0.step)/finish", cookie: $0.session.cookie,
        body: "csrf=\($0.session.csrf)&version=1")
    }
    let alone = steps.alone.all.indices.map {
      Wrk.Request(method: "POST", path: "/finish/\($0)", cookie: "", body: "x")
    }
    let before = try server.use.seconds
    let page = try await wrk.run(posts, port: port)
    let used = try server.use.seconds - before
    let store = try await wrk.run(alone, port: floorPort)
    run.set("finish/rate", page.rate)
    run.set("finish/p50", page.p50)
    run.set("finish/p99", page.p99)
    run.set("finish/errors", Double(page.errors))
    run.set("finish/cpu-microseconds", used / Double(page.requests) * 1e6)
    run.set("finish/queries-rate", store.rate)
    run.set("finish/queries-p99", store.p99)
  }
}

extension PageMeasuring {
  /// Steps to be finished through the page and without it: a third more of each than the store finishes in the time.
  private func ready(
    _ held: [(child: SubjectID, session: Session)], _ store: Store, _ run: inout Run
  ) async throws -> (pages: ReadySteps, alone: ReadySteps) {
    let few = try await ReadySteps.made(16, of: held, on: store)
    let began = ContinuousClock.now
    try await withThrowingTaskGroup { group in
      for number in few.all.indices { group.addTask { try await few.finish(number, on: store) } }
      try await group.waitForAll()
    }
    let rate = 16 / (ContinuousClock.now - began).seconds
    let count = min(8_000, max(200, Int(rate * Double(seconds) * 2)))
    return (
      try await ReadySteps.made(count, of: held, on: store), try await ReadySteps.made(count, of: held, on: store)
    )
  }

  /// Asks for every page once, from the same pages on an engine that keeps what they ask of it; and the bytes of a page.
  private func recorded(_ askings: [PageKind: [Asking]], _ engine: any Engine) async throws
    -> (queries: [PageKind: [QueriesAlone]], sizes: [PageKind: Int])
  {
    let watched = WatchedEngine(engine)
    guard let first = askings[.child]?.first, let child = first.child else { throw Failure("nobody holds a child") }
    let frame = try await QueriesAlone.frame(watched, child: child, worker: first.session.worker)
    var settings = ServerSettings()
    settings.port = port
    // What is asked then is the pages' own.
    settings.worksBeside = false
    var logger = Logger(label: "recording")
    logger.logLevel = .critical
    var (queries, sizes): ([PageKind: [QueriesAlone]], [PageKind: Int]) = ([:], [:])
    let (ports, started) = AsyncStream.makeStream(of: Int.self)
    let site = Task { [settings, logger] in
      defer { started.finish() }
      try await CaseWeb.serve(
        Store(engine: watched), settings: settings, logger: logger, now: { .now }, running: { started.yield($0) })
    }
    var running = ports.makeAsyncIterator()
    guard await running.next() != nil else {
      try await site.value
      throw Failure("the pages could not be recorded")
    }
    for (page, list) in askings {
      var bytes = 0
      for asking in list {
        _ = watched.taken()
        bytes += try await fetched(asking)
        queries[page, default: []].append(
          QueriesAlone(
            watched.taken(), look: asking.child.map { ($0, asking.session.worker) }, frame: frame))
      }
      sizes[page] = bytes / max(list.count, 1)
    }
    site.cancel()
    _ = await site.result
    return (queries, sizes)
  }

  private func fetched(_ asking: Asking) async throws -> Int {
    guard let url = URL(string: "http://127.0.0.1:\(port)\(asking.path)") else { throw Failure("no address") }
    var request = URLRequest(url: url)
    request.httpShouldHandleCookies = false
    request.setValue(asking.session.cookie, forHTTPHeaderField: "Cookie")
    let (data, response) = try await URLSession.shared.data(for: request)
    guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw Failure("a page was refused") }
    return data.count
  }

  private func serving(_ floor: Floor, _ body: (Int) async throws -> Void) async throws {
    let (ports, started) = AsyncStream.makeStream(of: Int.self)
    let serving = Task {
      defer { started.finish() }
      try await floor.serve { started.yield($0) }
    }
    var running = ports.makeAsyncIterator()
    guard let port = await running.next() else {
      try await serving.value
      throw Failure("the floor could not be served")
    }
    try await body(port)
    serving.cancel()
    _ = await serving.result
  }
}
