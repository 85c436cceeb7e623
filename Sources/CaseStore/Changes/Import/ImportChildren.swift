import Casework

/// Brings children from a return into the record, some at a time: people, what happened to them, and what was true of
/// them for a time.
///
/// What the record has already stays, and what is told again is not written again. A child that nothing new is told
/// of is not touched: there is no entry in the journal.
public struct ImportChildren: Change {
  public let source: ImportSource
  /// The team that holds the open cases until its manager allocates them.
  public let team: TeamID
  public let children: [ImportedChild]
  public var words: String { "Imported from the \(source.name)" }

  public init(_ children: [ImportedChild], from source: ImportSource, to team: TeamID) {
    (self.children, self.source, self.team) = (children, source, team)
  }

  public func write(_ record: Recorder) throws -> ImportOutcome {
    try record.require([.administrator], to: "Importing a return")
    try record.requireTeam(team)
    let known = try children.map { try record.connection.child(numbered: $0.number) }
    // Only those of whom there is something to write are opened, all at once and in one order.
    let changing = try zip(children, known).compactMap { child, id in
      try id.flatMap { try plan(child, $0, record).isEmpty ? nil : $0 }
    }
    try record.open(Array(Set(changing)))
    var outcome = ImportOutcome()
    for child in children {
      // Asked again: a child may have come before in these same ones.
      let id = try record.connection.child(numbered: child.number)
      let plan = try plan(child, id, record)
      outcome.add(plan, isNew: id == nil)
      if plan.isEmpty { continue }
      let subject = try id ?? record.begin(child)
      record.say("\(words), line \(child.line)", about: subject)
      try record.write(plan, about: subject)
    }
    return outcome
  }

  private func plan(_ child: ImportedChild, _ id: SubjectID?, _ record: Recorder) throws -> ImportPlan {
    let before = try id.map { try record.importedSoFar(of: $0) } ?? ImportedSoFar()
    var plan = ImportPlan(before, source: source, team: team, today: record.today, newID: record.newID)
    try plan.take(child) { number in
      try record.connection.first(
        """
        SELECT subject_id FROM identifier WHERE kind = \(number.kind.rawValue) AND value = \(number.text)
           AND ended_on IS NULL
        """
      ) { try $0.id(0) }
    }
    return plan
  }
}

/// What became of children that were imported.
public struct ImportOutcome: Sendable, Equatable {
  public var newChildren = 0
  /// Children who were there already and of whom something new was told.
  public var changedChildren = 0
  public var sameChildren = 0
  /// Things placed, by their kind.
  public var placed: [String: Int] = [:]
  /// Things that the record had already.
  public var known = 0
  /// Things within a time in need that is the record’s own, or was not placed: left with it.
  public var left = 0
  public var notPlaced: [NotPlaced] = []

  public init() {}

  mutating func add(_ plan: ImportPlan, isNew: Bool) {
    if isNew { newChildren += 1 } else if plan.isEmpty { sameChildren += 1 } else { changedChildren += 1 }
    placed.merge(plan.placed) { $0 + $1 }
    known += plan.known
    left += plan.left
    notPlaced += plan.notPlaced
  }

  public mutating func add(_ other: ImportOutcome) {
    newChildren += other.newChildren
    changedChildren += other.changedChildren
    sameChildren += other.sameChildren
    placed.merge(other.placed) { $0 + $1 }
    known += other.known
    left += other.left
    notPlaced += other.notPlaced
  }
}

extension Connection {
  /// The child whom the authority knows by a number: as it was given here, or as the child’s own id.
  func child(numbered number: KnownIdentifier) throws -> SubjectID? {
    try first(
      """
      SELECT i.subject_id FROM identifier i JOIN subject s ON s.id = i.subject_id AND s.kind = 'child'
       WHERE i.kind = \(number.kind.rawValue) AND i.value = \(number.text.uppercased()) AND i.ended_on IS NULL
      """
    ) { try $0.id(0) as SubjectID }
      ?? first("SELECT id FROM subject WHERE id = \(number.text) AND kind = 'child'") { try $0.id(0) }
  }
}

extension Recorder {
  fileprivate func requireTeam(_ team: TeamID) throws {
    let found = try connection.first(
      "SELECT 1 FROM team WHERE id = \(team) AND kind = 'hub' AND closed_on IS NULL", { _ in true })
    guard found == true else { throw Refusal.because("The team that takes the open cases must be a hub that is open.") }
  }
}
