/// What assessments and enquiries say.
extension Bank {
  static let dayInLife = Bank(
    "day",
    [
      "{Name} wakes before anybody else and puts the television on low.",
      "{Name} shares a bed with {other} and wakes when the front door goes.",
      "{Mum} wakes {name} at seven and there is breakfast on most days.",
      "{Name} gets up, dressed and out by {himself}.",
    ],
    [
      "School is where {he} eats best and talks most.", "{He} is late about two days in five.",
      "{He} goes to breakfast club and likes it.",
      "The walk takes half an hour because the bus costs money.",
    ],
    [
      "After school {he} waits to see what sort of evening it is.",
      "Evenings are spent on a telephone that is {mum}’s.", "{Nan} comes on Wednesdays, and Wednesdays are good.",
      "Bedtime is when {he} falls asleep.", "{He} goes to bed at eight with a story, when {mum} is well.",
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
      "{Name} is meeting the milestones for {his} age.", "{Name} is a year behind in reading and ahead in number.",
      "Speech is delayed and a referral has been made.",
      "{Name} is small for {his} age and has not been seen by a dentist.",
      "{Name} is doing well at school, which {he} calls {his} place.",
    ],
    [
      "{His} immunisations are up to date.", "Two immunisations are missing.",
      "{He} has friends, and keeps them away from home.", "{He} is clumsy when tired, and often tired.",
    ])

  static let identity = Bank(
    "identity",
    [
      "{Name} speaks {language} at home and English at school, and is proud of both.",
      "Faith matters to {mum}; {name} goes on Saturdays and likes the singing.",
      "{Name} asks where {his} father’s people are from; nobody has told {him}.",
      "{Name} sees {himself} as from Larkmere first, {he} says.",
      "Food, prayer and grandparents are what home means to {name}.",
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
      "{Dad} does the school run and the cooking, and nobody had asked him.", "There is no routine for meals or sleep.",
      "Rules change with the mood of the house.",
    ])

  static let environment = Bank(
    "environment",
    [
      "Two rooms on the second floor, damp in both; rent is six weeks behind.",
      "A council house in fair repair, with a garden that is used.",
      "Temporary housing, the third in a year, an hour from school.",
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
      "{Mum}: “I’d rather you asked me than asked the school.”",
    ],
    [
      "{Dad}: “I never touched the kids.”", "{Dad} was offered three times and did not come.",
      "{Dad} says that he will do what it takes, and has signed up for the course.",
      "{Dad} could not be reached; his mother has passed on a letter.",
    ])

  static let strengths = Bank(
    "strengths",
    [
      "{Mum} asked for help before it was offered.", "{Name} has one grown-up at school {he} tells things to.",
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
      "What {name} says, what school sees and what the police log agree.",
    ])

  static let notKnown = Bank(
    "not-known",
    [
      "Where {dad} really lives. Police and housing have been asked.",
      "What happened in the other authority; the file is promised for next week.",
      "How much {mum} drinks when nobody is there.",
      "Who else has a key.", "What {name} would say if nobody at home could hear of it.",
    ])

  static let reasons = Bank(
    "reasons",
    [
      "The needs are more than universal services can meet, and {mum} wants help.",
      "The threshold is met: what {name} lives with is doing harm, and has for long.",
      "It was weighed against the history, which tipped it.", "Less was tried, and did not last.",
      "{Name}’s own words were what decided it.",
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
      "School and {nan} know what to look for and whom to ring.",
      "The help that is needed now is not ours, and is in place.",
    ])

  static let agencySaid = Bank(
    "agency-said",
    [
      "Attendance is {percent} per cent; late on Mondays",
      "Last seen in the clinic in the spring; two appointments missed", "Nothing recorded since the last contact",
      "Three calls to the address in six months",
      "{Name} is quieter than last term and eats a lot at lunch", "Weight is on the line; immunisations due",
      "{Mum} keeps her appointments with us", "Known to us; not seen for eleven weeks",
    ])
}
