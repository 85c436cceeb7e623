import CaseStore
import Casework
import Returns

/// What the children in need census tells of one child, made from the record, and where each part of it comes from.
///
/// Told are the times in need that touch the year, with what was done in them in the year; referrals of which nothing
/// came are told where they came with a census, because here a contact that is not accepted is not a referral.
/// What happened after the last day of the year is not known yet.
///
/// See `docs/decisions/2026-11-21-census-from-the-record.md`.
public struct CINExtract: Sendable {
  public let child: CINChild
  /// What the record holds of the year and the census has no place for, in words without a name.
  public private(set) var left: [String] = []
  let origins: CINOrigins

  /// - Returns: nil when the child is not in the census of the year.
  public init?(_ record: ReturnRecord, _ year: CensusDays) {
    var making = CINMaking(record, year)
    making.make()
    if making.child.details.isEmpty { return nil }
    (child, origins, left) = (making.child, making.origins, making.left)
  }
}

/// A child of the census while it is made.
struct CINMaking {
  let record: ReturnRecord
  let year: CensusDays
  var child = CINChild()
  var origins = CINOrigins()
  var left: [String] = []

  var history: History { record.history }
  var person: ReturnPerson { record.person }

  init(_ record: ReturnRecord, _ year: CensusDays) { (self.record, self.year) = (record, year) }

  mutating func make() {
    let needs = history.all(Need.self)
    let told = needs.filter { year.tellsOf($0.from, until: $0.until) }
    let refused = refusedReferrals
    if told.isEmpty && refused.isEmpty { return }
    makeIdentifiers(onlyRefused: told.isEmpty)
    makeCharacteristics()
    for need in told { make(need) }
    for referral in refused { make(referral) }
    leaveUnplaced(needs)
  }

  /// Those of the year of which nothing came, as a census told of them.
  private var refusedReferrals: [Recorded] {
    history.records(of: ReferralDecision.self).filter { record in
      year.days.contains(record.on) && self.record.imported[record.id] != nil
        && record.answers[ReferralDecision.decision] == .noFurtherAction
    }
  }

  /// What was done in no time in need: the census tells only of what was done in one.
  private mutating func leaveUnplaced(_ needs: [Need]) {
    for kind in [Assessment.id, InitialConference.id] {
      for one in history.records(of: kind)
      where year.days.contains(one.on) && !needs.contains(where: { $0.holds(on: one.on) }) {
        left.append("\(StepKind.named(kind)?.title ?? kind) of \(one.on.words): the child was not in need on that day")
      }
    }
  }

  /// The record of a kind that a span follows from: by what is known of its beginning, or else by its day.
  func beginning<S: Span>(_ span: S, _ kind: any Step.Type) -> Recorded? {
    let of = history.records(of: kind.id)
    if let step = record.causes[span.id]?.begunBy, let found = of.first(where: { $0.id == step }) { return found }
    return of.last { $0.on == span.from || span.id.hasPrefix("\($0.id)-") }
  }

  /// The record that ended a span, of whatever kind.
  func ending<S: Span>(_ span: S) -> Recorded? {
    record.causes[span.id]?.endedBy.flatMap { step in history.records.first { $0.id == step } }
  }
}

extension CINValue {
  /// What stands in the file for a day, or for none.
  init(_ day: Day?) { self.init(day?.iso ?? "") }
  init(_ flag: Bool) { self.init(flag ? "true" : "false") }
}
