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
        let days = chance.weighted([
          (chance.number(9...90), 32), (chance.number(91...270), 36), (chance.number(271...460), 22),
          (chance.number(461...900), 10),
        ])
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
        (episode.unallocated, unallocated) = (true, unallocated - 1)
        episode.contactOn = try workday(demo.until - chance.number(12...24))
      }
      episode.contactOn = try workday(home.born(by: episode.contactOn, mayExpect: true))
      add(home, earlier(than: episode, home, &chance) + [episode])
    }
  }

  private func openEpisode(_ theme: Theme, _ chance: inout Chance) throws -> Episode {
    let kind = chance.below(100)
    if kind < 66 {
      let days = chance.weighted([
        (chance.number(70...200), 46), (chance.number(201...380), 40), (chance.number(381...620), 14),
      ])
      let pace = chance.percent(80) ? chance.number(18...44) : chance.number(45...60)
      return Episode(contactOn: demo.until - days - 14, course: .need(nil), pace: pace)
    }
    if kind < 70 {
      return Episode(
        contactOn: try workday(demo.until - chance.number(10...14)), course: .protection(theme.category, months: nil),
        pace: chance.number(12...16))
    }
    let days = chance.percent(86) ? chance.number(12...58) : chance.number(66...92)
    let elapsed = try calendar.workingDays(after: demo.until - days, through: demo.until)
    return Episode(
      contactOn: demo.until - days, course: .assessed(elapsed + chance.number(2...14)), pace: chance.number(1...30))
  }
}
