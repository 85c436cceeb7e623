/// What inspectors recommended to Larkmere, in words of our own: the inspection that the plan answers.
enum InspectionWords {
  static let title = "Inspection of children’s services"
  static let grade = "requires improvement to be good"

  /// Number, theme and words of 22 recommendations.
  static let recommendations: [(number: String, theme: String, text: String)] = {
    var number = 0
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      number += 1
      return ("\(number)", String(parts[0]), String(parts[1]))
    }
  }()

  private static let text = """
    Help and protection|Read every contact the day it comes, and let a manager decide it within a working day.
    Help and protection|Hold strategy discussions with police and health at the table, and write down what each knew.
    Help and protection|See every child on a plan when the visit is due, and see them alone.
    Help and protection|Write visits up while they are fresh, so that a reader knows what the child’s day is like.
    Planning|Keep assessments and plans up to date, and let them say what must change and by when.
    Planning|Finish assessments at the pace that the child needs, and none after 45 working days.
    Help and protection|Hold initial conferences within fifteen working days of deciding that one is needed.
    Planning|Make core groups the place where a plan is moved on, and hold the first within ten working days.
    Workforce|Leave no child without a named worker, and let children keep the worker they have.
    Help and protection|Find out why children come back within a year, and close cases only when the change will last.
    Help and protection|Talk with every child who has been missing, and use what they say to keep others safe.
    Voice|Give children more ways to take part in the meetings about them than a form.
    Care leavers|Keep in touch with care leavers regularly and well, also with those who do not answer.
    Leadership|Audit practice every month, and show what changed because of what was found.
    Workforce|Supervise every worker each month, and write down the thinking as well as the tasks.
    Leadership|Let chairs challenge drift, record each challenge and see that it is answered.
    Help and protection|Tell health partners when a child’s plan, home or worker changes.
    Leadership|Give boards figures that are right, and that they can ask about.
    Workforce|Rely less on agency workers, and make it worth a social worker’s while to stay.
    Planning|Share reports with families before conferences, in time to be read.
    Leadership|Help elected members to ask about children’s lives, not only about processes.
    Care leavers|Review what is bought for children in care, and stop buying what does not help them.
    """
}

/// The inspection four years before it, and the recovery plan that answered it. Its letters come again in each part, as
/// its table had them.
enum EarlierInspectionWords {
  static let title = "Inspection of safeguarding and looked after children"
  static let grade = "inadequate"

  static let recommendations: [(number: String, theme: String, text: String)] = text.split(separator: "\n").compactMap {
    let parts = $0.split(separator: "|", maxSplits: 2)
    return parts.count == 3 ? (String(parts[1]), String(parts[0]), String(parts[2])) : nil
  }

  private static let text = """
    Safeguarding, at once|A|Let a manager sign off every decision about a new contact.
    Safeguarding, at once|B|Look again at every child on a plan, and audit whether each is safe.
    Safeguarding, at once|C|Visit children on plans as often as their plans say.
    Safeguarding, at once|D|Bring recording up to date in every case that is open.
    Safeguarding, at once|E|Agree with police who speaks to a child first.
    Safeguarding, at once|F|Fill the gaps in cover at night and at weekends.
    Safeguarding, at once|G|Supervise front-line managers.
    Safeguarding, within three months|A|Bring the quality of assessments up to a common standard.
    Safeguarding, within three months|B|Make plans say what will change for the child.
    Safeguarding, within three months|C|Put a system of audit in place that managers take part in.
    Safeguarding, within three months|D|Train partner agencies in thresholds.
    Safeguarding, within three months|E|Report performance to the board every month.
    Safeguarding, within six months|A|Listen to children and families about the help they get.
    Looked after, at once|A|Notify health partners of every placement within five days.
    Looked after, within three months|A|Make health plans that are carried out.
    Looked after, within three months|B|Give care leavers a plan that they have signed.
    Looked after, within three months|C|Let children choose how they take part in reviews.
    Looked after, within six months|A|Recruit foster carers in the town.
    Looked after, within six months|B|Give elected members a clear view of outcomes for children in care.
    """

  /// Which recommendation of the later report asks again for which of this one, by place, and why.
  static let recurrences: [(later: Int, earlier: Int, why: String)] = [
    (3, 3, "Visits to children on plans were late then too."),
    (5, 8, "Assessments were uneven then, and are out of date now."),
    (14, 10, "Audit was set up, and has stopped changing practice."),
    (12, 17, "Children were to choose how they take part; a form is still all there is."),
    (17, 14, "Notices to health stopped being sent when two posts were lost."),
    (21, 19, "Members were given figures, and ask about processes."),
  ]
}
