import Foundation
import Testing

@testable import Returns

@Suite struct PlainTableTests {
  private func lines(_ bytes: [UInt8], _ name: String) throws -> [(line: Int, cells: [String])] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-\(name)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try PlainTable.lines(path: file.path, name: name)
  }

  @Test func aCSVFileIsReadLineByLineAlsoTheBlankOnes() throws {
    let found = try lines(Array("Ref,Action\r\n\r\n5,\"Meet, and\ntalk\"\r\n6,Go\r\n".utf8), "plan.csv")
    #expect(found.map(\.cells) == [["Ref", "Action"], [""], ["5", "Meet, and\ntalk"], ["6", "Go"]])
    #expect(found.map(\.line) == [1, 2, 3, 5])
  }

  @Test func aWorkbookIsReadToo() throws {
    let writer = try WorkbookWriter()
    _ = writer.sheet(
      "Plan", [("Action", 20), ("By when", 10)], [[.text("Meet"), .text("31/09/16")], [.text("Go"), .number(42_613)]])
    let found = try lines(writer.finished(), "plan.xlsx")
    #expect(found.map(\.cells) == [["Action", "By when"], ["Meet", "31/09/16"], ["Go", "42613"]])
    #expect(found.map(\.line) == [1, 2, 3])
  }

  @Test func whatIsNoTableOfPeopleIsRefused() {
    let rows = String(repeating: "a\n", count: PlainTable.mostRows + 1)
    #expect(throws: ReadingError.self) { try lines(Array(rows.utf8), "long.csv") }
    let wide = String(repeating: ",", count: PlainTable.mostColumns)
    #expect(throws: ReadingError.self) { try lines(Array(wide.utf8), "wide.csv") }
    #expect(throws: ReadingError.self) { try lines(Array("PK rest".utf8), "broken.xlsx") }
    #expect(throws: ReadingError.self) { try lines(Array("a,\"never ends".utf8), "open.csv") }
  }
}
