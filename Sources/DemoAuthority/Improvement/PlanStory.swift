import CaseStore
import Casework

/// What became of the actions of the plan, by how their words begin. Days are counted back from the last of the demo.
enum PlanStory {
  enum Event {
    case note(String)
    case impact(String)
    case done(String)
    case move(String, ExpectedMove, String)
    case audit(String)
    case paper(String)
    case confirmed(String, Bool, String)
    case putOff(Int, String)
    case settleDay(Int)
    case settleLead(String)
    case dropped(String)
  }

  static let events: [(action: String, ago: Int, event: Event)] = [
    ("Agree night cover", 324, .note("Two neighbours agree; the third asks a price")),
    ("Agree night cover", 112, .note("The price is with the lawyers of all four")),
    ("Agree night cover", 36, .note("Three of four have signed")),
    ("Carers’ campaign", 322, .done("Carried out three years late, and eleven carers were approved")),
    ("Publish one set", 250, .done("One book of definitions, used by all boards")),
    ("Publish one set", 248, .paper("The book of definitions, board of the second month")),
    ("Publish one set", 120, .confirmed("Chairs of four boards", true, "They use it and ask by it")),
    ("Stop every local", 180, .putOff(120, "Two teams still need theirs for allocations")),
    ("Stop every local", 60, .putOff(-60, "The second team is waiting for a list of its own")),
    ("Stop every local", 20, .note("One spreadsheet is left, in the placements team")),
    ("Every manager audits", 210, .note("Second round finished; 31 records")),
    ("Every manager audits", 118, .note("Third round finished; 36 records")),
    ("Every manager audits", 25, .note("Fourth round finished; 38 records")),
    ("Report what changed", 24, .note("Third report given; the board asked about supervision")),
    ("Moderate one audit", 240, .done("Six pairs moderate each month")),
    ("Moderate one audit", 60, .audit("Of 44 moderated audits 37 kept their grade; six fell by one, one by two")),
    ("Chairs record each", 300, .done("The register of challenges is kept by every chair")),
    ("Chairs record each", 40, .audit("52 challenges, 47 answered in time")),
    ("Brief elected members", 190, .done("A briefing before each of four meetings")),
    (
      "Brief elected members", 100, .confirmed("The members of the panel", false, "They still find the papers too long")
    ),
    ("Agree six questions", 90, .note("Four of six are agreed")),
    ("A manager reads every", 310, .done("The rota has run every day since")),
    ("A manager reads every", 305, .move("contacts-decided-in-a-day", .up, "Contacts are decided in a working day")),
    ("Ring the referrer", 280, .done("The call is a question of the contact record")),
    ("Ring the referrer", 278, .move("referrers-told", .up, "Referrers are told what was decided")),
    ("Health and police join", 230, .done("A line that all three can ring, at three times a day")),
    (
      "Health and police join", 228,
      .move("strategy-discussions-quorate", .up, "Discussions have the agencies they need")
    ),
    ("Review ten strategy", 95, .note("Thirty reviewed; health is missing most at night")),
    ("See every child on", 250, .done("Weekly list, with cover by name")),
    (
      "See every child on", 320,
      .move("protection-visits-in-time", .up, "Children on a plan are visited when it is due")
    ),
    ("See every child on", 90, .audit("Of 40 visits 36 show the child’s own words")),
    ("See every child on", 88, .impact("Children know the name of whoever comes when their worker is away")),
    ("Cover visits when", 22, .note("Cover named for all but two workers")),
    ("Cover visits when", 100, .putOff(-30, "Two teams have no spare worker")),
    ("Ask children in every", 15, .note("The question stands in the form since this month")),
    ("Ask children in every", 200, .putOff(-45, "Waiting for the form")),
    ("Write visits up", 270, .done("Fridays are kept free of meetings")),
    ("Write visits up", 268, .move("visits-recorded-in-time", .up, "Visits are written up in time")),
    ("Book the conference", 296, .done("Booked on day one in all hubs")),
    (
      "Book the conference", 290,
      .move("initial-conferences-in-time", .up, "Conferences are held within fifteen working days")
    ),
    (
      "Book the conference", 60,
      .confirmed("Parents at twelve conferences", true, "They had known the day from the start")
    ),
    ("Offer every missing", 44, .note("Offered to all; six in ten took it up")),
    ("Send a notice", 21, .note("Sent for placements; not yet for changes of worker")),
    ("Send a notice", 130, .putOff(-90, "The form was made three times")),
    ("Refresh the assessment", 41, .note("Guidance sent out; no change seen")),
    ("Refresh the assessment", 300, .move("assessment-checkpoints", .up, "Review points are held in time")),
    ("Bring every plan older", 19, .note("Twenty-two of thirty have been to the panel")),
    ("Managers look at each", 270, .done("The tenth day is a clock of the record")),
    ("Managers look at each", 268, .move("assessments-in-date", .up, "Open children have an assessment in date")),
    ("Finish assessments by", 26, .note("Three teams do; one does not")),
    ("Finish assessments by", 300, .move("assessments-in-time", .up, "Assessments take no more than 45 working days")),
    ("Hold first core groups", 265, .done("Chairs book the first group at the conference")),
    (
      "Hold first core groups", 262,
      .move("first-core-groups-in-time", .up, "First core groups within ten working days")
    ),
    ("Core groups say", 150, .putOff(-20, "Needs a new form")),
    ("Core groups say", 47, .note("The form is in use in two hubs")),
    ("Share reports two days", 240, .done("The record reminds the worker a week before")),
    ("Share reports two days", 238, .move("reports-before-conference", .up, "Families have the report in time")),
    ("Put a picture", 200, .dropped("Families asked that it should not hang where others see it")),
    ("No child waits", 200, .settleDay(60)),
    ("No child waits", 17, .note("Two waited longer this month, both over a weekend")),
    ("No child waits", 290, .move("children-without-a-worker", .down, "No child is without a worker")),
    ("Supervise every worker", 262, .done("Every worker has dates for the year")),
    ("Supervise every worker", 260, .move("supervision-in-time", .up, "Supervision is held in time")),
    ("Offer agency workers", 110, .done("Six were offered a post and four stayed")),
    ("Ring every care leaver", 28, .note("Nine in ten reached")),
    ("Review the ten dearest", 160, .settleLead("Ada Cole")),
    ("Review the ten dearest", 158, .note("Three reviewed")),
  ]
}
