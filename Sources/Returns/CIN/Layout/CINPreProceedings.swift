/// Pre-proceedings and family group decision making, from the layout of 2026-27.
///
/// Source: the published sample of that layout; the specification was not seen, so codes are kept as they stand.
public struct CINPreProceedings: Hashable, Sendable {
  /// Pre-proceedings began.
  public var start = CINDate()
  /// The letter before proceedings was sent.
  public var letterSent = CINDate()
  /// A family group decision making meeting was offered.
  public var meetingOffered = CINFlag()
  /// A family group decision making meeting took place.
  public var meetingTookPlace = CINFlag()
  /// The first pre-proceedings meeting.
  public var initialMeeting = CINDate()
  /// How many review meetings.
  public var reviewMeetings = CINNumber()
  /// The decision to step up or down.
  public var stepDecision = CINDate()
  /// Outcome code, as written.
  public var outcome = CINText()
  /// Application to court.
  public var courtApplication = CINDate()
  /// `LetterInitCPDate` of the layout; what it means was not confirmed.
  public var letterInitialCP = CINDate()
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINPreProceedings: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .ppStart: start.take(cell)
    case .lbpSent: letterSent.take(cell)
    case .fgdmOffered: meetingOffered.take(cell)
    case .fgdmTookPlace: meetingTookPlace.take(cell)
    case .initialPPMeeting: initialMeeting.take(cell)
    case .reviewMeetingsCount: reviewMeetings.take(cell)
    case .stepDecision: stepDecision.take(cell)
    case .ppOutcome: outcome.take(cell)
    case .courtApplication: courtApplication.take(cell)
    case .letterInitialCP: letterInitialCP.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.ppStart, start)
    visit(.lbpSent, letterSent)
    visit(.fgdmOffered, meetingOffered)
    visit(.fgdmTookPlace, meetingTookPlace)
    visit(.initialPPMeeting, initialMeeting)
    visit(.reviewMeetingsCount, reviewMeetings)
    visit(.stepDecision, stepDecision)
    visit(.ppOutcome, outcome)
    visit(.courtApplication, courtApplication)
    visit(.letterInitialCP, letterInitialCP)
  }
}
