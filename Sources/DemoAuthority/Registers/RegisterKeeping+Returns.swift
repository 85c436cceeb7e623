import CaseStore
import Casework

extension RegisterKeeping {
  /// Datasets every quarter and a training needs analysis every year: most came, some late, some not at all.
  func planReturns() {
    let quarters = (0..<8).map { until.adding(months: -3 * $0) - 10 }
    for (name, kind, _, _) in RegisterWords.agencies where kind != .voluntary {
      for due in quarters { ask(name, .dataset, "Dataset due on \(due.words)", due, sureness: 86) }
      for year in 0..<2 {
        let due = until.adding(years: -year) - 21
        ask(name, .trainingNeeds, "Training needs analysis \(due.year)", due, sureness: 74)
      }
    }
  }

  private func ask(_ agency: String, _ kind: PartnerReturn.Kind, _ title: String, _ due: Day, sureness: Int) {
    // What is a quarter old has come in the end.
    let isLate = !chance.percent(sureness)
    let late = until - due > 100 || chance.percent(40) ? due + chance.number(4...60) : nil
    let came = isLate ? late : due - chance.number(0...9)
    on(due - 40) {
      guard let found = self.agencies[agency] else { return }
      var owed = PartnerReturn(
        agency: found.id, kind: kind, title: title, askedBy: "the partnership’s performance group", due: due)
      let id = try await self.town.record(KeepEntry(nil, owed), by: self.officer)
      guard let came else { return }
      self.on(came) {
        owed.cameOn = came
        try await self.town.record(KeepEntry(id, owed), by: self.officer)
      }
    }
  }

  /// Everybody in the hubs with what is known of their checks: most in order, some about to run out, one who started
  /// before clearance.
  func checkStaff() async throws {
    let hubs = town.staff.assessing + town.staff.hubs
    let workers = hubs.flatMap { [$0.manager] + $0.workers }
    let managers = Set(hubs.map(\.manager))
    for (place, worker) in workers.prefix(120).enumerated() {
      try await town.record(
        KeepEntry(nil, member(worker, place, isManager: managers.contains(worker))), by: town.staff.administrator)
    }
    try await town.record(
      KeepEntry(
        nil,
        StaffMember(
          name: "Morwenna Tate", post: "Family support worker", isAgency: true, needsRegistration: false,
          dbsOn: until - 44, startedOn: until - 50)), by: town.staff.administrator)
  }

  private func member(_ worker: WorkerID, _ place: Int, isManager: Bool) -> StaffMember {
    let started = until - chance.number(140...2_200)
    let year = Day(year: until.year, month: 11, day: 30) ?? until
    let renewed = chance.percent(92) ? year.adding(years: 1) : year
    var training: [StaffMember.Course: Day] = [:]
    // Only some who came in the last year have a course still to do.
    for course in StaffMember.Course.allCases where chance.percent(88) || until - started > 330 {
      let years = course == .information ? 1 : 3
      let age = chance.percent(93) ? chance.number(40...(years * 365 - 90)) : years * 365 - 20
      training[course] = until - age
    }
    return StaffMember(
      name: town.staff.name(worker), post: isManager ? "Team manager" : "Social worker", worker: worker,
      isAgency: chance.percent(12),
      registration: "SW\(100_200 + place * 37)", registeredUntil: renewed,
      dbsOn: chance.percent(94)
        ? min(started - 12, until - 60) + (until - started > 900 ? (until - started) - 400 : 0)
        : until.adding(years: -3) + 25, startedOn: started,
      riskAssessedOn: started - 1, training: training)
  }
}
