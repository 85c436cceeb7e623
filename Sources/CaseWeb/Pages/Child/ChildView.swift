import CaseStore
import Casework
import Hummingbird

/// A child's record as a page shows it: as it is, as things stood on another day, or as it was known then.
struct ChildView: Sendable {
  enum When: Sendable, Equatable {
    case now
    /// What had happened by the end of a day, by what is known now.
    case asAt(Day)
    /// What the record said at a moment.
    case asKnown(Moment)
  }

  let shown: ChildShown
  let when: When
  /// Brothers and sisters whom the worker may see.
  let family: [ChildName]
  let duties: [Duty]
  /// The moment from which lateness is counted.
  let moment: Moment
  let roles: Set<Role>
  /// The names of whoever wrote the latest conference and holds the child on the day that is shown.
  let chair: String?
  let worker: String?
  let team: String?
  /// What the census would fail on; nothing on another day than today.
  let findings: [QualityFinding]
  /// Complaints about the child, for those who read the register of them; none on another day than today.
  let complaints: [Kept<Complaint>]

  var id: SubjectID { shown.name.id }
  var href: String { "/children/\(id)" }
  var day: Day { moment.day }
  var rulebook: Rulebook { shown.rulebook }
  var isNow: Bool { when == .now }
  var history: History { shown.history }

  /// Those owed, the first due first.
  var openDuties: [Duty] {
    duties.filter(\.isOpen).sorted { ($0.due.day, $0.run) < ($1.due.day, $1.run) }
  }

  /// What was due, the latest first.
  var endedDuties: [Duty] {
    duties.filter { !$0.isOpen }.sorted { ($1.due.day, $1.run) < ($0.due.day, $0.run) }
  }
}

extension ChildView {
  init(_ shown: ChildShown, _ when: When, _ roles: Set<Role>, _ reader: Reader) throws {
    (self.when, self.roles) = (when, roles)
    if case .asAt(let day) = when { self.shown = shown.asAt(day) } else { self.shown = shown }
    family = try reader.family(of: shown.name.id)
    switch when {
    case .now: moment = reader.now
    case .asAt(let day): moment = Moment(day, hour: 23, minute: 59)
    case .asKnown(let known): moment = known
    }
    let history = self.shown.history
    duties = self.shown.told.duties(shown.rulebook)
    findings = when == .now ? try reader.findings(of: shown.name.id) : []
    let readsComplaints = when == .now && !roles.isDisjoint(with: RegisterKind.complaints.readBy)
    complaints = readsComplaints ? try reader.complaints(about: shown.name.id) : []
    let imported = history.imported
    let conference = [history.latest(InitialConference.self), history.latest(ReviewConference.self)]
      .compactMap { $0 }
      .filter { imported[$0.id.text] == nil }.max { $0.on < $1.on }  // a return does not say who chaired
    let allocation = history.open(Allocation.self)
    // Who holds the child now is known already.
    let holder = when == .now ? nil : allocation
    let asked = [holder?.worker, conference?.worker].compactMap { $0 }
    let names = asked.isEmpty ? [:] : try reader.names(of: Set(asked))
    worker = when == .now ? shown.worker : holder?.worker.flatMap { names[$0] }
    team = when == .now ? shown.team : try holder.flatMap { try reader.name(of: $0.team) }
    chair = conference.flatMap { names[$0.worker] }
  }
}

extension PageRequest {
  /// A look at a child, as the query says: `?at=2026-03-01`, `?known=2026-03-01`.
  ///
  /// - Parameter extent: how much of today's record is read; of another day it is always the whole.
  func lookAtChild(_ extent: ChildExtent = .whole) async throws -> ChildView {
    let id: SubjectID = try id("child")
    let (when, roles) = (try childWhen(), session.roles)
    return try await look(at: id) { reader in
      guard case .asKnown(let known) = when else {
        guard let shown = try reader.child(id, when == .now ? extent : .whole) else { throw Refusal.notFound }
        return try ChildView(shown, when, roles, reader)
      }
      return try reader.asKnown(at: known, child: id) { before in
        guard let shown = try before.child(id) else {
          throw Refusal.because("There was no record of this child on \(known.day.words).")
        }
        return try ChildView(shown, when, [], before)
      }
    }
  }

  private func childWhen() throws -> ChildView.When {
    if let text = query("at") {
      guard let day = Day(iso: text) else { throw Refusal.because("Enter a day to see how things stood then.") }
      return day >= today ? .now : .asAt(day)
    }
    guard let text = query("known") else { return .now }
    guard let day = Day(iso: text) else { throw Refusal.because("Enter a day to see what was known then.") }
    return day >= today ? .now : .asKnown(Moment(day, hour: 23, minute: 59))
  }
}
