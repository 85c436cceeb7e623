import Casework

/// One thing that a worker does to the record. Each kind is a small file in `Changes/`.
public protocol Change: Sendable {
  associatedtype Outcome: Sendable
  /// What was done, without a name in it: the journal's words.
  var words: String { get }
  /// Checks and writes it. May run again from the start when the database asks for a transaction to be repeated.
  func write(_ record: Recorder) throws -> Outcome
}

extension Recorder {
  /// Refuses unless the worker may see the child.
  func require(seeing child: SubjectID) throws {
    guard try connection.maySee(child, worker, at: at) else { throw Refusal.notFound }
  }

  /// Refuses unless the worker has one of the roles.
  func require(_ roles: Set<Role>, to what: String) throws {
    let held = try connection.roles(of: worker)
    guard !held.isDisjoint(with: roles) else {
      let who = Role.allCases.filter(roles.contains).map { $0.words.lowercased() }.joined(separator: ", ")
      throw Refusal.notYours("\(what) is for: \(who).")
    }
  }
}
