import CaseStore
import Casework

extension Life {
  /// What an assessment asks and the front door did not: who else belongs to the family, who has parental
  /// responsibility, what is spoken at home, what the children like to be called, and their numbers.
  func getToKnow() async throws {
    guard !isKnown, let worker else { return }
    isKnown = true
    try await aside {
      let others = home.adults.indices.filter { home.adults[$0].id.text.isEmpty }
      var members = home.kids.map { known($0) }
      for index in others { members.append(found(home.adults[index])) }
      let first = members.count
      if let mother = home.adult(.mother) { members.append(RecordFamily.Member(.known(mother.id), spoken(by: mother))) }
      let ids = try await town.record(RecordFamily(members, ties: ties(others, mother: first)), by: worker)
      for (place, index) in others.enumerated() { home.adults[index].id = ids[home.kids.count + place] }
      town.done.adults += others.count
      try await warn()
      try await keepFromOthers()
      if percent(16) { try await besides(on: today + number(20...320)) { [self] in try await move() } }
    }
  }

  private func known(_ kid: Kid) -> RecordFamily.Member {
    let unborn = kid.isUnborn(on: today)
    var details = PersonDetails(
      givenName: unborn ? "Baby" : kid.given, familyName: kid.family, knownAs: kid.known,
      born: unborn ? nil : kid.born, expected: unborn ? kid.expected ?? kid.born : kid.expected,
      sex: unborn ? nil : kid.sex,
      ethnicity: hasNoEthnicity ? nil : home.background.ethnicity)
    var member = RecordFamily.Member(.known(kid.id), details)
    if unborn { return member }
    if percent(92) { details.firstLanguage = home.language ?? "English" }
    if percent(90) { details.interpreter = home.interpreter && kid.age(on: today) > 3 && percent(20) }
    let otherwise: [Religion] = [.notAsked, .none, .refused]
    details.religion = percent(76) ? home.background.religion : voice.chance.pick(otherwise)
    details.disabilities =
      kid.disabilities.isEmpty ? asksAboutDisability || percent(70) ? [.none] : [] : kid.disabilities
    member.details = details
    if percent(88) { member.identifiers.append(KnownIdentifier(.nhs, town.numbers.nhs(), from: kid.born)) }
    if kid.age(on: today) > 4, percent(92) {
      member.identifiers.append(KnownIdentifier(.pupil, town.numbers.pupil()))
    }
    member.nameBefore = kid.before == kid.family ? nil : kid.before
    return member
  }

  private func found(_ adult: Adult) -> RecordFamily.Member {
    var member = RecordFamily.Member(.newAdult, details(of: adult))
    if percent(62) {
      member.homes = [RecordFamily.Home(Places.address(&voice.chance), from: today - number(60...2_400))]
    }
    return member
  }

  private func spoken(by mother: Adult) -> PersonDetails {
    var details = details(of: mother)
    details.firstLanguage = home.language ?? "English"
    details.interpreter = home.interpreter
    if percent(70) { details.religion = home.background.religion }
    return details
  }

  private func ties(_ others: [Int], mother: Int) -> [RecordFamily.Tie] {
    let kids = home.kids.indices
    return others.enumerated().flatMap { place, index in
      let adult = home.adults[index]
      var ties = kids.map { kid in
        RecordFamily.Tie(
          kids.count + place, adult.part.kind(livesThere: false), of: kid,
          parentalResponsibility: adult.part == .father && percent(84) ? adult.responsible : nil)
      }
      if adult.part == .father || adult.part == .partner {
        ties.append(RecordFamily.Tie(kids.count + place, adult.part == .father ? .formerPartner : .partner, of: mother))
      }
      return ties
    }
  }

  /// The household moves: now and then to a refuge, whose address is kept from the others.
  private func move() async throws {
    guard let worker else { return }
    // Nobody moves in the days after a birth.
    let isAfterBirth = home.kids.contains { kid in kid.born.map { (0...7).contains(today - $0) } ?? false }
    if isAfterBirth { return try await besides(on: today + 10) { [self] in try await move() } }
    let flees = home.theme == .abuse && percent(30)
    let new = Places.address(&voice.chance)
    let stay = home.adults.filter { $0.part == .mother || ($0.livesThere && !flees) }.map(\.id)
    let movers = home.kids.filter { !$0.isUnborn(on: today) }.map(\.id) + stay
    let moved = RecordFamily.Home(new, from: today - number(0...4), isConfidential: flees)
    let members = movers.map { id in
      var member = RecordFamily.Member(.known(id))
      member.homes = [moved]
      return member
    }
    try await town.record(RecordFamily(members), by: worker)
    (home.address, home.postcode) = (new.lines, new.postcode ?? home.postcode)
  }
}
