import Casework

/// What agencies, complaints and self-assessments of the pretend authority say. Nobody and nothing here is real.
enum RegisterWords {
  /// Name, kind, who answers for it here, who leads on its board.
  static let agencies: [(String, PartnerAgency.Kind, String, String?)] = [
    ("Larkmere Police", .police, "Corin Ashby", "Assistant chief constable"),
    ("Weir Valley Community Health", .health, "Anil Mistry", "Chief nurse"),
    ("Larkmere Hospital", .health, "Delphine Orme", "Director of nursing"),
    ("Probation, Weir region", .police, "Ruben Castell", nil),
    ("Housing service", .council, "Tamsin Blore", "Director of housing"),
    ("Early help service", .council, "Gideon Pell", "Director of children’s services"),
    ("Larkmere Schools Trust", .school, "Marguerite Oxley", "Chair of trustees"),
    ("The Lantern Project", .voluntary, "Idonea Vance", "Chair of trustees"),
    ("Larkmere Young Carers", .voluntary, "Silas Thorn", "Chair of trustees"),
    ("Harbour Faith Forum", .voluntary, "Perpetua Lisle", nil),
  ]

  static let complaints: [(Complaint.Theme, String, String)] = [
    (.changesOfWorker, "Four social workers in one year", "say goodbye and hand over in person, with the family there"),
    (
      .changesOfWorker, "A new worker who had not read the file",
      "read the last plan and the child’s words before the first visit"
    ),
    (.changesOfWorker, "Nobody said that the worker had left", "write to the family on the day a worker changes"),
    (
      .notToldOrHeard, "A review went ahead without the young person",
      "no review is held until the young person has been asked how to take part"
    ),
    (.notToldOrHeard, "The report came on the morning of the conference", "share reports two working days before"),
    (.delay, "Six weeks without an answer about respite", "say when an answer will come, and by whom"),
    (.delay, "The assessment took longer than was promised", "look at assessments on day ten and day thirty"),
    (.decision, "Disagrees that support ended", "give reasons for closing in the family’s language"),
    (.conduct, "A telephone call that felt rude", "listen to recorded calls in supervision"),
    (.contact, "Family time was cancelled three times", "offer another time within the week"),
    (.placement, "Moved at two days’ notice", "the child sees the new home first, but in an emergency"),
    (.information, "A letter went to an old address", "ask for the address at each visit"),
  ]

  /// What shows it and what is missing, for a standard that stands so.
  static func answer(_ standard: String, _ standing: Framework.Grade.Standing, _ chance: inout Chance) -> (
    String, String
  ) {
    let subject = subjects[standard] ?? "our work with children"
    let opening: [String]
    switch standing {
    case .good:
      opening = [
        "We looked at \(subject) in a sample of records this spring: nine of ten showed it.",
        "The board asked about \(subject) four times this year, and the minutes say what changed.",
        "An independent look at \(subject) found it in daily use; workers gave us examples without being asked.",
      ]
    case .developing:
      opening = [
        "There is a plan for \(subject), and two of our three sites follow it.",
        "Most of our people know about \(subject); we have not yet checked what difference it makes.",
      ]
    case .weak:
      opening = ["We have written down what we want of \(subject), and have begun with it only this quarter."]
    }
    let gap = chance.pick([
      "Volunteers are not reached yet.", "We cannot yet show what is different for children.",
      "Night staff have not been asked.", "The check has been done once and needs a date to be done again.",
    ])
    return (chance.pick(opening) + " " + chance.pick(shown), gap)
  }

  private static let shown = [
    "Young people who advise us read the result and added two questions.",
    "What we learnt went to every team in the monthly briefing.",
    "The named professional keeps the list and reports it each quarter.",
  ]

  private static let subjects = [
    "leadership": "how safeguarding is led", "statement": "what every worker must know",
    "accountability": "how a concern goes higher", "listening": "what children told us",
    "training": "training and supervision", "recruitment": "checks before somebody starts",
    "together": "our reports to conferences", "sharing": "how we share information",
    "policy": "our policy", "people": "how we choose volunteers", "learning": "basic training",
    "concerns": "passing on worries", "voice": "children’s say",
  ]

  static func action(_ standard: String) -> (what: String, measure: String) {
    actions[standard] ?? ("Mend what the panel found", "The next sample of records shows it")
  }

  private static let actions = [
    "leadership": (
      "Name the senior lead in the annual plan and report to the board each quarter", "Four reports a year"
    ),
    "statement": (
      "Tell new workers and volunteers in their first week what is expected", "A check of twenty new starters"
    ),
    "accountability": ("Show on one page how to go higher with a concern", "Nine of ten workers know it when asked"),
    "listening": (
      "Ask children about the service twice a year and publish what changed", "Two reports of what children said"
    ),
    "training": ("Bring safeguarding training up to date for night and agency staff", "Ninety-five per cent in date"),
    "recruitment": (
      "Assess the risk wherever somebody starts before clearance", "No start without one in the quarterly list"
    ),
    "together": ("Send reports to conferences two working days before", "Nine of ten in time"),
    "sharing": ("Refresh the guidance on sharing without consent", "An audit of requests refused"),
  ]
}
