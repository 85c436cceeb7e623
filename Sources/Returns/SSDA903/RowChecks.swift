extension Rule.Check where Kind == SSDA903 {
  /// Asks of each Header row, with its child, whether it breaks the rule.
  static func header(_ isBroken: @escaping @Sendable (Header, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.header where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each Episodes row, with its child, whether it breaks the rule.
  static func episodes(_ isBroken: @escaping @Sendable (Episode, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.episodes where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each Reviews row, with its child, whether it breaks the rule.
  static func reviews(_ isBroken: @escaping @Sendable (Review, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.reviews where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each UASC row, with its child, whether it breaks the rule.
  static func uasc(_ isBroken: @escaping @Sendable (Uasc, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.uasc where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each OC2 row, with its child, whether it breaks the rule.
  static func oc2(_ isBroken: @escaping @Sendable (Oc2, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.oc2 where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each OC3 row, with its child, whether it breaks the rule.
  static func oc3(_ isBroken: @escaping @Sendable (Oc3, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.oc3 where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each AD1 row, with its child, whether it breaks the rule.
  static func ad1(_ isBroken: @escaping @Sendable (Ad1, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.ad1 where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each PlacedAdoption row, with its child, whether it breaks the rule.
  static func placedAdoption(_ isBroken: @escaping @Sendable (PlacedAdoption, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.placedAdoption where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each PrevPerm row, with its child, whether it breaks the rule.
  static func prevPerm(_ isBroken: @escaping @Sendable (PrevPerm, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.prevPerm where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each Missing row, with its child, whether it breaks the rule.
  static func missing(_ isBroken: @escaping @Sendable (Missing, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.missing where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each SWEpisodes row, with its child, whether it breaks the rule.
  static func swEpisodes(_ isBroken: @escaping @Sendable (SocialWorkerEpisode, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.swEpisodes where isBroken(row, child) { breaks.add(row) }
    }
  }
  /// Asks of each DoLo row, with its child, whether it breaks the rule.
  static func dolo(_ isBroken: @escaping @Sendable (Dolo, LookedAfterChild) -> Bool) -> Self {
    .child { child, breaks in
      for row in child.dolo where isBroken(row, child) { breaks.add(row) }
    }
  }
}
