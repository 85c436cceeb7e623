import Casework
import Foundation
import Testing

@testable import Returns

struct WorkbookTests {
  static let providers = Samples.path("workbooks/providers.xlsx")

  @Test func everySheetIsReadAsTexts() throws {
    let book = try Workbook(path: Self.providers, name: "providers.xlsx")
    #expect(book.sheets.count == 2)
    #expect(book.sheets[0].rows.map { $0.cells } == [["Register of providers"], ["As at 1 April 2026"]])
    let rows = book.sheets[1].rows
    #expect(rows.first { $0.number == 5 }?.cells[1] == "Fostering & adoption")
    #expect(rows.last?.cells[0] == "1234567")
  }

  @Test func aProviderListIsReadBelowItsTitle() throws {
    let list = try ProviderList(path: Self.providers, name: "providers.xlsx")
    #expect(list["SC000001"].map { $0.providerCodes } == [["PR1", "PR4"]])
    #expect(list["SC000002"][0].placementCodes == ["U1", "U2"])
    #expect(list["SC000002"][0].deregistered == DateCell("2024-01-01" as Day))
    #expect(list["1234567"][0].deregistered == DateCell("2025-03-31" as Day))
    #expect(list["URN"].isEmpty)
  }

  @Test func whatUnpacksToMoreThanTheLimitIsRefused() {
    var limits = Workbook.Limits()
    limits.partBytes = 500
    refused("unpacks to more than", limits)
    limits = Workbook.Limits()
    limits.sharedBytes = 20
    refused("shared texts", limits)
    limits = Workbook.Limits()
    limits.cells = 5
    refused("has more than 5 cells", limits)
  }

  @Test func aWorkbookThatDeclaresEntitiesIsRefused() {
    refused("declares a document type", Workbook.Limits(), path: Samples.path("workbooks/providers-with-doctype.xlsx"))
  }

  @Test func aZipFileThatIsNoWorkbookIsRefused() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "no-book-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    // An archive without entries.
    let end: [UInt8] = [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18)
    #expect(FileManager.default.createFile(atPath: path, contents: Data(end)))
    refused("", Workbook.Limits(), path: path)
    #expect(FileManager.default.createFile(atPath: path, contents: Data([0x50, 0x4b, 3, 4, 9, 9])))
    refused("cannot be opened", Workbook.Limits(), path: path)
  }

  private func refused(_ words: String, _ limits: Workbook.Limits, path: String = Self.providers) {
    do {
      _ = try Workbook(path: path, name: "b.xlsx", limits: limits)
      Issue.record("\(path) was read, though it should be refused: \(words)")
    } catch {
      #expect(error.description.contains(words) || words.isEmpty)
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let report = Report(
      findings: [
        Finding(
          rule: "102", severity: .error, message: "A & B <c>", table: "Header", file: "h.csv", line: 3, row: 1,
          child: "=1+1", fields: ["DOB"], values: ["31/02/2026"])
      ],
      ran: ["102"])
    let path = FileManager.default.temporaryDirectory.appending(path: "book-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(try report.written(as: .xlsx)).write(to: path)
    let book = try Workbook(path: path.path, name: "r.xlsx")
    #expect(book.sheets.count == 6)
    let rows = book.sheets[1].rows.map { $0.cells }
    #expect(rows[0][..<3] == ["rule", "severity", "message"])
    #expect(
      rows[1] == ["102", "error", "A & B <c>", "Header", "h.csv", "3", "1", "=1+1", "DOB", "31/02/2026"])
    #expect(book.sheets[2].rows[1].cells[3] == "1")
  }
}
