extension CIN {
  /// How what a rule finds is usually mended, where its own file does not say.
  static let hints = RuleHints.read(hintTexts)

  private static let hintTexts = """
    100
      Write the last day of the census year: 31 March of the year that the header names.
    1103 1104 1105 2889 4015
      See which date is right. What was done before the referral belongs to an earlier one, if there was one.
    1520
      Ask the school whose number it is. If the two records are of one child, they are to be joined.
    1530 1540 1550 1560Q
      Compare the number with the school’s, character by character.
    1570 1580 8500 8510
      Give the child a number of your own for returns: at most 20 letters and digits, and no other child’s.
    2883
      Look for plans whose conference was not recorded, or was recorded in another year.
    2886Q 4180 8750
      Record the child’s sex. Of a child not yet born it is not known: U.
    2888Q 8540 8790 8794
      Record every disability that the child has, each once, or that there is none.
    2991Q 8825Q 8873Q
      See whether the assessment was recorded under another referral, or not at all.
    4000 8831 8832
      If something was done about the referral, it did not lead to no further action: correct the decision.
    4001 4016 4017
      One plan takes over from the other: end the one on the day on which the other begins.
    4004 8815 8816 8839 8896 8935
      Only one can be open, the latest: finish or end the one that is over.
    4008 4009Q 8915 8920 8555Q 8545Q 8585Q
      Check the date of death first, then the other date or the reason for closure.
    4010 8720 8600
      Give the day on which it began. What began after the year belongs in the next census.
    4011 8925 8608 8630
      The two dates may have changed places.
    4012Q 8840
      If the plan truly began and ended on one day, explain it; otherwise one of the dates is wrong.
    4013 8930 8620 8696 8715
      Check the year of the date. What ended before the census year is not told again.
    4014 8940 8890 8863Q 8820
      Put them side by side in date order: the earlier ends before the later begins.
    4220
      Ask the family or the young person how they describe themselves. There are codes for not asked yet and refused.
    8520 8525Q 8530Q 8535Q 8606 8775Q
      Check the date of birth, or the day on which the baby is expected, then the other dates.
    8565
      Either the case was closed too early, or what came later belongs to another referral.
    8568
      Say whether anything was done about the referral.
    8590
      A child who was referred neither in the year nor before it does not belong in the census.
    8610 8650
      Record the main need when the referral is accepted: one of N1 to N9, or N0 where it cannot be told.
    8614
      Factors are told once the assessment is finished: give the day it was authorised, or take them out.
    8615
      Give the day of the strategy discussion that began the enquiry; the conference comes after it.
    8640 8805 8810
      A closed case has a day and a reason; an open one has neither.
    8670Q 8736 8867
      If the assessment is over, have it authorised; if it was begun in error, set it aside.
    8675Q 8740 8868
      Record the day of the conference or, when the enquiry is concluded, that none was required.
    8730
      Ask how many plans the child had before, here or elsewhere: 0 for a first plan.
    8770Q
      Ask the school for the number, or give the reason for having none that is true of a child of that age.
    8772
      The referral was acted on: give the number, or another reason for having none.
    8841 8842Q
      Check the day of the review: a plan is first reviewed some weeks after it began.
    8869 8897Q 8898 8945Q 8950Q
      Correct the factors of the assessment: each once, and 21 alone where none was found.
    8870Q 8875
      Check the date: conferences are held on working days.
    8905 8910
      Give the category that the conference decided on.
    """
}

extension Rule where Kind == CIN {
  /// The rule's own hint, or the one it shares with others.
  public var shownHint: String? { hint ?? CIN.hints[code] }
}
