extension Clock {
  private static func authority(_ reference: String) -> Authority {
    .regulation("Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533)", reference)
  }
  private static let seenAlone = Meets.step(
    Visit.self, "a visit at which the child was seen alone", unless: Visit.doesNotCountAsAlone)

  /// `pf_first_visit`.
  static let privateFosteringFirst = Clock(
    "private-fostering-first-visit", "First private fostering visit", "the child must be visited and seen alone",
    starts: .privateFostering, within: .law(.workingDays(7)), metBy: seenAlone, owedBy: .keyWorker,
    authority: authority("regs 4 and 7"))

  /// `pf_visit_year1`, `pf_visit_later`.
  static let privateFosteringVisit = Clock(
    "private-fostering-visit", "Private fostering visit", "the child must be visited and seen alone",
    starts: .privateFostering, within: .law(.weeks(6)), then: .law(.weeks(6)),
    later: Later(after: .years(1), .law(.weeks(12))), metBy: seenAlone, owedBy: .keyWorker, warns: .weeks(1),
    authority: authority("reg 8(1)"))
}

extension Starts {
  /// From the decision that a child is privately fostered, until the case closes.
  static let privateFostering = Starts("when a child is known to be privately fostered") { history in
    history.records(of: ReferralDecision.self).compactMap { record in
      guard record.answers[ReferralDecision.decision] == .privateFostering else { return nil }
      return Start(
        day: record.on, until: history.span(Need.self, on: record.on)?.until,
        because: "Known to be privately fostered from \(record.on.words)", source: record.id.text, what: Need.lasting)
    }
  }
}
