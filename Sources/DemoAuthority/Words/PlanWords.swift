/// A line of a plan in words: what is to be different, what must change, what is done, by whom, how it is known.
struct LineWords: Sendable {
  let outcome: String
  let change: String
  let action: String
  let owner: String
  let measure: String
  /// Of the eldest child, in years, for whom it makes sense; a child who is not born yet is -1.
  let ages: ClosedRange<Int>

  init(
    _ outcome: String, _ change: String, _ action: String, _ owner: String, _ measure: String,
    ages: ClosedRange<Int> = -1...25
  ) {
    (self.outcome, self.change, self.action, self.owner, self.measure) = (outcome, change, action, owner, measure)
    self.ages = ages
  }
}

extension LineWords {
  /// What a plan can ask for in such a trouble, where the eldest child is of this age.
  static func lines(_ theme: Theme, age: Int) -> [LineWords] {
    (about(theme) + common).filter { $0.ages.contains(age) }
  }

  private static func about(_ theme: Theme) -> [LineWords] {
    switch theme {
    case .abuse: abuse
    case .drink, .drugs: sober
    case .mind: mind
    case .harm, .sexual: harm
    case .teen: teen
    case .neglect, .disability: neglect
    }
  }

  private static let common = [
    LineWords(
      "{Name} is in school on time every day", "{Mum} gets {children} up and out by half past eight",
      "School rings {worker} the same morning when {name} is not there", "{Teacher}",
      "Attendance of 95 per cent over a half term", ages: 4...25),
    LineWords(
      "{Name} has somebody to tell", "Nobody is cross with {name} for talking to us",
      "{Worker} sees {name} alone at school every other week", "{Worker}", "{Name} says who {he} would tell, and has",
      ages: 4...25),
    LineWords(
      "{Name} sleeps through the night in a quiet home", "Telephones and television are off by eight",
      "{Mum} and {nan} agree a night routine with the family worker", "{Mum}",
      "{Name} says so, and school sees {him} awake", ages: 4...25),
    LineWords(
      "The home is warm and dry", "The rent is paid and the repair let in",
      "Housing treats the damp and sets up a payment plan", "Marek Zych, housing",
      "Seen by {worker}; no arrears letter for three months"),
    LineWords(
      "{Name}’s health is looked after", "Appointments are kept, or moved and not missed",
      "Dentist, optician and the missing immunisations are booked and kept", "{Mum}", "{Nurse} confirms each",
      ages: 1...25),
    LineWords(
      "{Name} grows as a baby should", "{Mum} feeds {him} when {he} is hungry and holds {him} for it",
      "The health visitor weighs {him} every fortnight, and {worker} reads the red book",
      "Karen Whitlock, health visitor", "The line in the red book", ages: 0...1),
    LineWords(
      "{Name} sleeps where it is safe", "On the back, in a cot, in a room where nobody smokes",
      "A cot from the baby bank, and the talk about safe sleep again with {dad} there", "{Mum}",
      "The cot seen made up at every visit", ages: 0...1),
    LineWords(
      "{Name} is played with and talked to every day", "The telephone is away at meals and in the bath",
      "Stay and play at the children’s centre on two mornings", "{Mum}",
      "The centre’s register, and what {worker} sees on the floor", ages: 1...4),
    LineWords(
      "The baby is born into a home that is ready", "{Mum} keeps every appointment with the midwife",
      "A cot, clothes and a steriliser are there by the thirty-sixth week", "{Mum}",
      "Seen by {worker} and the midwife", ages: -1...(-1)),
    LineWords(
      "Everybody knows what happens on the day of the birth", "{Mum} has said who will be with her",
      "A birth plan is written with the ward, and the ward has it", "Moira Kane, midwife",
      "On the ward’s file by the thirty-fourth week", ages: -1...(-1)),
  ]
  private static let abuse = [
    LineWords(
      "{Children} {are} not in a house where somebody is hurt", "{Dad} does not come to the house or ring it",
      "{Mum} rings 999, then {worker}; the police mark the address", "{Mum}",
      "No call-out, and nobody has seen him there"),
    LineWords(
      "{Mum} is safe and believed", "{Mum} goes to the adviser, and we do not ask her to manage {dad}",
      "The domestic abuse adviser meets {mum} each week", "Anwen Price, domestic abuse adviser",
      "Safety plan written and used"),
    LineWords(
      "{Dad} takes responsibility for what he did", "{Dad} stops blaming {mum} and starts the course",
      "{Dad} joins the programme and {worker} sees him every month", "{Dad}",
      "Certificates, and what {mum} says when she is asked alone"),
  ]
  private static let sober = [
    LineWords(
      "No one who is drunk or has used looks after {children}", "{Mum} rings {nan} before she drinks, not after",
      "{Mum} sees Turning Point every week and gives samples", "{Mum}",
      "Samples clear for twelve weeks; unannounced visits"),
    LineWords(
      "{Name} does not have to be the grown-up", "Meals and bedtimes are {mum}’s work",
      "The young carers’ group on Tuesdays, with a lift", "Dele Akande, family worker",
      "{Name} goes, and says what {he} did", ages: 7...25),
  ]
  private static let mind = [
    LineWords(
      "{Name} knows what happens when {mum} is ill", "There is a plan and everybody has it",
      "{Mum}, {nan} and the mental health team write down who does what", "Bev Collins, adult mental health",
      "{Name} can say whom to ring", ages: 6...25),
    LineWords(
      "{Mum} is well enough to look after {children}", "{Mum} takes her medicine and goes to her appointments",
      "Weekly visits by the mental health team for two months", "Bev Collins, adult mental health",
      "Letters to the core group each month"),
  ]
  private static let harm = [
    LineWords(
      "{Name} is not hit or hurt by anybody", "Nobody hits, for any reason",
      "{Dad} lives elsewhere and sees {children} only with {worker} or {nan} there", "{Dad}",
      "No new marks; visits unannounced", ages: 0...25),
    LineWords(
      "{Name} is believed", "Nobody asks {him} to take it back", "Play therapy each week, at school",
      "Stella Obi, school nurse", "{Name} goes and sleeps better", ages: 4...25),
  ]
  private static let teen = [
    LineWords(
      "{Name} comes home at night", "{Mum} rings at ten, and we do not argue at the door",
      "The exploitation worker meets {name} twice a week, where {he} likes", "Rob Kerr, youth justice",
      "No missing report for six weeks", ages: 11...25),
    LineWords(
      "{Name} is out of debt to people who hurt", "{Name} can say names without being punished for it",
      "Police take down the line; {name} is treated as a victim", "DC Whelan", "No contact from the number",
      ages: 11...25),
  ]
  private static let neglect = [
    LineWords(
      "There are three meals a day for {children}", "There is food in the house that a child can get",
      "A shopping list, a budget and a food parcel to begin with", "Dele Akande, family worker",
      "Cupboards seen at every visit", ages: 1...25),
    LineWords(
      "{Name} is clean and dressed for the weather", "A bath, clean clothes and a bed with covers",
      "A washing machine from the grant, and a chart for the week", "{Mum}",
      "Seen for a month, also when nobody was told", ages: 1...25),
    LineWords(
      "Somebody is in charge at home", "One rule, said once, and kept",
      "The parenting course at the children’s centre, ten weeks", "{Mum}",
      "Nine of ten, and what is different at teatime"),
  ]

