import Casework
import TestCast
import Testing

@testable import CaseStore

/// Parts of a figure to somebody who sees all children but a few.
@Suite struct SmallPartTests {
  private let at = Moment("2026-03-09", hour: 9)

  /// Six girls and one boy were the subject of a contact. One girl’s record is restricted: the girls are many, and the
  /// boy is open to the analyst. Then the boy’s is, too: how many boys there are would say that there is one.
  @Test(arguments: TestEngine.all)
  func aSmallPartIsHiddenOnlyWhereItHoldsSomebodyHidden(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    var children: [SubjectID] = []
    for number in 0..<7 {
      let child = try await cast.store.record(
        RegisterChild(
          givenName: "Child", familyName: "Number\(number)", born: "2015-01-20", sex: number == 6 ? "M" : "F"),
        by: cast.tom, at: Cast.start)
      try await cast.record(
        Contact.self, Telling.contact([child], received: Moment("2026-03-03", hour: 10)), for: [child], by: cast.tom,
        at: Moment("2026-03-04", hour: 15))
      children.append(child)
    }
    let contacts = try #require(Indicator.named("contacts"))
    let days = contacts.period.days(to: "2026-03-09")
    func parts(_ worker: WorkerID) async throws -> [Int?] {
      try await cast.store.read(for: worker, at: at) { reader in
        try reader.split(contacts, by: .sex, for: days).map { $0.figure?.rows }
      }
    }
    #expect(try await parts(cast.ines) == [6, 1])
    try await cast.store.record(
      RestrictRecord(children[0], to: [cast.joan], reason: "A relative works here"), by: cast.samir, at: at)
    #expect(try await parts(cast.ines) == [6, 1])
    #expect(try await parts(cast.peter) == [nil, nil], "a manager who sees none of them")
    try await cast.store.record(
      RestrictRecord(children[6], to: [cast.joan], reason: "A relative works here"), by: cast.samir, at: at)
    #expect(try await parts(cast.ines) == [nil, nil])
    #expect(try await parts(cast.carl) == [nil, nil])
  }
}
