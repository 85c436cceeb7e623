import Casework

/// Who may see a child: a child has locks (`sight`), a worker has keys (`worker_key`), and a record is found only
/// where they meet.
enum Sight {
  /// Every worker whose role sees every child holds it; every child whose record is not restricted has it. It is the
  /// first of a worker's keys in their order, in which they are tried.
  static let wide = "all"
  static func key(_ team: TeamID) -> String { "team:\(team)" }
  static func key(_ worker: WorkerID) -> String { "worker:\(worker)" }
  static let forEver = Moment(Day.distantFuture, hour: 0).iso

  /// Holds of a subject that the worker may see: goes into every `WHERE` that finds children. It tries the worker's
  /// keys, which are few (SQLite keeps the order of a CROSS JOIN), on a lock that an index answers alone.
  ///
  /// The OFFSET is for PostgreSQL, which asks then of each child that was found; without it, it may gather every child
  /// that the worker may see beforehand, and for those whose role sees all children that is all of them.
  static func of(_ subject: SQL, for worker: WorkerID, at now: Moment) -> SQL {
    """
    EXISTS (SELECT 1 FROM worker_key CROSS JOIN sight WHERE worker_key.worker_id = \(worker)
              AND sight.subject_id = \(subject) AND sight.key = worker_key.key AND sight.until > \(now)
            LIMIT 1 OFFSET 0)
    """
  }
}

extension Connection {
  func maySee(_ child: SubjectID, _ worker: WorkerID, at now: Moment) throws -> Bool {
    try first("SELECT 1 WHERE \(Sight.of("\(child)", for: worker, at: now))") { _ in true } ?? false
  }

  func roles(of worker: WorkerID) throws -> Set<Role> {
    Set(
      try rows(
        """
        SELECT role FROM worker_role JOIN worker ON worker.id = worker_role.worker_id
         WHERE worker_id = \(worker) AND active = 1
        """
      ) { try $0.text(0) }.compactMap(Role.init(rawValue:)))
  }
}
