import Casework

extension Town {
  private var first: Day { demo.until.adding(years: -demo.years) }

  /// Families whose work is over.
  func past(_ count: Int, _ chance: inout Chance) throws {
    var left = count
    while left > 0 {
      let size = min(left, Quotas.size(&chance))
      left -= size
      let usual = Theme.usual(&chance)
      let (course, most) = closed(usual, &chance)
      let (placed, start) = timed(course, most, &chance)
      let wanted = Quotas.family(size, &chance)
      var home = try Household.made(of: wanted, theme: usual.fitting(wanted), on: start + 60, &chance)
      var episode = placed
      episode.contactOn = home.born(by: start)
      add(home, earlier(than: episode, home, &chance) + [episode])
    }
  }

  /// When a case was closed, and from that when it began: as hubs came on to the record more were closed, and some in
  /// the very last days.
  private func timed(_ episode: Episode, _ most: Int, _ chance: inout Chance) -> (Episode, start: Day) {
    let days = demo.until - first
    let ago = chance.percent(74) ? min(chance.below(1_000), chance.below(1_000)) : chance.below(days)
    var (episode, length) = (episode, most)
    if let usual = episode.usualDays {
      (episode.closesOnTime, length) = (ago < 120, usual)
    }
    return (episode, max(demo.until - max(ago, 2) - length, first + 1 + chance.below(min(60, days))))
  }

  /// A time with us that comes to its end, to begin on a day that is still to be set, and the most days it takes.
  private func closed(_ theme: Theme, _ chance: inout Chance) -> (Episode, days: Int) {
    switch chance.below(100) {
    case 0..<52: return assessed(&chance)
    case 52..<84:
      let (months, pace) = (chance.number(2...13), Self.pace(&chance))
      let alarm = Self.alarm(of: 29, &chance)
      return (closed(.need(months), pace, alarm), pace * 3 / 2 + months * 31 + 200)
    case 84..<87:
      let months = chance.weighted([(0, 34), (3, 33), (6, 33)])
      return (closed(.conferred(months: months), chance.number(10...17)), months * 31 + 240)
    case 87..<89: return (closed(.enquired(months: chance.number(2...5)), chance.number(10...15)), 420)
    default: return protected(theme, &chance)
    }
  }

  private func closed(_ course: Episode.Course, _ pace: Int, _ alarm: Episode.Alarm = .none) -> Episode {
    Episode(contactOn: demo.until, course: course, alarm: alarm, pace: pace)
  }

  /// An assessment, and no more of ours.
  private func assessed(_ chance: inout Chance) -> (Episode, days: Int) {
    let pace = Self.pace(&chance)
    return (closed(.assessed(pace), pace, Self.alarm(of: 29, &chance)), pace * 3 / 2 + 50)
  }

  /// A child protection plan that ended, most often at the second review.
  private func protected(_ theme: Theme, _ chance: inout Chance) -> (Episode, days: Int) {
    let months = Self.months(&chance)
    return (closed(.protection(theme.category, months: months), chance.number(10...17)), months * 31 + 390)
  }

  /// How long plans that end have lasted: at the first review, the second, the third; a few for two years and more.
  static func months(_ chance: inout Chance) -> Int { chance.weighted([(3, 20), (9, 47), (15, 20), (21, 9), (27, 4)]) }

  /// Working days that an assessment takes: in time for five in six.
  private static func pace(_ chance: inout Chance) -> Int {
    chance.percent(84) ? chance.number(14...44) : chance.number(45...58)
  }

  /// In so many of a hundred assessments a danger was feared, enquired into and found to need no conference.
  static func alarm(of share: Int, _ chance: inout Chance) -> Episode.Alarm {
    chance.weighted([(.enquired, share), (.discussed, share / 3), (.none, 100 - share - share / 3)])
  }

  /// Children of whom there was a contact, or several, and nothing more; the last of them wait for a decision.
  func passing(_ count: Int, _ chance: inout Chance) throws {
    var left = count
    var waiting = max(6, demo.children / 80)
    while left > 0 {
      let size = min(left, Quotas.size(&chance))
      left -= size
      let usual = Theme.usual(&chance)
      let times = chance.weighted([(1, 56), (2, 27), (3, 17)])
      let days = demo.until - first
      let ago = chance.weighted([
        (1 + chance.below(min(400, days)), 47), (1 + chance.below(min(800, days)), 28), (1 + chance.below(days), 25),
      ])
      let start = demo.until - (waiting > 0 ? 3 : ago)
      let wanted = Quotas.family(size, &chance)
      var home = try Household.made(of: wanted, theme: usual.fitting(wanted), on: start, &chance)
      var day = home.born(by: start)
      var episodes: [Episode] = []
      for _ in 0..<times where day < demo.until {
        episodes.append(passing(on: day, &chance))
        day = day + chance.number(12...220)
      }
      if waiting > 0 {
        let ago = chance.weighted([(1, 40), (2, 20), (3, 20), (6, 12), (9, 8)])
        episodes = [Episode(contactOn: demo.until - ago, course: .contact(.advice), pace: 0, undecided: true)]
        waiting -= 1
      }
      add(home, episodes)
    }
  }

  private func passing(on day: Day, _ chance: inout Chance) -> Episode {
    Episode(
      contactOn: day, course: .contact(chance.weighted([(.noFurtherAction, 52), (.advice, 30), (.earlyHelp, 18)])),
      pace: 0)
  }

  /// What came before: contacts that came to nothing, and now and then a case that was closed.
  func earlier(than episode: Episode, _ home: Household, _ chance: inout Chance) -> [Episode] {
    let born = home.kids.compactMap { $0.born ?? $0.expected }.max() ?? episode.contactOn
    let from = max(first, born)
    var found: [Episode] = []
    var day = episode.contactOn - chance.number(20...160)
    if let (before, days) = caseBefore(episode, home.theme, &chance), episode.contactOn - days > from {
      found.append(before)
      found[0].contactOn = episode.contactOn - days
      day = found[0].contactOn - chance.number(20...160)
    }
    for _ in 0..<chance.weighted([(0, 46), (1, 30), (2, 16), (3, 8)]) where day > from {
      found.append(passing(on: day, &chance))
      day = day - chance.number(20...200)
    }
    return found.sorted { $0.contactOn < $1.contactOn }
  }
}

extension Town {
  /// A case that was closed before this one: an assessment within the year in one family of four, and of families on a
  /// plan an earlier plan in one of four that are known long enough. With how many days before it began.
  private func caseBefore(_ episode: Episode, _ theme: Theme, _ chance: inout Chance) -> (Episode, days: Int)? {
    if case .protection = episode.course, chance.percent(30) {
      let (before, days) = protected(theme, &chance)
      return (before, days + chance.number(10...500))
    }
    switch chance.below(100) {
    case 0..<26:
      let (before, days) = assessed(&chance)
      return (before, days + chance.number(10...max(11, 340 - days)))
    case 26..<36:
      let (before, days) = closed(theme, &chance)
      return (before, days + chance.number(30...300))
    default: return nil
    }
  }
}

extension Household {
  /// A day on which every child who is born by the end was born already: the day given, or soon after the youngest.
  ///
  /// - Parameter mayExpect: whether a child who is born in the months after it comes to notice before the birth.
  mutating func born(by day: Day, mayExpect: Bool = false) -> Day {
    for index in kids.indices {
      guard let born = kids[index].born, born > day - 2 else { continue }
      if mayExpect, (12...150).contains(born - day) {
        kids[index].expected = born + born.number % 17 - 7
      } else {
        kids[index].born = day - 3 - index * 301 % 300
      }
    }
    return day
  }
}
