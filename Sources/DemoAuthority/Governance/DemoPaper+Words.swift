import Casework

extension DemoPaper {
  var title: String {
    switch self {
    case .performance: "How children are doing: figures and what they say"
    case .frontDoor: "The front door: contacts, decisions and what becomes of them"
    case .improvement: "Progress of the delivery plan"
    case .audits: "What audits found this quarter"
    case .parenting: "Children looked after: what we promised and what was done"
    case .schools: "School places and children who miss school"
    case .workforce: "Social workers: caseloads, vacancies and supervision"
    case .contract: "Contract indicators of the month"
    case .partners: "What partners recorded, and what they owe"
    case .appeal: "A complaint at its second stage"
    }
  }

  var lead: String {
    switch self {
    case .performance, .frontDoor, .audits: "Helen Marsden, quality lead"
    case .partners: "Anil Mistry, partners’ lead"
    case .improvement, .parenting, .schools, .workforce, .contract, .appeal: "Margaret Osei, director"
    }
  }

  /// Considered in private, and by which paragraph.
  var exemption: ExemptReason? { self == .appeal ? .individual : self == .contract ? .business : nil }

  var figures: [String] {
    switch self {
    case .performance: ["open-children", "children-on-plans", "assessments-in-time", "protection-visits-in-time"]
    case .frontDoor: ["contacts-decided-in-a-day", "referrals-again"]
    case .workforce: ["supervision-in-time"]
    case .contract: ["assessments-in-time", "protection-visits-in-time"]
    case .improvement, .audits, .parenting, .schools, .partners, .appeal: []
    }
  }

  /// The scorecard that it brings, as it was issued.
  var scorecard: String? {
    switch self {
    case .performance: "performance-board"
    case .parenting: "corporate-parenting"
    case .partners: "partnership"
    case .contract: "contract"
    case .frontDoor, .improvement, .audits, .schools, .workforce, .appeal: nil
    }
  }

  func commentary(_ chance: inout Chance) -> String {
    chance.pick([
      "Managers look at every late case on Monday; most are late by less than a week.",
      "The hubs that lost workers in the spring account for most of the change.",
      "The figure is read together with the audits, which do not yet say the same.",
    ])
  }

  func sections(_ chance: inout Chance) -> [PaperSection: String] {
    [
      .purpose: purpose,
      .recommendations: recommendations,
      .implications:
        "Money: within the budget that was agreed.\nLaw: Children Act 1989 and 2004.\nEqualities: a screening is attached; children who do not speak English at home are looked at by themselves.",
      .risks: chance.pick([
        "Children wait longer than they should when hubs are short of workers. Agency workers are in place until posts are filled.",
        "What is recorded late is counted late. Teams go through what is missing every week.",
        "Partners may not send their figures in time. The chair writes to those who have not.",
      ]),
      .background: background(&chance),
      .conclusion: chance.pick([
        "Members are asked to say whether this is enough, and what they want to see next.",
        "Progress is real and uneven. The next report shows each hub by itself.",
        "What was promised last time was done, but for the two matters named above.",
      ]),
    ]
  }

  private var purpose: String {
    switch self {
    case .performance: "To show members how well children are seen, helped and kept safe, and where we are late."
    case .frontDoor: "To show what happens when somebody tells us about a child, and how soon it is decided."
    case .improvement: "To report what was done of the delivery plan, what slipped and what it changed for children."
    case .audits: "To report what auditors and moderators found, and what happens about it."
    case .parenting: "To say how the promises to children looked after were kept."
    case .schools: "To report school places, and children who are not where they should be learning."
    case .workforce: "To report who does the work: caseloads, vacancies and how often workers are supervised."
    case .contract: "To report the indicators of the contract against their targets."
    case .partners: "To report what agencies recorded, and what they have not sent."
    case .appeal: "To ask members to decide a complaint that was not settled at the first stage."
    }
  }

  private var recommendations: String {
    switch self {
    case .improvement, .contract:
      "That members note the report.\nThat the actions that slipped come back with a new day and a reason."
    case .audits:
      "That members note what was found.\nThat findings still open are reported next time by name of the owner."
    default: "That members note the report.\nThat they say what they want to see next time."
    }
  }

  private func background(_ chance: inout Chance) -> String {
    let more = chance.pick([
      "Nine in ten reports from schools come by telephone first.",
      "A workshop with young people was held at the library; what they said is in the appendix.",
      "The inspectors’ letter of last winter is the measure of this report.",
    ])
    switch self {
    case .performance: return "The figures below are for whole months. \(more)"
    case .frontDoor: return "Contacts rose after the schools’ briefing. \(more)"
    case .improvement: return "The plan has forty-five actions in four themes. \(more)"
    case .audits: return "Cases are drawn by lot, and a second auditor looks at one in four. \(more)"
    case .parenting: return "The pledge has seven promises; three have figures that everybody trusts. \(more)"
    case .schools: return "Places in two years are short by one form of entry. \(more)"
    case .workforce: return "Agency workers hold one post in six. \(more)"
    case .contract: return "Targets were agreed late and are in force since the spring. \(more)"
    case .partners: return "Health and police now send figures for the borough alone. \(more)"
    case .appeal: return "The first stage took longer than its ten working days. \(more)"
    }
  }

  func minute(_ chance: inout Chance) -> String {
    let said = chance.pick([
      "Members asked why the hubs differ so much. The director said that two had new managers, and would report back.",
      "The chair asked what had changed for children since the last meeting. Members were told of earlier visits.",
      "Councillor Rowe asked whether the figures could be trusted. The quality lead said which could, and which not yet.",
      "The lay member asked how the community is heard. A paper was promised.",
    ])
    return "\(said) Members noted the report."
  }
}
