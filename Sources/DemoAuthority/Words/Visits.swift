/// What a worker writes after a visit.
extension Bank {
  static let looked = Bank(
    "looked",
    [
      "{Name} was clean and dressed for the weather.", "{Name} looked tired, with dark rings under the eyes.",
      .from(4, "{Name} was in school uniform and wanted to show a certificate."),
      "{Name} sat close to {mum} and watched the door.",
      .from(3, "{Name} was full of talk and pulled out one toy after another."),
      "{Name} had a cough and said that it had been a week.",
      .from(3, "{Name} was quiet at first and drew while we talked."),
      .from(3, "{Name} had a new haircut and was pleased that it was noticed."),
    ],
    [
      .from(3, "{He} ate while I was there, and well."), .from(3, "{He} did not look at {dad} once."),
      .from(3, "{He} laughed at the dog and showed me a trick."),
      "{His} hands were cold; the flat was colder.", .from(3, "{He} answered in single words until we were outside."),
      "{He} went to {mum} for comfort and got it.", .from(3, "{He} asked twice when I would come again."),
    ])

  static let lookedBaby = Bank(
    "looked-baby",
    [
      "{Name} was awake, bright and following faces.", "{Name} was asleep in the cot, on the back, at a good warmth.",
      "{Name} was in the pushchair with a bottle propped up; I asked {mum} to hold {him} and she did.",
      "{Name} smiled at {mum} and she smiled back.", "{Name} was unsettled and cried for most of the visit.",
    ],
    [
      "The red book shows {him} on the same line.", "{His} nappy was full and was changed when I said so.",
      "{He} has put on weight since last time.", "{He} has not been weighed for three weeks.",
    ])

  static let home = Bank(
    "home",
    [
      "The kitchen was clean, with food in the cupboards for some days.",
      "There was little in the fridge: milk, half a loaf and a takeaway box.",
      "The front room was tidy; the stairs were blocked with bags of washing.",
      "The back door has been mended and locks now.",
      "The flat was warm, and the beds had covers.", "The bedroom the children share is damp along the outside wall.",
      "I saw every room. The smoke alarm did not work and I have told housing.",
      "The hole in the bedroom door is still there.",
    ],
    [
      "{Mum} spoke to {children} warmly and told them what would happen next.",
      "{Mum} was on the telephone for most of it and sharp when interrupted.",
      "{Dad} was there, though the plan says that he is not, and left when I asked.",
      "{Nan} was cooking and clearly runs the house.",
      "A man I do not know was in the kitchen; {mum} said he was mending the boiler.",
      .from(4, "{Mum} had the school letters on the wall and knew the week’s times."),
      "There was no sign of alcohol, and I looked where it had been before.",
      "Both parents talked over each other about money.",
    ])

  static let seenElsewhere = Bank(
    "seen-elsewhere",
    [
      "Seen in the quiet room with a box of felt pens.",
      .from(4, "Seen in the library corner at break, with {teacher} outside the door."),
      .from(4, "We walked round the field."),
      .from(4, "Seen in the family room; {teacher} brought {him} out of maths."),
    ],
    [
      .from(4, "Staff say that mornings are better and Mondays are worst."),
      .from(4, "Attendance since the last visit is {percent} per cent."),
      .from(4, "{Teacher} says that {name} is calmer and has joined a club."),
      .from(4, "{Teacher} says that {name} falls asleep after lunch."),
      .from(4, "There has been nothing new to report from school."),
    ])

  static let since = Bank(
    "since",
    [
      "The routine chart is on the fridge and mostly ticked.", "Less has changed than was promised.",
      "{Mum} has been to two of three sessions.",
      "There has been no police call since the last visit.",
      "There was a police call on the weekend, and {mum} did not mention it until asked.",
      "{Dad} has not been seen since the order.", "The heating is on and the debt is on a plan.",
      "Appointments were kept for the first time this year.",
      "It is the same as a month ago, and I have said so to {mum}.",
    ])

  static let effect = Bank(
    "effect",
    [
      .from(4, "I told the manager the same day and we asked school to watch Mondays."),
      .from(8, "A lock was fitted to the bedroom door."),
      .from(4, "Visits are now on Mondays after school, as {he} asked."),
      .from(3, "I went through with {mum} what {he} had said, in {his} words and with {his} leave."),
      .from(3, "It is in the plan as {he} said it."), .from(3, "The advocate will see {him} before the next meeting."),
      .from(4, "We will ask the school nurse to see {him} this week."),
      "The contact with {dad} is now at the centre, with somebody there.",
    ])

  static let worry = Bank(
    "worry",
    [
      "{Dad}’s coat and work boots were in the hall.", "{Mum} had a bruise at the wrist and covered it.",
      "{Name} has lost weight, and the fridge was empty again.", "{Mum} smelled of drink at eleven in the morning.",
      "{Name} flinched when the door went.",
    ],
    [
      "I rang my manager from the car; {nan} came to stay the night.",
      "I spoke with {mum} alone and gave her the helpline; she agreed to a call tomorrow.",
      "I told the health visitor, who will go on Thursday.", "I asked the police for the log of the last two weeks.",
    ])

  static let notAlone = Bank(
    "not-alone",
    [
      "{Mum} would not leave the room.", "{He} held on to {mum} and did not want to go out.",
      "The visit was cut short by an appointment.",
      "{He} is too young to be without {mum} for long; I watched {him} play with her out of sight.",
      "There was nowhere to talk that could not be overheard.",
    ],
    [.from(4, "I will see {him} at school next time."), "I will come when {mum} is at work and {nan} is there."])

  static let failedNext = Bank(
    "failed-next",
    [
      .from(4, "Ring the school now and see {name} there tomorrow"),
      "Come again tomorrow at eight, unannounced, with a colleague",
      "Ring {mum} tonight and {nan} if she does not answer; go back on Friday",
      "Ask the police for a welfare check if not seen by tomorrow evening",
    ])

  static let familyPresent = Bank(
    "present",
    [
      "{Mum}", "{Mum} and {nan}", "{Mum}, and {dad} for the last ten minutes", "{Mum} and a friend of hers",
      "Nobody else",
      "{Dad}; {mum} was at work", "{Mum} and {sibling}",
    ])
}
