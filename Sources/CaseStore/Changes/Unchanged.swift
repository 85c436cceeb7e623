import Casework

extension Recorder {
  /// Refuses when somebody else has changed a subject since it was shown. The subject is opened already, so that
  /// nobody can come between.
  ///
  /// - Parameter seen: the version that was shown; nil when none was.
  func require(_ subject: SubjectID, unchangedSince seen: Int?) throws {
    guard let seen else { return }
    let version = try connection.first("SELECT version FROM subject WHERE id = \(subject)") { try $0.int(0) } ?? 0
    if seen != version { throw Refusal.changedMeanwhile(version) }
  }
}

extension Reader {
  /// The version of a worker or a team, for a form that is to be sent back unchanged by others.
  public func version(of subject: SubjectID) throws -> Int? {
    try connection.first("SELECT version FROM subject WHERE id = \(subject) AND kind IN ('worker', 'team')") {
      try $0.int(0)
    }
  }
}
