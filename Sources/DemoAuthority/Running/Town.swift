import CaseStore
import Casework

/// The authority while it is being lived through: the diary, the staff and the count of what was done.
///
/// A class because every family's life writes into the same diary and takes from the same staff. It is used by one
/// task only.
final class Town {
  let demo: DemoAuthority
  let store: Store
  let progress: DemoAuthority.Progress
  let end: Moment
  let calendar = WorkingCalendar.england
  var diary = Diary()
  var staff = Staff()
  var done = DemoSummary()
  var lives: [Life] = []
  var livesByName: [String: [Life]] = [:]
  var boards: [BoardDesk] = []
  var numbers = KnownNumbers()
  /// Families that were asked who belongs to them, and those of them whose record was restricted.
  var familiesKnown = 0
  var familiesRestricted = 0
  private(set) var now: Moment

  init(_ demo: DemoAuthority, store: Store, progress: @escaping DemoAuthority.Progress) {
    (self.demo, self.store, self.progress) = (demo, store, progress)
    end = Moment(demo.until, hour: 8, minute: 45)
    now = Moment(demo.until.adding(years: -demo.years) - 30, hour: 9)
  }

  /// Lives through the diary until it is empty or the last moment has come.
  func live() async throws {
    var month = 0
    while let next = diary.next(by: end) {
      now = max(now, next.at)
      if now.day.month != month {
        month = now.day.month
        progress(now.day, done.changes)
      }
      try await next.event()
    }
  }

  /// Records a change at the present moment.
  @discardableResult
  func record<C: Change>(_ change: C, by worker: WorkerID) async throws -> C.Outcome {
    done.changes += 1
    do {
      return try await store.record(change, by: worker, at: now)
    } catch let refusal as Refusal {
      throw Unexpected(what: "\(C.self)", when: now, refusal: refusal)
    }
  }

  /// The step of a kind that another one opened for a child and that nobody has begun.
  func toDo(_ kind: String, of child: SubjectID) async throws -> StepID? {
    try await store.engine.read { connection in
      try connection.first(
        """
        SELECT s.id FROM step_subject x JOIN step s ON s.id = x.step_id
         WHERE x.subject_id = \(child) AND s.kind = \(kind) AND s.status = 'to-do'
         ORDER BY s.opened_on, s.id LIMIT 1
        """
      ) { StepID(try $0.text(0)) }
    }
  }
}

/// The door refused what the simulator did: a fault of the simulator.
struct Unexpected: Error, CustomStringConvertible {
  let what: String
  let when: Moment
  let refusal: Refusal

  var description: String {
    if case .problems(let problems, _) = refusal {
      return "\(what) on \(when.words): " + problems.map { "\($0.key): \($0.words)" }.joined(separator: "; ")
    }
    return "\(what) on \(when.words): \(refusal.words)"
  }
}
