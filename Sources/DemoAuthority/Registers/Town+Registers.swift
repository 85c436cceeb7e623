import CaseStore
import Casework

extension Town {
  /// What the authority keeps beside its children’s records: agencies and their self-assessments, contracts,
  /// complaints, checks of its workers, what partners owe. Put into the diary like everything else.
  func registers() {
    let keeping = RegisterKeeping(self)
    diary.add(keeping.start) { try await keeping.agencies() }
    keeping.plan()
  }
}

/// Keeps the registers while the authority is lived through.
///
/// A class because what it does later needs the ids of what it did before.
final class RegisterKeeping {
  let town: Town
  var chance: Chance
  var agencies: [String: (id: SubjectID, lead: WorkerID)] = [:]
  var references: [Int: Int] = [:]

  init(_ town: Town) {
    self.town = town
    chance = Chance(seed: town.demo.seed, part: 17)
  }

  var until: Day { town.demo.until }
  /// A month after the authority began.
  var start: Moment { Moment(until.adding(years: -town.demo.years) + 30, hour: 10) }
  var lead: WorkerID { town.staff.qualityLead }
  var officer: WorkerID { town.staff.governanceOfficer }

  /// Lets something happen on a day, in office hours; what lies outside the years of the authority does not.
  func on(_ day: Day, _ event: @escaping Diary.Event) {
    let at = Moment(day, hour: chance.number(9...15), minute: chance.below(60))
    if at > start, at < town.end { town.diary.add(at, event) }
  }

  func plan() {
    planAgreements()
    planComplaints()
    planReturns()
    planRounds()
    on(until - 35) { try await self.checkStaff() }
  }

  /// The agencies of the partnership, each with somebody who answers for it here.
  func agencies() async throws {
    for (name, kind, lead, senior) in RegisterWords.agencies {
      let worker = try await lead == "Anil Mistry" ? town.staff.partnerLead : add(lead)
      let id = try await town.record(
        KeepEntry(
          nil,
          PartnerAgency(
            name: name, kind: kind, seniorLead: senior, designated: kind == .health ? "Dr Oonagh Reeve" : nil,
            leads: [worker])), by: officer)
      agencies[name] = (id, worker)
    }
  }

  private func add(_ name: String) async throws -> WorkerID {
    let signIn = name.lowercased().replacing(" ", with: ".")
    let id = try await town.record(
      AddWorker(signIn: signIn, name: name, roles: [.partnerLead]), by: town.staff.administrator)
    town.staff.names[id] = name
    town.done.workers += 1
    return id
  }
}
