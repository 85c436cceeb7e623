import Casework

/// The figures that the demo reproduces: children on a plan by category, sex and age.
///
/// Source: the inspection snapshot of April 2011 (143 plans: neglect 94, emotional 38, physical 6, sexual 1, several
/// 4; 71 girls, 69 boys, 3 unborn; under five 64, five to eleven 47, twelve and over 29).
enum Quotas {
  static let openCases = 1_440
  static let plans = 143
  static let categories: [(ProtectionPlan.Category, Int)] = [
    (.neglect, 94), (.emotional, 38), (.physical, 6), (.sexual, 1), (.multiple, 4),
  ]
  /// Girls, boys and the unborn.
  static let sexes = [71, 69, 3]
  /// Under five, five to eleven, twelve and over.
  static let ages = [64, 47, 29]

  /// A whole shared out by weights so that the parts add up: what is left over goes to the largest fractions.
  static func shared(_ whole: Int, by weights: [Int]) -> [Int] {
    let sum = max(weights.reduce(0, +), 1)
    var parts = weights.map { whole * $0 / sum }
    let order = weights.indices.sorted { (whole * weights[$0] % sum, -$0) > (whole * weights[$1] % sum, -$1) }
    for index in order.prefix(whole - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }

  /// The ages and sexes of so many children on plans, in a random order.
  static func children(_ count: Int, _ chance: inout Chance) -> [KidWanted] {
    let bySex = shared(count, by: sexes)
    let byAge = shared(count - bySex[2], by: ages)
    var sexes = Array(repeating: Sex.female, count: bySex[0]) + Array(repeating: Sex.male, count: bySex[1])
    sexes.shuffle(using: &chance)
    let years = [0...4, 5...11, 12...17]
    var wanted: [KidWanted] = []
    for (band, count) in byAge.enumerated() {
      for _ in 0..<count { wanted.append(KidWanted(age: chance.number(years[band]), sex: sexes.removeLast())) }
    }
    wanted += Array(repeating: KidWanted(age: -1, sex: .unknown), count: bySex[2])
    wanted.shuffle(using: &chance)
    return wanted
  }

  /// How many children a family has.
  static func size(_ chance: inout Chance) -> Int { chance.weighted([(1, 42), (2, 32), (3, 17), (4, 7), (5, 2)]) }

  /// Children of a family that comes to notice, of any age.
  static func family(_ size: Int, _ chance: inout Chance) -> [KidWanted] {
    (0..<size).map { _ in
      KidWanted(
        age: chance.weighted([(chance.number(0...4), 36), (chance.number(5...11), 38), (chance.number(12...17), 26)]),
        sex: chance.percent(50) ? .female : .male)
    }
  }
}
