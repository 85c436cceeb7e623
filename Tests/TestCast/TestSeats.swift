import CaseStore

/// How many databases on PostgreSQL may be held at once: every test starts at the same time, and a server has only
/// so many connections. An actor because tests run beside each other.
actor TestSeats {
  static let shared = TestSeats()

  private var free = 20
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var caretaker: (any Engine)?

  func take() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func leave() {
    guard !waiting.isEmpty else {
      free += 1
      return
    }
    waiting.removeFirst().resume()
  }

  /// Removes a schema that no test needs any more. What this misses goes with the server.
  func drop(_ schema: String) async {
    do {
      let caretaker = try caretaker ?? open(database: TestEngine.postgresURL("pool=1"))
      self.caretaker = caretaker
      try await caretaker.write(.relaxed) { connection in
        try connection.run("DROP SCHEMA IF EXISTS \(SQL(identifier: schema)) CASCADE")
      }
    } catch {
      print("The schema \(schema) of a test was left behind: \(error)")
    }
  }
}
