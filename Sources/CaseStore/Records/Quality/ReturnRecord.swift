import Casework

/// A child's record as a return is made from it.
public struct ReturnRecord: Sendable {
  public let child: SubjectID
  /// Goes up with every change.
  public let version: Int
  public var history: History
  public let person: ReturnPerson
  /// The steps that began and ended each span, by the id of the span.
  public let causes: [String: SpanCauses]
  /// The steps that came with a return, each with what that gave, by element.
  public let imported: [StepID: [String: String]]
}

/// What a return asks of a child as a person.
public struct ReturnPerson: Sendable, Equatable {
  public var details: PersonDetails
  /// Those in use first.
  public var numbers: [KnownIdentifier]

  public init(details: PersonDetails, numbers: [KnownIdentifier] = []) {
    (self.details, self.numbers) = (details, numbers)
  }

  /// The number of a kind that is in use.
  public func number(_ kind: IdentifierKind) -> String? {
    numbers.first { $0.kind == kind && $0.until == nil }?.text
  }
}

/// The steps from which a span follows; nil where none is known, as for what came with a return.
public struct SpanCauses: Sendable, Equatable {
  public let begunBy: StepID?
  public let endedBy: StepID?
}

extension Connection {
  /// - Parameter history: as it was read already in the same transaction; read now when nil.
  func returnRecord(of child: SubjectID, history: History? = nil) throws -> ReturnRecord? {
    guard let version = try first("SELECT version FROM subject WHERE id = \(child)", { try $0.int(0) }),
      let history = try history ?? self.history(of: child), let details = try details(of: child)
    else { return nil }
    let numbers = try rows(
      """
      SELECT kind, value, began_on, ended_on FROM identifier WHERE subject_id = \(child)
       ORDER BY coalesce(ended_on, '9999-12-31') DESC, kind, id
      """
    ) { row -> KnownIdentifier? in
      guard let kind = IdentifierKind(rawValue: try row.text(0)) else { return nil }
      return KnownIdentifier(
        kind, try row.text(1), from: try row.optionalDay(2), until: try row.optionalDay(3))
    }.compactMap { $0 }
    let causes = try keptSpans(of: child).map { kept in
      (kept.span.id, SpanCauses(begunBy: kept.begunBy, endedBy: kept.endedBy))
    }
    let imported: [(StepID, [String: String])] = try rows(
      "SELECT step_id, given FROM imported WHERE subject_id = \(child) AND step_id IS NOT NULL"
    ) { (try $0.id(0), Self.elements(try $0.text(1))) }
    return ReturnRecord(
      child: child, version: version, history: history,
      person: ReturnPerson(details: details, numbers: numbers),
      causes: Dictionary(causes) { first, _ in first }, imported: Dictionary(imported) { first, _ in first })
  }
}

extension Connection {
  /// What a return gave, `element: value` a line.
  fileprivate static func elements(_ given: String) -> [String: String] {
    Dictionary(
      given.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1].drop { $0 == " " })) : nil
      }
    ) { first, _ in first }
  }
}

extension Reader {
  /// The record of a child whom the worker may see, as a return is made from it; nil for others.
  public func returnRecord(of child: SubjectID) throws -> ReturnRecord? {
    guard try connection.maySee(child, worker, at: now), let history = try history(of: child) else { return nil }
    return try connection.returnRecord(of: child, history: history)
  }
}

extension Store {
  /// Every child whom a return may tell of, each as its record is now, in the order of their ids.
  ///
  /// For a command that is run on the database itself: nothing is asked of who may see whom. The children are read some
  /// at a time, each lot from a snapshot of its own.
  public func forEachReturnRecord(_ body: @Sendable ([ReturnRecord]) throws -> Void) async throws {
    var last: SubjectID?
    while true {
      let after = last?.text ?? ""
      let lot = try await engine.read { connection in
        let ids: [SubjectID] = try connection.rows(
          "SELECT id FROM subject WHERE kind = 'child' AND id > \(after) ORDER BY id LIMIT 200"
        ) { try $0.id(0) }
        return (ids.last, try ids.compactMap { try connection.returnRecord(of: $0) })
      }
      guard let end = lot.0 else { return }
      try body(lot.1)
      last = end
    }
  }
}
