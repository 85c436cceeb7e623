import Casework

/// Checks a return in the browser: the journal has who and when, and which return, but nothing of what was in it.
public struct CheckReturn: Change {
  /// Which return, in words that name nobody: `Children in need census`.
  public let name: String
  public var words: String { "Checked a return: \(name)" }

  public init(of name: String) { self.name = name }

  /// Answers with an id for the check.
  public func write(_ record: Recorder) throws -> String {
    try record.require([.qualityLead, .analyst, .administrator], to: "Checking a return")
    try record.open([SubjectID(record.worker.text)])
    return record.newID()
  }
}
