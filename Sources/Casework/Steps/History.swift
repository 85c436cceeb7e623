/// All that is known of one child, as values: what steps check against and what clocks run on.
public struct History: Sendable {
  public let child: SubjectID
  public var particulars: Particulars
  /// Finished steps in order of when they happened.
  public let records: [Recorded]
  public let unfinished: [Unfinished]
  public let spans: [any Span]
  public let waivers: [Waiver]
  public let pauses: [Pause]
  /// The steps and spans that came with a return, by id, each with the days of which that return tells.
  public let imported: [String: ToldDays]
  private let byKind: [String: [Recorded]]
  private let byTable: [String: [any Span]]

  public init(
    child: SubjectID, particulars: Particulars, records: [Recorded] = [], unfinished: [Unfinished] = [],
    spans: [any Span] = [], waivers: [Waiver] = [], pauses: [Pause] = [], imported: [String: ToldDays] = [:]
  ) {
    (self.child, self.particulars, self.unfinished) = (child, particulars, unfinished)
    (self.waivers, self.pauses, self.imported) = (waivers, pauses, imported)
    self.spans = spans.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    self.records = records.sorted { $0.comes(before: $1) }
    byKind = Dictionary(grouping: self.records, by: \.kind)
    byTable = Dictionary(grouping: self.spans) { type(of: $0).table }
  }

  /// Finished steps of a kind, in order of when they happened.
  public func records(of kind: String) -> [Recorded] { byKind[kind] ?? [] }
  public func records<S: Step>(of step: S.Type) -> [Recorded] { records(of: S.id) }
  public func latest<S: Step>(_ step: S.Type) -> Recorded? { byKind[S.id]?.last }

  /// Spans of a kind, in order of their first day.
  public func all<S: Span>(_ kind: S.Type) -> [S] {
    byTable[S.table]?.compactMap { $0 as? S } ?? []
  }

  /// What a manager set aside, for one run of a duty.
  func waiver(of run: String) -> Waiver? { waivers.isEmpty ? nil : waivers.first { $0.run == run } }

  /// The span of a kind that has not ended.
  public func open<S: Span>(_ kind: S.Type) -> S? { all(kind).last { $0.isOpen } }

  /// The span of a kind that held on a day.
  public func span<S: Span>(_ kind: S.Type, on day: Day) -> S? { all(kind).last { $0.holds(on: day) } }
}

/// A duty that a manager set aside, with the reason.
public struct Waiver: Sendable, Hashable {
  /// The run of the duty, as `Duty.run` names it.
  public let run: String
  public let on: Day
  public let by: WorkerID
  public let reason: String

  public init(run: String, on: Day, by: WorkerID, reason: String) {
    (self.run, self.on, self.by, self.reason) = (run, on, by, reason)
  }
}

/// A time in which a clock did not run for a child, with the reason.
public struct Pause: Sendable, Hashable {
  public let clock: String
  /// The first day that does not count.
  public let from: Day
  /// The last day that does not count; nil while it lasts.
  public let until: Day?
  public let reason: String

  public init(clock: String, from: Day, until: Day?, reason: String) {
    (self.clock, self.from, self.until, self.reason) = (clock, from, until, reason)
  }
}
