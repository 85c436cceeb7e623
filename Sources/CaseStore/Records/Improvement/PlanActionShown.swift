import Casework

/// An action of a plan with everything that was said of it.
public struct PlanActionShown: Sendable, Identifiable {
  public struct Place: Sendable, Hashable {
    public let plan: SubjectID
    public let planTitle: String
    public let theme: String
    /// The references as the plan gives them.
    public let referenceText: String
    public let number: Int
  }

  public struct Note: Sendable, Hashable {
    public let kind: NoteOnAction.Kind
    public let notedOn: Day
    public let words: String
    public let worker: String
  }

  public struct Evidence: Sendable, Hashable, Identifiable {
    public let id: String
    public let action: String
    public let kind: ActionEvidence.Kind
    public let words: String
    public let givenOn: Day
    public let worker: String
    public let indicator: String?
    public let move: ExpectedMove?
    public let judgedFrom: Day?
    public let asked: String?
    public let confirms: Bool?
    public let againOn: Day?
    public let withdrawnOn: Day?
    public let withdrawnBecause: String?

    public var stands: Bool { withdrawnOn == nil }
  }

  public struct Slip: Sendable, Hashable {
    public let from: Day
    public let until: Day
    public let reason: String
    public let slippedOn: Day
    public let worker: String
  }

  public struct Settled: Sendable, Hashable {
    public let isDate: Bool
    public let was: String
    public let answer: String
    public let answeredOn: Day
    public let worker: String
  }

  public let id: String
  /// The plan in which it was agreed.
  public let plan: SubjectID
  public let what: String
  public let measure: String?
  public let leadText: String
  public let lead: String?
  public let worker: WorkerID?
  public let whenText: String
  public let due: Day?
  public let every: Allowance?
  public let statusText: String?
  public let doneOn: Day?
  public let doneWords: String?
  public let droppedOn: Day?
  public let droppedBecause: String?
  /// The day from which its plan counts, and the day the plan was begun here.
  public let base: Day?
  public let begunOn: Day
  public internal(set) var places: [Place] = []
  /// By their ids.
  public internal(set) var recommendations: [String] = []
  /// Oldest first.
  public internal(set) var notes: [Note] = []
  public internal(set) var evidence: [Evidence] = []
  public internal(set) var slips: [Slip] = []
  public internal(set) var settled: [Settled] = []
}

extension PlanActionShown {
  public var isOpen: Bool { doneOn == nil && droppedOn == nil }

  /// What the plan says of when, as it was read.
  public var date: PlanDate { PlanDate(whenText, base: base) }

  public var dateProblem: String? {
    due == nil && every == nil ? date.problem ?? "No date is given: by when?" : nil
  }

  public var leadProblem: String? { lead == nil ? PlanLead(leadText).problem ?? "Nobody is named: who leads?" : nil }

  /// Who is to be asked about it: whoever leads, or what the plan says in the place of a name.
  public var asked: String { lead ?? (leadText.isEmpty ? "whoever keeps the plan" : leadText) }

  /// The last day on which anything was said of its progress.
  public var lastNews: Day? { notes.filter { $0.kind == .progress }.map(\.notedOn).max() }

  public var slippage: Slippage? { Slippage(slips.map { ($0.from, $0.until) }) }

  /// `by 30 September 2026`, `every 3 months`, or the plan's own words.
  public var dueWords: String {
    if let due { return due.words }
    if let every { return every.everyWords }
    return whenText.isEmpty ? "no date" : "“\(whenText)”"
  }

  /// What its status is worked out from.
  func facts(_ verdicts: [String: MoveVerdict]) -> ActionFacts {
    ActionFacts(
      agreedOn: base ?? begunOn, due: due, every: every, questions: [dateProblem, leadProblem].compactMap { $0 },
      doneOn: doneOn, dropped: droppedBecause, lastNews: lastNews,
      evidence: evidence.filter(\.stands).map { given in
        ActionEvidence(
          given.kind, name: given.indicator.flatMap { Indicator.named($0)?.title } ?? given.words,
          verdict: verdicts[given.id], confirms: given.confirms)
      })
  }
}
