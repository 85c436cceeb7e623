import Casework

/// An administrator gives a worker a password that is to be changed at the next sign-in. Whoever was signed in under
/// the old one is signed out.
public struct GivePassword: Change {
  public let worker: WorkerID
  /// As the hashing library encodes it.
  public let hash: String
  public var words: String { "Gave a new password" }

  public init(_ worker: WorkerID, hash: String) { (self.worker, self.hash) = (worker, hash) }

  public func write(_ record: Recorder) throws {
    try record.openWorker(worker, to: "Giving a new password")
    try record.connection.keep(credential: hash, of: worker, mustChange: true, at: record.at)
    try record.connection.run("DELETE FROM session WHERE worker_id = \(worker)")
  }
}

/// An administrator signs a worker out everywhere: a laptop was lost.
public struct EndSignIns: Change {
  public let worker: WorkerID
  public var words: String { "Ended all sign-ins" }

  public init(_ worker: WorkerID) { self.worker = worker }

  public func write(_ record: Recorder) throws {
    try record.openWorker(worker, to: "Ending sign-ins")
    try record.connection.run("DELETE FROM session WHERE worker_id = \(worker)")
  }
}

extension Recorder {
  fileprivate func openWorker(_ worker: WorkerID, to what: String) throws {
    try require([.administrator], to: what)
    let isThere = try connection.first("SELECT 1 FROM worker WHERE id = \(worker) AND active = 1", { _ in true })
    guard isThere != nil else { throw Refusal.notFound }
    try open([SubjectID(worker.text)])
  }
}
