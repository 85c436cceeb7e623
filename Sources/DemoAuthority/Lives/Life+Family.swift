import CaseStore
import Casework

extension Life {
  /// What the front door writes down at the first contact: the children, who looks after them, and where.
  func register(by desk: WorkerID) async throws {
    town.done.families += 1
    let there = home.adults.indices.filter { home.adults[$0].part == .mother || home.adults[$0].livesThere }
    let homes = await aside { livedAt() }
    asksAboutDisability = await aside { percent(72) }
    var members = home.kids.map { kid in
      var member = RecordFamily.Member(.newChild, firstDetails(of: kid))
      member.homes = RecordFamily.Home.of(homes, since: kid.isUnborn(on: today) ? nil : kid.born)
      return member
    }
    for index in there {
      var member = RecordFamily.Member(.newAdult, details(of: home.adults[index]))
      member.homes = homes
      members.append(member)
    }
    let ids = try await town.record(RecordFamily(members, ties: ties(there)), by: desk)
    for index in home.kids.indices { home.kids[index].id = ids[index] }
    for (place, index) in there.enumerated() { home.adults[index].id = ids[home.kids.count + place] }
    town.done.children += home.kids.count
    town.done.adults += there.count
  }

  private func firstDetails(of kid: Kid) -> PersonDetails {
    let unborn = kid.isUnborn(on: today)
    var details = PersonDetails(
      givenName: unborn ? "Baby" : kid.given, familyName: kid.family, born: unborn ? nil : kid.born,
      expected: unborn ? kid.expected ?? kid.born : nil, sex: unborn ? nil : kid.sex,
      ethnicity: hasNoEthnicity ? nil : home.background.ethnicity)
    // School or the health visitor says whether there is a disability, where they are asked.
    if !unborn, !hasNoEthnicity, asksAboutDisability {
      details.disabilities = kid.disabilities.isEmpty ? [.none] : kid.disabilities
    }
    return details
  }

  func details(of adult: Adult) -> PersonDetails {
    var details = PersonDetails(
      givenName: adult.given, familyName: adult.family, born: adult.born,
      sex: adult.part == .mother || adult.part == .grandmother ? .female : .male,
      ethnicity: hasNoEthnicity ? nil : home.background.ethnicity)
    if home.interpreter, adult.part != .partner { (details.firstLanguage, details.interpreter) = (home.language, true) }
    return details
  }

  /// Where the family lives, and for one in three where they lived before.
  private func livedAt() -> [RecordFamily.Home] {
    let since = today - number(40...1_900)
    let now = RecordFamily.Home(Address(lines: home.address, postcode: home.postcode), from: since)
    guard percent(34) else { return [now] }
    return [RecordFamily.Home(Places.address(&voice.chance), from: since - number(200...1_500)), now]
  }

  /// How the children stand to each other and to the adults of the household.
  private func ties(_ there: [Int]) -> [RecordFamily.Tie] {
    let kids = home.kids.indices
    var ties = kids.flatMap { elder in kids[(elder + 1)...].map { RecordFamily.Tie(elder, .sibling, of: $0) } }
    for (place, index) in there.enumerated() {
      let adult = home.adults[index]
      for kid in kids {
        ties.append(
          RecordFamily.Tie(
            kids.count + place, adult.part.kind(livesThere: adult.livesThere), of: kid,
            parentalResponsibility: adult.part == .mother ? true : adult.part == .father ? adult.responsible : nil))
      }
      if place > 0, adult.part == .father || adult.part == .partner {
        ties.append(RecordFamily.Tie(kids.count + place, .partner, of: kids.count))
      }
    }
    return ties
  }
}

extension Adult.Part {
  func kind(livesThere: Bool) -> Relationship.Kind {
    switch self {
    case .mother: .mother
    case .father: .father
    case .grandmother: .grandparent
    case .partner: livesThere ? .householdMember : .friend
    }
  }
}

extension RecordFamily.Home {
  /// Those of the household's homes in which a child has lived: from the birth on.
  static func of(_ homes: [Self], since born: Day?) -> [Self] {
    guard let born else { return [] }
    return homes.indices.compactMap { index in
      if homes.indices.contains(index + 1), homes[index + 1].from <= born { return nil }
      return Self(homes[index].address, from: max(homes[index].from, born))
    }
  }
}
