extension Clock {
  private static func authority(_ reference: String) -> Authority {
    .regulation("Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533)", reference)
  }
  private static let seenAlone = Meets.step(
    Visit.self, "a visit at which the child was seen alone", unless: Visit.doesNotCountAsAlone)

  /// `pf_first_visit`.
  static let privateFosteringFirst = Clock(
    "private-fostering-first-visit", "First private fostering visit", "the child must be visited and seen alone",
    starts: .privateFostering(.firstYear), within: .law(.workingDays(7)), metBy: seenAlone, owedBy: .keyWorker,
    authority: authority("regs 4 and 7"))

  /// `pf_visit_year1`.
  static let privateFosteringYear = Clock(
    "private-fostering-visit", "Private fostering visit", "the child must be visited and seen alone",
    starts: .privateFostering(.firstYear), within: .law(.weeks(6)), then: .law(.weeks(6)), metBy: seenAlone,
    owedBy: .keyWorker, warns: .weeks(1), authority: authority("reg 8(1)(a)"))

  /// `pf_visit_later`.
  static let privateFosteringLater = Clock(
    "private-fostering-later-visit", "Private fostering visit after the first year",
    "the child must be visited and seen alone",
    starts: .privateFostering(.later), within: .law(.weeks(12)), then: .law(.weeks(12)), metBy: seenAlone,
    owedBy: .keyWorker, warns: .weeks(2), authority: authority("reg 8(1)(b)"))
}

extension Starts {
  enum PrivateFosteringYear { case firstYear, later }

  /// From the decision that a child is privately fostered, until the case closes; the first year, or what comes after.
  static func privateFostering(_ year: PrivateFosteringYear) -> Starts {
    Starts("when a child is known to be privately fostered") { history in
      history.records(of: ReferralDecision.self).compactMap { record in
        guard record.answers[ReferralDecision.decision] == .privateFostering else { return nil }
        let closed = history.span(Need.self, on: record.on)?.until
        let anniversary = record.on.adding(years: 1)
        if year == .firstYear {
          let until = closed.map { min($0, anniversary) } ?? anniversary
          return Start(record, until: until, because: "Known to be privately fostered since \(record.on.words)")
        }
        if let closed, closed <= anniversary { return nil }
        return Start(
          day: anniversary, until: closed, because: "A year privately fostered on \(anniversary.words)",
          source: record.id.text)
      }
    }
  }
}
