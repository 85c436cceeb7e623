/// Assessments: the one of today, how it is looked at on the way, when it gets old, and those that ended in 2013.
extension Timeline {
  static let assessments: [Timeline] = [
    Timeline(
      "An assessment with its review points",
      """
      2026-11-02  contact  at=09:00
                  referral-decision  at=15:00 decision=assessment
                  due assessment on 2027-01-07
                  why assessment: leaving out 18 weekend days, Christmas Day (25 December), Boxing Day (substitute, 28 December) and New Year
      2026-11-05  visit  seen=no failed=no_access
                  not counted assessment-child-seen: the child was not seen
      2026-11-06  visit  seen=yes
                  met assessment-child-seen
      2026-11-16  management-decision  kind=assessment-review-point
                  met assessment-review-point
                  due assessment-review-point on 2026-12-07
      2026-12-09  case-supervision
                  met assessment-review-point 2 days late
      2027-01-04  assessment  started_on=2026-11-02 outcome=cin_plan
                  met assessment
                  fell away assessment-review-point
                  due cin-plan on 2027-01-18
      """),
    Timeline(
      "A child who is seen in the enquiry is seen",
      """
      2026-03-02  referral-decision  decision=strategy
                  strategy-discussion  threshold_met=yes
      2026-03-12  section-47-enquiry  begun_on=2026-03-02 seen_on=2026-03-03 outcome=substantiated_no_continuing_risk conference_needed=no
                  met assessment-child-seen
                  met section-47-child-seen
      """),
    Timeline(
      "A closed case owes no assessment",
      """
      2026-03-02  referral-decision  decision=assessment
      2026-04-01  closure  reason=RC5
                  fell away assessment
                  missed case-supervision
                  why assessment: It fell away: the time as a child in need ended on 1 April 2026.
      """),
    Timeline(
      "Something changes",
      """
      2026-03-02  referral-decision  decision=assessment
      2026-04-10  assessment  started_on=2026-03-02 outcome=cin_plan
      2026-06-01  case-note  note_type=event change=new-partner
                  due assessment-after-change on 2026-06-08
      2026-06-03  case-note  note_type=event change=pregnancy
                  due assessment-after-change on 2026-06-08
      2026-06-10  late assessment-after-change by 2 days
                  management-decision  kind=no-refresh
                  met assessment-after-change 2 days late
      2026-07-01  case-note  note_type=event change=arrest
      2026-07-20  assessment  started_on=2026-07-03 kind=refresh changes=arrest outcome=cin_plan
                  met assessment-after-change
      """),
    Timeline(
      "An assessment gets old while a plan lasts",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-10  assessment  started_on=2026-01-05 outcome=cin_plan
      2026-02-16  child-in-need-plan
                  due assessment-age-cin on 2027-02-10
                  why assessment-age-cin: Child and family assessment on 10 February 2026.
      2026-05-05  strategy-discussion  threshold_met=yes
      2026-05-15  section-47-enquiry  begun_on=2026-05-05 outcome=substantiated_icpc conference_needed=yes conference_on=2026-05-21
      2026-05-21  initial-conference  decision=plan
                  fell away assessment-age-cin
                  due assessment-age-cp on 2026-08-10
      2026-08-03  assessment  started_on=2026-07-01 kind=refresh changes=age outcome=s47_concluded_nfa
                  met assessment-age-cp
                  due assessment-age-cp on 2027-02-03
      """),
    Timeline(
      "The law of 2009: seven working days, and thirty-five after that",
      """
      2009-06-01  referral-decision  decision=assessment
                  due initial-assessment on 2009-06-10
                  no assessment
      2009-06-11  assessment  started_on=2009-06-01 kind=initial outcome=services
                  met initial-assessment 1 days late
                  due core-assessment on 2009-07-30
      2009-07-30  assessment  started_on=2009-06-11 kind=core outcome=cin_plan
                  met core-assessment
      """),
    Timeline(
      "The law of 2011: ten working days",
      """
      2011-04-21  referral-decision  decision=assessment
                  due initial-assessment on 2011-05-11
                  why initial-assessment: leaving out 6 weekend days and 4 bank holidays,
      """),
    Timeline(
      "The day the law changed",
      """
      2013-04-14  referral-decision  decision=assessment
                  due initial-assessment on 2013-04-26
                  no assessment
      """),
    Timeline(
      "The day after: one assessment, forty-five working days",
      """
      2013-04-15  referral-decision  decision=assessment
                  due assessment on 2013-06-19
                  no initial-assessment
      """),
    Timeline(
      "A child privately fostered",
      """
      2026-03-02  contact  at=09:00 carer=other
                  referral-decision  at=15:00 decision=private-fostering
                  due private-fostering-first-visit on 2026-03-11
                  due private-fostering-visit on 2026-04-13
      2026-03-09  visit  seen_alone=no
                  not counted private-fostering-first-visit: the child was not seen alone
      2026-03-11  visit  seen_alone=yes
                  met private-fostering-first-visit
                  due private-fostering-visit on 2026-04-22
      2027-02-24  visit  seen_alone=yes
                  due private-fostering-visit on 2027-04-07
      2027-04-07  visit  seen_alone=yes
                  met private-fostering-visit
                  due private-fostering-visit on 2027-06-30
      2027-05-04  closure  reason=RC7
                  fell away private-fostering-visit
      """),
  ]
}
