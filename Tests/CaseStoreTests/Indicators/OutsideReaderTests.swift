import Casework
import TestCast
import Testing

@testable import CaseStore

/// Whoever may see no child is under one rule of small numbers, whatever brings them here.
@Suite struct OutsideReaderTests {
  /// A role either holds keys to children, or is one of those that see none.
  @Test func everyRoleSeesChildrenOrIsKnownToSeeNone() {
    for role in Role.allCases {
      let holdsKeys = role.seesEveryChild || [.socialWorker, .teamManager].contains(role)
      #expect(role.seesNoChild != holdsKeys, "\(role)")
    }
  }

  /// Six contacts of one week: a figure of a week is a difference of two that others are shown.
  @Test(arguments: TestEngine.all)
  func anAdministratorIsShownWhatACouncillorIsShown(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    for number in 0..<6 {
      let child = try await cast.store.record(
        RegisterChild(givenName: "Child", familyName: "Number\(number)", born: "2015-01-20", sex: "F"), by: cast.tom,
        at: Cast.start)
      try await cast.record(
        Contact.self, Telling.contact([child], received: Moment("2026-03-03", hour: 10)), for: [child], by: cast.tom,
        at: Moment("2026-03-04", hour: 15))
    }
    let at = Moment("2026-03-09", hour: 9)
    let card = try #require(Scorecard.named("weekly-performance"))
    let issued = try #require(try await cast.store.record(IssueReport(card, to: "2026-03-08"), by: cast.ines, at: at))
    let contacts = try #require(Indicator.named("contacts"))
    let week = IndicatorDays(from: "2026-03-02", to: "2026-03-08")
    for worker in [cast.gwen, cast.carl, cast.greta, cast.paul] {
      try await cast.store.read(for: worker, at: at) { reader in
        #expect(try reader.seesNoChild(), "\(worker)")
        #expect(try reader.shownFigure(of: contacts, for: week) == nil, "\(worker)")
        #expect(try reader.keptFigures().figure(of: contacts, for: week) == nil, "\(worker)")
        let line = try reader.report(issued)?.lines.first { $0.short == "FD01" }
        #expect(line?.figure == nil && line?.isHidden == true, "\(worker)")
        #expect(try reader.differences(from: issued).isEmpty, "\(worker)")
      }
    }
    let analyst = try await cast.store.read(for: cast.ines, at: at) { try $0.shownFigure(of: contacts, for: week) }
    #expect(analyst?.rows == 6)
  }

  /// A thirteenth contact is recorded after the month was reported: the report’s twelve stand, and parts that come to
  /// thirteen are not shown beside them.
  @Test(arguments: TestEngine.all)
  func partsDoNotSayWhatWasMendedSinceTheReport(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    func contact(_ number: Int, at: Moment) async throws {
      let child = try await cast.store.record(
        RegisterChild(givenName: "Child", familyName: "Number\(number)", born: "2015-01-20", sex: "F"), by: cast.tom,
        at: at)
      try await cast.record(
        Contact.self, Telling.contact([child], received: Moment("2026-03-03", hour: 10)), for: [child], by: cast.tom,
        at: at)
    }
    for number in 0..<12 { try await contact(number, at: Moment("2026-03-04", hour: 15)) }
    let at = Moment("2026-04-09", hour: 9)
    let contacts = try #require(Indicator.named("contacts"))
    let month = IndicatorDays(from: "2026-03-01", to: "2026-03-31")
    func shown() async throws -> (figure: Figure?, parts: [IndicatorPart]) {
      try await cast.store.read(for: cast.carl, at: at) {
        (try $0.shownFigure(of: contacts, for: month), try $0.split(contacts, by: .sex, for: month))
      }
    }
    let card = try #require(Scorecard.named("performance-board"))
    _ = try await cast.store.record(IssueReport(card, to: "2026-03-31"), by: cast.ines, at: at)
    let before = try await shown()
    #expect(before.figure?.rows == 12 && before.parts.map(\.figure?.rows) == [12])
    try await contact(12, at: at)
    let after = try await shown()
    #expect(after.figure?.rows == 12 && after.parts.allSatisfy { $0.figure == nil } && !after.parts.isEmpty)
    let analyst = try await cast.store.read(for: cast.ines, at: at) { try $0.split(contacts, by: .sex, for: month) }
    #expect(analyst.map(\.figure?.rows) == [13])
  }
}
