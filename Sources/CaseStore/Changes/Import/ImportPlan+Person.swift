import Casework

extension ImportPlan {
  private static let key = "child"

  /// Who the child is: what is blank is filled, and what is still as an earlier return gave it is brought up to date.
  /// What somebody here wrote stays.
  mutating func take(
    _ told: ImportedPerson, _ number: KnownIdentifier, _ holder: (KnownIdentifier) throws -> SubjectID?
  ) throws {
    let last = rows[Self.key].map { ImportPlan.read($0.given) } ?? [:]
    let held = Dictionary(
      uniqueKeysWithValues: before.columns.compactMap { name, value in value.map { (name, $0) } })
    var given: [(String, String)] = []
    // A return may give both a number and why there is none: the number counts, the first time and every time.
    let hasNumber = told.numbers.contains { $0.number.kind == .pupil }
    for (name, value) in told.columns where !(name == "no_pupil_number" && hasNumber) {
      guard let value else { continue }
      if held[name] == value {
        given.append((name, value))
      } else if name == "died_on", let born = held["born_on"], value < born {
        notPlaced.append(
          NotPlaced(line: told.line, what: "Date of death", why: "the record has a later date of birth"))
      } else if held[name] == nil || held[name] == last[name] {
        person.append((name, value))
        given.append((name, value))
      } else {
        let what = ImportPlan.names[name] ?? name
        notPlaced.append(
          NotPlaced(line: told.line, what: what, why: "the record says otherwise, and is left as it is"))
      }
    }
    if hasNumber, held["no_pupil_number"] != nil {
      person.append(("no_pupil_number", nil))
    }
    if try add(number, told.line, holder) { given.append((number.kind.rawValue, number.text)) }
    for (number, line) in told.numbers where try add(number, line, holder) {
      given.append((number.kind.rawValue, number.text))
    }
    var row =
      rows[Self.key]
      ?? ImportedRow(
        key: Self.key, source: source.name, toldFrom: source.days.lowerBound, given: "", step: nil, stepVersion: nil,
        span: nil)
    row.given = given.map { "\($0): \($1)" }.joined(separator: "\n")
    rows[Self.key] = row
  }

  /// Whether the child has the number now.
  private mutating func add(_ number: KnownIdentifier, _ line: Int, _ holder: (KnownIdentifier) throws -> SubjectID?)
    throws -> Bool
  {
    let number = KnownIdentifier(number.kind, number.text.uppercased())
    if before.numbers.contains(number) { return true }
    func refuse(_ why: String) -> Bool {
      notPlaced.append(NotPlaced(line: line, what: "\(number.kind.label) \(number.text)", why: why))
      return false
    }
    if try holder(number) != nil { return refuse("another child has it") }
    let only: Set<IdentifierKind> = [.pupil, .authority]
    if only.contains(number.kind), before.numbers.contains(where: { $0.kind == number.kind }) {
      return refuse("the record has another for this child")
    }
    numbers.append(number)
    return true
  }

  private static let names = [
    "born_on": "Date of birth", "expected_on": "Expected date of birth", "died_on": "Date of death", "sex": "Sex",
    "ethnicity": "Ethnicity", "disabilities": "Disabilities", "no_pupil_number": "Reason for no pupil number",
  ]

  private static func read(_ given: String) -> [String: String] {
    let pairs = given.split(separator: "\n").compactMap { line -> (String, String)? in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1].drop { $0 == " " })) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension ImportedPerson {
  /// Each column of a person that a return tells of, and what it says.
  var columns: [(name: String, value: String?)] {
    let codes = Disability.allCases.filter(disabilities.contains).map(\.rawValue).joined(separator: " ")
    return [
      ("born_on", born?.iso), ("expected_on", expected?.iso), ("died_on", died?.iso), ("sex", sex?.rawValue),
      ("ethnicity", ethnicity?.rawValue), ("disabilities", codes.orNothing),
      ("no_pupil_number", noPupilNumber?.rawValue),
    ]
  }
}

extension ImportedSoFar {
  /// The same columns as the record has them.
  var columns: [(name: String, value: String?)] {
    var told = ImportedPerson()
    (told.born, told.expected, told.died) = (details?.born, details?.expected, details?.died)
    (told.sex, told.ethnicity, told.disabilities) = (details?.sex, details?.ethnicity, details?.disabilities ?? [])
    told.noPupilNumber = noPupilNumber
    return told.columns
  }
}
