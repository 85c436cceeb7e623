import Casework

extension CIN {
  static let rule8569Q = Rule<CIN>(
    "8569Q",
    "A referral from before the last working day before the census year is marked as leading to no "
      + "further action.",
    severity: .query,
    fields: [.details(.referralNFA, .referralDate)],
    hint: "A referral that led to nothing belongs in the census of the year in which that was decided.",
    examples: [
      """
      CINdetails ReferralNFA=true CINreferralDate=2026-03-30 !
      """,
      """
      CINdetails ReferralNFA=true CINreferralDate=2026-03-31
      """,
      """
      CINdetails ReferralNFA=false CINreferralDate=2026-03-30
      """,
    ],
    check: .child { child, breaks in
      for episode in child.episodes
      where episode.details.referralNFA.isTrue && episode.details.referralDate.isBefore(child.firstDay) {
        let details = episode.details
        do throws(WorkingCalendar.UnknownYear) {
          let day = try WorkingCalendar.england.day(1, workingDaysBefore: child.firstDay)
          if details.referralDate.isBefore(day) { breaks.add(details) }
        } catch {
          breaks.undecided(details, because: error)
        }
      }
    })
}
