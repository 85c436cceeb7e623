import Casework

/// What a pretend authority came to, counted while it was made and in the record afterwards.
public struct DemoSummary: Sendable, Equatable {
  /// Changes recorded through the door.
  public var changes = 0
  /// Steps finished, by the id of their kind.
  public var steps: [String: Int] = [:]
  public var children = 0
  public var adults = 0
  public var families = 0
  public var workers = 0
  public var teams = 0
  /// Children with an open time in need: the open cases.
  public var openCases = 0
  public var closedCases = 0
  public var waitingForWorker = 0
  /// Children on a child protection plan, by category, sex and age.
  public var plans = Plans()
  /// Contacts by the census code of whoever made them.
  public var contacts: [String: Int] = [:]
  /// How many steps stand at each status.
  public var statuses: [String: Int] = [:]
  public var drafts = 0
  public var actions = 0
  public var actionsWithoutOwner = 0
  public var actionsWithoutDate = 0
  public var childsWords = 0
  /// Children who were known before they were born.
  public var births = 0
  /// Assessments that were begun afresh and finished.
  public var refreshed = 0
  public var restrictionsLifted = 0
  /// One sign-in name for each role.
  public var signIns: [Role: String] = [:]
  /// The families that tests, documents and screenshots share, by a short name.
  public var named: [String: SubjectID] = [:]
  /// The last entry of the journal.
  public var head = ""

  public struct Plans: Sendable, Equatable {
    public var all = 0
    /// By the code of the category.
    public var categories: [String: Int] = [:]
    public var girls = 0
    public var boys = 0
    public var unborn = 0
    public var underFive = 0
    public var fiveToEleven = 0
    public var twelveAndOver = 0

    public init() {}
  }

  public init() {}
}
