import Casework

extension Store {
  /// A look at several records at once, as at a step about brothers and sisters: journalled for each of the children
  /// that were found, in the same transaction. Not found when there is none that the worker may see.
  ///
  /// - Parameter children: whose records are looked at; those the worker may not see are left out.
  public func look<T: Sendable>(
    for worker: WorkerID, at now: Moment, _ words: String,
    children: @escaping @Sendable (Reader) throws -> [SubjectID],
    _ body: @escaping @Sendable (Reader, [SubjectID]) throws -> T
  ) async throws -> T {
    try await engine.write(.relaxed) { [shelf] connection in
      let reader = Reader(connection: connection, worker: worker, now: now, shelf: shelf)
      let seen = try children(reader).filter { try connection.maySee($0, worker, at: now) }
      guard !seen.isEmpty else { throw Refusal.notFound }
      let found = try body(reader, seen)
      for child in seen {
        try Journal.append(.look, about: child, by: worker, at: now, words: words, body: nil, in: connection)
      }
      return found
    }
  }
}
