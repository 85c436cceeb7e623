import CaseStore
import Casework
import Foundation
import TestCast
import Testing

@testable import CaseWeb

/// An authority’s own file of comparisons, from its folder to the pages: statistical neighbours and newer figures.
@Suite struct ComparisonTests {
  private let now = Moment("2026-03-09", hour: 9)

  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/own-\(UUID().uuidString)"
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func write(_ lines: String...) throws {
      let text = (["indicator,place,value,period,source"] + lines).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: URL(filePath: path + "/comparators.csv"))
    }
  }

  @Test(arguments: TestEngine.all) func neighboursAreShownWithWhereTheyWereRead(_ engine: TestEngine) async throws {
    let folder = try Folder()
    let cast = try await Cast.authority(
      in: try await engine.migrated(at: Cast.start), indicators: IndicatorLibrary(folder: folder.path))
    let samir = try await StepsBrowser(cast, as: cast.samir, at: now)
    let page = "/performance/assessments-in-time"
    #expect(try await samir.get(page).words.contains("Statistical neighbours: missing"))

    try folder.write(
      "AS02,Statistical neighbours,81.5,2024-25,Local authority interactive tool, May 2026; as published",
      "AS02,England,86.1,2025-26,Children in need 2026; as published")
    let shown = try await samir.get(page).words
    #expect(shown.contains("Statistical neighbours: 81.5%, 2024-25"))
    #expect(shown.contains("Local authority interactive tool, May 2026; as published"))
    #expect(shown.contains("England: 85.7%, 2024-25") && shown.contains("England: 86.1%, 2025-26"))
    #expect(!shown.contains("Statistical neighbours: missing"))

    let card = try await samir.get("/reports/performance-board").words
    #expect(card.contains("Statistical neighbours 81.5%") && card.contains("England 86.1%"))
    #expect(!card.contains("85.7%"), "a scorecard has room for the newest only")
    #expect(card.contains("Local authority interactive tool, May 2026; as published"))
    let csv = try await samir.get("/reports/performance-board/scorecard.csv").text
    #expect(csv.contains("Statistical neighbours 81.5, 2024-25 (Local authority interactive tool"))

    // A line that is wrong is said with its number, and the rest of the page is there.
    try folder.write("AS02,Statistical neighbours,about 80,2024-25,A book")
    #expect(try await samir.get("/performance").words.contains("comparators.csv, line 2: expected"))
    #expect(try await samir.get(page).words.contains("Statistical neighbours: missing"))
  }

  /// What a report said when it was issued stands by itself: comparisons of another day are not put beside it.
  @Test(arguments: TestEngine.all) func anIssuedReportIsKeptAsItWas(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let ines = try await StepsBrowser(cast, as: cast.ines, at: now)
    #expect(try await ines.get("/reports/contract").words.contains("England 85.7%"))
    let address = try #require(try await ines.post("/reports/contract/issue").location)
    #expect(!(try await ines.get(address).words.contains("England")))
  }
}
