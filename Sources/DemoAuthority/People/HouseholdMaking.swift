import Casework

/// A child as the numbers want one: an age on the last day and a sex.
struct KidWanted {
  /// Years on the last day; under nought is unborn.
  var age: Int
  var sex: Sex
}

extension Household {
  /// A family with these children, by chance; `day` is the day on which the ages hold.
  static func made(of wanted: [KidWanted], theme: Theme, on day: Day, _ chance: inout Chance) throws -> Household {
    let background = chance.weighted(Background.all.map { ($0, $0.weight) })
    let family = chance.pick(background.families)
    var kids: [Kid] = []
    for (index, child) in wanted.sorted(by: { $0.age > $1.age }).enumerated() {
      kids.append(Kid.made(child, index, family, background, kids, theme: theme, on: day, &chance))
    }
    let eldest = kids.compactMap(\.born).min() ?? day
    let speaksOther = !background.languages.isEmpty && chance.percent(80)
    let age = kids.first?.age(on: day) ?? 5
    return Household(
      family: family, background: background, kids: kids,
      adults: Adult.made(family, background, eldest: eldest, &chance),
      address: ["\(chance.number(1...190)) \(chance.pick(Places.streets))", "Larkmere"],
      postcode: "LM\(chance.number(1...9)) \(chance.number(1...9))\(letter(&chance))\(letter(&chance))",
      language: speaksOther ? chance.weighted(background.languages) : nil,
      interpreter: speaksOther && chance.percent(background.interpreter),
      school: chance.pick(age < 4 ? Places.nurseries : age < 11 ? Places.schools : Places.secondaries), theme: theme)
  }

  private static func letter(_ chance: inout Chance) -> String {
    chance.pick(["A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "P", "Q", "R", "S", "T", "W", "X", "Y", "Z"])
  }
}

extension Kid {
  static func made(
    _ wanted: KidWanted, _ index: Int, _ family: String, _ background: Background, _ others: [Kid], theme: Theme,
    on day: Day, _ chance: inout Chance
  ) -> Kid {
    let names = wanted.sex == .female ? background.girls : background.boys
    var given = chance.pick(names)
    while others.contains(where: { $0.given == given }) { given = chance.pick(names) }
    if wanted.age < 0 {
      return Kid(given: "Baby", family: family, expected: day + chance.number(10...150), sex: .unknown)
    }
    let born = birthday(wanted.age, others.compactMap(\.born), on: day, &chance)
    var kid = Kid(given: given, family: family, born: born, sex: wanted.sex)
    if theme == .disability || chance.percent(7) {
      kid.disabilities = [chance.pick([.autism, .learning, .behaviour, .communication, .mobility, .hearing])]
    }
    if chance.percent(40) { kid.known = KnownAs.short[given] }
    if chance.percent(4) { kid.before = chance.pick(background.families) }
    return kid
  }
}

extension Kid {
  /// A birthday for somebody of an age: never within ten months of a brother’s or a sister’s, but for one pair of twins
  /// in thirty. Where there is no room another age of the same stage will do.
  private static func birthday(_ age: Int, _ others: [Day], on day: Day, _ chance: inout Chance) -> Day {
    let stage = [0...4, 5...11, 12...17].first { $0.contains(age) } ?? age...age
    let mayBeTwins = chance.percent(3)
    var years = age
    for _ in 0..<24 {
      let born = day.adding(years: -years) - chance.number(3...362)
      let near = others.filter { abs($0 - born) < 300 }
      if near.isEmpty { return born }
      if mayBeTwins, near.count == 1 { return near[0] }
      years = chance.number(stage)
    }
    let (eldest, youngest) = (others.min() ?? day, others.max() ?? day)
    return youngest + 310 < day ? youngest + 310 : eldest - 310
  }
}

extension Adult {
  static func made(_ family: String, _ background: Background, eldest: Day, _ chance: inout Chance) -> [Adult] {
    let mother = eldest.adding(years: -chance.number(18...34)) - chance.below(360)
    var adults = [
      Adult(
        part: .mother, given: chance.pick(background.mothers),
        family: chance.percent(60) ? family : chance.pick(background.families), born: mother, livesThere: true,
        responsible: true)
    ]
    if chance.percent(82) {
      adults.append(
        Adult(
          part: .father, given: chance.pick(background.fathers), family: family,
          born: mother.adding(years: -chance.number(-2...9)), livesThere: chance.percent(45),
          responsible: chance.percent(78)))
    }
    if chance.percent(24) {
      adults.append(
        Adult(
          part: .grandmother, given: chance.pick(background.mothers), family: chance.pick(background.families),
          born: mother.adding(years: -chance.number(19...30)), livesThere: chance.percent(35), responsible: false))
    }
    if adults.count < 3, chance.percent(18) {
      adults.append(
        Adult(
          part: .partner, given: chance.pick(background.fathers), family: chance.pick(background.families),
          born: mother.adding(years: -chance.number(-4...8)), livesThere: chance.percent(60), responsible: false))
    }
    return adults
  }
}
