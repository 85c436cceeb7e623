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
      let (course, pace, length) = closedCourse(usual, &chance)
      let last = demo.until - length - 60
      let start = first + chance.below(max(1, last - first))
      let wanted = Quotas.family(size, &chance)
      var home = try Household.made(of: wanted, theme: usual.fitting(wanted), on: start + 60, &chance)
      let episode = Episode(contactOn: home.born(by: start), course: course, pace: pace)
      add(home, earlier(than: episode, home, &chance) + [episode])
    }
  }

  /// A course that comes to its end, its pace, and the most days it takes.
  private func closedCourse(_ theme: Theme, _ chance: inout Chance) -> (Episode.Course, pace: Int, days: Int) {
    let pace = chance.percent(84) ? chance.number(14...44) : chance.number(45...58)
    switch chance.below(100) {
    case 0..<46: return (.assessed(pace), pace, pace * 3 / 2 + 50)
    case 46..<86:
      let months = chance.number(2...9)
      return (.need(months), pace, pace * 3 / 2 + months * 31 + 200)
    case 86..<91: return (.enquired, chance.number(10...15), 420)
    default:
      let months = chance.weighted([(3, 30), (9, 44), (15, 20), (21, 6)])
      return (.protection(theme.category, months: months), chance.number(10...17), months * 31 + 480)
    }
  }

  /// Children of whom there was a contact, or several, and nothing more; the last of them wait for a decision.
  func passing(_ count: Int, _ chance: inout Chance) throws {
    var left = count
    var waiting = max(6, demo.children / 60)
    while left > 0 {
      let size = min(left, Quotas.size(&chance))
      left -= size
      let usual = Theme.usual(&chance)
      let times = chance.weighted([(1, 70), (2, 20), (3, 10)])
      let start = waiting > 0 ? demo.until - 3 : first + chance.below(demo.until - first - 20)
      let wanted = Quotas.family(size, &chance)
      var home = try Household.made(of: wanted, theme: usual.fitting(wanted), on: start, &chance)
      var day = home.born(by: start)
      var episodes: [Episode] = []
      for _ in 0..<times where day < demo.until - 15 {
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
    let born = home.kids.compactMap(\.born).max() ?? episode.contactOn
    let from = max(first, born)
    var found: [Episode] = []
    var day = episode.contactOn - chance.number(20...160)
    if chance.percent(22) {
      let (course, pace, length) = closedCourse(home.theme, &chance)
      let start = episode.contactOn - length - chance.number(30...300)
      if start > from {
        found.append(Episode(contactOn: start, course: course, pace: pace))
        day = start - chance.number(20...160)
      }
    }
    for _ in 0..<chance.weighted([(0, 46), (1, 30), (2, 16), (3, 8)]) where day > from {
      found.append(passing(on: day, &chance))
      day = day - chance.number(20...200)
    }
    return found.sorted { $0.contactOn < $1.contactOn }
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
