import Casework

/// The record of an authority: one door in, many windows out.
public struct Store: Sendable {
  public let engine: any Engine
  /// Makes ids: random in use, counted in tests and in the demo authority.
  let newID: @Sendable () -> String
  let newSalt: @Sendable () -> String
  let shelf = HistoryShelf()
  let figures = FigureShelf()
  let looks: LookBook
  let sessions = SessionShelf()
  /// How sure a change is of surviving a loss of power when it is reported as kept: wholly, but for records that can
  /// be made again, such as the demo authority's.
  public let durability: Durability
  /// The program’s indicators and scorecards, and those of the authority’s own folder.
  public let indicators: IndicatorLibrary

  public init(
    engine: any Engine, newID: @escaping @Sendable () -> String = RandomIDs.record,
    newSalt: @escaping @Sendable () -> String = RandomIDs.salt, durability: Durability = .full,
    indicators: IndicatorLibrary = .ours
  ) {
    (self.engine, self.newID, self.newSalt, self.durability) = (engine, newID, newSalt, durability)
    self.indicators = indicators
    looks = LookBook(engine)
  }

  /// The one door: checks a change, writes it, works out what follows, appends to the journal and commits.
  ///
  /// Throws a `Refusal` when it may not be done and a `StoreFault` when the database fails; in both cases nothing is
  /// changed, but for `StoreFault.outcomeUnknown`, when the connection was lost while committing.
  @discardableResult
  public func record<C: Change>(_ change: C, by worker: WorkerID, at now: Moment) async throws -> C.Outcome {
    let (newID, newSalt, shelf) = (newID, newSalt, shelf)
    let (outcome, left) = try await engine.write(durability) {
      connection -> (C.Outcome, [(parts: HistoryParts, version: Int)]) in
      let recorder = Recorder(
        connection: connection, worker: worker, at: now, rulebook: try connection.rulebook(), shelf: shelf,
        newID: newID, newSalt: newSalt)
      let outcome = Result {
        let outcome = try change.write(recorder)
        try recorder.close(words: change.words)
        return outcome
      }
      try recorder.checkReading()
      return (try outcome.get(), recorder.left)
    }
    for (parts, version) in left { shelf.keep(parts, at: version) }
    return outcome
  }

  /// A window on what the worker may see: lists, counts, searches. One snapshot.
  ///
  /// - Parameter proof: of the session that it is read for, asked in the same snapshot.
  public func read<T: Sendable>(
    for worker: WorkerID, at now: Moment, proof: SessionProof? = nil, _ body: @escaping @Sendable (Reader) throws -> T
  ) async throws -> T {
    let indicators = try await self.shelf()
    return try await engine.read { [shelf, figures] in
      try proof?.prove(in: $0)
      return try body(
        Reader(connection: $0, worker: worker, now: now, shelf: shelf, indicators: indicators, figures: figures))
    }
  }

  /// A look at one child's record: refused as not found when the worker may not see it, and journalled before it is
  /// answered when they may. Reading goes beside other reading; only the look itself waits for its turn to be written.
  public func look<T: Sendable>(
    at child: SubjectID, for worker: WorkerID, at now: Moment, proof: SessionProof? = nil, _ words: String,
    _ body: @escaping @Sendable (Reader) throws -> T
  ) async throws -> T {
    let found = try await engine.read { [shelf] connection in
      try proof?.prove(in: connection)
      guard try connection.maySee(child, worker, at: now) else { throw Refusal.notFound }
      return try body(Reader(connection: connection, worker: worker, now: now, shelf: shelf))
    }
    try await journal([child], worker, now, words)
    return found
  }
}

/// What a worker reads through: its queries find only what the worker may see.
public struct Reader {
  public let connection: any Connection
  public let worker: WorkerID
  public let now: Moment
  /// Nil where another record than the store's own is read.
  var shelf: HistoryShelf?
  /// What indicators and scorecards there were when the reading began.
  public var indicators = IndicatorShelf.ours
  var figures = FigureShelf()
  /// What this reading has asked about the worker already.
  private let asked = AskedOfWorker()

  /// Holds of a child that the worker may see.
  func visible(_ subject: SQL) -> SQL { Sight.of(subject, for: worker, at: now) }

  public var today: Day { now.day }

  /// What the worker is here for: asked once in a reading.
  func roles() throws -> Set<Role> { try asked.roles(of: worker, connection) }
}

extension Store {
  /// Throws unless the database answers and holds an authority.
  public func checkReady() async throws {
    let found = try await engine.read { try $0.first("SELECT 1 FROM authority", { _ in true }) }
    if found == nil { throw Refusal.because("This database holds no authority yet.") }
  }
}

extension Reader {
  /// The clocks with this authority's own standards.
  public func rulebook() throws -> Rulebook { try connection.rulebook() }
}
