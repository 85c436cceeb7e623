/// A line of a plan in words: what is to be different, what must change, what is done, by whom, how it is known.
struct LineWords: Sendable {
  let outcome: String
  let change: String
  let action: String
  let owner: String
  let measure: String

  init(_ outcome: String, _ change: String, _ action: String, _ owner: String, _ measure: String) {
    (self.outcome, self.change, self.action, self.owner, self.measure) = (outcome, change, action, owner, measure)
  }
}

extension LineWords {
  static func lines(_ theme: Theme) -> [LineWords] {
    switch theme {
    case .abuse: abuse + common
    case .drink, .drugs: sober + common
    case .mind: mind + common
    case .harm, .sexual: harm + common
    case .teen: teen + common
    case .neglect, .disability: neglect + common
    }
  }

  private static let common = [
    LineWords(
      "{Name} is in school on time every day", "{Mum} gets {children} up and out by half past eight",
      "School rings {worker} the same morning when {name} is not there", "{Teacher}",
      "Attendance of 95 per cent over a half term"),
    LineWords(
      "{Name} has somebody to tell", "Nobody is cross with {name} for talking to us",
      "{Worker} sees {name} alone at school every other week", "{Worker}", "{Name} says who {he} would tell, and has"),
    LineWords(
      "{Name} sleeps through the night in a quiet home", "Telephones and television are off by eight",
      "{Mum} and {nan} agree a night routine with the family worker", "{Mum}",
      "{Name} says so, and school sees {him} awake"),
    LineWords(
      "The home is warm and dry", "The rent is paid and the repair let in",
      "Housing treats the damp and sets up a payment plan", "Marek Zych, housing",
      "Seen by {worker}; no arrears letter for three months"),
    LineWords(
      "{Name}’s health is looked after", "Appointments are kept, or moved and not missed",
      "Dentist, optician and the missing immunisations are booked and kept", "{Mum}", "{Nurse} confirms each"),
  ]
  private static let abuse = [
    LineWords(
      "{Children} {are} not in a house where somebody is hurt", "{Dad} does not come to the house or ring it",
      "{Mum} rings 999, then {worker}; the police mark the address", "{Mum}",
      "No call-out, and {name} says that he was not there"),
    LineWords(
      "{Mum} is safe and believed", "{Mum} goes to the adviser, and we do not ask her to manage {dad}",
      "The domestic abuse adviser meets {mum} each week", "Anwen Price, domestic abuse adviser",
      "Safety plan written and used"),
    LineWords(
      "{Dad} takes responsibility for what he did", "{Dad} stops blaming {mum} and starts the course",
      "{Dad} joins the programme and {worker} sees him every month", "{Dad}",
      "Certificates, and what {mum} and {name} say"),
  ]
  private static let sober = [
    LineWords(
      "No one who is drunk or has used looks after {children}", "{Mum} rings {nan} before she drinks, not after",
      "{Mum} sees Turning Point every week and gives samples", "{Mum}",
      "Samples clear for twelve weeks; unannounced visits"),
    LineWords(
      "{Name} does not have to be the grown-up", "Meals and bedtimes are {mum}’s work",
      "The young carers’ group on Tuesdays, with a lift", "Dele Akande, family worker",
      "{Name} goes, and says what {he} did"),
  ]
  private static let mind = [
    LineWords(
      "{Name} knows what happens when {mum} is ill", "There is a plan and everybody has it",
      "{Mum}, {nan} and the mental health team write down who does what", "Bev Collins, adult mental health",
      "{Name} can say whom to ring"),
    LineWords(
      "{Mum} is well enough to look after {children}", "{Mum} takes her medicine and goes to her appointments",
      "Weekly visits by the mental health team for two months", "Bev Collins, adult mental health",
      "Letters to the core group each month"),
  ]
  private static let harm = [
    LineWords(
      "{Name} is not hit or hurt by anybody", "Nobody hits, for any reason",
      "{Dad} lives elsewhere and sees {children} only with {worker} or {nan} there", "{Dad}",
      "No new marks; {name} says so; visits unannounced"),
    LineWords(
      "{Name} is believed", "Nobody asks {him} to take it back", "Play therapy each week, at school",
      "Stella Obi, school nurse", "{Name} goes and sleeps better"),
  ]
  private static let teen = [
    LineWords(
      "{Name} comes home at night", "{Mum} rings at ten, and we do not argue at the door",
      "The exploitation worker meets {name} twice a week, where {he} likes", "Rob Kerr, youth justice",
      "No missing report for six weeks"),
    LineWords(
      "{Name} is out of debt to people who hurt", "{Name} can say names without being punished for it",
      "Police take down the line; {name} is treated as a victim", "DC Whelan", "No contact from the number"),
  ]
  private static let neglect = [
    LineWords(
      "There are three meals a day for {children}", "There is food in the house that a child can get",
      "A shopping list, a budget and a food parcel to begin with", "Dele Akande, family worker",
      "Cupboards seen at every visit; school lunch"),
    LineWords(
      "{Name} is clean and dressed for the weather", "A bath, clean clothes and a bed with covers",
      "A washing machine from the grant, and a chart for the week", "{Mum}", "School sees it for a month"),
    LineWords(
      "Somebody is in charge at home", "One rule, said once, and kept",
      "The parenting course at the children’s centre, ten weeks", "{Mum}", "Nine of ten, and what {name} says"),
  ]

  /// What is agreed at visits and in supervision: what, and who.
  static let actions: [(String, String)] = [
    ("Ask school for attendance and lateness since September", "{Worker}"), ("Ring housing about the damp", "{Worker}"),
    ("Take {name} to the dentist", "{Mum}"), ("Write to {dad} and offer a meeting", "{Worker}"),
    ("Weigh {name} and send the chart", "{Nurse}"),
    ("Update the chronology before the next meeting", "{Worker}"),
    ("Book the interpreter for the next three visits", "{Worker}"),
    ("Visit unannounced on a Friday evening", "{Worker}"), ("Ask the police for the call log", "{Worker}"),
    ("Fit a lock to the back door", "{Dad}"),
    ("Start breakfast club", "{Teacher}"), ("Refer to the domestic abuse adviser", "{Worker}"),
    ("Draw the family tree with {name}", "{Worker}"),
    ("Pay the nursery fees from section 17", "{Manager}"), ("Check who else has a key", "{Worker}"),
    ("Bring the red book", "{Mum}"),
  ]

  /// Evidence that something was done.
  static let evidence = [
    "Seen at the visit", "Letter from school on file", "{Mum} showed the card", "Email from the service, filed",
    "Done; {name} told me so", "Chart received from the clinic",
  ]
}
