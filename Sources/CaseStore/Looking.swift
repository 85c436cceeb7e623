import Casework

extension Store {
  /// A look at several records at once, as at a step about brothers and sisters: journalled for each of the children
  /// that were found, before it is answered. Not found when there is none that the worker may see.
  ///
  /// - Parameter children: whose records are looked at; those the worker may not see are left out.
  public func look<T: Sendable>(
    for worker: WorkerID, at now: Moment, proof: SessionProof? = nil, _ words: String,
    children: @escaping @Sendable (Reader) throws -> [SubjectID],
    _ body: @escaping @Sendable (Reader, [SubjectID]) throws -> T
  ) async throws -> T {
    let (found, seen) = try await engine.read { [shelf] connection in
      try proof?.prove(in: connection)
      let reader = Reader(connection: connection, worker: worker, now: now, shelf: shelf)
      let seen = try children(reader).filter { try connection.maySee($0, worker, at: now) }
      guard !seen.isEmpty else { throw Refusal.notFound }
      return (try body(reader, seen), seen)
    }
    try await journal(seen, worker, now, words)
    return found
  }

  /// The looks are on record before anything that was read is given out. Who could see a record when it was read and
  /// can no longer is refused.
  func journal(_ seen: [SubjectID], _ worker: WorkerID, _ now: Moment, _ words: String) async throws {
    try await looks.journal(LookBook.Look(children: seen, worker: worker, at: now, words: words))
  }
}
