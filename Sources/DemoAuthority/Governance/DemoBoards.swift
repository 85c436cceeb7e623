import Casework

extension DemoBoard {
  static let all = [partnership, parenting, scrutiny, improvement, monitoring, cabinet]

  private static let partnership = DemoBoard(
    name: "Larkmere Safeguarding Children Partnership", kind: .partnership,
    terms: "Sees that agencies work together so that children are safe, and tests how well they do. Two lay members.",
    cadence: Cadence(words: "Every quarter", timesAYear: 4), next: 40, every: 91, time: "14:00",
    place: "Larkmere Library, hall",
    members: [
      Member(name: "Eleanor Strand", role: .chair, agency: "Independent", comes: 100),
      Member(name: "Margaret Osei", role: .member, agency: "Larkmere Council", signIn: "margaret.osei"),
      Member(name: "Anil Mistry", role: .member, agency: "Health", deputy: "Dr Salma Lim", signIn: "anil.mistry"),
      Member(name: "Supt Colin Farr", role: .member, agency: "Police", deputy: "DI Jo Hart", comes: 60),
      Member(name: "Beatrice Lowe", role: .member, agency: "Schools"),
      Member(name: "Joseph Adu", role: .lay, agency: "Community", comes: 92),
    ],
    reports: [
      Report(
        title: "Findings of multi-agency audits", owedBy: "Quality lead", frequency: .quarterly, source: "Business plan"
      ),
      Report(
        title: "Independent reviewing officers’ annual report", owedBy: "Reviewing service", frequency: .annual,
        source: "IRO Handbook, chapter 7", comes: Turn(every: 4, at: 1, with: 1)),
      Report(
        title: "Section 11: what agencies are still to do", owedBy: "Partners’ lead", frequency: .sixMonthly,
        source: "Children Act 2004, section 11", comes: Turn(every: 2, at: 0, with: 1)),
    ],
    agendas: [[.performance, .audits, .partners], [.frontDoor, .audits], [.performance, .audits, .partners]],
    asked: [
      Asked(
        kind: .challenge, words: "Why are health’s reports to conferences late?", owner: "Health", due: 42,
        answered: 70, reply: "A clerk is in post since the autumn; reports are now sent five days before."),
      Asked(
        kind: .agreedAction, words: "Agencies name a lead for missing children", owner: "All agencies", due: 60,
        answered: 55, reply: "All have named one."),
      Asked(
        kind: .challenge, words: "Police notices of domestic abuse arrive without the children’s names",
        owner: "Police", due: 42),
    ])

  private static let parenting = DemoBoard(
    name: "Corporate Parenting Panel", kind: .panel,
    terms:
      "Sees that the council does for children looked after what a good parent would. One promise of the pledge at each meeting; young people attend.",
    cadence: Cadence(words: "At least six meetings a municipal year", timesAYear: 6), next: 33, every: 104,
    time: "17:30", place: "Town Hall, committee room 2",
    members: [
      Member(name: "Cllr Winifred Rowe", role: .chair, agency: "Larkmere Council", comes: 96),
      Member(name: "Ken Doyle", role: .member, agency: "Larkmere Council", signIn: "ken.doyle", comes: 90),
      Member(name: "Cllr Imran Shah", role: .member, agency: "Larkmere Council", comes: 58),
      Member(name: "Margaret Osei", role: .adviser, agency: "Larkmere Council", signIn: "margaret.osei"),
      Member(name: "Reach Larkmere, two young people", role: .coOpted, agency: "Children in care council", comes: 70),
    ],
    reports: [
      Report(title: "Scorecard of the pledge", owedBy: "Director", frequency: .quarterly, source: "Terms of reference"),
      Report(
        title: "Virtual school head’s report", owedBy: "Virtual school", frequency: .annual,
        source: "Children Act 1989, section 22(3B)", comes: Turn(every: 3, at: 1, with: 1)),
    ],
    agendas: [[.parenting, .performance], [.parenting, .schools]],
    asked: [
      Asked(
        kind: .request, words: "Examples of education plans, without names, for members to read",
        owner: "Virtual school", due: 45),
      Asked(
        kind: .request, words: "What young people said in the survey, by hub", owner: "Director", due: 45, answered: 90,
        reply: "The survey is attached to the papers of this meeting."),
      Asked(kind: .request, words: "A report on homes for care leavers", owner: "Chair of the board", of: 3, due: 60),
    ])

