import CaseStore
import Casework
import Returns

extension CINMaking {
  private var details: PersonDetails { person.details }
  private var isUnborn: Bool { details.born.map { $0 > year.days.upperBound } ?? (details.expected != nil) }

  mutating func makeIdentifiers(onlyRefused: Bool) {
    var who = CINIdentifiers()
    who.laChildID = CINText(person.number(.authority) ?? record.child.text)
    if let number = person.number(.pupil) {
      who.upn = CINText(number)
    } else if let reason = reasonForNoNumber(onlyRefused: onlyRefused) {
      who.upnUnknown = CINText(reason.rawValue)
    }
    if let former = person.number(.formerPupil) ?? formerNumber { who.formerUPN = CINText(former) }
    if let born = details.born, !isUnborn { who.birthDate = CINDate(born) }
    if isUnborn, let expected = details.expected ?? details.born { who.expectedBirthDate = CINDate(expected) }
    who.sex = CINText(isUnborn ? Sex.unknown.rawValue : details.sex?.rawValue ?? "")
    if let died = year.known(details.died) { who.deathDate = CINDate(died) }
    child.identifiers = who
    var origin = CINOrigin(.particulars)
    for element in [CINElement.laChildID, .upn, .formerUPN] { origin.note(element, "number", at: .numbers) }
    origin.note(.upnUnknown, "no-pupil-number")
    origin.note(.disability, "disability")
    origin.note(.birthDate, "born")
    origin.note(.expectedBirthDate, "expected")
    origin.note(.sex, "sex")
    origin.note(.deathDate, "died")
    origins.add(origin, .childIdentifiers)
  }

  /// A pupil number that has ended.
  private var formerNumber: String? { person.numbers.first { $0.kind == .pupil && $0.until != nil }?.text }

  /// As recorded; else as it follows: a child below school age has none yet, and of one of whom only a referral is told
  /// that led to nothing none was asked for.
  private func reasonForNoNumber(onlyRefused: Bool) -> MissingPupilNumber? {
    if let recorded = details.noPupilNumber { return recorded }
    if onlyRefused { return .referralOnly }
    guard let born = details.born, !isUnborn else { return isUnborn ? .tooYoung : nil }
    // A child is of school age from the September after the fifth birthday.
    let september = Day(year: year.end.year - 1, month: 9, day: 1) ?? year.end
    return born.adding(years: 5) < september ? nil : .tooYoung
  }

  /// An unborn child has none.
  mutating func makeCharacteristics() {
    if isUnborn { return }
    child.characteristics.ethnicity = CINText(details.ethnicity?.rawValue ?? "")
    var origin = CINOrigin(.particulars)
    origin.note(.ethnicity, "ethnicity")
    origins.add(origin, .childCharacteristics)
    for disability in details.disabilities {
      child.characteristics.disabilities.append(
        CINListed(code: disability.rawValue, line: 1, row: child.characteristics.disabilities.count))
      var origin = CINOrigin(.particulars)
      origin.note(.disability, "disability")
      origins.add(origin, .disabilities)
    }
  }
}
