/// What those who made contact said.
extension Bank {
  /// - Parameter age: the eldest child's; what is said of the young is not said of those who are too young for it.
  static func concern(_ theme: Theme, age: Int) -> Bank {
    switch theme {
    case .teen where age < 10: neglectConcern
    case .abuse: abuseConcern
    case .neglect: neglectConcern
    case .drink: drinkConcern
    case .drugs: drugsConcern
    case .mind: mindConcern
    case .harm: harmConcern
    case .sexual: sexualConcern
    case .teen: teenConcern
    case .disability: disabilityConcern
    }
  }

  private static let abuseConcern = Bank(
    "concern-abuse",
    [
      "Officers were called to {street} at {hour} by a neighbour who heard shouting and something breaking.",
      "{Mum} rang 999 at {hour} and said that {dad} had pushed her against the kitchen door.",
      "A silent 999 call was traced to the address at {hour}; when officers came {mum} had a swollen lip.",
      "{Dad} came to the house at {hour} in breach of his bail and kicked at the front door until it gave.",
      "A passer-by saw {dad} drag {mum} by the arm along {street} at {hour}.",
      "{Mum} walked into the station and told the front counter that {dad} had held her by the throat the night before.",
    ],
    [
      .from(0, "{Children} {were} upstairs and heard it."),
      .from(2, "{Children} {were} on the stairs in night clothes when officers came."),
      .from(4, "{Children} {were} in the room; {name} stood between them."),
      .from(0, "{Children} {were} said to be asleep; no one had checked."),
      .from(4, "{Name} opened the door to the officers and said “they are doing it again”."),
      .unborn("{Mum} is expecting a baby, and fell against the table."),
    ],
    [
      "{Mum} did not want to make a statement.", "{Dad} was arrested and bailed not to go to the address.",
      "Both said that it was words only; the officer did not believe it.",
      "The risk was graded medium. It is the {times} call this year.",
      "{Mum} has gone to her sister’s and says she will not go back this time.",
    ])

  private static let neglectConcern = Bank(
    "concern-neglect",
    [
      Said(
        "{Name} has come to school hungry on most days for a month and takes food from other children’s trays.",
        ages: 4...11),
      .from(2, "{Name} has been in the same clothes all week; they smell of damp and staff have washed them twice."),
      .from(0, "{Children} {have} missed four appointments, two of them at the hospital."),
      "The health visitor found no food in the house but bread and squash, and the heating off.",
      .from(3, "A neighbour says {children} {were} in the front garden alone until after ten at night."),
      Said(
        "{Name} has had head lice since the start of term and a tooth that nobody has taken {him} to have seen.",
        ages: 4...11),
      .unborn("{Mum} is six months on and has kept one appointment with the midwife of seven."),
    ],
    [
      .from(5, "Attendance is 71 per cent."), "{Mum} says that the washing machine broke and that she is managing.",
      "{Mum} was spoken to and agreed, and nothing has changed.", "The flat has black mould in both bedrooms.",
      .from(4, "{Name} told a teaching assistant that {he} puts {himself} to bed."),
    ],
    [
      "Early help was offered twice and not taken up.",
      "They have worked with the family for a year and are more worried now.",
      "It is not one thing; it is all of it, every day.", "They ask that somebody sees the bedrooms.",
    ])

  private static let drinkConcern = Bank(
    "concern-drink",
    [
      .from(1, "{Mum} came to fetch {children} smelling of drink and could not walk straight."),
      Said(
        "{Dad} was found asleep on the sofa at {hour} with the front door open and {name} in the bath.", ages: 1...6),
      .from(6, "{Name} rang 999 because {mum} would not wake up."),
      "An ambulance took {mum} to hospital at {hour} after she fell on the stairs.",
    ],
    [
      Said("There were empty bottles in the kitchen and under the cot.", ages: 0...3),
      .from(5, "{Name} said that it is “a bottle day” most days now."),
      .from(0, "{Nan} took {children} for the night."), "It is the {times} time since the summer.",
    ],
    [
      "{Mum} says that she drinks no more than anybody.", "{Mum} said that she is ashamed and would like help.",
      "Nobody sober was in the house.",
    ])

