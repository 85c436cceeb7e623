/// A finished step as a child's history holds it: the latest version, with the answers that are this child's.
public struct Recorded: Sendable {
  public let id: StepID
  /// The id of its kind of step.
  public let kind: String
  public let version: Int
  /// The day the practice happened, as opposed to when it was written down.
  public let on: Day
  /// The moment, where the step records one.
  public let at: Moment?
  /// When this version was finished (authorised, where that is asked).
  public let finishedAt: Moment
  /// When its first version was finished: a correction does not make the record late.
  public let firstFinishedAt: Moment
  public let worker: WorkerID
  /// The step that opened this one, when one did.
  public let openedBy: StepID?
  public let answers: Answers

  public init(
    id: StepID, kind: String, version: Int = 1, on: Day, at: Moment? = nil, finishedAt: Moment,
    firstFinishedAt: Moment? = nil, worker: WorkerID, openedBy: StepID? = nil, answers: Answers
  ) {
    (self.id, self.kind, self.version, self.on, self.at) = (id, kind, version, on, at)
    self.firstFinishedAt = firstFinishedAt ?? finishedAt
    (self.finishedAt, self.worker, self.openedBy, self.answers) = (finishedAt, worker, openedBy, answers)
  }
}

extension Recorded {
  /// In order of when they happened; of two on one day, by the time they happened, or else were finished.
  func comes(before other: Recorded) -> Bool {
    if on != other.on { return on < other.on }
    if let at, let second = other.at, at != second { return at < second }
    return (finishedAt, id) < (other.finishedAt, other.id)
  }
}

/// A step that is not finished: still to do, being written, or waiting to be authorised.
public struct Unfinished: Sendable {
  public let id: StepID
  public let kind: String
  public let openedOn: Day
  public let openedBy: StepID?

  public init(id: StepID, kind: String, openedOn: Day, openedBy: StepID? = nil) {
    (self.id, self.kind, self.openedOn, self.openedBy) = (id, kind, openedOn, openedBy)
  }
}
