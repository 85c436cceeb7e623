/// Which records a break of a rule points at besides the one that is wrong.
struct CINAlso: OptionSet, Sendable {
  let rawValue: Int
  static let details = CINAlso(rawValue: 1)
  static let identifiers = CINAlso(rawValue: 2)
}

/// The shapes that most rules have: a question asked of every record of a kind. True is a break.
extension Rule.Check where Kind == CIN {
  static func identifiers(_ isBroken: @escaping @Sendable (CINIdentifiers, CINCase) -> Bool) -> Self {
    .child { child, breaks in
      if child.identifiers.row != nil, isBroken(child.identifiers, child) { breaks.add(child.identifiers) }
    }
  }

  static func characteristics(_ isBroken: @escaping @Sendable (CINCharacteristics) -> Bool) -> Self {
    .child { child, breaks in
      let characteristics = child.child.characteristics
      if characteristics.row != nil, isBroken(characteristics) { breaks.add(characteristics) }
    }
  }

  static func details(
    also: CINAlso = [], _ isBroken: @escaping @Sendable (CINDetails, CINCase) -> Bool
  ) -> Self {
    .child { child, breaks in
      for episode in child.episodes where episode.details.row != nil && isBroken(episode.details, child) {
        breaks.add(episode.details)
        if also.contains(.identifiers) { breaks.add(child.identifiers) }
      }
    }
  }

  static func assessments(
    also: CINAlso = [], _ isBroken: @escaping @Sendable (CINAssessment, CINDetails, CINCase) -> Bool
  ) -> Self { records({ $0.assessments.isEmpty }, { $0.assessments }, also, isBroken) }

  static func cinPlans(
    also: CINAlso = [], _ isBroken: @escaping @Sendable (CINPlan, CINDetails, CINCase) -> Bool
  ) -> Self { records({ $0.cinPlans.isEmpty }, { $0.cinPlans }, also, isBroken) }

  static func section47s(
    also: CINAlso = [], _ isBroken: @escaping @Sendable (CINSection47, CINDetails, CINCase) -> Bool
  ) -> Self { records({ $0.section47s.isEmpty }, { $0.section47s }, also, isBroken) }

  static func protectionPlans(
    also: CINAlso = [], _ isBroken: @escaping @Sendable (CINProtectionPlan, CINDetails, CINCase) -> Bool
  ) -> Self { records({ $0.protectionPlans.isEmpty }, { $0.protectionPlans }, also, isBroken) }

  static func reviews(_ isBroken: @escaping @Sendable (CINReview) -> Bool) -> Self {
    .child { child, breaks in
      for plan in child.protectionPlans {
        for review in plan.reviews where isBroken(review) { breaks.add(review) }
      }
    }
  }

  private static func records<Record: CINRow>(
    _ hasNone: @escaping @Sendable (CINCase) -> Bool, _ list: @escaping @Sendable (CINDetails) -> [Record],
    _ also: CINAlso,
    _ isBroken: @escaping @Sendable (Record, CINDetails, CINCase) -> Bool
  ) -> Self {
    .child { child, breaks in
      if hasNone(child) { return }
      for episode in child.episodes {
        for record in list(episode.details) where record.row != nil && isBroken(record, episode.details, child) {
          breaks.add(record)
          if also.contains(.details) { breaks.add(episode.details) }
          if also.contains(.identifiers) { breaks.add(child.identifiers) }
        }
      }
    }
  }
}
