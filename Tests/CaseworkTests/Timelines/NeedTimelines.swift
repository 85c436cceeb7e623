/// Children in need, oversight of every case, and what is kept when a case has closed.
extension Timeline {
  static let need: [Timeline] = [
    Timeline(
      "A child in need plan, its visits and its reviews",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-20  assessment  started_on=2026-01-05 outcome=services
                  due cin-plan on 2026-03-06
      2026-03-09  child-in-need-plan
                  met cin-plan 3 days late
                  due cin-review on 2026-04-20
                  due cin-visit on 2026-04-08
                  due cin-long-plan on 2026-12-09
      2026-03-20  visit  place=virtual
                  not counted cin-visit: it was not in person
      2026-04-08  visit  seen=yes
                  met cin-visit
                  due cin-visit on 2026-05-07
      2026-04-20  child-in-need-review  decision=continue
                  met cin-review
                  due cin-review on 2026-07-13
      2026-06-30  child-in-need-review  decision=step_down next_support=early-help
                  fell away cin-review
                  missed cin-visit
                  due step-down on 2026-07-14
                  fell away cin-long-plan
      2026-07-20  closure  reason=RC9 next_support=early-help accepted_on=
                  late step-down by 6 days
                  not counted step-down: nobody is said to have accepted the child
      """),
    Timeline(
      "A plan that goes on long is looked at from above",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-02  child-in-need-plan
                  due cin-long-plan on 2026-11-02
      2026-11-05  management-decision  kind=long-plan authority=service-manager
                  met cin-long-plan 3 days late
                  due cin-long-plan on 2027-02-05
      """),
    Timeline(
      "A protection plan takes the place of a plan that was owed",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-20  assessment  started_on=2026-01-05 outcome=cin_plan
      2026-02-25  initial-conference  decision=plan
                  fell away cin-plan
      """),
    Timeline(
      "A review that steps up",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-02  child-in-need-plan
      2026-03-16  child-in-need-review  decision=step_up
                  due strategy-discussion on 2026-03-17
      """),
    Timeline(
      "Supervision and decisions on the child’s file",
      """
      2026-01-05  referral-decision  decision=assessment
                  due case-supervision on 2026-02-02
      2026-02-09  late case-supervision by 7 days
                  case-supervision
                  met case-supervision 7 days late
                  due case-supervision on 2026-03-09
      2026-02-10  management-decision  kind=other written=2026-02-11
                  met management-decision
      2026-02-12  management-decision  kind=other written=2026-02-20
                  met management-decision 7 days late
                  why management-decision: It was met late: written up on 20 February 2026, 7 days late.
      """),
    Timeline(
      "What is kept after a case has closed, and for how long",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-25  initial-conference  decision=plan
      2026-05-20  review-conference  decision=end end_reason=safe next_support=universal
                  no retain-need
      2026-06-30  closure  reason=RC7
                  due retain-need on 2036-06-30
                  due retain-protection on 2043-02-11
                  why retain-need: The record is kept for 10 years from then (Larkmere standard).
                  why retain-protection: 25 years from Sunday 11 February 2018 is Wednesday 11 February 2043. Until then it is kept.
      2026-09-01  referral-decision  decision=assessment
                  no retain-need
      """),
    Timeline(
      "A case cannot close while a plan is open",
      """
      2026-01-05  referral-decision  decision=assessment
      2026-02-25  initial-conference  decision=plan
      2026-03-02  refused closure: a review conference must end it first
      """),
  ]
}