  private static let scrutiny = DemoBoard(
    name: "Children’s Services Scrutiny Panel", kind: .panel,
    terms:
      "Holds those who answer for children’s services to account, in public. May ask for papers, and for anybody to come.",
    cadence: Cadence(words: "Six meetings a municipal year", timesAYear: 6), next: -1, every: 61, time: "18:30",
    place: "Town Hall, council chamber",
    members: [
      Member(name: "Cllr Winifred Rowe", role: .chair, agency: "Larkmere Council", comes: 95),
      Member(name: "Ken Doyle", role: .viceChair, agency: "Larkmere Council", signIn: "ken.doyle", comes: 92),
      Member(name: "Cllr Imran Shah", role: .member, agency: "Larkmere Council", comes: 62),
      Member(name: "Cllr Petra Novak", role: .member, agency: "Larkmere Council", comes: 70),
      Member(name: "Revd Ann Kemp", role: .coOpted, agency: "Diocese, voting"),
    ],
    reports: [
      Report(
        title: "Six-monthly report of the director on the delivery plan", owedBy: "Director", frequency: .sixMonthly,
        source: "Delivery plan, section 6", comes: Turn(every: 3, at: 2, with: 0)),
      Report(
        title: "Annual report of the safeguarding partnership", owedBy: "Chair of the partnership", frequency: .annual,
        source: "Working Together 2023", comes: Turn(every: 6, at: 4, with: 1)),
      Report(
        title: "School inspections this term", owedBy: "Director", frequency: .quarterly,
        source: "Resolution of the panel", comes: Turn(every: 3, at: 0, with: 1)),
    ],
    agendas: [[.performance, .schools], [.frontDoor, .workforce, .appeal], [.improvement, .performance]],
    asked: [
      Asked(kind: .request, words: "The staff survey, in full", owner: "Director", due: 30),
      Asked(
        kind: .agreedAction, words: "A visit of members to the front door", owner: "Director", due: 60, answered: 44,
        reply: "Four members came."),
      Asked(
        kind: .request, words: "A report on children who go missing", owner: "Chair of the partnership", of: 0,
        due: 100, answered: 130, reply: "The partnership had it on its agenda; the paper is public."),
      Asked(kind: .resolution, words: "That the report be noted", owner: "Panel"),
      Asked(
        kind: .recommendation, words: "That cabinet pay for two more hub managers", owner: "Leader of the council",
        of: 5, due: 61),
    ], leavesMeetingsEmpty: true)

  private static let improvement = DemoBoard(
    name: "Improvement Board", kind: .board,
    terms: "Follows the delivery plan to its end, action by action, with those who are accountable for each.",
    cadence: Cadence(words: "Every month", timesAYear: 12), isPublic: false, years: 2, next: 12, every: 30,
    time: "10:00", place: "Director’s office",
    members: [
      Member(name: "Dame Iris Holt", role: .chair, agency: "Independent adviser", comes: 100),
      Member(name: "Margaret Osei", role: .member, agency: "Larkmere Council", signIn: "margaret.osei", comes: 97),
      Member(name: "Helen Marsden", role: .member, agency: "Larkmere Council", signIn: "helen.marsden"),
      Member(name: "Anil Mistry", role: .member, agency: "Health", signIn: "anil.mistry", comes: 75),
    ],
    reports: [
      Report(
        title: "Progress of the delivery plan", owedBy: "Director", frequency: .monthly, source: "Terms of reference")
    ],
    agendas: [[.improvement, .performance]],
    asked: [
      Asked(
        kind: .agreedAction, words: "Supervision of every worker whose is late by more than a month",
        owner: "Heads of hubs", due: 28, answered: 26, reply: "Done, and two workers are off sick."),
      Asked(kind: .agreedAction, words: "One page of what slipped, for cabinet", owner: "Director", of: 5, due: 35),
    ])

  private static let monitoring = DemoBoard(
    name: "Strategic Monitoring Board", kind: .board,
    terms: "Monitors the contract and agrees what happens where progress stalls.",
    cadence: Cadence(words: "Every month", timesAYear: 12), isPublic: false, years: 2, next: 19, every: 30,
    time: "09:00", place: "Town Hall, room 4",
    members: [
      Member(name: "Howard Teale", role: .chair, agency: "Chief executive", comes: 94),
      Member(name: "Margaret Osei", role: .member, agency: "Larkmere Council", signIn: "margaret.osei"),
      Member(
        name: "Children’s commissioner for Larkmere", role: .adviser, agency: "Department for Education", comes: 88),
    ],
    reports: [
      Report(title: "Contract indicators", owedBy: "Director", frequency: .monthly, source: "Contract, schedule 3")
    ],
    agendas: [[.contract, .workforce]],
    asked: [
      Asked(
        kind: .request, words: "Targets for the indicators that have none", owner: "Director", due: 30, answered: 64,
        reply: "Set from the spring on.")
    ])

  private static let cabinet = DemoBoard(
    name: "Cabinet", kind: .cabinet, terms: "Decides for the council.",
    cadence: Cadence(words: "As it is called", timesAYear: nil), next: 26, every: 182, time: "18:00",
    place: "Town Hall, council chamber",
    members: [Member(name: "Cllr Gerald Finch", role: .chair, agency: "Leader of the council", comes: 100)],
    reports: [
      Report(
        title: "Annual report on the delivery plan", owedBy: "Director", frequency: .annual,
        source: "Delivery plan, section 6")
    ],
    agendas: [[.improvement]], asked: [])
}
