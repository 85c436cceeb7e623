/// One episode of need, from referral to closure, and everything that happened in it.
public struct CINDetails: Hashable, Sendable {
  public var referralDate = CINDate()
  public var referralSource = CINText()
  public var primaryNeed = CINText()
  public var closureDate = CINDate()
  /// `RC1` to `RC9`.
  public var reasonForClosure = CINText()
  /// The day of an initial conference that followed no section 47 enquiry.
  public var dateOfInitialCPC = CINDate()
  /// The referral led to no further action.
  public var referralNFA = CINFlag()
  public var assessments: [CINAssessment] = []
  public var cinPlans: [CINPlan] = []
  public var section47s: [CINSection47] = []
  public var protectionPlans: [CINProtectionPlan] = []
  public var preProceedings: [CINPreProceedings] = []
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINDetails: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .referralDate: referralDate.take(cell)
    case .referralSource: referralSource.take(cell)
    case .primaryNeed: primaryNeed.take(cell)
    case .closureDate: closureDate.take(cell)
    case .reasonForClosure: reasonForClosure.take(cell)
    case .dateOfInitialCPC: dateOfInitialCPC.take(cell)
    case .referralNFA: referralNFA.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.referralDate, referralDate)
    visit(.referralSource, referralSource)
    visit(.primaryNeed, primaryNeed)
    visit(.closureDate, closureDate)
    visit(.reasonForClosure, reasonForClosure)
    visit(.dateOfInitialCPC, dateOfInitialCPC)
    visit(.referralNFA, referralNFA)
  }
}
