import Casework

/// What the trouble is in a family, as far as words, factors and categories go.
enum Theme: String, CaseIterable, Sendable {
  case abuse, neglect, drink, drugs, mind, harm, sexual, teen, disability

  var need: PrimaryNeed {
    switch self {
    case .abuse, .neglect, .harm, .sexual: .abuse
    case .drink, .drugs: .dysfunction
    case .mind: .parentalIllness
    case .teen: .behaviour
    case .disability: .disability
    }
  }

  var factors: [AssessmentFactor] {
    switch self {
    case .abuse: [.violenceParent, .emotionalAbuse]
    case .neglect: [.neglect, .mentalHealthParent]
    case .drink: [.alcoholParent, .neglect]
    case .drugs: [.drugsParent, .neglect]
    case .mind: [.mentalHealthParent, .youngCarer]
    case .harm: [.physicalByAdult]
    case .sexual: [.sexualByAdult]
    case .teen: [.missing, .criminalExploitation, .behaviour]
    case .disability: [.learningChild, .illnessChild]
    }
  }

  var category: ProtectionPlan.Category {
    switch self {
    case .abuse, .teen: .emotional
    case .harm: .physical
    case .sexual: .sexual
    default: .neglect
    }
  }

  /// A theme that a plan of this category can be about.
  static func of(_ category: ProtectionPlan.Category, _ chance: inout Chance) -> Theme {
    switch category {
    case .neglect: chance.weighted([(.neglect, 6), (.drink, 3), (.drugs, 2), (.mind, 2)])
    case .emotional: chance.weighted([(.abuse, 6), (.mind, 1)])
    case .physical: .harm
    case .sexual: .sexual
    case .multiple: .abuse
    }
  }

  /// The trouble of young people is no trouble of a family that has none.
  func fitting(_ kids: [KidWanted]) -> Theme { self == .teen && kids.allSatisfy { $0.age < 11 } ? .neglect : self }

  /// Of a family that comes to notice: mostly domestic abuse, as the police see it.
  static func usual(_ chance: inout Chance) -> Theme {
    chance.weighted([
      (.abuse, 52), (.neglect, 13), (.drink, 7), (.drugs, 5), (.mind, 8), (.harm, 5), (.teen, 6), (.disability, 4),
    ])
  }

  /// Who makes contact. The police send more than six times as many as any other agency, mostly about domestic abuse.
  func source(_ chance: inout Chance) -> ReferralSource {
    switch self {
    case .abuse:
      return chance.weighted([(.police, 92), (.school, 2), (.family, 2), (.housing, 1), (.earlyHelp, 1), (.gp, 2)])
    case .harm, .sexual:
      return chance.weighted([
        (.police, 46), (.school, 24), (.emergencyDepartment, 12), (.family, 9), (.child, 3), (.gp, 6),
      ])
    case .teen:
      return chance.weighted([(.police, 70), (.school, 11), (.family, 9), (.legal, 5), (.otherAuthority, 5)])
    case .disability:
      return chance.weighted([(.otherHealth, 34), (.school, 30), (.family, 26), (.gp, 10)])
    case .neglect, .drink, .drugs, .mind:
      return chance.weighted([
        (.police, 58), (.school, 14), (.healthVisitor, 7), (.otherHealth, 4), (.anonymous, 4), (.acquaintance, 4),
        (.family, 3), (.housing, 3), (.gp, 2), (.earlyHelp, 2), (.emergencyDepartment, 3),
      ])
    }
  }
}
/// What people are worried about.
extension Bank {
  static func risks(_ theme: Theme, age: Int) -> Bank {
    switch theme {
    case .teen where age < 10: neglectRisks
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