  private static let drugsConcern = Bank(
    "concern-drugs",
    [
      "A warrant was carried out at the address at {hour}; cannabis, a scale and cash were in the kitchen.",
      .from(0, "{Dad} was stopped in the car with {children} in the back and tested positive for cocaine."),
      Said("Staff at the nursery found a wrap in {name}’s coat pocket.", ages: 2...4),
      "The housing officer saw needles in the bathroom, in reach of a child.",
    ],
    [
      .from(0, "{Children} {were} there."), .from(0, "{Name} slept through it in the next room."),
      "People come to the flat at all hours, the neighbours say.",
    ],
    [
      "{Mum} says that it is {dad}’s and that he does not live there.",
      "{Mum} is known to the drug service and missed her last three visits.",
      .from(0, "Nobody could say who was looking after {children}."),
    ])

  private static let mindConcern = Bank(
    "concern-mind",
    [
      .from(0, "{Mum} told the GP that she hears voices telling her that {children} would be better off without her."),
      .from(10, "{Mum} has not left the house for five weeks and {name} does the shopping."),
      "{Mum} was admitted under the Mental Health Act last night; {dad} cannot be reached.",
      .from(5, "{Name} told school that {he} stays awake to make sure that {mum} is breathing."),
      .unborn("{Mum} told the midwife that she is afraid of what she might do when the baby is there."),
    ],
    [
      .from(0, "{Nan} is with {children} until tomorrow."), .from(5, "{Name} has missed eleven days of school."),
      "The curtains are drawn all day.",
    ],
    [
      "{Mum} has stopped her medicine.", "{Mum} has asked for help and is waiting for the crisis team.",
      "There was a spell like this two years ago, and it lasted a winter.",
    ])

  private static let harmConcern = Bank(
    "concern-harm",
    [
      .from(4, "{Name} came to school with a bruise the shape of a hand on the upper arm."),
      .from(1, "{Name} was brought to accident and emergency with a broken wrist two days after it happened."),
      Said("{Name} told {teacher} that {dad} hits {him} with a slipper when {he} gets sums wrong.", ages: 6...12),
      .from(4, "A swimming teacher saw three straight marks across {name}’s back."),
      Said("The health visitor saw bruises on both of {name}’s ears; {he} cannot yet walk.", ages: 0...0),
      .unborn("{Dad} was convicted of hurting a baby four years ago, and {mum} is expecting a child of his."),
    ],
    [
      .from(3, "{He} said “I fell”, and then that {he} is not allowed to say."),
      .from(0, "The account {mum} gave does not fit the injury, the doctor says."),
      .from(5, "{He} begged that nobody rings home."),
      .unborn("{Mum} says that it was another man, and that he has changed."),
    ],
    [
      "There are brothers and sisters at home or close by.", .from(4, "School have kept {him} there and wait to hear."),
      .from(0, "Photographs were not taken."),
    ])

  private static let sexualConcern = Bank(
    "concern-sexual",
    [
      .from(4, "{Name} told {teacher} that {mum}’s friend comes into {his} room at night and that it is a secret."),
      .from(4, "{Name} drew pictures in class that no child of that age should know of."),
      "A man with a conviction for offences against children has been seen at the address.",
    ],
    [
      .from(3, "{He} has stopped eating and cries at home time."), .from(4, "{He} said that {mum} knows."),
      .from(4, "{He} was calm when {he} said it, and then asked to go out to play."),
      "Who else comes to the home is not known.",
    ],
    [
      "Nobody at home has been told that we have been told.",
      .from(4, "School wait for advice before the end of the day."),
    ])

  private static let teenConcern = Bank(
    "concern-teen",
    [
      "{Name} has been missing since yesterday; it is the {times} time this year.",
      .from(12, "{Name} was found in a flat forty miles away with two older boys, £240 and a second telephone."),
      .from(13, "{Name} was stopped at {hour} in a car with three men; one is known for supplying drugs."),
      .from(11, "{Name} was excluded from school after a knife was found in {his} bag."),
    ],
    [
      "{Mum} says that she cannot keep {him} in.", "{He} would not say where {he} had been.",
      "{He} has new trainers and no money of {his} own.",
    ],
    [
      "{He} said “you lot can’t do anything”.", "{His} school place is at risk.",
      "A younger child in the family looks up to {him}.",
    ])

  private static let disabilityConcern = Bank(
    "concern-disability",
    [
      "{Mum} cares for {name} day and night and says that she cannot go on without a break.",
      .from(0, "{Name}’s seizures are worse and the family have no overnight help."),
      .from(8, "{Name} is too strong for {mum} to hold when crossing roads now."),
    ],
    [
      "{Dad} works nights.", "The other children get what is left of the day.",
      "Three services assess and none provides.",
    ],
    ["They ask for an assessment and short breaks.", "{Mum} asked for this call to be made."])
}
