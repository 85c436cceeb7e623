import Casework

/// How much of a child's record is read.
public enum ChildExtent: Sendable {
  /// What the child's own page shows of today: of the steps those that are not at their end, of the actions those that
  /// are open or lines of the plan, of the child's own words the newest.
  case page
  case whole
}

/// Everything the child's pages show, read in one transaction.
public struct ChildShown: Sendable {
  public let name: ChildName
  /// Goes up with every change.
  public let version: Int
  /// The history, and what follows from it.
  public let told: ToldHistory
  public let person: PersonShown
  public let worker: String?
  public let team: String?
  public let isRestricted: Bool
  public let warnings: [WarningShown]
  /// The child's own words, newest first.
  public let words: [WordsShown]
  /// How many there are.
  public let wordsCount: Int
  public let people: [RelationShown]
  public let actions: [ActionShown]
  /// Newest first.
  public let steps: [StepListed]
  public let lastLooks: [LookShown]
  /// Who had no other right to the record and opened it by its number in the last four weeks, newest first.
  public let openedByNumber: [BrokenGlassShown]
  public let address: String?
  public let rulebook: Rulebook

  public var history: History { told.history }
}

public struct PersonShown: Sendable {
  public let sex: String?
  public let pronouns: String?
  public let ethnicity: String?
  public let firstLanguage: String?
  public let interpreter: Bool?
  public let religion: String?
  public let disabilities: [String]
}

public struct WarningShown: Sendable {
  public let id: String
  public let words: String
  public let from: Day
  public let reviewOn: Day
}

public struct WordsShown: Sendable {
  public let on: Day
  public let words: String
  public let setting: String?
  public let step: StepID?
  public let heardBy: String?
}

/// Somebody around the child; a child that the reader may not see is not among them.
public struct RelationShown: Sendable {
  public let id: SubjectID
  public let name: String
  public let isChild: Bool
  /// The relationship's kind as this person is to the child.
  public let kind: String
  /// Whether `kind` was recorded from this person to the child (true) or is to be read the other way.
  public let fromThem: Bool
  /// Nil when it is not known.
  public let parentalResponsibility: Bool?
  public let born: Day?
  /// Names the relationship, to end it by.
  public let link: String
  /// Whether both live at one address now, by addresses that are not kept from others.
  public let sharesHome: Bool
}

public struct ActionShown: Sendable {
  public let id: String
  public let child: SubjectID
  public let what: String
  public let owner: String
  public let worker: String?
  public let due: Day?
  public let doneOn: Day?
  public let evidence: String?
  public let droppedOn: Day?
  public let reason: String?
  public let step: StepID?
  /// How it will be known that it is done.
  public let measure: String?
  public let workerID: WorkerID?

  public var isOpen: Bool { doneOn == nil && droppedOn == nil }
}

public struct LookShown: Sendable {
  public let at: Moment
  public let worker: String
  public let words: String
  public let isChange: Bool
}

extension Reader {
  /// A child's record; nil when there is no such child for this worker.
  public func child(_ id: SubjectID, _ extent: ChildExtent = .whole) throws -> ChildShown? {
    guard let particulars = try particulars(id), let told = try told(of: id) else { return nil }
    let isWhole = extent == .whole
    let words = try words(of: id, most: isWhole ? 100 : 1)
    return ChildShown(
      name: particulars.name, version: particulars.version, told: told, person: particulars.person,
      worker: particulars.worker, team: particulars.team, isRestricted: particulars.isRestricted,
      warnings: try warnings(id), words: words,
      wordsCount: isWhole || words.isEmpty ? words.count : try countWords(of: id), people: try people(around: id),
      actions: try actions(of: id, isWhole ? .all : .openOrOf(told.planLines?.id)),
      steps: try steps(isWhole ? .child(id) : .openOf(id), most: 500), lastLooks: try looks(at: id, most: 3),
      openedByNumber: particulars.wasOpened ? try openings(of: id) : [], address: particulars.address,
      rulebook: try connection.rulebook())
  }

