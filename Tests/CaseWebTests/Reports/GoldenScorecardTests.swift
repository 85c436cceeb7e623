import CaseStore
import Casework
import Foundation
import Returns
import TestCast
import Testing

@testable import CaseWeb

/// Every scorecard as it is given away, of a record that stays the same: line for line what is kept in
/// `Tests/Samples/scorecards`, on both engines; and the workbook says what the commas say.
///
/// `THROUGHLINE_WRITE_GOLDEN=1` writes them anew; look at what changed before it is kept.
@Suite struct GoldenScorecardTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples/scorecards").standardized

  @Test(arguments: TestEngine.all) func scorecardsAreAsTheyWere(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToReview([try await cast.maya(), try await cast.noah()])
    let now = Moment("2026-07-08", hour: 9)
    try await cast.store.record(
      SetPopulation(from: "2025-06-30", children: 40_000, source: "Invented"), by: cast.samir, at: now)
    try await cast.store.record(
      SetTarget("protection-visits-in-time", from: "2026-01-01", target: 95, tolerance: 3), by: cast.samir, at: now)
    for card in Scorecard.ours {
      let end = card.cadence.lastEnd(before: now.day)
      try await cast.store.record(
        WriteCommentary(card, to: end, lines: [card.lines[0].id: "Said, with a comma and \u{201C}marks\u{201D}."]),
        by: cast.ines, at: now)
      let id = try #require(try await cast.store.record(IssueReport(card, to: end), by: cast.ines, at: now))
      let report = try #require(try await cast.store.read(for: cast.ines, at: now) { try $0.report(id) })
      let text = ReportFile.csvText(report)
      let file = Self.folder.appending(path: "\(card.name).csv")
      if ProcessInfo.processInfo.environment["THROUGHLINE_WRITE_GOLDEN"] != nil {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(card.name)")
      #expect(try Self.table(ReportFile.workbookBytes(report), "xlsx") == Self.table(Array(text.utf8), "csv"))
    }
  }

  private static func table(_ bytes: [UInt8], _ ending: String) throws -> [[String]] {
    let file = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString).\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    return try PlainTable.lines(path: file.path, name: file.lastPathComponent).map { line in
      // A workbook leaves empty cells at the end of a row out.
      Array(line.cells.reversed().drop { $0.isEmpty }.reversed())
    }
  }
}
