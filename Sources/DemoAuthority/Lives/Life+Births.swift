import CaseStore
import Casework

extension Life {
  /// Puts the births of children who come to notice before they are born into the diary.
  func expectBirths(after day: Day) {
    for index in kids.indices {
      guard let born = kids[index].born, born > day else { continue }
      // Told within days.
      town.diary.add(Moment(born + 1 + born.number % 4, hour: 10, minute: 20)) { [unowned self] in
        try await aside { try await recordBirth(of: index) }
      }
    }
  }

  /// The midwife rings: the child has a birthday and a name, and is seen within days.
  private func recordBirth(of index: Int) async throws {
    let kid = kids[index]
    guard isOpen, !kid.id.text.isEmpty, let born = kid.born, let by = worker ?? hub?.manager else { return }
    guard var details = try await town.store.read(for: by, at: town.now, { try $0.details(of: kid.id) }) else { return }
    if details.born == born { return }
    (details.givenName, details.knownAs, details.born, details.sex) = (kid.given, kid.known, born, kid.sex)
    try await town.record(AmendPerson(kid.id, details), by: by)
    var member = RecordFamily.Member(.known(kid.id))
    member.homes = [RecordFamily.Home(Address(lines: home.address, postcode: home.postcode), from: born)]
    try await town.record(RecordFamily([member]), by: by)
    town.done.births += 1
    try await besides(workdays: voice.chance.weighted([(1, 40), (2, 30), (3, 18), (6, 12)])) { [self] in
      try await visit()
    }
  }
}
