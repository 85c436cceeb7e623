import Casework

/// A child of a pretend family.
struct Kid {
  var given: String
  var family: String
  /// What the child likes to be called, where it is not the given name.
  var known: String?
  var born: Day?
  var expected: Day?
  var sex: Sex
  var disabilities: [Disability] = []
  /// The name used before, where there is one.
  var before: String?
  /// Set once the record is opened.
  var id = SubjectID("")

  var called: String { known ?? given }
  func isUnborn(on day: Day) -> Bool { born.map { $0 > day } ?? true }
  func age(on day: Day) -> Int { born.map { $0 > day ? -1 : $0.age(on: day) } ?? -1 }
}

/// A grown-up of a pretend family.
struct Adult {
  enum Part { case mother, father, grandmother, partner }

  var part: Part
  var given: String
  var family: String
  var born: Day
  var livesThere: Bool
  /// Has parental responsibility.
  var responsible: Bool
  var id = SubjectID("")
}

/// Who lives together, where, and what the trouble is.
struct Household {
  var family: String
  var background: Background
  var kids: [Kid]
  var adults: [Adult]
  var address: [String]
  var postcode: String
  var language: String?
  var interpreter = false
  var school: String
  var theme: Theme

  func adult(_ part: Adult.Part) -> Adult? { adults.first { $0.part == part } }
}
