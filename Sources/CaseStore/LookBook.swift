import Casework
import Synchronization

/// Looks that wait to be journalled: those that come while others are being written go into one transaction, so that
/// a busy morning is a few small writes and not one for every page.
///
/// A class because all who look share it.
final class LookBook: Sendable {
  struct Look: Sendable {
    let children: [SubjectID]
    let worker: WorkerID
    let at: Moment
    let words: String
  }

  private typealias Waiting = (look: Look, caller: CheckedContinuation<Void, any Error>)

  private struct State {
    var waiting: [Waiting] = []
    var isWriting = false
  }

  /// So many in one transaction: a change waits no longer than they take.
  private static let together = 64
  /// How long more looks are waited for.
  private static let gathering = Duration.milliseconds(4)

  private let engine: any Engine
  private let state = Mutex(State())

  init(_ engine: any Engine) { self.engine = engine }

  /// Returns when the look is on record.
  ///
  /// - Throws: `Refusal.notFound` when the worker can no longer see one of the children; then nothing is journalled.
  func journal(_ look: Look) async throws {
    try await withCheckedThrowingContinuation { caller in
      let isFirst = state.withLock { state in
        state.waiting.append((look, caller))
        defer { state.isWriting = true }
        return !state.isWriting
      }
      // Not a part of the caller's task: it writes for others too, and goes on when the caller has gone away.
      if isFirst { Task { await write() } }
    }
  }

  private func write() async {
    while let batch = next() {
      let looks = batch.map(\.look)
      do {
        let seen = try await engine.write(.relaxed) { connection in try looks.map { try Self.append($0, connection) } }
        for (one, isSeen) in zip(batch, seen) {
          if isSeen { one.caller.resume() } else { one.caller.resume(throwing: Refusal.notFound) }
        }
      } catch {
        for one in batch { one.caller.resume(throwing: error) }
      }
      // Each write makes every reader of SQLite read its pages anew. Where looks come one upon another, more are waited
      // for; whoever is alone waits for nobody.
      if batch.count > 1 { await pause() }
    }
  }

  private func pause() async {
    // Ends early when the task is cancelled, which nobody does: then it writes at once.
    do { try await Task.sleep(for: Self.gathering) } catch { return }
  }

  private func next() -> [Waiting]? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isWriting = false
        return nil
      }
      let batch = Array(state.waiting.prefix(Self.together))
      state.waiting.removeFirst(batch.count)
      return batch
    }
  }

  /// Whether the worker may still see all of the children; only then is the look journalled.
  private static func append(_ look: Look, _ connection: any Connection) throws -> Bool {
    for child in look.children where try !connection.maySee(child, look.worker, at: look.at) { return false }
    for child in look.children {
      try Journal.append(
        .look, about: child, by: look.worker, at: look.at, words: look.words, body: nil, in: connection)
    }
    return true
  }
}
