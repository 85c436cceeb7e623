import CaseStore
import Casework
import Returns

/// Brings a children in need census into the record, in two passes over the file.
///
/// The first reads it to its end and writes nothing: a file that is broken anywhere, or that is not a census whose
/// year can be told, is refused whole. The second writes the children some at a time. If it is stopped, what was
/// written stands, and running it again writes the rest. Neither holds more than some children in memory.
public struct CINCensusImport: Sendable {
  public let path: String
  /// The team that holds the open cases until its manager allocates them.
  public let team: TeamID
  /// Who imports: an administrator.
  public let worker: WorkerID

  /// So many children are written in one transaction: others wait no longer than that takes.
  static let together = 40

  public init(path: String, team: TeamID, worker: WorkerID) {
    (self.path, self.team, self.worker) = (path, team, worker)
  }

  /// - Parameters:
  ///   - now: the time at which each lot of children is written.
  ///   - progress: called after each lot, with how many children have been read.
  ///   - told: called for each thing that could not be placed, in the order of the file, when its lot was written.
  /// - Throws: `XMLRefusal` when the file cannot be used at all, and then nothing was written; a `Refusal` when the
  ///   worker may not import or the team cannot hold cases; what the engine throws.
  public func run(
    into store: Store, now: @Sendable () -> Moment, progress: (Int) -> Void = { _ in }, told: (NotPlaced) -> Void
  ) async throws -> ImportSummary {
    var (summary, repeats) = try check(today: now().day)
    var census = try CINCensusReader(path: path)
    var (lot, notPlaced, read): ([ImportedChild], [NotPlaced], Int) = ([], [], 0)
    for problem in census.problems { notPlaced.append(problem.notPlaced) }
    var isOver = false
    while !isOver {
      let next = try census.next()
      if let next {
        read += 1
        let placed = place(next, summary.source, &repeats, &notPlaced, &summary.outcome.left)
        if let placed { lot.append(placed) }
      }
      isOver = next == nil
      guard isOver || lot.count == Self.together else { continue }
      if !lot.isEmpty {
        let change = ImportChildren(lot, from: summary.source, to: team)
        let outcome = try await store.record(change, by: worker, at: now())
        summary.outcome.add(outcome)
      }
      notPlaced += summary.outcome.notPlaced
      summary.outcome.notPlaced = []
      summary.notPlaced += notPlaced.count
      for one in notPlaced.sorted(by: { $0.line < $1.line }) { told(one) }
      (lot, notPlaced) = ([], [])
      progress(read)
    }
    return summary
  }

  /// The first pass: reads the whole file, and says what it is.
  private func check(today: Day) throws(XMLRefusal) -> (ImportSummary, Repeats) {
    var census = try CINCensusReader(path: path)
    let source = try ImportSource(census.header, file: path, today: today)
    var (repeats, count) = (Repeats(), 0)
    while let child = try census.next() {
      count += 1
      repeats.note(child.identifiers.laChildID.text.uppercased())
    }
    return (ImportSummary(source: source, children: count), repeats)
  }

  private func place(
    _ child: CINChild, _ source: ImportSource, _ repeats: inout Repeats, _ notPlaced: inout [NotPlaced],
    _ left: inout Int
  ) -> ImportedChild? {
    let id = child.identifiers.laChildID.text
    if !id.isEmpty, let line = repeats.earlier(id.uppercased(), line: child.line) {
      notPlaced.append(
        NotPlaced(line: child.line, what: "Child", why: "its LAchildID “\(id)” is that of the child of line \(line)"))
      left += child.details.reduce(0) { $0 + 1 + $1.within }
      return nil
    }
    let (placed, placing) = CINPlacing.placed(child, source)
    notPlaced += placing.notPlaced
    left += placing.left
    return placed
  }
}

/// What became of a file.
public struct ImportSummary: Sendable, Equatable {
  public let source: ImportSource
  /// Children in the file.
  public let children: Int
  /// Without what was not placed: that has been told.
  public var outcome = ImportOutcome()
  /// Things that could not be placed, besides what hung on them (`outcome.left`).
  public var notPlaced = 0

  init(source: ImportSource, children: Int) { (self.source, self.children) = (source, children) }
}

extension CINProblem {
  fileprivate var notPlaced: NotPlaced { NotPlaced(line: line, what: element, why: words) }
}
