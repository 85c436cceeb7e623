import Casework

/// What assessments and enquiries say.
extension Bank {
  static let dayInLife = Bank(
    "day",
    [
      .from(4, "{Name} wakes before anybody else and puts the television on low."),
      .from(2, "{Name} shares a bed with {sibling} and wakes when the front door goes."),
      .from(3, "{Mum} wakes {name} at seven and there is breakfast on most days."),
      .from(6, "{Name} gets up, dressed and out by {himself}."),
      Said("{Name} wakes twice in the night and {mum} is the one who gets up.", ages: 0...1),
      Said("{Name} is up at six and has milk and cartoons until {mum} wakes.", ages: 1...3),
    ],
    [
      .from(4, "School is where {he} eats best and talks most."), .from(4, "{He} is late about two days in five."),
      .from(4, "{He} goes to breakfast club and likes it."),
      .from(4, "The walk takes half an hour because the bus costs money."),
      Said("{He} is in the pushchair or the cot for much of the day.", ages: 0...2),
      Said("Stay and play at the children’s centre is the best hour of the week.", ages: 0...3),
    ],
    [
      .from(4, "After school {he} waits to see what sort of evening it is."),
      .from(3, "Evenings are spent on a telephone that is {mum}’s."),
      "{Nan} comes on Wednesdays, and Wednesdays are good.", "Bedtime is when {he} falls asleep.",
      .from(2, "{He} goes to bed at eight with a story, when {mum} is well."),
    ])

  static let unbornDay = Bank(
    "unborn-day",
    [
      "The baby is not born yet. {Mum} has booked late and has kept three of seven appointments.",
      "The baby is growing as expected, the midwife says. {Mum} talks to the bump and has a name in mind.",
      "There is a cot and little else. {Mum} is staying on a friend’s sofa until the flat is ready.",
    ])

  static let development = Bank(
    "development",
    [
      "{Name} is meeting the milestones for {his} age.",
      .from(7, "{Name} is a year behind in reading and ahead in number."),
      Said("Speech is delayed and a referral has been made.", ages: 2...8),
      .from(1, "{Name} is small for {his} age and has not been seen by a dentist."),
      .from(4, "{Name} is doing well at school, which {he} calls {his} place."),
    ],
    [
      "{His} immunisations are up to date.", "Two immunisations are missing.",
      .from(3, "{He} has friends, and keeps them away from home."),
      .from(3, "{He} is clumsy when tired, and often tired."),
    ])

  static let identity = Bank(
    "identity",
    [
      Said("{Mum} chose {his} names from both families, and sings to {him} in {language}.", ages: 0...2),
      Said("{His} skin and hair are cared for, and there are photographs of both families on the wall.", ages: 0...3),
      .from(4, "{Name} speaks {language} at home and English at school, and is proud of both."),
      .from(3, "Faith matters to {mum}; {name} goes on Saturdays and likes the singing."),
      .from(3, "{Name} asks where {his} father’s people are from; nobody has told {him}."),
      .from(3, "{Name} sees {himself} as from Larkmere first, {he} says."),
      .from(3, "Food, prayer and grandparents are what home means to {name}."),
    ])

  static let parenting = Bank(
    "parenting",
    [
      "{Mum} loves {children} and says so, and they come to her.",
      "{Mum} knows what {children} need and cannot always do it.",
      "{Mum} sees the trouble as everybody else’s.", "{Mum} is a different parent on a good day.",
    ],
    [
      "{Dad} has been hard to engage; three letters and two calls went unanswered before he came.",
      "{Dad} says that it is over and that he has changed; nothing shows it yet.",
      .from(4, "{Dad} does the school run and the cooking, and nobody had asked him."),
      "There is no routine for meals or sleep.",
      "Rules change with the mood of the house.",
    ])

  static let environment = Bank(
    "environment",
    [
      "Two rooms on the second floor, damp in both; rent is six weeks behind.",
      "A council house in fair repair, with a garden that is used.",
      .from(4, "Temporary housing, the third in a year, an hour from school."),
      "A privately rented flat; the landlord will not mend the boiler.",
    ],
    [
      "They live on benefits, with deductions for an old debt.",
      "{Dad} works nights at the warehouse and money is short rather than absent.",
      "Neighbours help, and also complain.", "{Nan} lives four streets away and is the net under them.",
    ])

  static let adults = Bank(
    "adults",
    [
      "{Mum} lives there. {Dad} says that he does not, and his post comes to the address.",
      "{Mum} and {dad} both live there; {nan} comes daily.",
      "{Mum}’s new partner stays most nights. He was asked for his date of birth and gave it; police checks are back and clear.",
      "{Mum} alone. {Dad} sees them at {nan}’s on Sundays.",
    ])

  static let others = Bank(
    "others",
    [
      "{Others}", "{Others} The worry is the same for each, and the younger feels it more.",
      "{Others} Each was seen and spoken to by {himself}.",
    ])

