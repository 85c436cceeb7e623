/// Names of workers, each once.
struct StaffNames {
  private var left: [String]

  init(_ chance: inout Chance) {
    let all = Self.given.flatMap { given in Self.family.map { "\(given) \($0)" } }
    var picked: [String] = []
    // One of each given name in turn, so that few share one.
    let families = Self.family.count
    for round in 0..<families {
      for index in Self.given.indices { picked.append(all[index * families + (index * 7 + round) % families]) }
    }
    let first = chance.below(Self.given.count)
    left = (Array(picked[first...]) + picked[..<first]).reversed()
  }

  mutating func next() -> String { left.popLast() ?? "Another Worker" }

  private static let given = [
    "Abigail", "Adaeze", "Aisling", "Amit", "Anita", "Bernard", "Blessing", "Carla", "Chidi", "Clare", "Daniel",
    "Deepa", "Dele", "Elena", "Esther", "Fatima", "Fiona", "Gareth", "Gurpreet", "Harriet", "Hussein", "Ines", "Ivan",
    "Jaspreet", "Joanna", "Kavita", "Kwame", "Laura", "Leon", "Magda", "Marcus", "Meena", "Nadia", "Nathan", "Ngozi",
    "Olivia", "Omar", "Patrick", "Pooja", "Rachel", "Rashid", "Rosa", "Samira", "Sean", "Shanice", "Simon", "Sunita",
    "Tariq", "Tessa", "Uzma", "Victor", "Wendy", "Yusuf", "Zara",
  ]
  private static let family = [
    "Abbott", "Akhtar", "Bamford", "Banerjee", "Castle", "Chaudhry", "Dhillon", "Ellis", "Eze", "Farrow", "Fernandes",
    "Gill", "Greene", "Hardy", "Ibrahim", "Jarvis", "Kaur", "Kendall", "Lowe", "Malik", "Mensah", "Novak", "Oduya",
    "Pereira", "Quayle", "Rahman", "Rowe", "Sandhu", "Thorne", "Underhill", "Verma", "Walsh", "Yates",
  ]
}
