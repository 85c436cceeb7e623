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
