import CaseStore
import Casework
import TestCast
import Testing

/// A family written down at once is the same as one written down by its parts, and is wholly there or not at all.
@Suite struct FamilyTests {
  private let at = Cast.start
  private let elm = Address(lines: ["14 Elm Street", "Larkmere"], postcode: "lm2 4qt")

  private func hollis(_ from: Day = "2024-05-01") -> RecordFamily {
    var maya = RecordFamily.Member(
      .newChild,
      PersonDetails(
        givenName: "Maya", familyName: "Hollis", knownAs: "May", born: "2017-06-14", sex: .female,
        firstLanguage: "English"))
    maya.homes = [
      RecordFamily.Home(Address(lines: ["3 Canal Walk"]), from: "2020-01-10"), RecordFamily.Home(elm, from: from),
    ]
    maya.identifiers = [KnownIdentifier(.nhs, "999 000 0018")]
    maya.nameBefore = "Brand"
    let noah = RecordFamily.Member(
      .newChild, PersonDetails(givenName: "Noah", familyName: "Hollis", born: "2020-09-30", sex: .male))
    let kelly = RecordFamily.Member(
      .newAdult, PersonDetails(givenName: "Kelly", familyName: "Hollis", born: "1990-02-03", sex: .female))
    return RecordFamily(
      [maya, noah, kelly],
      ties: [
        RecordFamily.Tie(0, .sibling, of: 1), RecordFamily.Tie(2, .mother, of: 0, parentalResponsibility: true),
        RecordFamily.Tie(2, .mother, of: 1, parentalResponsibility: true),
      ])
  }

  @Test(arguments: TestEngine.all)
  func aFamilyIsOneChange(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let before = try await cast.store.verify().changes
    let ids = try await cast.store.record(hollis(), by: cast.tom, at: at)
    let (maya, kelly) = (ids[0], ids[2])
    let (details, around, adults) = try await cast.store.read(for: cast.tom, at: at) { reader in
      (try reader.details(of: maya), try reader.people(around: maya), try reader.details(of: kelly))
    }
    #expect(details?.knownAs == "May" && details?.firstLanguage == "English" && adults?.givenName == "Kelly")
    #expect(Set(around.map(\.id)) == Set(ids.dropFirst()))
    let homes = try await cast.engine.read { connection in
      try connection.rows(
        "SELECT lines, postcode, ended_on FROM address WHERE subject_id = \(maya) ORDER BY began_on"
      ) { "\(try $0.text(0))|\(try $0.optionalText(1) ?? "")|\(try $0.optionalText(2) ?? "")" }
    }
    #expect(homes == ["3 Canal Walk||2024-04-30", "14 Elm Street, Larkmere|LM2 4QT|"])
    let verified = try await cast.store.verify()
    #expect(verified.findings == [] && verified.changes == before + 3, "one entry for each person")
  }

  @Test(arguments: TestEngine.all)
  func whoIsKnownIsBroughtUpToDate(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let ids = try await cast.store.record(hollis(), by: cast.tom, at: at)
    var maya = RecordFamily.Member(
      .known(ids[0]),
      PersonDetails(
        givenName: "Maya", familyName: "Hollis", born: "2017-06-14", sex: .female, religion: Religion.none,
        disabilities: [.autism]))
    maya.homes = [RecordFamily.Home(Address(lines: ["A refuge"]), from: "2026-02-20", isConfidential: true)]
    let lee = RecordFamily.Member(.newAdult, PersonDetails(givenName: "Lee", familyName: "Brand", born: "1988-07-01"))
    let change = RecordFamily(
      [maya, lee], ties: [RecordFamily.Tie(1, .father, of: 0, parentalResponsibility: false)])
    let later = try await cast.store.record(change, by: cast.tom, at: at + 60)
    #expect(later[0] == ids[0])
    let (details, around) = try await cast.store.read(for: cast.tom, at: at + 90) { reader in
      (try reader.details(of: ids[0]), try reader.people(around: ids[0]))
    }
    #expect(details?.disabilities == [.autism] && details?.religion == Religion.none)
    #expect(around.contains { $0.id == later[1] && $0.parentalResponsibility == false })
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aFamilyWithAFaultIsNotWrittenAtAll(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let faults = [
      hollis("2019-01-01"), RecordFamily([]), RecordFamily([RecordFamily.Member(.newAdult)]),
      RecordFamily(hollis().members, ties: [RecordFamily.Tie(0, .mother, of: 2)]),
      RecordFamily(hollis().members, ties: [RecordFamily.Tie(0, .sibling, of: 7)]),
    ]
    for family in faults {
      await #expect(throws: Refusal.self) { try await cast.store.record(family, by: cast.tom, at: at) }
    }
    await #expect(throws: Refusal.self) { try await cast.store.record(hollis(), by: cast.ines, at: at) }
    let people = try await cast.engine.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } }
    #expect(people == 0)
  }

  @Test(arguments: TestEngine.all)
  func aHiddenChildIsNotTakenIntoAFamily(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let hidden = try await cast.zephyrine()
    try await cast.bringToEnquiry([hidden])
    let lee = RecordFamily.Member(.newAdult, PersonDetails(givenName: "Lee", familyName: "Brand", born: "1988-07-01"))
    let family = RecordFamily([RecordFamily.Member(.known(hidden)), lee], ties: [RecordFamily.Tie(1, .father, of: 0)])
    await #expect(throws: Refusal.notFound) {
      try await cast.store.record(family, by: cast.lena, at: Moment("2026-03-04", hour: 9))
    }
  }
}
