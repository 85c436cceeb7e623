import CaseStore
import Foundation

/// A database while a demo is made in it: many changes are committed together, because half a demo is of use to nobody
/// and each commit costs as much as a change. Everything else is as it always is: each change goes through the one
/// door, sees what those before it wrote, and is in the journal by itself.
///
/// A class because one thread of the database waits in an open transaction for what the simulator sends it; all that
/// both touch is behind `door`.
final class Sitting: Engine, @unchecked Sendable {
  private typealias Work = @Sendable (any Connection) -> Void

  private let whole: any Engine
  private let durability: Durability
  /// How many readings and changes are committed together.
  private let most: Int
  private let door = NSCondition()
  private var sent: [Work] = []
  private var taken = 0
  private var isEnding = false
  private var fault: (any Error)?
  private var open: Task<Void, any Error>?

  var dialect: Dialect { whole.dialect }
  var place: String { whole.place }

  init(_ whole: any Engine, _ durability: Durability, most: Int = 400) {
    (self.whole, self.durability, self.most) = (whole, durability, most)
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await send(body)
  }

  func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await send(body)
  }

  /// Commits what has been sent since the last commit.
  func commit() async throws {
    end(nil)
    try await settle()
  }

  /// Undoes what has been sent since the last commit.
  func giveUp(because error: any Error) async {
    end(error)
    // It throws what it was told.
    _ = await open?.result
  }

  func backup(to path: String) async throws {
    try await commit()
    try await whole.backup(to: path)
  }

  func close() async {
    end(nil)
    // What cannot be committed was thrown where it was sent.
    _ = await open?.result
    await whole.close()
  }

  private func send<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    if door.withLock({ isEnding }) { try await settle() }
    if open == nil {
      open = Task { [self] in try await whole.write(durability) { [self] in try serve($0) } }
    }
    return try await withCheckedThrowingContinuation { answer in
      put { [self] connection in
        let result = Result { try body(connection) }
        // A change that failed is half written: nothing of this sitting is kept.
        if case .failure(let error) = result { end(error) }
        answer.resume(with: result)
      }
    }
  }

  private func put(_ work: @escaping Work) {
    door.withLock {
      sent.append(work)
      door.signal()
    }
  }

  private func end(_ error: (any Error)?) {
    door.withLock {
      (isEnding, fault) = (true, fault ?? error)
      door.signal()
    }
  }

  /// On the database’s thread: does what is sent, in its order, until it is enough.
  private func serve(_ connection: any Connection) throws {
    while let work = next() { work(connection) }
    if let fault = door.withLock({ fault }) { throw fault }
  }

  /// The next that is sent; nil when nothing more is to come. With the last it is settled that no other follows, before
  /// whoever sent it has an answer.
  private func next() -> Work? {
    door.withLock {
      while sent.isEmpty, !isEnding { door.wait() }
      if sent.isEmpty || fault != nil { return nil }
      taken += 1
      if taken == most { isEnding = true }
      return sent.removeFirst()
    }
  }

  private func settle() async throws {
    let ended = open
    open = nil
    _ = await ended?.result
    door.withLock { (isEnding, taken, fault) = (false, 0, nil) }
    try await ended?.value
  }
}