  /// What is agreed at visits and in supervision: what, and who.
  ///
  /// - Parameter interpreter: whether the family needs one.
  static func actions(age: Int, interpreter: Bool) -> [(what: Said, owner: String)] {
    (interpreter ? agreed + [("Book the interpreter for the next three visits", "{Worker}")] : agreed)
      .filter { $0.what.ages.contains(age) }
  }

  private static let agreed: [(what: Said, owner: String)] = [
    (.from(4, "Ask school for attendance and lateness this term"), "{Worker}"),
    ("Ring housing about the damp", "{Worker}"), (.from(1, "Take {name} to the dentist"), "{Mum}"),
    ("Write to {dad} and offer a meeting", "{Worker}"),
    (Said("Weigh {name} and send the chart", ages: 0...4), "{Nurse}"),
    ("Update the chronology before the next meeting", "{Worker}"),
    ("Visit unannounced on a Friday evening", "{Worker}"), ("Ask the police for the call log", "{Worker}"),
    ("Fit a lock to the back door", "Marek Zych, housing"),
    (.from(4, "Start breakfast club"), "{Teacher}"),
    ("Talk with {mum} alone about the domestic abuse adviser", "{Worker}"),
    (.from(5, "Draw the family tree with {name}"), "{Worker}"),
    (Said("Pay the nursery fees from section 17", ages: 1...4), "{Manager}"), ("Check who else has a key", "{Worker}"),
    (Said("Bring the red book", ages: 0...4), "{Mum}"),
    (.unborn("Ask the midwife for the dates kept and missed"), "{Worker}"),
  ]

  /// Evidence that something was done.
  static func evidence(age: Int) -> [Said] { shown.filter { $0.ages.contains(age) } }

  private static let shown: [Said] = [
    "Seen at the visit", .from(4, "Letter from school on file"), "{Mum} showed the card",
    "Email from the service, filed", .from(5, "Done; {name} told me so"),
    Said("Chart received from the clinic", ages: -1...5),
  ]
}