  private func warnings(_ id: SubjectID) throws -> [WarningShown] {
    try connection.rows(
      """
      SELECT id, words, began_on, review_on FROM warning_note WHERE subject_id = \(id) AND ended_on IS NULL
       ORDER BY began_on DESC, id
      """
    ) { WarningShown(id: try $0.text(0), words: try $0.text(1), from: try $0.day(2), reviewOn: try $0.day(3)) }
  }

  /// What a child said, newest first.
  public func words(of child: SubjectID, most: Int = 100) throws -> [WordsShown] {
    try connection.rows(
      """
      SELECT c.said_on, c.words, c.setting, c.step_id, w.name FROM childs_words c
        LEFT JOIN step s ON s.id = c.step_id LEFT JOIN worker w ON w.id = s.worker_id
       WHERE c.subject_id = \(child) AND \(visible("c.subject_id")) ORDER BY c.said_on DESC, c.id DESC LIMIT \(most)
      """
    ) { row in
      WordsShown(
        on: try row.day(0), words: try row.text(1), setting: try row.optionalText(2), step: try row.optionalID(3),
        heardBy: try row.optionalText(4))
    }
  }

  private func countWords(of child: SubjectID) throws -> Int {
    try connection.first("SELECT count(*) FROM childs_words WHERE subject_id = \(child)") { try $0.int(0) } ?? 0
  }

  public func people(around child: SubjectID) throws -> [RelationShown] {
    try connection.rows(
      """
      SELECT o.id, p.given_name || ' ' || p.family_name, o.kind, l.kind, l.theirs, l.parental_responsibility, p.born_on,
        l.id, EXISTS (
          SELECT 1 FROM address a JOIN address b
              ON b.lines = a.lines AND coalesce(b.postcode, '') = coalesce(a.postcode, '')
           WHERE a.subject_id = l.child AND b.subject_id = o.id AND a.ended_on IS NULL AND b.ended_on IS NULL
             AND a.confidential = 0 AND b.confidential = 0)
        FROM (SELECT id, to_id AS child, from_id AS other, kind, 1 AS theirs, parental_responsibility FROM link
               WHERE to_id = \(child) AND ended_on IS NULL
              UNION ALL
              SELECT id, from_id, to_id, kind, 0, parental_responsibility FROM link WHERE from_id = \(child) AND ended_on IS NULL) l
        JOIN subject o ON o.id = l.other
        JOIN person p ON p.subject_id = o.id
       WHERE (o.kind <> 'child' OR \(visible("o.id"))) AND \(visible("l.child"))
       ORDER BY coalesce(l.parental_responsibility, 0) DESC, p.born_on, o.id
      """
    ) { row in
      RelationShown(
        id: try row.id(0), name: try row.text(1), isChild: try row.text(2) == "child", kind: try row.text(3),
        fromThem: try row.int(4) == 1, parentalResponsibility: try row.optionalInt(5).map { $0 == 1 },
        born: try row.optionalDay(6), link: try row.text(7), sharesHome: try row.bool(8))
    }
  }

  /// Who has looked at, or changed, a child's record, newest first. Those of earlier pages are passed over
  /// in the index.
  public func looks(at child: SubjectID, most: Int, after passed: Int = 0) throws -> [LookShown] {
    try connection.rows(
      """
      SELECT j.at, w.name, j.words, j.kind FROM (
          SELECT seq FROM journal WHERE subject_id = \(child) AND \(visible("journal.subject_id"))
           ORDER BY seq DESC LIMIT \(most) OFFSET \(passed)) c
        JOIN journal j ON j.seq = c.seq LEFT JOIN worker w ON w.id = j.worker_id ORDER BY j.seq DESC
      """
    ) { row in
      LookShown(
        at: try row.moment(0), worker: try row.optionalText(1) ?? "somebody no longer here", words: try row.text(2),
        isChange: try row.text(3) == "change")
    }
  }
}
