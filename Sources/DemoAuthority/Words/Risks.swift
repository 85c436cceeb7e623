/// What people are worried about.
extension Bank {
  static func risks(_ theme: Theme) -> Bank {
    switch theme {
    case .abuse: abuseRisks
    case .drink, .drugs: bottleRisks
    case .harm, .sexual: harmRisks
    case .mind: mindRisks
    case .teen: teenRisks
    case .neglect, .disability: neglectRisks
    }
  }

  private static let abuseRisks = Bank(
    "risk-abuse",
    [
      "{Children} {have} lived with {dad}’s violence towards {mum} for as long as they can remember.",
      "There were {number} police calls in a year, and those are the ones that were made.",
      "The violence is getting worse and closer to {children}.",
    ],
    [
      "{Name} tries to stop it and could be hurt.", "{Mum} has gone back each time, and may again.",
      "{Dad} knows where they are.", "{Name} does not sleep and cannot learn.",
    ])
  private static let bottleRisks = Bank(
    "risk-bottle",
    [
      "{Children} {are} looked after by somebody who is not sober on several days a week.",
      "{Mum} has been found unable to wake with {name} in the house.",
    ],
    [
      "{Name} does what a parent should.", "Strangers come and go.",
      "Accidents have been near: a pan, the stairs, the road.", "{Mum} plays it down, and {dad} more so.",
    ])
  private static let harmRisks = Bank(
    "risk-harm",
    [
      "{Name} was hurt by somebody who should keep {him} safe, and the account of it changed twice.",
      "{Name} has said clearly what happened and has been asked to take it back.",
    ],
    [
      "The person it concerns still has a key.", "{Mum} does not believe {him}, or cannot.",
      "A younger child could be next.",
    ])
  private static let mindRisks = Bank(
    "risk-mind",
    [
      "When {mum} is ill she cannot see that she is, and {children} {are} alone with it.",
      "{Name} looks after {mum} and hides it.",
    ],
    [
      "There was no plan for the next time.", "{Mum} has had thoughts of ending her life and did not tell the GP.",
      "{Name} is missing school to watch over her.",
    ])
  private static let teenRisks = Bank(
    "risk-teen",
    [
      "{Name} is used by older people to carry drugs and money.",
      "{Name} goes missing for nights and comes back with things that cost more than they say.",
    ],
    [
      "{He} owes money, and so does somebody who hurts people.", "School is slipping away.",
      "{Mum} is frightened of who comes to the door.", "{He} does not see it as harm.",
    ])
  private static let neglectRisks = Bank(
    "risk-neglect",
    [
      "{Children} {are} hungry, cold and late more days than not.", "{Name}’s health needs are known and not met.",
      "Nobody is cruel; nobody is in charge.",
    ],
    [
      "It has gone on for two years.", "Each time help stops it slides back.",
      "{Name} is ashamed, and other children have noticed.", "The youngest cannot ask.",
    ])
}
