/// Child protection: the enquiry, the conference, the plan, and what is owed while it lasts.
extension Timeline {
  static let protection: [Timeline] = [
    Timeline(
      "From a strategy discussion to a plan",
      """
      2026-03-02  referral-decision  decision=strategy
                  due strategy-discussion on 2026-03-03
      2026-03-03  strategy-discussion  threshold_met=yes enquiry=joint
                  met strategy-discussion
                  due section-47-child-seen on 2026-03-04
                  due section-47-concluded on 2026-03-17
                  due initial-conference on 2026-03-24
                  why initial-conference: Section 47 enquiry with the police from 3 March 2026.
      2026-03-04  visit  seen=yes seen_alone=no
                  met section-47-child-seen
      2026-03-16  section-47-enquiry  begun_on=2026-03-03 seen_on=2026-03-04 outcome=substantiated_icpc conference_needed=yes conference_on=2026-03-24
                  met section-47-concluded
                  due report-before-conference on 2026-03-20
      2026-03-19  case-note  note_type=report-shared
                  met report-before-conference
      2026-03-24  initial-conference  decision=plan category=NEG written=2026-04-01
                  met initial-conference
                  met conference-record
                  due core-group on 2026-04-09
                  due review-conference on 2026-06-24
                  due cp-visit on 2026-04-09
                  why core-group: Good Friday (3 April) and Easter Monday (6 April)
      """),
    Timeline(
      "Only a quorate conference meets the duty to hold one",
      """
      2026-03-02  strategy-discussion  threshold_met=yes
      2026-03-12  section-47-enquiry  begun_on=2026-03-02 outcome=substantiated_icpc conference_needed=yes conference_on=2026-03-20
      2026-03-20  initial-conference  quorate=no decision=adjourned
                  not counted initial-conference: the conference was not quorate
                  due initial-conference on 2026-03-23
                  missed report-before-conference
      2026-03-26  late initial-conference by 3 days
                  initial-conference  decision=no-plan-cin
                  met initial-conference 3 days late
                  why initial-conference: does not count: the conference was not quorate.
                  no core-group
      """),
    Timeline(
      "An enquiry that finds no conference is needed ends the duty to hold one",
      """
      2026-03-02  strategy-discussion  threshold_met=yes
      2026-03-18  section-47-enquiry  begun_on=2026-03-02 outcome=unsubstantiated_support conference_needed=no
                  met section-47-concluded 2 days late
                  fell away initial-conference
                  why initial-conference: the enquiry found on 18 March 2026 that no conference is needed
      """),
    Timeline(
      "A strategy discussion needs the police and health",
      """
      2026-03-02  refused strategy-discussion attendance=social-care+school: ask the police and health
                  no initial-conference
                  strategy-discussion  threshold_met=no
                  no initial-conference
      """),
    Timeline(
      "Visits are chained from the visit before, and only seeing the child counts",
      """
      2026-03-03  initial-conference  decision=plan category=NEG
                  due cp-visit on 2026-03-17
      2026-03-10  visit  seen=no failed=no_access
                  not counted cp-visit: the child was not seen
      2026-03-11  visit  place=telephone
                  not counted cp-visit: it was not in person
      2026-03-12  soon cp-visit
                  visit  seen=yes seen_alone=no
                  met cp-visit
                  due cp-visit on 2026-03-26
                  due cp-seen-alone on 2026-03-31
                  not counted cp-seen-alone: the child was not seen alone
      2026-03-30  late cp-visit by 4 days
                  visit  seen=yes seen_alone=yes written=2026-04-08
                  met cp-visit 4 days late
                  met cp-seen-alone
                  due cp-visit on 2026-04-15
                  met visit-record 6 days late
                  why cp-visit: Visit on 30 March 2026. The child must be visited and seen within 10 working days
      """),
    Timeline(
      "The authority changes its standard; earlier visits are judged by the earlier one",
      """
      2026-01-05  standard cp-visit 15 working days
                  initial-conference  decision=plan category=EMO
                  due cp-visit on 2026-01-26
                  why cp-visit: within 15 working days (Larkmere standard since 5 January 2026)
      2026-02-02  standard cp-visit 10 working days
                  late cp-visit by 7 days
      2026-02-03  visit  seen=yes
                  met cp-visit 8 days late
                  due cp-visit on 2026-02-17
                  why cp-visit: within 10 working days (Larkmere standard since 2 February 2026)
      """),
    Timeline(
      "A manager sets a visit aside, and the clock goes on from there",
      """
      2026-03-03  initial-conference  decision=plan category=NEG
      2026-03-16  waive cp-visit: The family is in Lahore for a funeral until 1 April.
                  waived cp-visit
                  due cp-visit on 2026-03-31
                  pause core-group: The mother is in hospital.
                  why core-group: No day is set
      2026-03-30  resume core-group
                  due core-group on 2026-04-01
      """),
    Timeline(
      "Core groups and reviews while a plan lasts, and after it ends",
      """
      2025-11-28  initial-conference  decision=plan category=NEG
                  due core-group on 2025-12-12
                  due review-conference on 2026-02-28
      2025-12-15  core-group
                  met core-group 3 days late
                  due core-group on 2026-01-26
                  why core-group: within 6 weeks (Larkmere standard)
      2026-02-20  due report-before-review on 2026-02-13
                  late report-before-review by 7 days
                  review-conference  quorate=no decision=adjourned report_shared_on=2026-02-19
                  not counted review-conference: the conference was not quorate
      2026-02-27  review-conference  decision=continue category=EMO report_shared_on=2026-02-19
                  met review-conference
                  due review-conference on 2026-08-27
      2026-06-30  review-conference  decision=end end_reason=safe next_support=early-help
                  met review-conference
                  fell away review-conference
                  missed core-group
                  missed cp-visit
                  due step-down on 2026-07-14
      2026-07-01  refused review-conference: nothing to review
                  refused core-group: There was no child protection plan on 1 July 2026
      2026-07-15  closure  reason=RC9 next_support=early-help accepted_on=2026-07-13
                  met step-down
      """),
    Timeline(
      "The report comes in time for the review",
      """
      2026-01-12  initial-conference  decision=plan next_review=2026-04-08
                  due report-before-review on 2026-03-30
      2026-04-08  review-conference  decision=continue report_shared_on=2026-03-30
                  met report-before-review
      """),
    Timeline(
      "A new worry about a child on a plan",
      """
      2026-03-03  initial-conference  decision=plan category=PHY
      2026-03-13  case-note  note_type=telephone safeguarding=yes written=2026-03-17
                  due cp-unannounced-visit on 2026-03-16
                  met worry-record 1 days late
      2026-03-16  visit  announced=yes
                  not counted cp-unannounced-visit: the family knew that we would come
      2026-03-17  visit  announced=no
                  met cp-unannounced-visit 1 days late
      2026-05-01  contact  at=10:00
                  due cp-unannounced-visit on 2026-05-05
      """),
    Timeline(
      "A plan that goes on long",
      """
      2025-03-03  initial-conference  decision=plan category=NEG
                  due cp-long-plan on 2025-12-03
      2025-11-20  management-decision  kind=long-plan authority=team-manager
                  not counted cp-long-plan: the team manager made it alone
      2025-12-10  management-decision  kind=long-plan authority=head-of-service
                  met cp-long-plan 7 days late
                  due cp-long-plan on 2026-06-10
      """),
    Timeline(
      "A child on a plan elsewhere whose conference is a review brought forward",
      """
      2026-01-12  initial-conference  decision=plan
      2026-02-02  strategy-discussion  threshold_met=yes
      2026-02-12  section-47-enquiry  begun_on=2026-02-02 outcome=substantiated_icpc conference_needed=yes conference_on=2026-02-20
      2026-02-20  review-conference  decision=continue
                  met initial-conference
      """),
    Timeline(
      "Police protection, and then an order",
      """
      2026-03-06  emergency-protection  at=21:40 event=police-protection
                  due police-protection on 2026-03-09 at 21:40
                  due strategy-discussion on 2026-03-09
                  why police-protection: Police protection lapses 72 hours after that (law).
      2026-03-09  emergency-protection  at=11:00 event=emergency-protection-order
                  met police-protection
                  why police-protection: It did not lapse: Emergency protection order made on 9 March 2026 at 11:00.
                  due emergency-order on 2026-03-17
      2026-03-17  emergency-protection  at=10:00 event=extended
                  met emergency-order
                  due emergency-order-extended on 2026-03-24
      2026-03-25  late emergency-order-extended by 1 days
                  why emergency-order-extended: It has lapsed, and nothing is recorded that took its place.
      """),
    Timeline(
      "A child assessment order",
      """
      2026-03-02  emergency-protection  at=10:00 event=child-assessment-order
                  due assessment-order on 2026-03-09
      2026-03-06  emergency-protection  at=10:00 event=home
                  met assessment-order
      """),
  ]
}
