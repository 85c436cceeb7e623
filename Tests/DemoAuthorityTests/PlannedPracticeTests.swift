import Casework
import Testing

@testable import DemoAuthority

/// What becomes of children in Larkmere is what became of them in England, as it is planned at full size.
///
/// Source: Department for Education, Characteristics of children in need, 2014 to 2019: of enquiries 36 to 38 in a
/// hundred led to a conference, of conferences 84 to 88 to a plan; of plans that began 18 to 21 were a second or later
/// one, of those that ended 3 to 4 had lasted two years and about 20 less than three months; of referrals 20 to 23 came
/// within a year of an earlier one. Contacts: about one in three was accepted (ADCS, Safeguarding Pressures).
@Suite struct PlannedPracticeTests {
  private struct Time {
    let life: Life
    let episode: Episode
    let before: ArraySlice<Episode>
    var children: Int { life.kids.count }
  }

  private func times(_ seed: UInt64) async throws -> [Time] {
    try await Town.planned(seed: seed).lives.flatMap { life in
      life.episodes.indices.map { Time(life: life, episode: life.episodes[$0], before: life.episodes[..<$0]) }
    }
  }

  /// In a hundred children.
  private func share(_ all: [Time], _ holds: (Time) -> Bool) -> Int {
    let whole = all.reduce(0) { $0 + $1.children }
    return 100 * all.filter(holds).reduce(0) { $0 + $1.children } / max(whole, 1)
  }

  private func isAccepted(_ episode: Episode) -> Bool {
    if case .contact = episode.course { false } else { true }
  }

  private func months(_ time: Time) -> Int?? {
    if case .protection(_, let months) = time.episode.course { months } else { nil }
  }

  @Test(arguments: [1, 2, 3]) func enquiriesAndConferencesLeadWhereTheyDidInEngland(_ seed: UInt64) async throws {
    let times = try await times(seed)
    let enquiries = times.filter { $0.episode.isEnquiredInto }
    let conferences = times.filter { $0.episode.isConferred }
    let (toConference, toPlan) = (share(enquiries) { $0.episode.isConferred }, share(conferences) { months($0) != nil })
    #expect((31...44).contains(toConference), "\(toConference)")
    #expect((80...92).contains(toPlan), "\(toPlan)")
    let discussions = times.filter { $0.episode.beginsWithADiscussion }
    #expect((5...25).contains(share(discussions) { $0.episode.alarm == .discussed }))
  }

  @Test(arguments: [1, 2, 3]) func plansLastAndComeAgainAsInEngland(_ seed: UInt64) async throws {
    let plans = try await times(seed).filter { months($0) != nil }
    let ended = plans.filter { months($0) ?? nil != nil }
    let long = share(ended) { (months($0) ?? nil) ?? 0 >= 24 }
    let short = share(ended) { (months($0) ?? nil) ?? 0 <= 3 }
    #expect((1...6).contains(long) && (10...30).contains(short), "\(long) \(short)")
    let again = share(plans) { time in
      time.life.plansElsewhere > 0 || time.before.contains { if case .protection = $0.course { true } else { false } }
    }
    #expect((14...26).contains(again), "\(again)")
  }

  @Test(arguments: [1, 2, 3]) func oneContactInThreeBecomesAReferralAlsoInTheLastWeeks(_ seed: UInt64) async throws {
    let times = try await times(seed)
    for days in [365, 31] {
      let accepted = share(times.filter { $0.episode.contactOn > Town.tested - days }) { isAccepted($0.episode) }
      #expect((26...46).contains(accepted), "\(accepted) in the last \(days) days")
    }
    let referrals = times.filter { isAccepted($0.episode) && $0.episode.contactOn > Town.tested - 365 }
    let again = share(referrals) { time in
      time.before.contains { isAccepted($0) && time.episode.contactOn - $0.contactOn <= 365 }
    }
    #expect((14...26).contains(again), "\(again)")
  }

  /// Years ago three discussions in ten were held without health or the police, and now one in ten.
  @Test func practiceGetsBetterOverTheYears() async throws {
    let town = try await Town.planned()
    let days = [-2_000, -1_826, -913, 0, 30].map { Town.tested + $0 }
    #expect(days.map { town.share(70, 91, on: $0) } == [70, 70, 80, 91, 91])
    #expect(town.share(18, 8, on: Town.tested) == 8, "what is done too late gets rarer")
  }

  /// Nobody is on a plan, or waits, for a child who was not yet conceived.
  @Test func nobodyIsExpectedForLongerThanNineMonths() async throws {
    for life in try await Town.planned().lives {
      for kid in life.kids {
        guard let day = kid.born ?? kid.expected, let first = life.episodes.first?.contactOn else { continue }
        #expect(day - first < 290, "\(life.home.family)")
      }
    }
  }
}
