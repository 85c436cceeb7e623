import CaseStore
import Casework
import TestCast
import Testing

@testable import DemoAuthority

/// Larkmere at its full size, as it is planned before it is lived: 1,440 open cases, of which 143 on a plan.
@Suite struct FullSizeTests {
  private let until = Town.tested

  private func planned() async throws -> Town { try await .planned() }

  /// Children who are to be on a plan on the last day, with its category; those whose enquiry has only begun are not.
  private func onPlans(_ town: Town) -> [(kid: Kid, category: ProtectionPlan.Category)] {
    town.lives.flatMap { life -> [(Kid, ProtectionPlan.Category)] in
      guard let last = life.episodes.last, last.contactOn < until - 20,
        case .protection(let category, months: nil) = last.course
      else { return [] }
      return life.kids.map { ($0, category) }
    }
  }

  @Test func thePlansAreThoseOfTheInspectionsSnapshot() async throws {
    let plans = onPlans(try await planned())
    #expect(plans.count == 143)
    let categories = Dictionary(grouping: plans, by: \.category).mapValues(\.count)
    #expect(categories == [.neglect: 94, .emotional: 38, .physical: 6, .sexual: 1, .multiple: 4])
    let kids = plans.map(\.kid)
    #expect(kids.filter { $0.sex == .female }.count == 71 && kids.filter { $0.sex == .male }.count == 69)
    #expect(kids.filter { $0.isUnborn(on: until) }.count == 3)
    let ages = kids.filter { !$0.isUnborn(on: until) }.map { $0.age(on: until) }
    #expect(abs(ages.filter { $0 < 5 }.count - 64) <= 2, "shifts of a birthday aside")
    #expect(abs(ages.filter { (5...11).contains($0) }.count - 47) <= 2)
    #expect(abs(ages.filter { $0 > 11 }.count - 29) <= 2)
  }

  @Test func everyOpenCaseOfTheFiguresIsPlannedAndInAHub() async throws {
    let town = try await planned()
    let open = try town.lives.filter { life in
      guard let last = life.episodes.last else { return false }
      switch last.course {
      case .need(nil), .protection(_, months: nil), .conferred(months: nil), .enquired(months: nil): return true
      case .assessed(let days): return try town.calendar.workingDays(after: last.contactOn, through: until) < days
      default: return last.helpGoesOn
      }
    }
    #expect(abs(open.reduce(0) { $0 + $1.kids.count } - 1_440) <= 40)
    #expect(town.staff.hubs.count == 18)
  }

  /// Of the contacts that are drawn for families of every trouble, the police make more than six times as many as anybody.
  @Test func thePoliceReferMoreThanSixTimesAsMany() async throws {
    var chance = Chance(seed: 1, part: 9)
    var counts: [ReferralSource: Int] = [:]
    for life in try await planned().lives {
      for episode in life.episodes { counts[episode.source ?? life.home.theme.source(&chance), default: 0] += 1 }
    }
    let police = counts[.police] ?? 0
    let next = counts.filter { $0.key != .police }.values.max() ?? 0
    #expect(next > 20 && police > 6 * next, "\(police) and \(next)")
  }

  @Test func noFamilyIsInTroubleWithTheYoungThatHasNone() async throws {
    for life in try await planned().lives where life.home.theme == .teen && life.chosenWorker == nil {
      let last = max(until, life.episodes.last?.contactOn ?? until)
      let ages = life.kids.map { $0.age(on: last) }
      #expect(ages.contains { $0 >= 11 }, "\(life.home.family): \(ages)")
    }
  }
}

extension Town {
  static let tested: Day = "2026-05-18"

  /// Larkmere at its full size, before a day of it is lived.
  static func planned(seed: UInt64 = 1) async throws -> Town {
    let store = Store(engine: try await TestEngine.sqlite.migrated())
    let town = Town(DemoAuthority(seed: seed, until: tested), store: store, progress: { _, _ in })
    try await town.setUp("larkmere")
    try town.people()
    return town
  }
}
