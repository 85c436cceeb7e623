import Foundation

/// One transaction on a session, begun again from the start where that is safe and may help.
enum PostgresTransaction {
  case read
  case write(Durability)

  private var beginning: [String] {
    switch self {
    case .read: ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"]
    case .write(.full): ["BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"]
    case .write(.relaxed):
      ["BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", "SET LOCAL synchronous_commit = off"]
    }
  }

  /// At most: one new connection, one new preparing, three runs more after a deadlock.
  func run<T>(on session: PostgresSession, _ body: (any Connection) throws -> T) throws -> T {
    var (mayReconnect, mayPrepare, runsLeft) = (true, true, 3)
    while true {
      do {
        return try once(on: session, body)
      } catch let failure as PostgresFailure {
        switch failure.remedy {
        case .reconnect where mayReconnect:
          mayReconnect = false
          session.close()
        case .prepareAgain where mayPrepare:
          mayPrepare = false
          do { try session.forgetStatements() } catch is PostgresFailure { session.close() }
        case .runAgain where runsLeft > 0:
          runsLeft -= 1
          // So that two who met do not meet again.
          Thread.sleep(forTimeInterval: Double.random(in: 0.001...0.02))
        default:
          throw failure.fault
        }
      }
    }
  }

  private func once<T>(on session: PostgresSession, _ body: (any Connection) throws -> T) throws -> T {
    // It could be reached when the engine was made; the words of why it cannot now are for those who start it.
    do { try session.open() } catch { throw StoreFault.lostConnection }
    session.begin(beginning)
    let value: T
    do {
      value = try PostgresConnection.use(session, body)
    } catch {
      rollBack(session)
      throw error
    }
    try commit(session)
    return value
  }

  private func commit(_ session: PostgresSession) throws {
    if session.hasNotBegun { return session.forgetBeginning() }
    // A read has all that it asked for, however its transaction ends.
    guard case .write = self else { return session.executeUnheard("COMMIT") }
    do {
      guard try session.execute("COMMIT").command == "COMMIT" else {
        throw StoreFault.other(code: "25P02", message: "The transaction had failed")
      }
    } catch let failure as PostgresFailure {
      // Nobody knows whether the server had kept it.
      throw failure.remedy == .reconnect ? StoreFault.outcomeUnknown : failure
    }
  }

  private func rollBack(_ session: PostgresSession) {
    if session.hasNotBegun { return session.forgetBeginning() }
    if session.isBroken { return }
    // A connection that cannot even roll back is given up; the server then does it.
    do { try session.execute("ROLLBACK") } catch { session.close() }
  }
}
