import Casework

extension Town {
  /// Everybody's life, put into the diary.
  func people() throws {
    var chance = Chance(seed: demo.seed, part: 2)
    let plans = Quotas.shared(demo.children, by: [Quotas.plans, Quotas.openCases - Quotas.plans])[0]
    let named = try namedFamilies()
    try planned(plans, besides: named, &chance)
    let open = lives.reduce(0) { $0 + $1.kids.count }
    try others(demo.children - open, &chance)
    try past(demo.children * demo.closed / 100, &chance)
    try passing(demo.children * demo.contacts / 100, &chance)
    for life in lives { life.begin() }
    reports()
  }

  @discardableResult
  func add(_ household: Household, _ episodes: [Episode]) -> Life {
    let life = Life(self, household, number: lives.count)
    life.episodes = episodes
    lives.append(life)
    livesByName[household.family, default: []].append(life)
    return life
  }

  /// Children on plans on the last day: as many of each category, sex and age as the figures say.
  private func planned(_ plans: Int, besides named: [PlannedKid], _ chance: inout Chance) throws {
    let categories = zip(Quotas.categories, Quotas.shared(plans, by: Quotas.categories.map(\.1)))
    var wanted = Quotas.children(plans, &chance)
    for kid in named {
      if let index = wanted.firstIndex(where: { $0.sex == kid.sex && kid.ages.contains($0.age) }) {
        wanted.remove(at: index)
      }
    }
    for ((category, _), count) in categories {
      var left = count - named.count { $0.category == category }
      while left > 0, !wanted.isEmpty {
        let size = min(left, wanted.count, Quotas.size(&chance))
        let kids = Array(wanted.suffix(size))
        wanted.removeLast(size)
        left -= size
        let theme = Theme.of(category, &chance)
        var home = try Household.made(of: kids, theme: theme, on: demo.until, &chance)
        let usual = chance.weighted([
          (chance.number(9...90), 32), (chance.number(91...270), 36), (chance.number(271...460), 22),
          (chance.number(461...900), 10),
        ])
        // Nobody is on a plan before there is a pregnancy.
        let days = kids.contains { $0.age < 0 } ? 9 + usual % 62 : usual
        let pace = chance.percent(84) ? chance.number(9...14) : chance.number(15...24)
        let contact = try workday(home.born(by: demo.until - days - pace * 7 / 5 - 5))
        let episode = Episode(contactOn: contact, course: .protection(category, months: nil), pace: pace)
        add(home, earlier(than: episode, home, &chance) + [episode])
      }
    }
  }

  /// The other open cases: being assessed, child in need, in the middle of an enquiry.
  private func others(_ count: Int, _ chance: inout Chance) throws {
    var left = count
    var unallocated = max(3, demo.children / 130)
    while left > 0 {
      let size = min(left, Quotas.size(&chance))
      left -= size
      let (usual, wanted) = (Theme.usual(&chance), Quotas.family(size, &chance))
      let theme = usual.fitting(wanted)
      var home = try Household.made(of: wanted, theme: theme, on: demo.until, &chance)
      var episode = try openEpisode(theme, &chance)
      if unallocated > 0, case .assessed = episode.course {
        // Nobody waits who is feared to be in danger.
        (episode.unallocated, episode.alarm, unallocated) = (true, .none, unallocated - 1)
        episode.contactOn = try workday(demo.until - chance.number(12...24))
      }
      episode.contactOn = try workday(home.born(by: episode.contactOn, mayExpect: true))
      add(home, earlier(than: episode, home, &chance) + [episode])
    }
  }

  private func openEpisode(_ theme: Theme, _ chance: inout Chance) throws -> Episode {
    switch chance.below(100) {
    case 0..<67: return helped(.need(nil), &chance)
    case 67..<74: return steppedDown(theme, &chance)
    case 74..<76: return helped(.enquired(months: nil), &chance)
    case 76..<79: return helped(.conferred(months: nil), &chance)
    case 79..<83:
      return Episode(
        contactOn: try workday(demo.until - chance.number(10...14)), course: .protection(theme.category, months: nil),
        pace: chance.number(12...16))
    default:
      let days = chance.percent(86) ? chance.number(4...58) : chance.number(66...92)
      let elapsed = try calendar.workingDays(after: demo.until - days, through: demo.until)
      let left = days < 30 ? chance.number(20...40) - elapsed : chance.number(2...14)
      return Episode(
        contactOn: demo.until - days, course: .assessed(elapsed + max(2, left)),
        alarm: Self.alarm(of: 17, &chance), pace: chance.number(1...30))
    }
  }

  /// Help that has begun and goes on: for some it has only just been agreed, for some it has gone on for three years.
  private func helped(_ course: Episode.Course, _ chance: inout Chance) -> Episode {
    let days = chance.weighted([
      (chance.number(48...110), 18), (chance.number(111...240), 26), (chance.number(241...420), 28),
      (chance.number(421...760), 20), (chance.number(761...1_280), 8),
    ])
    let most = days * 5 / 7 - 16
    let isNeed = if case .need = course { true } else { false }
    let usual = chance.percent(82) ? chance.number(16...44) : chance.number(45...60)
    return Episode(
      contactOn: demo.until - days, course: course, alarm: isNeed ? Self.alarm(of: 21, &chance) : .none,
      pace: isNeed ? min(usual, most) : chance.number(10...15))
  }

  /// A plan that ended in the last year, and the help after it that goes on.
  private func steppedDown(_ theme: Theme, _ chance: inout Chance) -> Episode {
    let months = Self.months(&chance)
    return Episode(
      contactOn: demo.until - months * 31 - 40 - chance.number(4...330),
      course: .protection(theme.category, months: months), pace: chance.number(9...17), helpGoesOn: true)
  }
}
