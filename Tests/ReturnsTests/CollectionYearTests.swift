import Casework
import Returns
import Testing

@Test func aCollectionYearRunsFromAprilToMarch() throws {
  let year = try #require(CollectionYear("2026_27"))
  #expect(year.name == "2026-27")
  #expect(year.firstDay == Day(iso: "2026-04-01"))
  #expect(year.lastDay == Day(iso: "2027-03-31"))
  #expect(CollectionYear("2021-22") == nil)
}
