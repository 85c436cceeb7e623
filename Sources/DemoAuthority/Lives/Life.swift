import CaseStore
import Casework

/// One family's time with the authority: it writes its own next events into the diary as it goes.
///
/// A class because the events that it puts into the diary change it.
final class Life {
  let town: Town
  var home: Household
  var voice: Voice
  /// The chance of what is besides the family's course.
  var own: Chance
  var isAside = false
  let number: Int
  var episodes: [Episode] = []
  var phase = Phase.none
  /// Goes up with every change of phase: what was meant for an earlier one does not happen.
  var token = 0
  var hub: Staff.Hub?
  var worker: WorkerID?
  var chair: WorkerID?
  var decidedOn: Day?
  var planFrom: Day?
  var reviews = 0
  /// The help that follows the plan goes on beyond the last day.
  var helpGoesOn = false
  /// The case is closed by the last day.
  var closesOnTime = false
  var category = ProtectionPlan.Category.neglect
  /// A danger was feared since the referral, and was discussed with the police and health.
  var wasAlarmed = false
  /// What the last assessment came to.
  var assessedAs: Assessment.Outcome?
  /// From this day nobody gets to see the children.
  var unseenFrom: Day?
  /// The day of the core group that is due at the end.
  var coreGroupOn: Day?
  /// Nobody has asked.
  var hasNoEthnicity = false
  /// The front door asked whether a child has a disability.
  var asksAboutDisability = false
  /// Child protection plans the children have had here.
  var plans = 0
  /// Plans that those who are old enough had somewhere else.
  var plansElsewhere = 0
  var lines: [LineWords] = []
  var lastAgreed: [String] = []
  var lastSeen: Day?
  /// We have asked who belongs to the family.
  var isKnown = false
  /// Visits that were made and are still to be written up, with who made them.
  var unwritten: [(visit: Sheet, by: WorkerID)] = []
  /// The assessment that is being refreshed.
  var refreshing: StepID?
  /// The warning that stands for whoever visits.
  var warning: String?
  /// Who may see the record, once it is restricted to them.
  var named: Set<WorkerID> = []
  /// Where the family is meant to go; nil for wherever there is room.
  var chosenHub: Staff.Hub?
  var chosenWorker: WorkerID?

  init(_ town: Town, _ home: Household, number: Int) {
    (self.town, self.home, self.number) = (town, home, number)
    voice = Voice(Chance(seed: town.demo.seed, part: UInt64(1_000 + number)))
    own = Chance(seed: town.demo.seed, part: UInt64(1_000_000 + number))
    hasNoEthnicity = voice.chance.percent(5)
    plansElsewhere = own.percent(10) ? 1 : 0
  }

  var today: Day { town.now.day }
  var kids: [Kid] { home.kids }
  var ids: [SubjectID] { home.kids.map(\.id) }
  var isOpen: Bool { phase != .none }
  /// What has to be over by the last day is near it: nothing waits for days any more.
  var isHurried: Bool { closesOnTime && town.demo.until - today < 60 }

  func enter(_ phase: Phase) {
    self.phase = phase
    token += 1
  }

  /// Puts something into the diary that happens only if the family is still in the same phase then.
  func later(_ at: Moment, _ event: @escaping () async throws -> Void) {
    let token = token
    town.diary.add(at) { [unowned self] in
      if token == self.token { try await event() }
    }
  }

  /// The same, on a working day so many working days from now, in office hours.
  func later(workdays: Int, _ event: @escaping () async throws -> Void) throws {
    later(town.officeFromNow(try town.workday(workdays, after: today), &voice.chance), event)
  }

  func percent(_ share: Int) -> Bool { voice.chance.percent(share) }
  func number(_ range: ClosedRange<Int>) -> Int { voice.chance.number(range) }
}
