/// A child before the birth, and what begins with it.
extension Timeline {
  static let unborn: [Timeline] = [
    Timeline(
      "A child who is not born yet",
      """
      2026-02-02  child expected 2026-06-12
                  strategy-discussion  threshold_met=yes
                  due pre-birth-conference on 2026-04-03
                  due initial-conference on 2026-02-23
                  why pre-birth-conference: at least 10 weeks before Friday 12 June 2026
      2026-02-18  section-47-enquiry  begun_on=2026-02-02 seen=no outcome=substantiated_icpc conference_needed=yes conference_on=2026-02-23
      2026-02-23  initial-conference  decision=plan category=NEG
                  met pre-birth-conference
                  met initial-conference
      2026-05-15  review-conference  decision=continue
      2026-06-08  child born 2026-06-08
                  due review-after-birth on 2026-06-22
      2026-06-19  core-group
                  met review-after-birth
      """),
    Timeline(
      "Nobody sees a child who is not born: the mother is visited, and the child is seen after the birth",
      """
      2026-02-02  child expected 2026-04-20
                  referral-decision  decision=strategy
                  strategy-discussion  threshold_met=yes
                  no assessment-child-seen
                  no section-47-child-seen
      2026-02-12  section-47-enquiry  begun_on=2026-02-02 seen=no not_seen_because=Not_born_yet. outcome=substantiated_icpc conference_needed=yes conference_on=2026-02-20
      2026-02-20  initial-conference  decision=plan category=NEG
                  due cp-visit on 2026-03-06
                  no cp-seen-alone
      2026-02-27  visit  place=telephone seen=no failed=unborn
                  not counted cp-visit: the child was not seen
      2026-03-04  visit  seen=no failed=unborn
                  met cp-visit
                  due cp-visit on 2026-03-18
                  due birth on 2026-05-11
      2026-04-16  child born 2026-04-15
                  met birth
                  due assessment-child-seen on 2026-04-22
                  why assessment-child-seen: The child was born on 15 April 2026.
                  due cp-seen-alone on 2026-05-14
                  late cp-visit by 29 days
      2026-04-17  refused visit seen=no failed=unborn: is not recorded as unborn on 17 April 2026
                  visit  seen=yes seen_alone=no
                  met assessment-child-seen
                  met cp-visit 30 days late
      """),
    Timeline(
      "A birth that nobody records is asked for",
      """
      2026-02-02  child expected 2026-04-20
                  referral-decision  decision=assessment
                  due birth on 2026-05-11
                  why birth: The birth was expected on 20 April 2026.
      2026-05-14  late birth by 3 days
                  child expected 2026-05-20
                  due birth on 2026-06-10
      2026-05-28  closure  reason=RC5
                  fell away birth
      """),
  ]
}
