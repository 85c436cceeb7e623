/// The plan as it was agreed: the table of a document that four people wrote in and that was cut by page breaks.
/// `<60>` is the day so many days after it was agreed, as plans write days; the other marks are days that do not exist.
enum DeliveryPlanWords {
  static let title = "Joint delivery plan"

  static let table = """
    Ref|Action|Lead|Timescale|Progress|Impact
    Theme 1: Leadership and challenge|||||
    OR18|Publish one set of figures for all boards, each with its definition|Idris Bell|<60>|Definitions agreed with finance|
    OR18|Stop every local spreadsheet that counts children|Idris Bell|<120>||
    OR14|Every manager audits two records a month with the worker beside them|Helen Marsden|Every 3 months|First round finished|Workers say that they learn from it
    OR14|Report what changed because of audits to the improvement board|Helen Marsden|quarterly|First report given|
    OR14|Moderate one audit in five|Helen Marsden|<90>|Pairs named|
    OR16|Chairs record each challenge and the day it is answered|Tom Okafor|Immediate|Register opened|
    OR16|Bring unanswered challenges to the director each month|Tom Okafor|monthly||
    OR21|Brief elected members before each scrutiny meeting on what children say|Margaret Osei|<150>|Two briefings held|
    OR21|Agree six questions that members ask of every report|Margaret Osei|31/09/{yy}||
    OR22|Review the ten dearest placements and what each child gains by it|Placements panel|<200>||
    OR22|End contracts that inspectors graded below good|tbc|tbc||
    Theme 2: Help and protection|||||
    OR1|A manager reads every contact by four o’clock on the day it comes|Priya Nair|Immediate|Rota in place since the first week|
    OR1|Ring the referrer back, and write down that it was done|Priya Nair|<45>|Script written|
    OR2|Health and police join each strategy discussion by telephone at least|Priya Nair|within 3 months|Protocol signed|
    OR2|Review ten strategy discussions a month for who was there|Tom Okafor|3 months||
    OR3|See every child on a plan in ten working days|Ruth Hale|<75>|Weekly list to every hub|
    OR3|Cover visits when a worker is away, by name|Ruth Hale|<75>|Cover list on the wall|
    OR3|Ask children in every visit whether they were seen alone|Grace Adeyemi|<100>||
    OR4|Write visits up within five days|Ruth Hale|<60>|Time set aside on Fridays|
    OR4|Read one visit a month aloud in each team meeting|All team managers|Ongoing||
    OR7|Book the conference on the day the enquiry begins|Tom Okafor|<30>|Done in all hubs|Families know the day at once
    OR10|Look at twenty children who came back and say why|Helen Marsden|30.6.{yy} and 31.12.{yy}||
    OR10|Agree with early help who stays in touch after closing|Early help partnership|<240>||
    OR11|Offer every missing child a talk within three days of coming home|Priya Nair / Ruth Hale|<90>||
    OR11|Bring what children said to the exploitation panel|Dr Joan Lim|Completed||
    Ref|Action|Lead|Timescale|Progress|Impact
    OR17|Send a notice to health whenever a plan, a home or a worker changes|Dr Joan Lim|<110>|Form agreed with health|
    OR17|Count the notices sent and the notices received each month, and look into every dif-|Dr Joan Lim|<130>||
    |ference with the named nurse||||
    Theme 3: Plans that change something|||||
    OR5|Refresh the assessment whenever a child’s life changes|Ruth Hale|31/09/{yy}|Guidance sent out|
    OR5|Write plans with the family in their words, and one page long|Ruth Hale|31 April {yyyy}||
    OR5|Bring every plan older than a year to the legal panel|Tom Okafor|September {yyyy}|List drawn up|
    OR6|Managers look at each assessment on the tenth day|Ruth Hale|<60>|Checkpoint in the record|
    OR6|Finish assessments by 45 working days, or say why not|Ruth Hale|<180>||
    OR8|Hold first core groups within ten working days|Ruth Hale|<60>|Chairs book the first|
    OR8|Core groups say what is different since the last one|Tom Okafor|<150>||
    OR20|Share reports two days before every conference|Tom Okafor|<80>|Reminder sent by the record|
    OR20|Ask families after each conference whether they had read the report|Safeguarding partnership|||
    |Put a picture of the plan on the wall of each contact room (OR 5)|Grace Adeyemi|<220>||
    OR8|Hold first core groups within ten working days|Ruth Hale|<60>|Chairs book the first|
    Theme 4: People|||||
    OR9|No child waits longer than a day for a named worker|Ruth Hale|Thursday {wrong}|Duty manager allocates|
    OR9|Ask the child before a worker changes, and tell them why|Ruth Hale|<210>||
    OR15|Supervise every worker each month, and write down the thinking|Ruth Hale|<60>|All booked for the year|
    OR15|Observe one supervision a quarter|Helen Marsden|Every 3 months||
    OR19|Offer agency workers who stay a year a permanent post|Ada Cole|<160>|Four have asked|
    OR19|Ask everybody who leaves why they leave|Ada Cole|ASAP||
    OR13|Ring every care leaver each six weeks|<90>|Anil Mistry||
    |Hold a summer party for workers and carers||<240>||
    """

  /// The recovery plan of four years ago: lengths of time that begin on no day.
  static let recovery = """
    Ref|Action|Lead|Timescale|Progress
    A|Duty managers sign every decision|Priya Nair|Immediate|In place
    B|Audit every child on a plan|Helen Marsden|Immediate|118 looked at
    C|List late visits every Monday|Ruth Hale|within 3 months|List begun
    D|Two recording days for each team|Ruth Hale|Immediate|Held
    E|Meet the police lead|Priya Nair|Immediate|Met
    F|Agree night cover with three neighbours|Emergency duty team|within 6 months|In talks
    G|Managers’ supervision in the diary|Margaret Osei|Immediate|Booked
    A|Training in assessment for all|Helen Marsden|within 3 months|Trained
    B|New form for plans|Helen Marsden|within 3 months|Form in use
    C|Audit programme|Helen Marsden|within 3 months|Programme written
    D|Threshold training for schools|Priya Nair|3 months|Four sessions
    E|Monthly report|Idris Bell|Immediate|Reported
    A|Survey of families|Helen Marsden|within 6 months|Sent out
    A|Notices to health by fax|Dr Joan Lim|Immediate|Begun
    A|Health plans checked|Dr Joan Lim|3 months|Checked
    B|Signed pathway plans|Anil Mistry|3 months|Half are signed
    C|Consultation form in three colours|Tom Okafor|within 3 months|Printed
    A|Carers’ campaign|Ada Cole|within 6 months|Begun
    B|Figures for members|Idris Bell|within 6 months|Tables sent
    |Move the team room nearer to the front door|Ada Cole|6 months|
    """
}
