import CaseStore
import Casework
import Returns

extension CINPlacing {
  mutating func take(_ given: CINChild) {
    takePerson(given.identifiers, given.characteristics)
    // Values that cannot be read are told where they are used.
    for problem in given.problems {
      switch problem.kind {
      case .notInLayout, .repeated, .strayText: leave(problem.line, problem.element, problem.words)
      case .noSuchDay, .notADay, .notAFlag, .notANumber, .orphan: break
      }
    }
    let inOrder = given.details.enumerated().sorted { a, b in
      let (first, second) = (a.element.referralDate.day, b.element.referralDate.day)
      return (first ?? .distantFuture, a.offset) < (second ?? .distantFuture, b.offset)
    }
    let plans = given.details.flatMap(\.protectionPlans).compactMap(\.period)
    for (_, details) in inOrder { take(details, protected: plans) }
  }

  private mutating func takePerson(_ who: CINIdentifiers, _ what: CINCharacteristics) {
    var person = ImportedPerson()
    person.line = who.line
    person.born = day(who.birthDate, .birthDate)
    if let born = person.born { earliest = born - 300 }
    if person.born == nil { person.expected = expected(who.expectedBirthDate) }
    person.died = died(who.deathDate, born: person.born)
    person.sex = sex(who)
    person.ethnicity = code(what.ethnicity, .ethnicity, Ethnicity.self)
    person.disabilities = disabilities(what.disabilities)
    person.noPupilNumber = code(who.upnUnknown, .upnUnknown, MissingPupilNumber.self)
    for (value, kind, element) in [
      (who.upn, IdentifierKind.pupil, CINElement.upn), (who.formerUPN, .formerPupil, .formerUPN),
    ] where !value.isBlank {
      let number = KnownIdentifier(kind, value.text)
      if number.problem == nil {
        person.numbers.append((number, value.line))
      } else {
        leave(value.line, "\(element.rawValue) “\(value.text)”", "it is not a unique pupil number")
      }
    }
    child.person = person
  }

  private mutating func expected(_ value: CINDate) -> Day? {
    guard let day = value.day, day > source.days.upperBound, day <= source.days.upperBound + 300 else {
      return self.day(value, .expectedBirthDate)
    }
    return day
  }

  private mutating func died(_ value: CINDate, born: Day?) -> Day? {
    guard let day = day(value, .deathDate) else { return nil }
    guard let born, born <= day else {
      leave(value.line, "PersonDeathDate “\(value.text)”", "there is no date of birth before it")
      return nil
    }
    return day
  }

  /// Until 2023-24 the census asked for a gender by another list.
  private mutating func sex(_ who: CINIdentifiers) -> Sex? {
    if !who.sex.isBlank || who.genderCurrent.isBlank { return code(who.sex, .sex, Sex.self) }
    switch who.genderCurrent.text {
    case "1": return .male
    case "2": return .female
    case "0", "9": return .unknown
    default: return code(who.genderCurrent, .genderCurrent, Sex.self)
    }
  }

  private mutating func disabilities(_ listed: [CINListed]) -> [Disability] {
    let codes = listed.compactMap { code($0.code, line: $0.line, .disability, Disability.self) }
    guard codes.contains(.none), Set(codes).count > 1 else { return codes }
    let line = listed.first { $0.code == Disability.none.rawValue }?.line ?? 0
    leave(line, "Disability “NONE”", "it stands beside a disability")
    return codes.filter { $0 != .none }
  }
}

extension CINProtectionPlan {
  /// The days on which it held, where they can be.
  fileprivate var period: ClosedRange<Day>? {
    guard let from = start.day else { return nil }
    let until = end.isBlank ? Day.distantFuture : end.day ?? from
    return until < from ? nil : from...until
  }
}
