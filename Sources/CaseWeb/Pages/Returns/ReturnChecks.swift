import CaseStore
import Casework
import Dispatch
import Foundation
import Returns
import Synchronization

/// The checks of returns that people have asked for in this process: in memory only, each for the sign-in that asked,
/// and for no longer than it is looked at.
///
/// A class, because all requests share it. Nothing of a return is written to the database or the log. The files are
/// deleted when the check ends; the findings are forgotten after `keptFor`, when their place is needed, when the
/// person says so, and when the process ends. Whoever wants to keep a report downloads it.
final class ReturnChecks: Sendable {
  /// Seconds since it was last looked at after which a check is forgotten.
  static let keptFor = 3_600
  static let mostOfOneSignIn = 3
  static let mostAtAll = 30
  /// Checks that run at once; a check uses every core.
  static let mostRunning = 2
  /// Findings that are kept of one check; a return with more is best checked with the command.
  static let mostFindings = 100_000

  struct Finished: Sendable {
    let report: Report
    let presentation: Presentation
    /// Findings beyond those that were kept.
    let left: Int
  }

  enum State: Sendable {
    case running
    case refused(String)
    case finished(Finished)
  }

  struct Check: Sendable {
    let id: String
    let kind: ReturnOrder.Kind
    let begunAt: Moment
    var seenAt: Moment
    var state = State.running
    fileprivate let session: String
    fileprivate let worker: WorkerID
  }

  private let checks = Mutex<[Check]>([])
  /// Begins the id of every check that this process holds, so that another process on the same database can tell that
  /// it is elsewhere, and nothing else about it.
  let mark = RandomIDs.record().prefix(6).lowercased()

  /// The id under which this process holds a check.
  func marked(_ id: String) -> String { "\(mark)-\(id)" }

  /// Whether an id was given by another process, which may hold the check or be gone.
  func isElsewhere(_ id: String) -> Bool { !id.hasPrefix("\(mark)-") }

  /// Begins a check and answers with its id at once.
  ///
  /// - Parameter done: called when it has ended, whatever came of it.
  func begin(
    _ order: ReturnOrder, id: String, for session: Session, at now: Moment, done: @escaping @Sendable () -> Void = {}
  ) throws {
    let check = Check(
      id: id, kind: order.kind, begunAt: now, seenAt: now, session: session.id, worker: session.worker)
    try checks.withLock { checks in
      ReturnChecks.forget(&checks, at: now)
      guard checks.count(where: { if case .running = $0.state { true } else { false } }) < ReturnChecks.mostRunning
      else { throw Refusal.because("Other returns are being checked. Wait a minute and send it again.") }
      while checks.count(where: { $0.session == session.id }) >= ReturnChecks.mostOfOneSignIn,
        let oldest = checks.firstIndex(where: { $0.session == session.id })
      { checks.remove(at: oldest) }
      if checks.count >= ReturnChecks.mostAtAll { checks.removeFirst() }
      checks.append(check)
    }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let state = ReturnChecks.outcome(order)
      checks.withLock { checks in
        if let place = checks.firstIndex(where: { $0.id == id }) { checks[place].state = state }
      }
      done()
    }
  }

  private static func outcome(_ order: ReturnOrder) -> State {
    do {
      var (report, presentation) = try order.run()
      let left = max(0, report.findings.count - mostFindings)
      // Made now, while the files are there.
      report.findings = Findings(Array(report.findings.prefix(mostFindings)))
      return .finished(Finished(report: report, presentation: presentation, left: left))
    } catch let error as ReadingError {
      return .refused(error.description)
    } catch let error as XMLRefusal {
      return .refused(
        XMLRefusal(file: nil, place: error.place, reason: error.reason).description)
    } catch {
      return .refused("The files could not be read.")
    }
  }

  /// A check of this sign-in; nil for one that is not theirs as for one that is not there.
  func check(_ id: String, of session: Session, at now: Moment) -> Check? {
    checks.withLock { checks in
      ReturnChecks.forget(&checks, at: now)
      guard let place = checks.firstIndex(where: { $0.id == id && $0.session == session.id }) else { return nil }
      checks[place].seenAt = now
      return checks[place]
    }
  }

  /// The checks of this sign-in, newest first.
  func all(of session: Session, at now: Moment) -> [Check] {
    checks.withLock { checks in
      ReturnChecks.forget(&checks, at: now)
      return checks.filter { $0.session == session.id }.reversed()
    }
  }

  func end(_ id: String, of session: Session) {
    checks.withLock { checks in checks.removeAll { $0.id == id && $0.session == session.id } }
  }

  /// Forgets what a sign-in asked for, when it ends.
  func endAll(ofSession session: String) { checks.withLock { checks in checks.removeAll { $0.session == session } } }

  private static func forget(_ checks: inout [Check], at now: Moment) {
    checks.removeAll { $0.seenAt + keptFor < now }
  }
}
