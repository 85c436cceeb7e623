import Casework

/// A child on a plan who has a name of their own: taken off the numbers that are made up by chance.
struct PlannedKid {
  let category: ProtectionPlan.Category
  let sex: Sex
  /// The ages of the band the child is in.
  let ages: ClosedRange<Int>
}

extension Town {
  /// The families that tests, documents and screenshots share. All are with Grace Adeyemi of Willow.
  func namedFamilies() throws -> [PlannedKid] {
    try hussains()
    try brandt()
    try nowak()
    try okoye()
    try perry()
    try marsh()
    return [
      PlannedKid(category: .neglect, sex: .female, ages: 5...11),
      PlannedKid(category: .neglect, sex: .male, ages: 0...4),
      PlannedKid(category: .neglect, sex: .male, ages: 0...4), PlannedKid(category: .neglect, sex: .male, ages: 5...11),
    ]
  }

  private var until: Day { demo.until }

  func named(_ home: Household, _ episodes: [Episode]) -> Life {
    let life = add(home, episodes)
    life.chosenHub = staff.hubs[0]
    life.chosenWorker = staff.hubs[0].workers[0]
    life.chair = staff.chairs[0]
    life.hasNoEthnicity = false
    life.plansElsewhere = 0
    return life
  }

  private func home(
    _ family: String, _ background: Background, _ kids: [Kid], _ adults: [(Adult.Part, String, String, Bool, Bool)],
    at street: String, school: String, theme: Theme, language: String? = nil
  ) -> Household {
    Household(
      family: family, background: background, kids: kids,
      adults: adults.map {
        Adult(
          part: $0.0, given: $0.1, family: $0.2, born: until.adding(years: $0.0 == .grandmother ? -61 : -33) - 140,
          livesThere: $0.3, responsible: $0.4)
      },
      address: [street, "Larkmere"], postcode: "LM2 4QT", language: language, school: school, theme: theme)
  }

  /// May and Zayn: a plan for neglect since eleven weeks ago, and a time in need two years before it.
  private func hussains() throws {
    let may = Kid(given: "Maya", family: "Hussain", known: "May", born: until.adding(years: -8) - 96, sex: .female)
    let zayn = Kid(given: "Zayn", family: "Hussain", born: until.adding(years: -3) - 150, sex: .male)
    let home = home(
      "Hussain", .pakistani, [may, zayn],
      [
        (.mother, "Sana", "Hussain", true, true), (.father, "Imran", "Hussain", false, true),
        (.grandmother, "Farida", "Khan", false, false),
      ],
      at: "14 Elm Street", school: "Priory Junior", theme: .drink, language: "Urdu")
    let now = try workday(until - 76 - 26)
    _ = named(
      home,
      [
        Episode(contactOn: until - 960, course: .need(8), pace: 30, source: .school),
        Episode(contactOn: now, course: .protection(.neglect, months: nil), pace: 13, source: .school),
      ])
  }

  /// Leo, two: last seen nearly three weeks ago, and nobody opened since.
  private func brandt() throws {
    let leo = Kid(given: "Leo", family: "Brandt", born: until.adding(years: -2) - 60, sex: .male)
    let home = home(
      "Brandt", .polish, [leo], [(.mother, "Marta", "Brandt", true, true), (.partner, "Carl", "Dunn", true, false)],
      at: "3 Canal Walk", school: "Little Larks nursery", theme: .neglect)
    let life = named(
      home,
      [
        Episode(
          contactOn: try workday(until - 200), course: .protection(.neglect, months: nil), pace: 12,
          source: .healthVisitor)
      ])
    life.unseenFrom = try workday(until - 20) + 1
    for (day, sees) in [(try workday(until - 20), true), (try workday(until - 6), false)] {
      diary.add(Moment(day, hour: 16, minute: 20)) {
        _ = try await life.visit(by: life.worker ?? life.chosenWorker ?? self.staff.administrator, sees: sees)
      }
    }
  }

  /// The Nowaks’ baby, due in under four weeks; the assessment is begun, late and unfinished.
  private func nowak() throws {
    let baby = Kid(given: "Baby", family: "Nowak", expected: until + 25, sex: .unknown)
    let home = home(
      "Nowak", .polish, [baby], [(.mother, "Ewelina", "Nowak", true, true), (.father, "Rafal", "Lis", false, false)],
      at: "Flat 6, 40 Wharf Street", school: "", theme: .mind, language: "Polish")
    let began = try calendar.day(46, workingDaysBefore: until)
    let life = named(home, [Episode(contactOn: began, course: .assessed(400), pace: 2, source: .otherHealth)])
    diary.add(Moment(try calendar.day(1, workingDaysBefore: until), hour: 17, minute: 52)) {
      try await life.leaveDraft(Assessment.self, by: self.staff.hubs[0].workers[0], life.halfAssessed(), opened: true)
    }
  }

  /// Amara, fifteen: a strategy discussion that Ruth Hale has sent back.
  private func okoye() throws {
    let amara = Kid(given: "Amara", family: "Okoye", born: until.adding(years: -15) - 210, sex: .female)
    let home = home(
      "Okoye", .blackAfrican, [amara], [(.mother, "Blessing", "Okoye", true, true)], at: "88 Priory Road",
      school: "Larkmere Academy", theme: .teen)
    let life = named(
      home, [Episode(contactOn: try workday(until - 190), course: .need(nil), pace: 34, source: .police)])
    let day = try calendar.day(2, workingDaysBefore: until)
    diary.add(Moment(day, hour: 15, minute: 5)) {
      try await life.discussAndGetBack(at: Moment(day + 1, hour: 17, minute: 10))
    }
  }

  /// Jack, six: the core group is on Thursday.
  private func perry() throws {
    let jack = Kid(given: "Jack", family: "Perry", born: until.adding(years: -6) - 33, sex: .male)
    let home = home(
      "Perry", .whiteBritish, [jack],
      [(.mother, "Leanne", "Perry", true, true), (.father, "Scott", "Perry", false, true)],
      at: "21 Mill Lane", school: "Elm Park Primary", theme: .neglect)
    let life = named(
      home,
      [
        Episode(
          contactOn: try workday(until - 260), course: .protection(.neglect, months: nil), pace: 14, source: .school)
      ])
    life.coreGroupOn = try workday(until + 3)
    life.hasNoEthnicity = true
  }

  /// Ellie Marsh, ten: a visit that is written and not finished.
  private func marsh() throws {
    let ellie = Kid(given: "Ellie", family: "Marsh", born: until.adding(years: -10) - 12, sex: .female)
    let home = home(
      "Marsh", .whiteBritish, [ellie], [(.mother, "Kelly", "Marsh", true, true)], at: "5 Kiln Close",
      school: "Beacon Hill Primary", theme: .mind)
    let life = named(
      home, [Episode(contactOn: try workday(until - 240), course: .need(nil), pace: 38, source: .police)])
    let day = try calendar.day(2, workingDaysBefore: until)
    diary.add(Moment(day, hour: 11, minute: 20)) {
      try await life.leaveDraft(Visit.self, by: life.worker ?? self.staff.hubs[0].workers[0], life.halfVisited())
    }
  }
}
