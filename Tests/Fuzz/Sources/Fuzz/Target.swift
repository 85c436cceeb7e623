import Casework
import Foundation

@testable import Returns

/// What an input is given to.
enum Target: String, CaseIterable {
  /// A file of a children looked after return, CSV or XML, read and checked.
  case csv
  case xml
  /// A children in need census, read and checked.
  case census
  /// One cell of a date, in either collection.
  case date
  case postcodes
  case providers
  /// A provider list as a workbook.
  case workbook
  /// The rules over tables drawn by the input.
  case lookedAfterRules
  case censusRules

  func run(_ bytes: [UInt8]) {
    switch self {
    case .csv, .xml: checkReturn(bytes, name: rawValue)
    case .census: _ = try? checkCIN(bytes: bytes, name: "census.xml").written(as: .json)
    case .date: readDate(bytes)
    case .postcodes:
      if let source = try? FileBytes(name: "postcodes.csv", copying: bytes) {
        _ = try? PostcodeDirectory(source)
      }
    case .providers:
      if let source = try? FileBytes(name: "providers.csv", copying: bytes) {
        _ = try? ProviderList(source, postcodes: PostcodeDirectory(places: [:]))
      }
    case .workbook: readWorkbook(bytes)
    case .lookedAfterRules: checkLookedAfter(DrawnTables(bytes))
    case .censusRules: checkCensus(DrawnTables(bytes))
    }
  }

  private func checkReturn(_ bytes: [UInt8], name: String) {
    guard let file = try? ReturnFile(name: name, bytes: bytes),
      let made = try? LookedAfterReturn(files: [file], period: Period(.y2026), authority: "E10000011")
    else { return }
    let rules = SSDA903.rules2026
    let report = made.check(rules.adding([SSDA903.impossibleDates(beside: rules)]), partial: true)
    _ = try? report.written(as: .json)
  }

  /// From a file, because a workbook is read from one.
  private func readWorkbook(_ bytes: [UInt8]) {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "fuzz-\(ProcessInfo.processInfo.processIdentifier).xlsx")
    guard (try? Data(bytes).write(to: path)) != nil else { return }
    _ = try? ProviderList(path: path.path, name: "providers.xlsx")
  }

  private func readDate(_ bytes: [UInt8]) {
    let cell = bytes.withUnsafeBufferPointer { DateCell(dayFirst: $0) }
    let later = cell.adding(years: 18).adding(months: 7).adding(days: 40)
    // Past the year 9999 there is no later day.
    precondition(!later.isDay || later.isAfter(cell))
    let text = String(decoding: bytes, as: UTF8.self)
    for isFromTable in [false, true] {
      let date = CINDate(CINCell(text, line: 1, isFromTable: isFromTable))
      precondition(date.day == nil || date.fault == nil)
    }
  }
}
