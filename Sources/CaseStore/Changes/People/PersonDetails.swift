import Casework

/// What is kept of a child or an adult as a person: the whole form, as it is shown and sent back.
public struct PersonDetails: Sendable, Equatable {
  public var givenName: String
  public var familyName: String
  /// What they like to be called.
  public var knownAs: String?
  public var born: Day?
  /// The expected date of birth of an unborn child.
  public var expected: Day?
  public var died: Day?
  public var sex: Sex?
  public var pronouns: String?
  public var ethnicity: Ethnicity?
  public var firstLanguage: String?
  public var interpreter: Bool?
  public var religion: Religion?
  public var disabilities: [Disability]
  /// Why a child has no unique pupil number.
  public var noPupilNumber: MissingPupilNumber?

  public init(
    givenName: String, familyName: String, knownAs: String? = nil, born: Day? = nil, expected: Day? = nil,
    died: Day? = nil, sex: Sex? = nil, pronouns: String? = nil, ethnicity: Ethnicity? = nil,
    firstLanguage: String? = nil, interpreter: Bool? = nil, religion: Religion? = nil, disabilities: [Disability] = [],
    noPupilNumber: MissingPupilNumber? = nil
  ) {
    (self.givenName, self.familyName, self.knownAs) = (givenName, familyName, knownAs)
    (self.born, self.expected, self.died) = (born, expected, died)
    (self.sex, self.pronouns, self.ethnicity) = (sex, pronouns, ethnicity)
    (self.firstLanguage, self.interpreter, self.religion) = (firstLanguage, interpreter, religion)
    (self.disabilities, self.noPupilNumber) = (disabilities, noPupilNumber)
  }

  /// Each column and what it holds; the name as it is found by is worked out beside.
  func columns(folded: String) -> [(name: String, value: any SQLBindable)] {
    let codes = Disability.allCases.filter(disabilities.contains).map(\.rawValue).joined(separator: " ")
    return [
      ("given_name", givenName), ("family_name", familyName), ("known_as", knownAs?.orNothing), ("search_name", folded),
      ("born_on", born), ("expected_on", expected), ("died_on", died), ("sex", sex?.rawValue),
      ("pronouns", pronouns?.orNothing), ("ethnicity", ethnicity?.rawValue),
      ("first_language", firstLanguage?.orNothing), ("interpreter", interpreter), ("religion", religion?.rawValue),
      ("disabilities", codes.orNothing), ("no_pupil_number", noPupilNumber?.rawValue),
    ]
  }

  /// Refuses what cannot be true of anybody.
  func check(today: Day) throws {
    guard familyName.orNothing != nil else { throw Refusal.because("Enter the family name.") }
    if let born, born > today { throw Refusal.because("The date of birth is in the future: enter it as expected.") }
    if let died, died > today { throw Refusal.because("The date of death is in the future.") }
    if let died, let born, died < born { throw Refusal.because("The date of death is before the date of birth.") }
    if died != nil, born == nil { throw Refusal.because("Enter the date of birth as well as the date of death.") }
    if disabilities.contains(.none), disabilities.count > 1 {
      throw Refusal.because("“No disability” cannot go with another answer.")
    }
  }
}

extension String {
  /// Nil where there is nothing but blanks.
  var orNothing: String? { allSatisfy(\.isWhitespace) ? nil : self }
}

extension Connection {
  func details(of person: SubjectID) throws -> PersonDetails? {
    try first(
      """
      SELECT given_name, family_name, known_as, born_on, expected_on, died_on, sex, pronouns, ethnicity,
        first_language, interpreter, religion, disabilities, no_pupil_number FROM person WHERE subject_id = \(person)
      """
    ) { row in
      PersonDetails(
        givenName: try row.text(0), familyName: try row.text(1), knownAs: try row.optionalText(2),
        born: try row.optionalDay(3), expected: try row.optionalDay(4), died: try row.optionalDay(5),
        sex: try row.optionalText(6).flatMap(Sex.init(rawValue:)), pronouns: try row.optionalText(7),
        ethnicity: try row.optionalText(8).flatMap(Ethnicity.init(rawValue:)),
        firstLanguage: try row.optionalText(9), interpreter: try row.optionalInt(10).map { $0 == 1 },
        religion: try row.optionalText(11).flatMap(Religion.init(rawValue:)),
        disabilities: (try row.optionalText(12) ?? "").split(separator: " ").compactMap {
          Disability(rawValue: String($0))
        }, noPupilNumber: try row.optionalText(13).flatMap(MissingPupilNumber.init(rawValue:)))
    }
  }
}

extension Reader {
  /// The form of a child or an adult whom the worker may see; nil for others.
  public func details(of person: SubjectID) throws -> PersonDetails? {
    try connection.mayReach(person, worker, at: now) ? connection.details(of: person) : nil
  }
}
