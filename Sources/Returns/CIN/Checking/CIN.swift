import Casework

/// The children in need census.
public enum CIN: ReturnKind {
  public typealias Child = CINCase
  public typealias Whole = CINSums
}

/// One child as the rules see it: what was sent, and the year it was sent for.
///
/// A pointer, so that a hundred rules asked of a child copy nothing.
public struct CINCase: Sendable {
  private let facts: Facts

  private final class Facts: Sendable {
    let child: CINChild
    let year: ClosedRange<Day>
    let episodes: [CINEpisode]
    // Of every episode together, and made once: most children have none of most, and most rules then have nothing
    // to do.
    let assessments: [CINAssessment]
    let cinPlans: [CINPlan]
    let section47s: [CINSection47]
    let protectionPlans: [CINProtectionPlan]

    init(_ child: CINChild, _ year: ClosedRange<Day>) {
      (self.child, self.year) = (child, year)
      episodes = child.details.map { CINEpisode($0) }
      (assessments, cinPlans) = (child.details.flatMap(\.assessments), child.details.flatMap(\.cinPlans))
      (section47s, protectionPlans) = (child.details.flatMap(\.section47s), child.details.flatMap(\.protectionPlans))
    }
  }

  public init(_ child: CINChild, year: ClosedRange<Day>) { facts = Facts(child, year) }

  public var child: CINChild { _read { yield facts.child } }
  /// From the first to the last day of the census year.
  public var year: ClosedRange<Day> { facts.year }
  var episodes: [CINEpisode] { _read { yield facts.episodes } }
  var assessments: [CINAssessment] { _read { yield facts.assessments } }
  var cinPlans: [CINPlan] { _read { yield facts.cinPlans } }
  var section47s: [CINSection47] { _read { yield facts.section47s } }
  var protectionPlans: [CINProtectionPlan] { _read { yield facts.protectionPlans } }
  var identifiers: CINIdentifiers { _read { yield facts.child.identifiers } }
  var details: [CINDetails] { _read { yield facts.child.details } }
  var firstDay: Day { year.lowerBound }
  var lastDay: Day { year.upperBound }
}

/// An episode of need behind a pointer: a rule that is asked of it copies nothing.
final class CINEpisode: Sendable {
  let details: CINDetails
  init(_ details: CINDetails) { self.details = details }
}

extension CINDate {
  // False unless both are days: about a date that is missing or unreadable, other rules speak.
  func isBefore(_ other: CINDate) -> Bool { other.day.map(isBefore) ?? false }
  func isAfter(_ other: CINDate) -> Bool { other.day.map(isAfter) ?? false }
  func isSameDay(as other: CINDate) -> Bool { day != nil && day == other.day }
  func isBefore(_ other: Day) -> Bool { day.map { $0 < other } ?? false }
  func isAfter(_ other: Day) -> Bool { day.map { $0 > other } ?? false }
  func isOnOrBefore(_ other: Day) -> Bool { day.map { $0 <= other } ?? false }
  func isOnOrAfter(_ other: Day) -> Bool { day.map { $0 >= other } ?? false }
  func isWithin(_ days: ClosedRange<Day>) -> Bool { day.map(days.contains) ?? false }
  func isOutside(_ days: ClosedRange<Day>) -> Bool { day.map { !days.contains($0) } ?? false }
}

extension CINDate {
  /// On or after the start, and on or before the end when there is one.
  ///
  /// - Parameter butLast: the day of the end itself does not count.
  func isDuring(_ start: CINDate, _ end: CINDate, butLast: Bool = false) -> Bool {
    guard let day, let start = start.day, start <= day else { return false }
    guard let end = end.day else { return end.isBlank }
    return butLast ? day < end : day <= end
  }
}

extension CINFlag {
  var isTrue: Bool { value == true }
  var isFalse: Bool { value == false }
}

extension CINIdentifiers {
  /// Only an expected date of birth is given.
  var isUnborn: Bool { birthDate.isBlank && !expectedBirthDate.isBlank }

  /// No number, and no reason for that which a child of school age may have: UN1 is for those below it.
  var lacksPupilNumber: Bool { upn.isBlank && !CINCodes.reasonsAtSchoolAge.contains(upnUnknown.text) }
}

extension CINSection47 {
  /// No conference was held, and it is not said that none was required.
  /// Nothing at all is said of it.
  var isEmpty: Bool {
    start.isBlank && initialCPCTarget.isBlank && dateOfInitialCPC.isBlank && icpcNotRequired.isBlank
  }

  var isOpen: Bool { dateOfInitialCPC.isBlank && !icpcNotRequired.isTrue }
}
