import Casework
import Testing

@testable import Returns

struct LocalAuthorityTests {
  @Test func thereAre153OfThemToday() {
    let now = LocalAuthority.all.filter { $0.isInForce(on: "2026-11-21") }
    #expect(now.count == 153)
    #expect(Set(now.map { $0.number }).count == 153)
    #expect(Set(LocalAuthority.all.map { $0.code }).count == LocalAuthority.all.count)
  }

  @Test(arguments: [
    ("Cumberland", "E06000063", "942"), ("Westmorland and Furness", "E06000064", "943"),
    ("North Yorkshire", "E06000065", "815"), ("Somerset", "E06000066", "933"),
  ])
  func theUnitariesOf2023AreThere(_ name: String, _ code: String, _ number: String) throws {
    let found = try #require(LocalAuthority.meant(by: name, on: "2023-04-01"))
    #expect(found.code == code && found.number == number)
    #expect(LocalAuthority.meant(by: number, on: "2023-04-01") == found)
    #expect(LocalAuthority.meant(by: name, on: "2023-03-31")?.code != code)
  }

  @Test func anOldCodeLeadsToTheOneThatTookItsNumberOver() {
    #expect(LocalAuthority.meant(by: "E10000023", on: "2026-03-31")?.code == "E06000065")
    #expect(LocalAuthority.meant(by: "e08000016", on: "2026-03-31")?.code == "E08000038")
    // Cumbria became two: nobody can say which is meant.
    #expect(LocalAuthority.meant(by: "E10000006", on: "2026-03-31") == nil)
    #expect(LocalAuthority.meant(by: "E06999999", on: "2026-03-31") == nil)
  }

  @Test func aPlacementInACountyIsInTheCountyNotTheDistrict() throws {
    let text = """
      pcds,oscty,oslaua,oseast1m,osnrth1m
      BN7 1AA,E10000011,E07000063,1,nan
      M1 1AA,E99999999,E08000003,2,1e300
      """
    let directory = try PostcodeDirectory(FileBytes(name: "pcd.csv", text: text))
    #expect(directory["BN7 1AA"]?.authority == Code("E10000011"))
    #expect(directory["m11aa"]?.authority == Code("E08000003"))
    #expect(directory["m11aa"]?.northing == 0)
  }
}
