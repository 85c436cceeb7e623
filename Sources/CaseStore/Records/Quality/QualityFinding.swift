import Casework

/// Something in a child's record that a return would fail on, and where it is mended.
public struct QualityFinding: Sendable, Hashable {
  /// The page on which it is mended.
  public enum Place: Sendable, Hashable {
    /// The child's particulars.
    case particulars
    /// The child's numbers.
    case numbers
    /// Nothing is there yet to be mended: something is to be recorded.
    case record
    case step(StepID)

    public init?(text: String) {
      switch text {
      case "particulars": self = .particulars
      case "numbers": self = .numbers
      case "record": self = .record
      default:
        guard text.hasPrefix("step:") else { return nil }
        self = .step(StepID(String(text.dropFirst(5))))
      }
    }

    public var text: String {
      switch self {
      case .particulars: "particulars"
      case .numbers: "numbers"
      case .record: "record"
      case .step(let step): "step:\(step)"
      }
    }
  }

  /// The rule by its code.
  public let rule: String
  /// An error stops a return; a query has to be answered.
  public let isError: Bool
  public let place: Place
  /// The keys of the questions on that page whose answers would mend it.
  public let questions: [String]

  public init(rule: String, isError: Bool, place: Place, questions: [String] = []) {
    (self.rule, self.isError, self.place, self.questions) = (rule, isError, place, questions)
  }
}

/// What was found of one child, to be kept for the lists.
public struct QualityOfChild: Sendable {
  public let child: SubjectID
  /// The version of the record that was asked.
  public let version: Int
  public let isInCensus: Bool
  public let team: TeamID?
  public let worker: WorkerID?
  public let findings: [QualityFinding]

  /// - Parameter record: whose allocation says who holds the child, or held it last.
  public init(_ record: ReturnRecord, isInCensus: Bool, findings: [QualityFinding]) {
    let held = record.history.all(Allocation.self)
    let last = held.last { $0.isOpen } ?? held.max { ($0.until ?? .distantFuture) < ($1.until ?? .distantFuture) }
    (child, version, self.isInCensus, self.findings) = (record.child, record.version, isInCensus, findings)
    (team, worker) = (last?.team, last?.worker)
  }
}

/// Whose children a list is about.
public enum QualityScope: Sendable, Hashable {
  case everybody
  case team(TeamID)
  case worker(WorkerID)

  /// Of the table `quality_check` under the name `q`.
  var condition: SQL {
    switch self {
    case .everybody: "1 = 1"
    case .team(let team): "q.team_id = \(team)"
    case .worker(let worker): "q.worker_id = \(worker)"
    }
  }
}
