import Casework

extension Life {
  /// Who took part in a meeting; the agencies named came for certain.
  func attendance(_ sure: [Agency], maybe: [Agency]) -> [Answers] {
    sure.map { present($0, .present) }
      + maybe.compactMap { agency in
        guard percent(85) else { return nil }
        return present(
          agency,
          voice.chance.weighted([(.present, 64), (.remotely, 14), (.contributed, 8), (.apologies, 9), (.absent, 5)]))
      }
  }

  func present(_ agency: Agency, _ presence: Attendance.Presence) -> Answers {
    var row = Answers(today: today)
    row[Attendance.name] = Line(somebody(from: agency))
    row[Attendance.agency] = agency
    row[Attendance.presence] = presence
    let came = presence == .present || presence == .remotely
    row[Attendance.brought] =
      came ? voice.chance.pick([.writtenReport, .spoke, .spoke]) : presence == .contributed ? .writtenReport : .nothing
    return row
  }

  func somebody(from agency: Agency) -> String {
    switch agency {
    case .police: voice.chance.pick(Places.officers)
    case .health: voice.chance.pick(Places.nurses)
    case .school: voice.chance.pick(Places.teachers) + ", " + home.school
    case .socialCare: town.staff.name(worker)
    case .parent: home.adult(.mother).map { "\($0.given) \($0.family), mother" } ?? "Mother"
    case .family: fill("{Nan}, grandmother")
    case .chair: town.staff.name(chair)
    default: voice.chance.pick(Places.helpers)
    }
  }

  /// The age of the eldest child today.
  private var age: Int { home.kids[0].age(on: today) }

  /// What shows that something was done.
  func evidence() -> String { fill(voice.chance.pick(LineWords.evidence(age: age)).text) }

  /// What was agreed: some without an owner, some without a day, as inspectors found.
  func actions(_ count: Int) -> [Answers] {
    (0..<count).map { _ in
      let (what, owner) = voice.chance.pick(LineWords.actions(age: age, interpreter: home.interpreter))
      var row = Answers(today: today)
      row[AgreedActions.what] = Line(fill(what.text))
      if percent(91) { row[AgreedActions.owner] = Line(fill(owner)) }
      if owner == "{Worker}", percent(91) { row[AgreedActions.worker] = worker }
      if percent(88) { row[AgreedActions.due] = today + number(5...40) }
      if percent(60) { row[AgreedActions.measure] = Line(evidence()) }
      return row
    }
  }

  /// The lines of a plan, chosen once and kept while it lasts.
  func planLines(months: Int) -> [Answers] {
    lines.map { line in
      var row = Answers(today: today)
      row[PlanLines.outcome] = Line(fill(line.outcome))
      row[PlanLines.change] = Line(fill(line.change))
      row[PlanLines.action] = Line(fill(line.action))
      if percent(93) { row[PlanLines.owner] = Line(fill(line.owner)) }
      if line.owner == "{Worker}" { row[PlanLines.worker] = worker }
      if percent(90) { row[PlanLines.due] = today + number(14...(30 * months)) }
      if percent(86) { row[PlanLines.measure] = Line(fill(line.measure)) }
      return row
    }
  }

  func chooseLines() {
    var all = LineWords.lines(home.theme, age: age)
    all.shuffle(using: &voice.chance)
    lines = Array(all.prefix(number(3...5)))
  }

  /// How far each line has come: better with time, never all at once.
  func progress(_ texts: [String], good: Int) -> [Answers] {
    texts.map { text in
      var row = Answers(today: today)
      row[PlanProgress.line] = Line(text)
      let came: Progress = percent(good) ? .done : percent(60) ? .partly : .notDone
      row[PlanProgress.progress] = came
      if came != .notDone { row[PlanProgress.evidence] = Line(evidence()) }
      if came.isUnmet, percent(80) { row[PlanProgress.because] = line(.since) }
      return row
    }
  }
}
