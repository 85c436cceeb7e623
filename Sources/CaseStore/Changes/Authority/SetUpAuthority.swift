import Casework

/// The first change of a new database: the authority and its first administrator, who answers for it.
public struct SetUpAuthority: Change {
  public let name: String
  public let administrator: AddWorker
  public var words: String { "Set up the authority" }

  /// The subject under which the authority's own settings are kept.
  public static let subject: SubjectID = "authority"

  public init(name: String, administrator signIn: String, called administratorName: String) {
    self.name = name
    administrator = AddWorker(signIn: signIn, name: administratorName, roles: [.administrator])
  }

  public func write(_ record: Recorder) throws -> WorkerID {
    guard try record.connection.first("SELECT 1 FROM authority", { _ in true }) == nil else {
      throw Refusal.because("This database already belongs to an authority.")
    }
    try record.begin(Self.subject, kind: .authority)
    try record.insert("authority", [("id", Self.subject), ("name", name)], about: [Self.subject])
    return try administrator.add(to: record, id: record.worker.text)
  }
}