  static let past = Bank(
    "past",
    [
      "There have been {number} contacts in two years, each looked at alone. Together they show a pattern: a crisis, a promise, quiet, a crisis.",
      "{Mum} was herself known to children’s services as a child, and tells it differently from the file.",
      "A plan three years ago ended when {dad} left. He came back in the spring.",
      "Early help worked for a year with some success, until the worker left.",
      "There is no earlier record here; the family moved from another authority, whose file has been asked for.",
    ])

  static let parentViews = Bank(
    "parent-views",
    [
      "{Mum}: “I know how it looks. I want someone to help, not to watch me.”",
      "{Mum}: “You only ever come when it’s bad.”",
      "{Mum} agrees with most of it and not with the word neglect.",
      .from(4, "{Mum}: “I’d rather you asked me than asked the school.”"),
    ],
    [
      .from(3, "{Dad}: “I never touched the kids.”"), "{Dad} was offered three times and did not come.",
      "{Dad} says that he will do what it takes, and has signed up for the course.",
      "{Dad} could not be reached; his mother has passed on a letter.",
    ])

  static let strengths = Bank(
    "strengths",
    [
      "{Mum} asked for help before it was offered.",
      .from(4, "{Name} has one grown-up at school {he} tells things to."),
      "{Nan} is steady, close by and wants to help.",
      "Health appointments have been kept this month.",
      "The brothers and sisters look after each other, though it should not be their work.",
      "{Mum} went to the group and came back the week after.", "There is warmth in the house, seen on every visit.",
    ],
    ["It has held for six weeks.", "It depends on {nan}.", "It is new, and untested.", "It was true last time too."])

  static let analysis = Bank(
    "analysis",
    [
      "For {name} this means a childhood spent on watch: the worry is constant even when nothing happens.",
      "What {name} shows is what a child shows who cannot rely on tomorrow being like today.",
      "Each event on its own was explained; together they cannot be. {Name} is being harmed by what has become ordinary.",
      "{Name} is loved, and is not looked after well enough; both are true.",
    ],
    [
      "Without change it will go on: it has after each promise before.",
      "It may hold if {nan} stays close and {dad} stays away; neither is certain.",
      "We have perhaps been too ready to believe that it was getting better.",
      "The strengths are real and are not yet enough.",
      "It can change: {mum} has seen it for herself for the first time.",
    ],
    [
      "We are fairly sure of this.", "We are less sure of {dad}’s part, because we have hardly met him.",
      .from(4, "What {name} says, what school sees and what the police log agree."),
    ])

  static let notKnown = Bank(
    "not-known",
    [
      "Where {dad} really lives. Police and housing have been asked.",
      "What happened in the other authority; the file is promised for next week.",
      "How much {mum} drinks when nobody is there.",
      "Who else has a key.", .from(3, "What {name} would say if nobody at home could hear of it."),
    ])

  static let reasons = Bank(
    "reasons",
    [
      "The needs are more than universal services can meet, and {mum} wants help.",
      "The threshold is met: what {name} lives with is doing harm, and has for long.",
      "It was weighed against the history, which tipped it.", "Less was tried, and did not last.",
      .from(3, "{Name}’s own words were what decided it."),
    ],
    [
      "A lesser step was considered and would repeat what failed.", "The family agree.",
      "Not all of the family agree, and that was heard.",
      "The manager and I went through it against the threshold document.",
    ])

  static let closingReasons = Bank(
    "closing-reasons",
    [
      "{Children} {are} safe and {mum} has what she needs around her.",
      "The changes have lasted three months and were seen, not only told.",
      .from(4, "School and {nan} know what to look for and whom to ring."),
      "The help that is needed now is not ours, and is in place.",
    ])

  /// What an agency tells that was asked.
  static func said(by agency: Agency) -> Bank {
    switch agency {
    case .police: policeSaid
    case .school: schoolSaid
    case .health: healthSaid
    default: agencySaid
    }
  }

  private static let policeSaid = Bank(
    "police-said",
    [
      "Three calls to the address in six months", "Nothing recorded since the last contact",
      "{Dad} has a caution for assault, four years old", "Nothing known of anybody at the address",
    ])
  private static let schoolSaid = Bank(
    "school-said",
    [
      .from(4, "Attendance is {percent} per cent; late on Mondays"),
      .from(4, "{Name} is quieter than last term and eats a lot at lunch"),
      .from(4, "Nothing that worries us; {mum} comes to every parents’ evening"),
      Said("Comes to nursery on two of the five mornings that there is a place for", ages: -1...3),
      Said("No place has been asked for yet", ages: -1...3),
    ])
  private static let healthSaid = Bank(
    "health-said",
    [
      "Last seen in the clinic in the spring; two appointments missed",
      Said("Weight is on the line; immunisations due", ages: 0...5), .from(5, "Known to us; not seen for eleven weeks"),
      .unborn("Booked late; three of seven appointments kept"), .from(4, "Immunisations up to date; no dentist"),
    ])
  private static let agencySaid = Bank(
    "agency-said", ["{Mum} keeps her appointments with us", "Known to us; not seen for eleven weeks"])
}
