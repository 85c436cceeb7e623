import Casework

/// Streets, schools and people of other agencies, all invented.
enum Places {
  static let streets = [
    "Elm Street", "Canal Walk", "Priory Road", "Mill Lane", "Station Road", "Kiln Close", "Wharf Street", "Orchard Way",
    "Tannery Row", "Lark Rise", "Fairfield Avenue", "Chapel Street", "Meadow Drive", "Victoria Terrace",
    "Windsor Close",
    "Bridge Street", "Quarry Hill", "Saddlers Court", "Lammas Road", "Weaver Street", "Beacon Road", "Nightingale Way",
  ]
  static let schools = [
    "Priory Junior", "Larkmere Infants", "St Aldate’s Primary", "Canal Side Primary", "Elm Park Primary",
    "Weavers’ Primary", "Beacon Hill Primary", "Guru Nanak Primary", "Iqra Primary", "Fairfield Primary",
  ]
  static let secondaries = ["Larkmere Academy", "St Jude’s School", "Beacon Hill School", "Wharf Road School"]
  static let nurseries = [
    "Little Larks nursery", "Canal Side nursery", "Sunbeams nursery", "the Elm Park nursery class",
  ]
  static let officers = [
    "DC Whelan", "PC Tomlin", "DS Hargreave", "PC Ahluwalia", "DC Morrow", "PS Kettle", "DC Osei", "PC Brandon",
  ]
  static let doctors = [
    "Dr Lim", "Dr Bose", "Dr Carrick", "Dr Mahmoud", "Dr Fenn", "Dr Oyelaran", "Dr Pascoe", "Dr Sethi",
  ]
  static let nurses = [
    "Karen Whitlock, health visitor", "Janet Amoah, health visitor", "Lorna Finch, school nurse",
    "Rupinder Bhogal, health visitor", "Stella Obi, school nurse", "Moira Kane, midwife",
  ]
  static let teachers = [
    "Mrs Boateng", "Mr Lindley", "Ms Chowdhury", "Mrs Pryce", "Mr Sandford", "Ms Arslan", "Mrs Kitchener",
    "Mr Dasgupta",
  ]
  static let helpers = [
    "Dele Akande, family worker", "Sheila Brand, family worker", "Joyce Tan, Turning Point",
    "Marek Zych, housing officer",
    "Anwen Price, domestic abuse adviser", "Bev Collins, adult mental health", "Rob Kerr, probation officer",
  ]
}

extension Places {
  /// A home in Larkmere, or for one in six in another town.
  static func address(_ chance: inout Chance) -> Address {
    let letters = ["A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "P", "Q", "R", "S", "T", "W", "X", "Y", "Z"]
    let others = [("Ashby Cross", "AX"), ("Tenby Hythe", "TH")]
    let (town, area) = chance.percent(84) ? ("Larkmere", "LM") : chance.pick(others)
    let flat = chance.percent(28) ? "Flat \(chance.number(1...24)), " : ""
    return Address(
      lines: ["\(flat)\(chance.number(1...190)) \(chance.pick(streets))", town],
      postcode: "\(area)\(chance.number(1...9)) \(chance.number(1...9))\(chance.pick(letters))\(chance.pick(letters))")
  }
}
