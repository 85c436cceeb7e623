import CaseStore

extension DemoAuthority {
  /// While it is made nobody else reads it, and when it is broken off it is made again: SQLite may hold more of it in
  /// memory, and takes what was written into the file less often. It holds for the connection that writes, until the
  /// store is closed.
  func makeRoom(_ store: Store) async throws {
    guard store.engine.dialect == .sqlite else { return }
    try await store.engine.write(store.durability) { connection in
      for setting: SQL in ["PRAGMA cache_size = -128000", "PRAGMA wal_autocheckpoint = 16000"] {
        _ = try connection.first(setting) { _ in true }
      }
    }
  }
}
