/// The front door, from a contact to an allocated worker.
extension Timeline {
  static let frontDoor: [Timeline] = [
    Timeline(
      "A contact is decided on the next working day",
      """
      2026-03-06  contact  at=16:50 urgency=green
                  due contact-decision on 2026-03-09
                  soon contact-decision
                  due contact-green on 2026-03-09 at 16:50
                  why contact-decision: A manager must decide what happens within 1 working day
      2026-03-09  due contact-decision today
                  referral-decision  at=11:00 decision=assessment referrer_told=not-yet
                  met contact-decision
                  met contact-green
                  due referrer-feedback on 2026-03-12
                  due assessment on 2026-05-14
                  due assessment-review-point on 2026-03-23
                  due assessment-child-seen on 2026-03-16
      2026-03-11  case-note  note_type=referrer-told
                  met referrer-feedback
                  why referrer-feedback: It was met in time: Case note on 11 March 2026.
      """),
    Timeline(
      "A red contact is owed in hours, and the hours count",
      """
      2026-03-03  contact  at=09:00 urgency=red
                  due contact-red on 2026-03-03 at 13:00
                  no contact-amber
                  referral-decision  at=13:30 decision=strategy
                  met contact-red late
                  met contact-decision
                  met referrer-feedback
                  due strategy-discussion on 2026-03-04
      """),
    Timeline(
      "An amber contact is owed in a day",
      """
      2026-03-03  contact  at=09:00 urgency=amber
                  due contact-amber on 2026-03-04 at 09:00
      2026-03-05  late contact-amber by 1 days
                  late contact-decision by 1 days
                  referral-decision  at=10:00 decision=advice
                  met contact-amber 1 days late
                  no allocation
      """),
    Timeline(
      "Another contact’s decision does not decide this one",
      """
      2026-03-02  contact  at=10:00
      2026-03-03  referral-decision  at=10:00 decision=advice
      2026-03-10  contact  at=10:00
                  due contact-decision on 2026-03-11
      2026-03-16  late contact-decision by 5 days
      """),
    Timeline(
      "Feedback to somebody who cannot be told is not owed",
      """
      2026-03-03  contact  at=09:00 source=9
                  referral-decision  at=10:00 decision=nfa referrer_told=cannot
                  no referrer-feedback
      """),
    Timeline(
      "A team that waits for a worker",
      """
      2026-04-02  contact  at=09:00
                  referral-decision  at=10:00 decision=assessment worker=
                  due allocation on 2026-04-07
                  why allocation: leaving out 2 weekend days, Good Friday (3 April) and Easter Monday (6 April),
      2026-04-09  late allocation by 2 days
                  allocation  team=willow worker=grace
                  met allocation 2 days late
      """),
    Timeline(
      "A child who comes with a plan from elsewhere",
      """
      2026-03-02  transfer  kind=from-authority notified_on=2026-02-27 on_plan=yes
                  due transfer-in-conference on 2026-03-20
      2026-03-19  initial-conference  kind=transfer-in decision=adjourned quorate=no
                  not counted transfer-in-conference: the conference was not quorate
      2026-03-24  initial-conference  kind=transfer-in decision=plan
                  met transfer-in-conference 4 days late
      """),
    Timeline(
      "Christmas Eve",
      """
      2026-12-24  contact  at=16:00
                  due contact-decision on 2026-12-29
      """),
    Timeline(
      "A year whose bank holidays nobody knows yet is refused, not guessed",
      """
      2030-12-31  contact  at=16:00
                  undetermined contact-decision
                  why contact-decision: The bank holidays of 2031 are not known
      """),
  ]
}
