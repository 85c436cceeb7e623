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
